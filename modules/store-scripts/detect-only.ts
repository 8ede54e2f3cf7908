import type { Plugin } from 'vite';

/** What remains of an adapter under `?detect`; everything else, and whatever only that needs, falls away when the script is built. */
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

/** Takes out of `export default defineStore({ … })` what is no sign, and marks what the file makes when it is loaded as made for no other end. */
export function detectOnly(): Plugin {
  return {
    name: 'store-signs',
    transform(code, id) {
      if (!id.endsWith('?detect')) return null;
      const program = this.parse(code);
      const exported = program.body.find(({ type }) => type === 'ExportDefaultDeclaration') as
        DefaultExport | undefined;
      const declared = exported?.declaration?.arguments?.[0];
      const kept = declared?.properties?.filter(({ key }) => signs.has(key?.name ?? ''));
      if (declared === undefined || kept?.length !== signs.size) {
        return this.error(`${id}: an adapter is written \`export default defineStore({ id, detect, … })\``);
      }
      const text = kept.map(({ start, end }) => code.slice(start, end)).join(', ');
      const head = callsIn(program.body.filter(({ type }) => type === 'VariableDeclaration'));
      const edits = [
        { start: declared.start, end: declared.end, text: `{ ${text} }` },
        ...head.map(({ start }) => ({ start, end: start, text: '/* @__PURE__ */ ' })),
      ].sort((one, other) => other.start - one.start);
      return {
        code: edits.reduce((all, edit) => `${all.slice(0, edit.start)}${edit.text}${all.slice(edit.end)}`, code),
        map: null,
      };
    },
  };
}

/** A glob of modules makes an object by their paths; where only its values are taken, a list is all the built script needs. */
export function globLists(): Plugin {
  return {
    name: 'glob-lists',
    enforce: 'post',
    transform(code, id) {
      if (!id.endsWith('/lib/stores/registry.ts')) return null;
      const object = /Object\.values\((?:\/\*.*?\*\/)?\s*Object\.assign\(\{([^{}]*)\}\)\)/;
      const list = (_: string, pairs: string): string => `[${pairs.replace(/"[^"]*":/g, '')}]`;
      return { code: code.replace(object, list), map: null };
    },
  };
}

/** The calls among these nodes and in them, except in functions: what runs when the file is loaded. */
function callsIn(nodes: readonly unknown[]): Node[] {
  return nodes.flatMap((node): Node[] => {
    if (!isNode(node) || /Function/.test(node.type)) return Array.isArray(node) ? callsIn(node) : [];
    const within = callsIn(Object.values(node));
    return node.type === 'CallExpression' || node.type === 'NewExpression' ? [node, ...within] : within;
  });
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value && 'start' in value;
}
