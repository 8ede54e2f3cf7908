import type { Clause } from '../clauses/clause';
import { isOf } from '../reading/item';
import type { PickValues } from '../reading/pick-values';

/**
 * What is wrong with a place in a list: there is no list, the place is another one, or a ranking of the conventional crop is given to an
 * organic pick. Null when nothing is wrong.
 */
export function listFault(
  { items, claims, placed }: Clause,
  before: Clause | undefined,
  hasList: boolean,
  { isOrganicCrop, rankings }: PickValues,
): string | null {
  if (
    claims.has('notorganic') &&
    claims.has('label') &&
    items.some((item) => isOf(item, 'label') && item.says === 'organic')
  )
    return 'organic and not';
  if (!claims.has('list')) return null;
  const listed = items.some((item) => isOf(item, 'list'));
  if (!hasList) return 'no list';
  if (!listed && placed.some(({ role }) => role === 'year')) return 'a year of no list';
  const isFood = items.some((item) => isOf(item, 'name') && (item.foods?.has('ranking') ?? false));
  const isRanked =
    placed.some(({ role }) => role === 'rank') ||
    items.some((item) => isOf(item, 'ordinal') || /^(?:top|tops|topping|lead|leads|head|heads)$/.test(item.text));
  if (items.some((item) => isOf(item, 'ordinal') && !rankings.some(({ rank }) => rank === item.value)))
    return 'another place';
  if (
    items.some((item) => /^(?:top|tops|topping|lead|leads|head|heads)$/.test(item.text)) &&
    !rankings.some(({ rank }) => rank === 1)
  )
    return 'not the first';
  if (
    isRanked &&
    !isFood &&
    (isOrganicCrop || !listed) &&
    !(before?.items.some((item) => isOf(item, 'name') && (item.foods?.has('ranking') ?? false)) ?? false)
  )
    return 'a place of no food';
  if (!isOrganicCrop) return null;
  const food = items.findIndex((item) => isOf(item, 'name') && (item.foods?.has('ranking') ?? false));
  const isCrop = items.some((item) => isOf(item, 'crop', 'conventional'));
  if (food < 0 && !isCrop) return 'a ranking of the organic crop';
  return isOf(items[food - 1], 'these', 'your', 'label', 'box') ||
    (food > 0 && ['the', 'of'].includes(items[food - 1]?.text ?? '') && isOf(items[food - 2], 'box', 'these'))
    ? 'a ranking of this pick'
    : null;
}

/** What is wrong with a season: its state, place or number of regions is not the one in the facts. Null when nothing is wrong. */
export function seasonFault(
  { items, claims, joiners }: Clause,
  before: Clause | undefined,
  { seasons }: PickValues,
): string | null {
  if (!claims.has('season')) return null;
  // "In season in late April, in 5 of 7 mainland US regions": the place belongs to the state before it.
  const isPlaced = joiners.has('comma') && before?.claims.has('season') === true;
  const states = [...items, ...(isPlaced ? before.items : [])].flatMap((item) => (isOf(item, 'seasonstate') ? [item.says ?? ''] : [])); // prettier-ignore
  const [place] = items.flatMap((item) => (isOf(item, 'place') ? [item.says ?? ''] : []));
  const [regions] = items.filter((item) => isOf(item, 'regions'));
  if (states.length === 0) return 'no season';
  const holds = (says: string, state: string): boolean =>
    state === says || (says === 'in season' && state === 'at its peak');
  const known = seasons.filter((one) =>
    place !== undefined ? one.place === place : regions !== undefined ? one.regions !== null : one.regions === null,
  );
  const general = seasons.filter((one) => one.regions === null);
  for (const says of states) {
    if (
      !known.some(({ state }) => holds(says, state)) ||
      (place === undefined && regions === undefined && !general.some(({ state }) => holds(says, state)))
    )
      return 'not the season';
  }
  return null;
}

/** What is wrong with a climate figure; null when nothing is. A figure belongs to a source and a food, never to the pick. */
export function climateFault(
  { items, claims }: Clause,
  before: Clause | undefined,
  after: Clause | undefined,
  { footprints }: PickValues,
): string | null {
  if (!claims.has('foot')) return null;
  if (!items.some((item) => isOf(item, 'footfig')))
    return [before, after].some((one) => one?.claims.has('foot') === true) ? null : 'no figure';
  if (items.some((item) => isOf(item, 'name') && !(item.foods?.has('footprint') ?? false)))
    return 'a figure of another food';
  const isFood = items.some((item) => isOf(item, 'name', 'food'));
  const isThe = items.some((item, at) => isOf(item, 'name') && items[at - 1]?.text === 'the');
  const isAverage = [before, ...[items].map((own) => ({ items: own })), after].some(
    (one) => one?.items.some((item) => isOf(item, 'average')) === true,
  );
  if (!isFood && !isAverage && !footprints.some(({ of }) => of === null)) return 'a figure of no food';
  if (isThe && !isAverage) return 'a figure of the pick';
  const figure = items.find((item) => isOf(item, 'footfig'));
  if (figure?.says === 'gas' && !items.some((item) => /^(?:kg|kilo|kilogram)$/.test(item.text)))
    return 'a figure of no amount';
  if (
    items.some(
      (item, at) =>
        isOf(item, 'these', 'pickref', 'pron', 'box') &&
        !isOf(items[at + 1], 'average', 'footprint') &&
        at < items.length - 1 &&
        !isAverage,
    )
  )
    return 'a figure of the pick';
  return items.some(
    (item, at) => isOf(item, 'box', 'boxes') || (isOf(item, 'these') && isOf(items[at + 1], 'name', 'pickref', 'box')),
  )
    ? 'a figure of the pick'
    : null;
}
