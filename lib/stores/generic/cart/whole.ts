import type { LivePage } from '../../page';
import { nameOf } from '../visible-text';
import { lineOf } from './cart-lines';
import type { FoundLine } from './cart-lines';
import type { ReadCart } from './read-cart';

const allWords =
  /^(?:(?:show|view|see|display|load) (?:all|more|the rest|full|\d+ more)\b.*|all \d+ .*|\+ ?\d+ more.*|\d+ more (?:items?|products?|lines?).*|(?:alle|mehr|weitere) .{0,20}(?:anzeigen|zeigen|laden)|(?:voir|afficher) (?:tout|plus|la suite).*|(?:ver|mostrar) (?:todo|todos|m[áa]s|mais|tudo).*|(?:mostra|vedi) (?:tutt[io]|altr[io]).*|(?:toon|bekijk) (?:alle|alles|meer).*|visa (?:alla|fler).*|vis (?:alle|flere).*|pokaż (?:wszystkie|więcej).*)$/iu;

/** How often one presses for more, or scrolls on. */
const mostSteps = 40;
const stepMs = 400;

/**
 * A cart of which the page itself says that there is more: what a button for all of it shows, and what comes into view when its list is
 * scrolled, is read as well. Lines that were scrolled out of view are kept as they were read.
 */
export async function withAllLines(first: ReadCart, live: LivePage, read: () => ReadCart | null): Promise<ReadCart> {
  const lines = new Map<string, FoundLine>();
  const gather = (cart: ReadCart | null): void => {
    for (const line of cart?.lines ?? []) lines.set(line.lineId, line);
  };
  gather(first);
  let last = first;
  const around = first.lines[0]?.element.ownerDocument.querySelector('body') ?? null;
  const control = around === null ? undefined : controlForAll(around);
  if (control !== undefined) {
    control.click();
    await live.until(() => (read()?.lines.length ?? 0) > first.lines.length, 3000);
    last = read() ?? last;
    gather(last);
  }
  for (let step = 0; step < mostSteps && !isWholeBy(lines, last); step += 1) {
    const list = scrollerOf(read()?.lines[0]?.element ?? null);
    if (list === null) break;
    const before = list.scrollTop;
    list.scrollTop = before + Math.max(40, list.clientHeight * 0.7);
    if (list.scrollTop === before) break;
    await live.until(() => false, stepMs);
    last = read() ?? last;
    gather(last);
  }
  const all = [...lines.values()];
  const isWhole = isWholeBy(lines, last) || (last.cart.isWhole !== false && all.length === last.lines.length);
  const { isWhole: _, ...cart } = last.cart;
  return {
    ...last,
    lines: all,
    cart: { ...cart, lines: all.map(lineOf), ...(!isWhole && { isWhole }) },
  };
}

function isWholeBy(lines: ReadonlyMap<string, FoundLine>, { cart }: ReadCart): boolean {
  const units = [...lines.values()].reduce((sum, { quantity }) => sum + quantity, 0);
  return cart.unitsTold !== undefined && (units >= cart.unitsTold || lines.size >= cart.unitsTold);
}

function controlForAll(root: Element): HTMLElement | undefined {
  return [...root.querySelectorAll<HTMLElement>('button,[role="button"],a[href^="#"],summary')].find(
    (control) => allWords.test(nameOf(control)) && control.closest('footer,nav') === null,
  );
}

/** The element around a line that scrolls; the page itself where none does. */
export function scrollerOf(line: Element | null): Element | null {
  for (let at = line?.parentElement ?? null; at !== null; at = at.parentElement) {
    if (at.scrollHeight > at.clientHeight + 20 && at.clientHeight > 0) return at;
  }
  return line?.ownerDocument.scrollingElement ?? null;
}
