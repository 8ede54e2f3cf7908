import type { CapturedStore, Reading } from './captured';
import { longestData, routesOf } from './routes-of';
import type { Route } from './routes-of';
import { newScrubber } from '../scrub/scrubber';
import type { Scrubber } from '../scrub/scrubber';
import { dataIn } from '../scrub/scrub-data';

/** Something to be written: a name in the store's folder and its text. */
export interface FileToWrite {
  readonly file: string;
  readonly text: string;
}

/** How a test reads a captured store again: `capture.json` of its folder. */
export interface Capture {
  readonly capturedOn: string;
  readonly url: string;
  readonly adapter: string;
  readonly query: string;
  /** Set to true by a person who has held the expected values against the store's pages. */
  readonly isChecked: boolean;
  readonly pages: readonly { name: string; url: string; file: string }[];
  /** The page it is read on, and what it asks the store. */
  readonly search: { page: string; routes: readonly Route[] } | null;
  readonly cart: { page: string; routes: readonly Route[] } | null;
}

/** Answers the pages' own scripts got, kept for whoever writes an adapter: this many a page at most. */
const mostTold = 12;

/** The files of a captured store, without people and sessions. `strike`: words the person at the terminal wants struck. */
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

/** Everything is looked over before anything is written: what one answer tells of a person is then struck in all. */
function learnAll({ pages, told, search, cart }: CapturedStore, scrubber: Scrubber): void {
  const answers = [...told.map(({ answer }) => answer), ...(search?.asked ?? []), ...(cart?.asked ?? [])];
  for (const { html } of pages) scrubber.learnPage(html);
  for (const { text } of answers) {
    const data = dataIn(text);
    if (data !== undefined) scrubber.learnData(data);
    else if (/<html[\s>]/i.test(text)) scrubber.learnPage(text);
  }
}

/** The data answers the pages' own scripts got from the store's own site. */
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
