import { advisorFile, advisorTest, factData, factFile, factTest, titleOf } from './templates';

export const kinds = ['store', 'advisor', 'fact'] as const;
export type Kind = (typeof kinds)[number];

/** Files of the project by their path from its root. */
export interface Tree {
  has(path: string): boolean;
  read(path: string): string;
  /** Names of the files directly in a folder. */
  list(folder: string): string[];
}

/** What is written, whole texts by path, and what is left to do by hand. */
export interface Plan {
  files: Map<string, string>;
  next: string[];
}

/** The store whose adapter and pages a new one begins as: the smallest of those that are read as any store at a known search address. */
const model = { id: 'freshdirect', name: 'FreshDirect', host: 'freshdirect.com' };

const mainFile: Record<Kind, (name: string) => string> = {
  store: (name) => `lib/stores/adapters/${name}.ts`,
  advisor: (name) => `lib/agents/advisors/${name}.ts`,
  fact: (name) => `lib/facts/sources/${name}.ts`,
};

/** Why a name cannot be taken, in one sentence, or null. */
export function whyNot(kind: Kind, name: string, tree: Tree): string | null {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(name) || name.length > 30)
    return `“${name}” is no name for a ${kind}: small letters, digits and single hyphens, at most 30, for example my-shop.`;
  const path = mainFile[kind](name);
  return tree.has(path) ? `There is a ${kind} of that name already: ${path}` : null;
}

/** What a new store, advisor or fact source consists of. `today`, an ISO day, is the date of what is written. */
export function planNew(kind: Kind, name: string, today: string, tree: Tree): Plan {
  if (kind === 'advisor') return planAdvisor(name, tree);
  if (kind === 'fact') return planFact(name, today, tree);
  return planStore(name, today, tree);
}

function planAdvisor(name: string, tree: Tree): Plan {
  const test = `tests/agents/advisors/${name}.test.ts`;
  const row = `| \`${name}\` | the facts of a source called \`${name}\`, which it waits for |`;
  return {
    files: new Map([
      [mainFile.advisor(name), advisorFile(name)],
      [test, advisorTest(name)],
      ['docs/data.md', addRow(tree.read('docs/data.md'), '| advisor ', row)],
    ]),
    next: [
      `${mainFile.advisor(name)}: which facts it reads, and what it says of each; the title that stands beside its slider; its weight.`,
      `npm run new -- fact ${name}   where no source has those facts yet. Until then it says “unknown”, which weighs nothing.`,
      'docs/data.md: what it rests on.',
      `npx vitest run --project 'unit*' ${test} tests/agents/advise.test.ts`,
    ],
  };
}

function planFact(name: string, today: string, tree: Tree): Plan {
  const [data, test] = [`public/data/facts-${name}.json`, `tests/facts/sources/${name}.test.ts`];
  const row = `| \`facts-${name}.json\` | (what its facts are) | (where they are from, with licence) |`;
  return {
    files: new Map([
      [mainFile.fact(name), factFile(name)],
      [data, factData(name, today)],
      [test, factTest(name)],
      ['docs/data.md', addRow(tree.read('docs/data.md'), '| file ', row)],
      ['tests/facts/sources.test.ts', addShippedSource(tree.read('tests/facts/sources.test.ts'), name)],
    ]),
    next: [
      `${data}: title, address and licence of the true source; asOf is the day it speaks of; then the rows, as short claims in own words.`,
      `${mainFile.fact(name)}: what a row says of an offer.`,
      'docs/data.md: what the facts are and where they are from.',
      `npx vitest run --project 'unit*' ${test} tests/facts/sources.test.ts`,
    ],
  };
}

function planStore(name: string, today: string, tree: Tree): Plan {
  const [title, folder, month] = [titleOf(name), `tests/stores/${name}`, today.slice(0, 7)];
  const renamed = (text: string): string =>
    text
      .replaceAll(model.host, `${name}.example`)
      .replaceAll(model.name, title)
      .replaceAll(`'${model.id}'`, `'${name}'`);
  const files = new Map<string, string>();
  const adapter = renamed(tree.read(mainFile.store(model.id)))
    .replace(
      /\/\*\*[\s\S]*?\*\//,
      `/**\n * ${title}: (what is known of its pages, from where, and when that was seen). The rest is read and used as on any store's pages.\n */`,
    )
    .replace(/provenOn: '[^']*'/, `provenOn: '${month}'`);
  files.set(mainFile.store(name), adapter);
  for (const file of tree.list(`tests/stores/${model.id}`))
    files.set(`${folder}/${file}`, renamed(tree.read(`tests/stores/${model.id}/${file}`)));
  const contracts = 'tests/stores/contract/of-any-store.ts';
  const budgets = 'tests/e2e/page-scripts.spec.ts';
  files.set(
    contracts,
    afterLine(tree.read(contracts), `${model.id}: contractOf(`, `  '${name}': contractOf('${name}'),`),
  );
  files.set(budgets, afterLine(tree.read(budgets), `'${model.id}',`, `  '${name}',`));
  const row = `| ${name} | ${title} | documented, ${month} | generic at a known address | generic | generic | adds | – |`;
  files.set('docs/stores.md', addRow(tree.read('docs/stores.md'), '| adapter       | stores ', row));
  return {
    files,
    next: [
      `${mainFile.store(name)}: the hosts of the store, a sign that only its shop pages show, the address of its search; what it rests on, in the head.`,
      `${folder}: its own pages (npm run capture -- https://… "milk"), what is read from them, what putting in and taking out are.`,
      'lib/stores/store-adapter.ts says what an adapter may do itself; what it leaves to the code for any store is named in leftToGeneric.',
      `docs/stores.md: its row. ${budgets}: take it out of readByAnyCode once it leaves nothing to that code.`,
      "npx vitest run --project 'unit*' tests/stores/chains.test.ts tests/stores/contract.test.ts tests/stores/all-adapters.test.ts",
    ],
  };
}

/** Adds a row at the end of the table whose head begins like this. */
export function addRow(text: string, head: string, row: string): string {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith(head));
  if (first < 0) throw new Error(`There is no table “${head}…” to add a row to.`);
  const length = lines.slice(first).findIndex((line) => !line.startsWith('|'));
  lines.splice(first + (length < 0 ? lines.length - first : length), 0, row);
  return lines.join('\n');
}

/** Adds a line after the first one that holds this text. */
function afterLine(text: string, held: string, line: string): string {
  const lines = text.split('\n');
  const at = lines.findIndex((one) => one.includes(held));
  if (at < 0) throw new Error(`There is no line with “${held}”.`);
  lines.splice(at + 1, 0, line);
  return lines.join('\n');
}

/** Puts the id into the sorted list of sources whose data is shipped. */
function addShippedSource(text: string, name: string): string {
  const list = /(sources\.map\(\(\{ id \}\) => id\)\.sort\(\)\)\.toEqual\(\[)([^\]]*)\]/;
  const [, , inner] = list.exec(text) ?? [];
  if (inner === undefined) throw new Error('The list of shipped sources is not where it was.');
  const ids = [...inner.matchAll(/'([^']+)'/g)].map(([, id = '']) => id);
  const sorted = [...ids, name].sort().map((id) => `'${id}'`);
  return text.replace(list, (_whole, before: string) => `${before}${sorted.join(', ')}]`);
}
