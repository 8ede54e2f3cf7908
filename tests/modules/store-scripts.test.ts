import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import { pageTreeshake } from '../../modules/store-scripts/page-treeshake';
import { detectOnly } from '../../modules/store-scripts/detect-only';
import { adapters } from '../stores/every-adapter';

const root = resolve(import.meta.dirname, '../..');

/** The registry as the content script carries it, built with and without the signs alone. */
async function builtRegistry(plugins: ReturnType<typeof detectOnly>[]): Promise<string> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins,
    build: {
      write: false,
      lib: { entry: resolve(root, 'lib/stores/registry.ts'), formats: ['es'], fileName: 'registry' },
      rolldownOptions: { treeshake: pageTreeshake },
    },
  });
  if (!Array.isArray(built)) throw new Error('nothing was built');
  return built.flatMap(({ output }) => output.map((file) => (file.type === 'chunk' ? file.code : ''))).join('');
}

describe('the scripts of the stores', () => {
  it('leave in the content script what tells the stores apart, and nothing that asks them', async () => {
    const [signs, whole] = [await builtRegistry([detectOnly()]), await builtRegistry([])];
    const size = (code: string) => gzipSync(code).length;
    // What tells any shop from other pages comes with the adapter for any store.
    for (const { id } of adapters.filter((adapter) => adapter.id !== 'generic'))
      expect(signs).toMatch(new RegExp(`id:\\s*["'\`]${id}["'\`]`));
    // One path of each kind of request, as the whole adapters have them.
    for (const path of ['/api/graphql', 'cart/add.js', 'wc/store', 'removeFromCart']) {
      expect(whole).toContain(path);
      expect(signs).not.toContain(path);
    }
    expect(size(signs)).toBeLessThan(0.2 * size(whole));
  });

  it('are refused for an adapter that is not written as one plain object', () => {
    const transform = detectOnly().transform as unknown as (this: unknown, code: string, id: string) => unknown;
    const context = {
      parse: (code: string) => parseSync('x.js', code).program,
      error: (message: string) => {
        throw new Error(message);
      },
    };
    const run = (code: string) => transform.call(context, code, '/lib/stores/adapters/x.ts?detect');
    expect(run("export default defineStore({ ...rest, id: 'x', name: 'X', detect: knownBy([]), search });")).toEqual({
      code: "export default defineStore({ id: 'x', detect: knownBy([]) });",
      map: null,
    });
    // What a file makes when it is loaded falls away with what needed it; what its functions do stays as it is.
    expect(run("const a = f(g(1)), b = () => f(2); export default defineStore({ id: 'x', detect: d });")).toEqual({
      code: "const a = /* @__PURE__ */ f(/* @__PURE__ */ g(1)), b = () => f(2); export default defineStore({ id: 'x', detect: d });",
      map: null,
    });
    expect(() => run('export default storeOf({ name: 1 });')).toThrow(/an adapter is written/);
    expect(() => run('export const adapter = 1;')).toThrow(/an adapter is written/);
  });
});
