import { readdirSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { addEntrypoint, addViteConfig, defineWxtModule } from 'wxt/modules';

/**
 * One script per store adapter, by the adapter being a file in lib/stores/adapters, and the script injected first without them: it
 * carries only what tells the stores apart (`?signs`). See docs/decisions/0006.
 */
export default defineWxtModule((wxt) => {
  const folder = resolve(wxt.config.root, 'lib/stores/adapters');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.ts'))) {
    addEntrypoint(wxt, {
      type: 'unlisted-script',
      name: `stores/${basename(file, '.ts')}`,
      inputPath: `${resolve(folder, file)}?script`,
      outputDir: wxt.config.outDir,
      options: {},
    });
  }
  addViteConfig(wxt, () => ({
    plugins: [signsOnly(), scriptOfAdapter(resolve(wxt.config.root, 'lib/stores/shelf.ts'))],
  }));
});

/** What remains of an adapter under `?signs`; everything else, and whatever only that needs, falls away when the script is built. */
const signs = new Set(['id', 'detect']);

/** The parts of a syntax tree (ESTree) this file looks at. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
}
interface DefaultExport extends Node {
  readonly declaration?: Node & {
    readonly arguments?: readonly (Node & { readonly properties?: readonly Property[] })[];
  };
}
interface Property extends Node {
  readonly key?: Node & { readonly name?: string };
}

/** Takes out of `export default defineStore({ … })` what is no sign. */
export function signsOnly(): Plugin {
  return {
    name: 'store-signs',
    transform(code, id) {
      if (!id.endsWith('?signs')) return null;
      const program = this.parse(code);
      const exported = program.body.find(({ type }) => type === 'ExportDefaultDeclaration') as
        DefaultExport | undefined;
      const declared = exported?.declaration?.arguments?.[0];
      const kept = declared?.properties?.filter(({ key }) => signs.has(key?.name ?? ''));
      if (declared === undefined || kept?.length !== signs.size) {
        return this.error(`${id}: an adapter is written \`export default defineStore({ id, detect, … })\``);
      }
      const text = kept.map(({ start, end }) => code.slice(start, end)).join(', ');
      return { code: `${code.slice(0, declared.start)}{ ${text} }${code.slice(declared.end)}`, map: null };
    },
  };
}

/** The script of an adapter: puts it on the shelf of the tab it is injected into. */
function scriptOfAdapter(shelf: string): Plugin {
  return {
    name: 'store-script',
    enforce: 'pre',
    load(id) {
      // WXT's own entry around this one ends with its address too.
      if (id.startsWith('\0') || !id.endsWith('?script')) return null;
      const [adapter, put] = [id.slice(0, -'?script'.length), shelf].map((path) => JSON.stringify(path));
      return `import adapter from ${adapter};\nimport { putOnShelf } from ${put};\nexport default { main: () => putOnShelf(adapter) };`;
    },
  };
}
