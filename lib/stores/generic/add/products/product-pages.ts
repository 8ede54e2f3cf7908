import type { CartAdd } from '../../../../core/cart/cart';
import { isCoachError } from '../../../../core/errors';
import { perPage } from '../../../page';
import type { Sheet, StorePage } from '../../../page';
import { askSheet } from '../../../request';
import { mayGoByCard } from './by-card';
import { isAbout } from './product-control';

/** Product pages read at once at most, and how long one that was read ahead is the page as it is, in milliseconds. */
const atOnce = 3;
const freshMs = 8_000;

interface Ahead {
  /** What the last line was put in by holds for no single page: one may be read some time before its line is sent. */
  mayRead: boolean;
  /** The store did not answer several as it answers one. */
  isOff: boolean;
  sheets: Map<string, { sheet: Sheet; at: number }>;
}

const aheadOf = perPage<Ahead>(() => ({ mayRead: false, isOff: false, sheets: new Map() }));

/**
 * Notes that a line was put in without a doubt. `hasToken`: by what holds for one page or visit, and may be another on the next: else the
 * pages of the next lines may be read together, before anything more is sent.
 */
export function notePutIn(hasToken: boolean, page: StorePage): void {
  aheadOf(page).mayRead = !hasToken;
}

/**
 * The page of a line's product. Where that is allowed, those of the next lines are read beside it, never beside a write: two requests to
 * one visit may lose what one of them writes. What does not come, or shows another product, is read by itself.
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

/** This line and those after it, as far as their pages are to be read. */
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
