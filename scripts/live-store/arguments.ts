import { parseArgs } from 'node:util';

/** The command line of the two commands for live stores. */
export interface LiveArguments {
  readonly url: string;
  /** The search query. */
  readonly query: string;
  /** Address of the store's search, with `{query}` in it. Used if no person can search by hand. */
  readonly search: string | null;
  /** Asks no questions; every question gets its default answer. */
  readonly isSilent: boolean;
  readonly isHeadless: boolean;
  /** With `--yes`: one product may be added to the cart, and is removed again. */
  readonly mayAdd: boolean;
  /** The folder for the pages; null: a folder in tests/stores. */
  readonly into: string | null;
  /** The browser's profile folder; null: the project's own for these commands. */
  readonly profile: string | null;
  /** Words that must not be kept, such as names and streets. */
  readonly strike: readonly string[];
}

const options = {
  yes: { type: 'boolean', default: false },
  headless: { type: 'boolean', default: false },
  add: { type: 'boolean', default: false },
  search: { type: 'string' },
  into: { type: 'string' },
  profile: { type: 'string' },
  strike: { type: 'string', default: '' },
} as const;

const usage = `
  npm run check:store -- URL [WORD]    tries search, cart, adding and taking out, and prints what was seen
  npm run capture -- URL [WORD]        saves scrubbed pages and answers of a search, a product and the cart for the tests

  --yes              asks nothing          --add              with --yes: one thing may be put in and taken out again
  --headless         without a window      --profile FOLDER   what the browser is told is kept there
  --search ADDRESS   where the store shows a search, with {query} in it
  --into FOLDER      where the pages go    --strike "A, B"    words that must not be kept`;

/** An invalid command line; the message says what is expected. */
export class BadArguments extends Error {
  constructor(what: string) {
    super(`${what}\n${usage}`);
  }
}

/**
 * Reads the command line.
 *
 * @throws BadArguments
 */
export function readArguments(given: readonly string[]): LiveArguments {
  const { values, positionals } = parsed(given);
  const [url, query = 'milk', ...more] = positionals;
  if (url === undefined) throw new BadArguments('Say which store: an address that begins with http:// or https://.');
  if (!/^https?:\/\/[^/]/.test(url) || !URL.canParse(url))
    throw new BadArguments(`Say which store by an address that begins with http:// or https://; “${url}” is none.`);
  if (more.length > 0)
    throw new BadArguments(`One word to search for, in quotes where it is several: not “${more.join(' ')}”.`);
  if (query.trim() === '' || query.length > 200) throw new BadArguments('The word to search for has 1 to 200 letters.');
  const { search = null, into = null, profile = null } = values;
  if (search !== null && !search.includes('{query}')) throw new BadArguments('--search needs {query} in its address.');
  if (search !== null && new URL(search, url).origin !== new URL(url).origin)
    throw new BadArguments('--search leads to another site than the store’s.');
  return {
    url,
    query: query.trim(),
    search,
    isSilent: values.yes,
    isHeadless: values.headless,
    mayAdd: values.add,
    into,
    profile,
    strike: words(values.strike),
  };
}

/** The words between commas. */
export function words(list: string): string[] {
  return list
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '');
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({ args: [...given], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new BadArguments(error instanceof Error ? (error.message.split(/\. |\n/)[0] ?? '') : String(error));
  }
}
