import type { CartAdd } from '../../../../core/cart/cart';
import { isCoachError } from '../../../../core/errors';
import { perPage } from '../../../page';
import type { Sheet, StorePage } from '../../../page';
import { askSheet } from '../../../request';
import { mayGoByCard } from './add-by-card';
import { isAbout } from './product-page-controls';

/** Product pages read at the same time, and milliseconds for which a page that was read in advance counts as current. */
const atOnce = 3;
const freshMs = 8_000;

interface Ahead {
  /**
   * Whether pages may be read some time before their line is sent: the last line was added without a value of one page or visit.
   */
  mayRead: boolean;
  /** Whether reading in advance is off, because the store answered several requests differently from a single one. */
  isOff: boolean;
  sheets: Map<string, { sheet: Sheet; at: number }>;
}

const aheadOf = perPage<Ahead>(() => ({ mayRead: false, isOff: false, sheets: new Map() }));

/**
 * Call after a line was certainly added. `hasToken`: its request contained a value of one page or visit. If not, the pages of the
 * next lines may be read together before the next line is sent.
 */
export function notePutIn(hasToken: boolean, page: StorePage): void {
  aheadOf(page).mayRead = !hasToken;
}

/**
 * The product page of a line. If allowed, the pages of the next lines are read at the same time, and never during a write: two
 * requests of one session may overwrite each other's changes. A page that fails or shows another product is requested again on
 * its own.
 */
export async function productSheet(line: CartAdd & { url: string }, page: StorePage): Promise<Sheet> {
  const state = aheadOf(page);
  const kept = state.sheets.get(line.url);
  state.sheets.delete(line.url);
  if (kept !== undefined && performance.now() - kept.at < freshMs) return kept.sheet;
  const group = state.mayRead && !state.isOff ? groupOf(line, page) : [];
  const sheets = group.length < 2 ? null : await readTogether(group, page);
  const [own, ...others] = sheets ?? [];
  if (own === undefined) return askSheet(page, line.url, { accept: [404, 410] });
  const at = performance.now();
  for (const [index, sheet] of others.entries()) {
    const url = group[index + 1]?.url;
    if (url !== undefined) state.sheets.set(url, { sheet, at });
  }
  return own;
}

/** This line and the following lines whose pages are to be read with it. */
function groupOf(line: CartAdd & { url: string }, page: StorePage) {
  const { fetchTogether, upcoming = [] } = page;
  if (fetchTogether === undefined) return [];
  const next = upcoming.flatMap((one) =>
    one.url === null || one.url === line.url || mayGoByCard(one, page) ? [] : [{ ...one, url: one.url }],
  );
  return [line, ...next].slice(0, atOnce);
}

async function readTogether(
  lines: readonly { url: string; title: string }[],
  page: StorePage,
): Promise<Sheet[] | null> {
  const together: StorePage = { ...page, fetch: page.fetchTogether ?? page.fetch };
  try {
    const sheets = await Promise.all(lines.map(({ url }) => askSheet(together, url, { accept: [404, 410] })));
    if (sheets.every(({ document }, at) => isAbout(document, lines[at]?.title ?? ''))) return sheets;
  } catch (error) {
    if (!isCoachError(error) || page.signal.aborted) throw error;
  }
  aheadOf(page).isOff = true;
  return null;
}
