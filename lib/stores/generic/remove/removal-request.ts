import { learning } from '../../learning';
import { isRecord } from '../../reading/json-fields';
import type { AddTemplate } from '../../learned/add-template';
import { forgetLearned, learnedPart, tellLearned } from '../../learned/learned-parts';
import type { ProductSource } from '../../learned/locate-value';
import { perPage } from '../../page';
import type { StorePage } from '../../page';
import type { FoundLine } from '../cart/lines/found-line';
import type { ReadCart } from '../cart/cart-reading';
import type { FormRequest } from '../page/form-request';

/** What is stored about a store's own request that removes a cart line. */
interface KnownRemoval {
  template: AddTemplate;
  /** Whether a cart read before and after it lost exactly that line. */
  isProven: boolean;
  /** Whether the requests of the other lines stayed the same when a line was removed. */
  isSteady?: true;
}

/** The line that was last removed by pressing, as the page from the store's server showed it before. */
const pressedOut = perPage<{ now: { source: ProductSource; title: string; quantity: number } | null }>(() => ({
  now: null,
}));

/** How far the store's own removal request is known: not at all (`no`), observed, or proven by a cart. */
export function removalKnown(page: StorePage): 'no' | 'seen' | 'proven' {
  const known = knownRemoval(page);
  return known === null ? 'no' : known.isProven ? 'proven' : 'seen';
}

/** The store's own request that removes a whole line; null if none is known, or the cart page lacks a value for it. */
export function learnedRemoval(line: FoundLine, read: ReadCart, page: StorePage): FormRequest | null {
  const known = knownRemoval(page);
  if (known === null) return null;
  const { namedBy, requestFor, lineSource } = page.part(learning);
  const source = lineSource(line, read.sheet, page);
  const ask = requestFor(known.template, source, line.quantity, known.isProven);
  if (ask === null) return null;
  // Before it is proven: two lines must not get the same request.
  const nameOf = (one: FoundLine): string | null => namedBy(known.template, lineSource(one, read.sheet, page));
  const isAlike = (other: FoundLine): boolean => other.lineId !== line.lineId && nameOf(other) === nameOf(line);
  if (!known.isProven && read.lines.some(isAlike)) return null;
  const { path, ...request } = ask;
  return { path, request };
}

/** Remembers the line that is about to be removed by pressing, for learning from the requests its page then makes. */
export function willPressOut(lineId: string, read: ReadCart | null, page: StorePage): void {
  const line = read?.lines.find((one) => one.lineId === lineId);
  pressedOut(page).now =
    read === null || line === undefined
      ? null
      : { source: page.part(learning).lineSource(line, read.sheet, page), title: line.title, quantity: line.quantity };
}

/**
 * Learns the removal request from the requests the page made while the line's control was pressed. It is kept as unproven until a
 * cart proves it.
 */
export function learnRemoval(seen: unknown, page: StorePage): void {
  const pressed = pressedOut(page).now;
  if (pressed === null || knownRemoval(page) !== null) return;
  const { chooseRemoval } = page.part(learning);
  pressedOut(page).now = null;
  const template = chooseRemoval(seen, pressed);
  if (template === null) return;
  tellLearned(page, 'remove', { template, isProven: false }, 'Seen when a line was taken out; not tried yet.');
}

/** Call when a cart read before and after the request lost exactly that line: it is believed from now on. */
export function proveRemoval(line: FoundLine, read: ReadCart, page: StorePage): void {
  const known = knownRemoval(page);
  if (known === null || known.isProven) return;
  const { withProvenPlaces, lineSource } = page.part(learning);
  const template = withProvenPlaces(known.template, lineSource(line, read.sheet, page));
  tellLearned(page, 'remove', { template, isProven: true }, 'The cart lost just that line by it.');
}

/** Call when a cart showed that no other line's request changed by it: it names lines by an id of their own. */
export function proveSteady(page: StorePage): void {
  const known = knownRemoval(page);
  if (known?.isProven !== true || known.isSteady === true) return;
  const proof = 'The cart lost just that line by it, and what takes out the others stayed as it was.';
  tellLearned(page, 'remove', { ...known, isSteady: true }, proof);
}

/** Whether the proven request is known to name lines by an id of their own. */
export function isSteady(page: StorePage): boolean {
  const known = knownRemoval(page);
  return known?.isProven === true && known.isSteady === true;
}

/** Forgets the request after it failed or did something else. */
export function forgetRemoval(page: StorePage): void {
  forgetLearned(page, 'remove');
}

function knownRemoval(page: StorePage): KnownRemoval | null {
  const told = learnedPart(page, 'remove');
  if (!isRecord(told) || !isRecord(told.template) || !Array.isArray(told.template.slots)) return null;
  // Only this file stores this value; the store's pages cannot write it.
  return {
    template: told.template as unknown as AddTemplate,
    isProven: told.isProven === true,
    ...(told.isSteady === true && { isSteady: true }),
  };
}
