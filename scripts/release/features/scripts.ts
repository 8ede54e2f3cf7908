import { parseSync } from 'vite';
import { allFeatures, childOf, featureAt, firstVersion } from './support';
import type { Browser, Feature } from './support';

/** A node of the syntax tree (ESTree). */
interface Node {
  type: string;
  [field: string]: unknown;
}

/** What a script of the bundle uses: paths of @mdn/browser-compat-data, and names of methods that it calls on values of unknown type. */
export interface UsedByScript {
  features: Set<string>;
  methods: Set<string>;
  /** String literals, which may contain a style sheet. */
  texts: string[];
}

/** Global variables of the browser with the interface of their objects. */
const wellKnown: Record<string, string> = {
  document: 'Document',
  navigator: 'Navigator',
  window: 'Window',
  history: 'History',
  location: 'Location',
  performance: 'Performance',
  crypto: 'Crypto',
  navigation: 'Navigation',
  screen: 'Screen',
  localStorage: 'Storage',
  sessionStorage: 'Storage',
  customElements: 'CustomElementRegistry',
};

const isIdentifier = (node: unknown, name?: string): node is Node & { name: string } =>
  isNode(node) && node.type === 'Identifier' && (name === undefined || node['name'] === name);

/** Syntax that older browsers do not have: by the type of its node, with its path in the data and a further condition on the node. */
const syntax: Record<string, [path: string, matches?: (node: Node) => boolean][]> = {
  ChainExpression: [['operators.optional_chaining']],
  LogicalExpression: [['operators.nullish_coalescing', (node) => node['operator'] === '??']],
  AssignmentExpression: [
    ['operators.nullish_coalescing_assignment', (node) => node['operator'] === '??='],
    ['operators.logical_or_assignment', (node) => node['operator'] === '||='],
    ['operators.logical_and_assignment', (node) => node['operator'] === '&&='],
  ],
  BinaryExpression: [
    ['operators.exponentiation', (node) => node['operator'] === '**'],
    ['classes.private_class_fields_in', (node) => node['operator'] === 'in' && isPrivate(node['left'])],
  ],
  ImportExpression: [['operators.import']],
  MetaProperty: [
    ['operators.import_meta', ({ meta }) => isIdentifier(meta, 'import')],
    ['operators.new_target', ({ meta }) => isIdentifier(meta, 'new')],
  ],
  PropertyDefinition: [['classes.public_class_fields']],
  PrivateIdentifier: [['classes.private_class_fields']],
  MethodDefinition: [['classes.private_class_methods', ({ key }) => isPrivate(key)]],
  StaticBlock: [['classes.static.initialization_blocks']],
  ForOfStatement: [['statements.for_await_of', (node) => node['await'] === true]],
  VariableDeclaration: [
    ['statements.using', ({ kind }) => kind === 'using'],
    ['statements.await_using', ({ kind }) => kind === 'await using'],
  ],
  Literal: [
    ['builtins.BigInt', ({ bigint }) => typeof bigint === 'string'],
    ['regular_expressions.lookbehind_assertion', (node) => /\(\?<[=!]/.test(patternOf(node))],
    ['regular_expressions.named_capturing_group', (node) => /\(\?<\w/.test(patternOf(node))],
    ['regular_expressions.unicode_character_class_escape', (node) => /\\p\{/.test(patternOf(node))],
    ['regular_expressions.modifier', (node) => /\(\?(?=[ims-])[ims]*-?[ims]*:/.test(patternOf(node))],
    ['builtins.RegExp.dotAll', (node) => flagsOf(node).includes('s')],
    ['builtins.RegExp.hasIndices', (node) => flagsOf(node).includes('d')],
    ['builtins.RegExp.unicodeSets', (node) => flagsOf(node).includes('v')],
  ],
};

/** Reads what a built script uses. Throws when it cannot be parsed. */
export function usedByScript(file: string, text: string): UsedByScript {
  const { program, errors } = parseSync(file, text);
  const [error] = errors;
  if (error !== undefined) throw new Error(`${file} could not be parsed: ${error.message}`);
  const used: UsedByScript = { features: new Set(), methods: new Set(), texts: [] };
  visit(program, used);
  return used;
}

/**
 * Names of methods that no built-in object or node of a page had before a version of the browser. Each is either one of ours or too new.
 */
export function newerMethods(methods: Iterable<string>, than: number, browser: Browser): string[] {
  return [...methods]
    .filter((name) => {
      const features = instanceMembers.get(name);
      return features !== undefined && Math.min(...features.map((one) => firstVersion(one, browser))) > than;
    })
    .sort();
}

/** Interfaces of ordinary objects in a page or a worker. Devices, media, payment, graphics and machine learning are not among them. */
const ordinaryInterface =
  /^(?:HTML\w*|SVG\w*|CSS\w*|DOM\w*|Node|NodeList|Element|Document|DocumentFragment|ShadowRoot|Text|Range|Selection|Window|WorkerGlobalScope|ServiceWorkerGlobalScope|Event|EventTarget|\w*Event|Request|Response|Headers|FormData|Blob|File|URL|URLSearchParams|AbortSignal|AbortController|Storage|IDB\w+|ReadableStream\w*|WritableStream\w*|TextDecoder|TextEncoder|Crypto|SubtleCrypto|\w+Observer|Animation|Clipboard|History|Location|Navigation|Navigator|Performance|Iterator)$/;

const instanceMembers = collectInstanceMembers();

function collectInstanceMembers(): Map<string, Feature[]> {
  const found = new Map<string, Feature[]>();
  const { builtins } = allFeatures['javascript'] as unknown as { builtins: Record<string, Feature> };
  const interfaces = Object.entries(allFeatures['api'] ?? {}).filter(([name]) => ordinaryInterface.test(name));
  for (const [, one] of [...Object.entries(builtins), ...(interfaces as [string, Feature][])]) {
    for (const [name, feature] of Object.entries(one)) {
      if (name === '__compat' || name.endsWith('_static') || name.endsWith('_event')) continue;
      found.set(name, [...(found.get(name) ?? []), feature as Feature]);
    }
  }
  return found;
}

function visit(value: unknown, used: UsedByScript): void {
  if (Array.isArray(value)) for (const one of value) visit(one, used);
  if (!isNode(value)) return;
  for (const [path, matches] of syntax[value.type] ?? [])
    if (matches === undefined || matches(value)) used.features.add(`javascript.${path}`);
  noteNames(value, used);
  if (value.type === 'Literal' && typeof value['value'] === 'string') used.texts.push(value['value']);
  if (value.type === 'TemplateElement') used.texts.push((value['value'] as { cooked: string | null }).cooked ?? '');
  for (const [field, child] of Object.entries(value)) if (field !== 'type') visit(child, used);
}

function noteNames(node: Node, used: UsedByScript): void {
  const callee = node.type === 'CallExpression' || node.type === 'NewExpression' ? node['callee'] : undefined;
  // Our minified names are shorter than any global function or class that is new enough to matter.
  if (isIdentifier(callee) && callee.name.length > 3) add(used, globalPath(callee.name));
  if (isMember(callee) && isIdentifier(callee['property'])) used.methods.add(callee['property'].name);
  if (isMember(node) && isIdentifier(node['object']) && isIdentifier(node['property'])) {
    const [object, property] = [node['object'].name, node['property'].name];
    const holder = wellKnown[object];
    if (holder !== undefined) add(used, `api.${holder}.${property}`);
    else if (object === 'globalThis' || object === 'self') add(used, globalPath(property));
    else
      for (const path of [`javascript.builtins.${object}.${property}`, `api.${object}.${property}_static`])
        add(used, path);
  }
}

function globalPath(name: string): string {
  return featureAt(`javascript.builtins.${name}`) === undefined ? `api.${name}` : `javascript.builtins.${name}`;
}

function add(used: UsedByScript, path: string): void {
  const holder = featureAt(path.slice(0, path.lastIndexOf('.')));
  if (childOf(holder, path.slice(path.lastIndexOf('.') + 1)) !== undefined) used.features.add(path);
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as { type?: unknown }).type === 'string';
}

function isMember(value: unknown): value is Node {
  return isNode(value) && value.type === 'MemberExpression' && value['computed'] === false;
}

function isPrivate(value: unknown): boolean {
  return isNode(value) && value.type === 'PrivateIdentifier';
}

function patternOf(node: Node): string {
  return (node['regex'] as { pattern?: string } | undefined)?.pattern ?? '';
}

function flagsOf(node: Node): string {
  return (node['regex'] as { flags?: string } | undefined)?.flags ?? '';
}
