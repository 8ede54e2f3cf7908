import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatParts, formatSlowest, partOf, parts, secondsOfParts } from '../../scripts/test/parts';
import type { CheckResult } from '../../scripts/test/test-summary';

const browsers: CheckResult = {
  name: 'browser',
  passed: 4,
  failed: 0,
  skipped: 0,
  seconds: 600,
  details: [],
  files: [
    { file: 'tests/e2e/grocery/kills.spec.ts', seconds: 900 },
    { file: 'tests/e2e/stores/evershop.spec.ts', seconds: 450 },
    { file: 'tests/e2e/any-store/zoo.spec.ts', seconds: 300 },
    { file: 'tests/e2e/firefox.spec.ts', seconds: 150 },
  ],
};

describe('the budget of npm test', () => {
  it('is 25 minutes in all', () => {
    expect(parts.reduce((all, { minutes }) => all + minutes, 0)).toBe(25);
  });

  it('counts every test file in exactly one part, and every part holds one', () => {
    const files = readdirSync('tests', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.(test\.tsx?|spec\.ts)$/.test(file))
      .map((file) => join('tests', file));
    const places = files.map((file) => parts.filter((part) => part.files.test(file)).map(({ name }) => name));
    expect(files.filter((_, at) => places[at]?.length !== 1)).toEqual([]);
    expect(new Set(places.flat())).toEqual(new Set(parts.map(({ name }) => name)));
    expect(partOf('tests/e2e/any-store/own-tab.spec.ts')).toBe('demo grocery');
    expect(partOf('tests/e2e/any-store/storefronts.spec.ts')).toBe('zoo');
  });

  it('shares out the minutes on the clock, and what nothing accounts for is the rest', () => {
    const shares = secondsOfParts(900, 200, [browsers]);
    expect([...shares]).toEqual([
      ['without a browser', 200],
      ['demo grocery', 300],
      ['stores', 150],
      ['zoo', 100],
      ['the rest', 150],
    ]);
  });

  it('prints each part against its minutes, and the slowest files first', () => {
    const lines = formatParts(secondsOfParts(2000, 241, [browsers]));
    expect(lines[0]).toBe('without a browser   4.0 of 4 minutes   over its budget');
    expect(lines[2]).toBe('stores              2.5 of 7 minutes');
    expect(formatSlowest(browsers.files, 2)).toEqual([
      ' 900 s  tests/e2e/grocery/kills.spec.ts',
      ' 450 s  tests/e2e/stores/evershop.spec.ts',
    ]);
  });
});
