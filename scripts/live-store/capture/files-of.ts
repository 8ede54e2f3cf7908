import type { CapturedStore, Reading } from './captured';
import { longestData, routesOf } from './routes-of';
import type { Route } from './routes-of';
import { newScrubber } from '../scrub/scrubber';
import type { Scrubber } from '../scrub/scrubber';
import { dataIn } from '../scrub/scrub-data';

/** A file to write: its name in the store's folder, and its text. */
export interface FileToWrite {
  readonly file: string;
  readonly text: string;
}

/** `capture.json` of the folder, by which a test reads a captured store. */
export interface Capture {
  readonly capturedOn: string;
  readonly url: string;
  readonly adapter: string;
  readonly query: string;
  /** Set to true by a person who has compared the expected values with the store's pages. */
  readonly isChecked: boolean;
  readonly pages: readonly { name: string; url: string; file: string }[];
  /** The page on which it is read, and the requests to the store. */
  readonly search: { page: string; routes: readonly Route[] } | null;
  readonly cart: { page: string; routes: readonly Route[] } | null;
}

/** Answers to the pages' own scripts, kept as information for authors of adapters; at most this many per page. */
const mostTold = 12;

/** The files of a captured store, without personal and session data. `strike`: further words to remove. */
export function filesOf(store: CapturedStore, strike: readonly string[]): FileToWrite[] {
  const scrubber = newScrubber(strike);
  learnAll(store, scrubber);
  const files: FileToWrite[] = store.pages.map(({ name, html }) => ({
    file: `${name}.html`,
    text: scrubber.page(html),
  }));
  const readingOf = (part: 'search' | 'cart', reading: Reading<unknown> | null): Capture['search'] => {
    if (reading === null) return null;
    const { routes, answers } = routesOf(part, reading.asked, scrubber);
    files.push(...answers, { file: `${part}.expected.json`, text: asJson(scrubber.data(reading.value)) });
    return { page: reading.page, routes };
  };
  const capture: Capture = {
    capturedOn: store.on,
    url: scrubber.address(store.pages[0]?.address ?? store.info.origin),
    adapter: store.info.adapter,
    query: store.query,
    isChecked: false,
    pages: store.pages.map(({ name, address }) => ({ name, url: scrubber.address(address), file: `${name}.html` })),
    search: readingOf('search', store.search),
    cart: readingOf('cart', store.cart),
  };
  files.push(...toldFiles(store, scrubber), { file: 'capture.json', text: asJson(capture) });
  return files;
}

/** All parts are looked through before the first is written, so that personal data found in one answer is removed from all. */
function learnAll({ pages, told, search, cart }: CapturedStore, scrubber: Scrubber): void {
  const answers = [...told.map(({ answer }) => answer), ...(search?.asked ?? []), ...(cart?.asked ?? [])];
  for (const { html } of pages) scrubber.learnPage(html);
  for (const { text } of answers) {
    const data = dataIn(text);
    if (data !== undefined) scrubber.learnData(data);
    else if (/<html[\s>]/i.test(text)) scrubber.learnPage(text);
  }
}

/** The data answers to the pages' own scripts from the store's own site. */
function toldFiles({ told, info }: CapturedStore, scrubber: Scrubber): FileToWrite[] {
  const counts = new Map<string, number>();
  return told.flatMap(({ page, answer }) => {
    const { address, text, method } = answer;
    const data = text.length > longestData ? undefined : dataIn(text);
    const count = (counts.get(page) ?? 0) + 1;
    if (typeof data !== 'object' || data === null || new URL(address).origin !== info.origin || count > mostTold)
      return [];
    counts.set(page, count);
    const kept = { request: `${method} ${scrubber.address(pathOf(address))}`, answer: scrubber.data(data) };
    return [{ file: `told/${page}-${String(count)}.json`, text: asJson(kept) }];
  });
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return `${pathname}${search}`;
}

function asJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
