import type { LivePage } from '../../../page';
import { nameOf } from '../../page/visible-text';
import { lineOf } from '../lines/find-cart-lines';
import type { FoundLine } from '../lines/found-line';
import type { ReadCart } from '../cart-reading';
import { comesToMore } from './cart-totals';

const allWords =
  /^(?:(?:show|view|see|display|load) (?:all|more|the rest|full|\d+ more)\b.*|all \d+ .*|\+ ?\d+ more.*|\d+ more (?:items?|products?|lines?).*|(?:alle|mehr|weitere) .{0,20}(?:anzeigen|zeigen|laden)|(?:voir|afficher) (?:tout|plus|la suite).*|(?:ver|mostrar) (?:todo|todos|m[áa]s|mais|tudo).*|(?:mostra|vedi) (?:tutt[io]|altr[io]).*|(?:toon|bekijk) (?:alle|alles|meer).*|visa (?:alla|fler).*|vis (?:alle|flere).*|pokaż (?:wszystkie|więcej).*)$/iu;

/** Limits: presses for more or scrolls, and milliseconds between them. */
const mostSteps = 40;
const stepMs = 400;

/** Times a cart that changes meanwhile is read from the beginning. */
const mostTimes = 3;

/** Whether the cart may have more lines than the page shows: its list can scroll, or there is a button for all lines. */
export function mayHoldMore({ cart, lines }: ReadCart): boolean {
  const first = lines[0]?.element ?? null;
  return cart.isWhole === false || controlForAll(first) !== undefined || scrollerOf(first) !== null;
}

/**
 * Reads a cart that may have more lines than are in view: presses its button for all lines and scrolls through its list. Lines
 * that scroll out of view are kept. If the cart changes meanwhile (a store shows a change late), it is read from the beginning.
 */
export async function withAllLines(first: ReadCart, live: LivePage, read: () => ReadCart | null): Promise<ReadCart> {
  const lines = new Map<string, FoundLine>();
  const state = { last: first, isAnew: false };
  const gather = (): boolean => {
    const now = read() ?? state.last;
    state.isAnew = isAnother(state.last, now);
    state.last = now;
    if (state.isAnew) lines.clear();
    for (const line of now.lines) lines.set(line.lineId, line);
    return state.isAnew;
  };
  gather();
  for (let times = 0; times < mostTimes; times += 1) {
    await goThrough(live, read, () => gather() || isWholeBy(lines, state.last));
    if (!state.isAnew) break;
  }
  const { last, isAnew } = state;
  const all = [...lines.values()];
  const isPart = last.cart.unitsTold === undefined && comesToMore(last.sheet, all, last.cart.currency);
  const isWhole = !isAnew && (isWholeBy(lines, last) || (last.cart.unitsTold === undefined && !isPart));
  const { isWhole: _, ...cart } = last.cart;
  return { ...last, lines: all, cart: { ...cart, lines: all.map(lineOf), ...(!isWhole && { isWhole }) } };
}

/** Whether two readings of a page are of different carts: another count or total, or no lines any more. */
function isAnother({ cart: before }: ReadCart, { cart: now }: ReadCart): boolean {
  const differ = (one: number | undefined, other: number | undefined): boolean =>
    one !== undefined && other !== undefined && one !== other;
  return (
    differ(before.unitsTold, now.unitsTold) ||
    differ(before.total?.minor, now.total?.minor) ||
    (before.lines.length > 0 && now.lines.length === 0)
  );
}

/** Brings a hidden line into view, by the button for all lines and by scrolling. */
export async function revealLine(live: LivePage, read: () => ReadCart | null, isThere: () => boolean): Promise<void> {
  if (!isThere()) await goThrough(live, read, isThere);
}

/** Presses the button for all lines and scrolls their list from the top, until `isEnough`. */
async function goThrough(live: LivePage, read: () => ReadCart | null, isEnough: () => boolean): Promise<void> {
  const firstLine = (): Element | null => read()?.lines[0]?.element ?? null;
  const count = read()?.lines.length ?? 0;
  const control = controlForAll(firstLine());
  if (control !== undefined) {
    control.click();
    await live.until(() => (read()?.lines.length ?? 0) > count, 3000);
  }
  if (isEnough()) return;
  const seen = new Set<string>();
  const noteSeen = (): void => {
    for (const { lineId } of read()?.lines ?? []) seen.add(lineId);
  };
  const hasNew = (): boolean => read()?.lines.some(({ lineId }) => !seen.has(lineId)) === true;
  let list: Element | null = null;
  for (let step = 0; step < mostSteps; step += 1) {
    // A redrawn cart has a new list, which starts at its top.
    if (list?.isConnected !== true) {
      list = scrollerOf(firstLine());
      if (list === null) return;
      if (list.scrollTop > 0) noteSeen();
      list.scrollTop = 0;
    }
    await live.until(hasNew, stepMs);
    if (isEnough()) return;
    noteSeen();
    const before = list.scrollTop;
    list.scrollTop = before + Math.max(40, list.clientHeight * 0.7);
    if (list.isConnected && list.scrollTop === before) return;
  }
}

/** Whether as many lines or units were read as the page says there are. False if the page says no number. */
function isWholeBy(lines: ReadonlyMap<string, FoundLine>, { cart }: ReadCart): boolean {
  const units = [...lines.values()].reduce((sum, { quantity }) => sum + quantity, 0);
  return cart.unitsTold !== undefined && (units >= cart.unitsTold || lines.size >= cart.unitsTold);
}

/** The button that shows all lines: in the list or in its parent. */
function controlForAll(line: Element | null): HTMLElement | undefined {
  const list = line?.closest('tr')?.closest('table') ?? line?.parentElement;
  const around = list?.parentElement ?? null;
  if (around === null) return undefined;
  return [...around.querySelectorAll<HTMLElement>('button,[role="button"],a[href^="#"],summary')].find(
    (control) => allWords.test(nameOf(control)) && control.closest('footer,nav,header') === null,
  );
}

/** The element around a line that scrolls on its own; null if only the page scrolls. */
function scrollerOf(line: Element | null): Element | null {
  const view = line?.ownerDocument.defaultView ?? null;
  for (
    let at = line?.parentElement ?? null;
    at !== null && !/^(?:BODY|HTML)$/.test(at.tagName);
    at = at.parentElement
  ) {
    if (at.scrollHeight <= at.clientHeight + 20 || at.clientHeight === 0) continue;
    if (view === null || /auto|scroll/.test(view.getComputedStyle(at).overflowY)) return at;
  }
  return null;
}
