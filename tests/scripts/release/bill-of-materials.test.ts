import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { billOfShipped, shippedPackages } from '../../../scripts/release/bill-of-materials';
import type { Lock } from '../../../scripts/release/bill-of-materials';

const lock: Lock = {
  packages: {
    '': { version: '1.0.0', dependencies: { shown: '^1.0.0' } },
    'node_modules/shown': { version: '1.1.0', dependencies: { inner: '^2.0.0' }, peerDependencies: { peer: '*' } },
    'node_modules/shown/node_modules/inner': {
      version: '2.0.0',
      peerDependencies: { tool: '*' },
      peerDependenciesMeta: { tool: { optional: true } },
    },
    'node_modules/inner': { version: '1.0.0' },
    'node_modules/peer': { version: '3.0.0', dependencies: { shown: '*' } },
    'node_modules/tool': { version: '4.0.0' },
  },
};

describe('the bill of materials', () => {
  it('follows dependencies and needed peers, nearest version first, and nothing optional', () => {
    expect([...shippedPackages(lock)].sort()).toEqual(['inner@2.0.0', 'peer@3.0.0', 'shown@1.1.0']);
  });

  it('says of a lockfile that it is broken instead of leaving a package out', () => {
    expect(() => shippedPackages({ packages: { '': { dependencies: { lost: '1' } } } })).toThrow('has no lost');
  });

  it('keeps of npm’s document what is shipped, and neither time nor serial number', () => {
    const ref = (name: string): { 'bom-ref': string } => ({ 'bom-ref': name });
    const whole = {
      serialNumber: 'urn:uuid:1',
      metadata: { timestamp: 'now', component: { ...ref('project@1.0.0'), name: 'the folder' } },
      components: ['inner@1.0.0', 'inner@2.0.0', 'peer@3.0.0', 'shown@1.1.0', 'tool@4.0.0'].map(ref),
      dependencies: [
        { ref: 'project@1.0.0', dependsOn: ['shown@1.1.0', 'tool@4.0.0'] },
        { ref: 'shown@1.1.0', dependsOn: ['inner@2.0.0'] },
        { ref: 'tool@4.0.0' },
      ],
    };
    expect(billOfShipped(whole, lock, 'project')).toEqual({
      metadata: { component: { ...ref('project@1.0.0'), name: 'project' } },
      components: ['inner@2.0.0', 'peer@3.0.0', 'shown@1.1.0'].map(ref),
      dependencies: [
        { ref: 'project@1.0.0', dependsOn: ['shown@1.1.0'] },
        { ref: 'shown@1.1.0', dependsOn: ['inner@2.0.0'] },
      ],
    });
  });

  it('names every package that package.json ships', () => {
    const read = (name: string): unknown => JSON.parse(readFileSync(name, 'utf8'));
    const names = [...shippedPackages(read('package-lock.json') as Lock)].map((one) => one.replace(/@[^@]*$/, ''));
    const { dependencies } = read('package.json') as { dependencies: Record<string, string> };
    expect(names).toEqual(expect.arrayContaining(Object.keys(dependencies)));
    expect(names).not.toContain('vite');
  });
});
