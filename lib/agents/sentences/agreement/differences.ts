import type { Clause } from '../clauses/clause';
import type { Item } from '../reading/item';
import { isOf } from '../reading/item';
import type { PickValues } from '../reading/pick-values';
import { lastOf, nextOf } from '../roles/neighbours';

/** The direction that the words of a segment give to a difference, used when no word beside the amount gives one. */
function directionOf(items: readonly Item[]): 'more' | 'less' | null {
  const isUp = items.some(
    (item) => isOf(item, 'up', 'above', 'premium', 'add', 'upfrom') || (isOf(item, 'extra') && !isOf(item, 'left')),
  );
  const isDown = items.some((item) => isOf(item, 'down', 'below', 'saving', 'save', 'undercut', 'downfrom'));
  return isUp === isDown ? null : isUp ? 'more' : 'less';
}

const against = /(?:trade offs?|catch|catches|downsides?|drawbacks?|snag|minus|price you pay|the cost)\b/;
const inFavour = /\b(?:upside|plus|bonus|in its favour)\b/;

/** Claims that can be presented as a drawback of the pick. */
const drawbacks = ['record', 'short', 'season', 'notorganic', 'foot', 'list', 'recall', 'allergen', 'left', 'keep', 'diff', 'sizeunknown', 'sizediff', 'statement'] as const; // prettier-ignore

/** The word that presents a segment as for or against the pick. It stands in the segment, or alone before a colon ("The catch: …"). */
function frameOf({ items, joiners }: Clause, before: Clause | undefined): { text: string; isFor: boolean } | null {
  // "The trade-off is that it costs $2 more - …": what is presented as a drawback ends at the dash.
  const isOpen = before?.claims.size === 0 || before?.items.some(({ text }, at) => isOf(before.items[at - 1], 'contrast') && text === 'for') === true; // prettier-ignore
  const ahead = joiners.has('colon') && before !== undefined && isOpen ? before.items : [];
  const told = [items, ahead].find((own) => own.some((item) => isOf(item, 'contrast'))) ?? [];
  const at = told.findIndex((item) => isOf(item, 'contrast'));
  const link = told[at + 1]?.text;
  return at < 0
    ? null
    : {
        text: told[at]?.text ?? '',
        isFor: link === 'for' || (link === 'of' && isOf(nextOf(told, at + 1), 'save', 'saving', 'pay')),
      };
}

/**
 * Whether an advantage is presented as a drawback, or the reverse: "The downside is that it costs $2 less". "The trade-off for saving $2"
 * presents the saving as an advantage, and what stands after the colon as the drawback.
 */
function isTurnedContrast(clause: Clause, before: Clause | undefined, after: Clause | undefined): boolean {
  const { items, subject, claims, joiners } = clause;
  const frame = frameOf(clause, before);
  const isOwn = items.some((item) => isOf(item, 'contrast'));
  if (frame === null || subject === 'other') return false;
  const isAgainst = against.test(frame.text);
  const isInFavour = inFavour.test(frame.text);
  const direction = claims.has('diff') ? directionOf(items) : null;
  if (frame.isFor && isOwn) {
    const isTold = after?.joiners.has('colon') === true && drawbacks.some((claim) => after.claims.has(claim));
    return claims.has('diff') && !(isAgainst && direction === 'less' && isTold);
  }
  // "Trade-off: $3.00 less than X, but on the Dirty Dozen" names both sides.
  const isBoth = /trade offs?$/.test(frame.text) && after?.joiners.has('conj') === true && drawbacks.some((claim) => after.claims.has(claim)); // prettier-ignore
  if (isBoth) return false;
  const isPraised = isAgainst && joiners.has('colon') && !isOwn && claims.size > 0 && !drawbacks.some((claim) => claims.has(claim)); // prettier-ignore
  return isPraised || (isAgainst && direction === 'less') || (isInFavour && direction === 'more');
}

/** What is wrong with a difference to another product: its amount, direction, product or position. Null when the facts support it. */
export function differenceFault(
  clause: Clause,
  before: Clause | undefined,
  after: Clause | undefined,
  { comparisons }: PickValues,
): string | null {
  const { items, placed, claims, subject } = clause;
  if (isTurnedContrast(clause, before, after)) return 'a contrast turned round';
  // "Less than the Napolina can": no verb follows, so it is a container.
  if (items.at(-1)?.text === 'can' && isOf(items.at(-1), 'fill')) return 'a container';
  const named = items.filter((item) => isOf(item, 'other')).map(({ other }) => other ?? -1);
  const differences = placed.filter(({ role }) => role === 'diff');
  if (named.length > 1) return 'two products in one segment';
  const [own] = named;
  const at = items.findIndex((item) => isOf(item, 'other'));
  const ahead = lastOf(items, at);
  // "Than you would on X": the pick is compared with X. "Compared with this one, X …": X is compared with the pick.
  const isComparedAgain =
    ahead !== undefined &&
    (isOf(lastOf(items, items.indexOf(ahead)), 'than', 'over', 'instead') ||
      items
        .slice(0, at)
        .some(
          (item, index) =>
            isOf(item, 'than', 'instead') && !isOf(nextOf(items, index), 'pron', 'these', 'pickref', 'name'),
        ));
  // "You would pay $2 more for X": the difference is stated about the other product.
  const isPaidFor = at > 0 && ahead?.text === 'for' && !isComparedAgain;
  const isPaidWith =
    at > 0 &&
    (ahead?.text === 'with' || (ahead?.text === 'on' && items.slice(0, at).some((item) => isOf(item, 'pay')))) &&
    items.some((item) => isOf(item, 'pay', 'save')) &&
    !isComparedAgain;
  // "You would save $2 by choosing X."
  const isChosen =
    at > 0 &&
    isOf(ahead, 'choosing') &&
    !isComparedAgain &&
    items.some((item) => isOf(item, 'save', 'pay', 'cost', 'up', 'down'));
  const turned = subject === 'other' || isPaidFor || isPaidWith || isChosen;
  if (at >= 0 && isOf(items[at + 1], 'name', 'amount', 'count', 'label', 'money', 'these'))
    return 'more than the other name';
  // "More than X in a 4 lb pack" gives a size to X.
  const [link, size] = [items[at + 1], nextOf(items, at + 1)];
  if (
    at >= 0 &&
    /^(?:in|at|as|of|with)$/.test(link?.text ?? '') &&
    size !== undefined &&
    placed.some(({ item, role }) => item === size && role === 'size')
  )
    // prettier-ignore
    return 'a size of another product';
  if (at >= 0 && !turned) {
    const isTo =
      ['from', 'to', ...(items.some((item) => isOf(item, 'difference')) ? ['with'] : [])].includes(ahead?.text ?? '') &&
      items.some((item) => isOf(item, 'difference', 'upfrom', 'downfrom', 'saving', 'premium'));
    const isOn = ahead?.text === 'on' && items.some((item) => isOf(item, 'saving', 'save'));
    const isFor = !isTo && (ahead?.text === 'for' || ahead?.text === 'with' || (ahead?.text === 'on' && !isOn));
    if (
      !isTo &&
      !isFor &&
      !isOn &&
      !isOf(ahead, 'than', 'over', 'instead', 'above', 'below', 'undercut', 'priceof', 'choosing', 'pay')
    )
      return 'another product out of place';
    if (isFor && !isOf(lastOf(items, items.indexOf(ahead)), 'than', 'over', 'instead', 'priceof'))
      return 'another product out of place';
    if (isOf(ahead, 'choosing') && !isComparedAgain) return 'another product out of place';
  }
  if (differences.length > 1) return 'two differences in one segment';
  const [difference] = differences;
  if (difference === undefined && !claims.has('diff')) {
    if (own === undefined) return null;
    // "Compared with X," may stand before or after its difference.
    const isOpen = items.some((item) => isOf(item, 'than', 'choosing', 'over', 'instead')) && !turned;
    const joined = [after, before].some(
      (one) =>
        one?.placed.some(({ role }) => role === 'diff') === true && !one.items.some((item) => isOf(item, 'other')),
    );
    return isOpen && joined ? null : 'a product that nothing is said of';
  }
  let direction = difference?.direction ?? null;
  const ofSegment = directionOf(items);
  if (direction === null)
    direction =
      ofSegment ?? (difference !== undefined && before?.claims.has('diff') === true ? directionOf(before.items) : null);
  else if (ofSegment !== null && ofSegment !== direction) return 'two directions';
  // "The difference to X is $2" gives no direction.
  const isNeutral = direction === null && difference !== undefined && items.some((item) => isOf(item, 'difference'));
  if (isNeutral) direction = 'more';
  if (direction === null) return 'no direction';
  if (turned) direction = direction === 'more' ? 'less' : 'more';
  const beside = [before, after].flatMap((one) =>
    one !== undefined && !one.placed.some(({ role }) => role === 'diff') && !one.claims.has('diff')
      ? one.items.flatMap((item) => (isOf(item, 'other') ? [item.other ?? -1] : []))
      : [],
  );
  const other = own ?? (difference === undefined ? undefined : beside[0]);
  const isOne = (index: number): boolean =>
    (difference === undefined || (difference.item.money?.diffs.includes(index) ?? false)) &&
    (other === undefined || other === index);
  // "It costs more": more than each of the other products.
  if (difference === undefined && other === undefined)
    return comparisons.length > 0 && comparisons.every((one) => one.direction === direction)
      ? null
      : 'not the direction';
  const isTrue = comparisons.some((one, index) => isOne(index) && (isNeutral || one.direction === direction));
  return isTrue ? null : 'not the difference';
}
