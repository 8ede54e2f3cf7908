import type { Claim, Clause, Subject } from '../clauses/clause';
import { isOf } from '../reading/item';

const ofPick: readonly Claim[] = [
  'cost', 'total', 'unit', 'diff', 'size', 'need', 'left', 'short', 'count', 'cover', 'exact', 'label', 'tier', 'list', 'notorganic', 'season', 'foot',
  'record', 'allergen', 'recall', 'statement', 'good', 'sizeunknown', 'among', 'between', 'title', 'standard', 'keep', 'sizediff',
]; // prettier-ignore

/** The claims that may be made about each subject. */
export const says: Readonly<Record<Subject, readonly Claim[]>> = {
  none: ofPick,
  pick: ofPick,
  you: [
    'cost',
    'total',
    'unit',
    'diff',
    'size',
    'need',
    'left',
    'short',
    'count',
    'cover',
    'exact',
    'label',
    'tier',
    'keep',
    'among',
    'good',
    'season',
    'title',
    'sizeunknown',
    'sizediff',
    'standard',
  ],
  rest: ['left', 'keep', 'need', 'size'],
  need: ['need', 'cover', 'count', 'left', 'size', 'exact', 'short'],
  other: ['diff'],
  food: ['list', 'season', 'foot'],
  recipe: ['need', 'count', 'left', 'size'],
  price: ['cost', 'total', 'unit', 'diff', 'size', 'count', 'good', 'among', 'need', 'tier', 'between', 'label'],
  label: ['label', 'standard', 'title', 'statement', 'diff', 'record'],
  cart: ['tier', 'standard', 'good', 'size', 'cost', 'total', 'count', 'unit', 'label', 'diff', 'season'],
  store: ['unit', 'among', 'sizeunknown', 'cost', 'total', 'size'],
  ewg: ['list'],
  list: ['list'],
  when: ['season'],
  size: ['size', 'sizediff', 'sizeunknown', 'need', 'count', 'cover', 'exact'],
  foot: ['foot'],
  unit: ['unit', 'good', 'among', 'cost'],
};

/**
 * For subjects that are not products: the claims of which a segment must make at least one. A segment without them states something that no
 * fact supports.
 */
export const must: Readonly<Partial<Record<Subject, readonly Claim[]>>> = {
  cart: ['tier', 'count'],
  store: ['among', 'unit', 'sizeunknown', 'cost', 'total'],
  rest: ['left', 'keep'],
  recipe: ['need', 'count', 'left', 'cover'],
};

/** What is wrong with the claims of a segment about its subject; null when nothing is. */
export function subjectFault({ subject, claims, items, placed }: Clause): string | null {
  if (subject === 'other' && isOfPickAfterThan(placed)) return null;
  const isPackPrice = subject === 'need' && pricesStandByPacks(placed);
  // "The 540 g of organic yogurt left": the label is part of a name.
  const isInName = items.every(
    (item, at) => !isOf(item, 'label') || isOf(items[isOf(items[at + 1], 'labelled') ? at + 2 : at + 1], 'name', 'box'),
  );
  const isNamed = subject === 'rest' && isInName;
  const wrong = [...claims].find(
    (claim) =>
      !says[subject].includes(claim) &&
      !(isNamed && claim === 'label') &&
      !(isPackPrice && (claim === 'cost' || claim === 'total')),
  );
  if (wrong !== undefined) return `${wrong} of ${subject}`;
  const wanted = must[subject];
  if (wanted !== undefined && claims.size > 0 && !wanted.some((claim) => claims.has(claim)))
    return `nothing of ${subject}`;
  const gets = items.some((item) => isOf(item, 'get', 'pay', 'save', 'choosing', 'have', 'say'));
  const isFound = items.some((item) => isOf(item, 'cartverb') && item.text.startsWith('you will find'));
  if (
    subject === 'you' &&
    ((claims.has('label') && !isInName) || claims.has('tier') || claims.has('season')) &&
    !gets &&
    !isFound
  )
    return 'a label of the shopper';
  if (
    subject === 'you' &&
    (claims.has('cost') || claims.has('total')) &&
    !gets &&
    items.some((item) => isOf(item, 'cost') && !/ing$/.test(item.text))
  )
    return 'a price of the shopper';
  if (subject === 'price' && claims.has('label') && !items.some((item) => isOf(item, 'get')))
    return 'a label of a price';
  if (subject === 'label' && claims.has('diff') && !items.some((item) => isOf(item, 'cost', 'add', 'pay', 'price')))
    return 'a difference of a label';
  return null;
}

/** Whether each price stands after the pack or packs that it belongs to: "Your 200 g comes from one 227g pack at £4.50". */
function pricesStandByPacks(placed: Clause['placed']): boolean {
  return placed.every(
    ({ item, role }, at) =>
      !isOf(item, 'money') ||
      role === 'diff' ||
      (['at', 'for', 'at just'].includes(placed[at - 1]?.item.text ?? '') &&
        isOf(placed[at - 2]?.item, 'box', 'boxes')),
  );
}

/** Whether the claims belong to the pick, which stands after "than": "X costs $2 more than this 3 lb bag at $4.99". */
function isOfPickAfterThan(placed: Clause['placed']): boolean {
  const than = placed.findIndex(({ item }) => isOf(item, 'than'));
  if (than < 0 || !isOf(placed[than + 1]?.item, 'these', 'pron')) return false;
  return (
    placed.slice(0, than).every(({ role }) => role === 'diff' || role === null) &&
    !placed
      .slice(0, than)
      .some(({ item }) =>
        isOf(
          item,
          'label',
          'tiers',
          'list',
          'seasonstate',
          'cover',
          'nova',
          'novaname',
          'statement',
          'good',
          'allergens',
          'keep',
        ),
      )
  );
}
