import type { Tier } from '../../core/decision';
import { tiers as allTiers } from '../../core/decision';
import type { PickFactValue } from '../../core/pick-fact/value';
import { singular } from '../../core/singular';
import { amountSlot, anyOf, isExactly, moneySlot, numberSlot, phraseSlot } from './amounts';
import { containerSlots } from './containers';
import type { Slot } from './grammar';
import { exceptNames, fullNameSlot, otherNameSlot, shortNameSlot } from './names';
import { recordSlots } from './records';
import { mostComparisons } from './rules-comparison';
import { oneWordSlot, speaksOfLeft, speaksOfOnePack, speaksOfPiece, speaksOfSeveral, unlessWord } from './packs-said';
import type { Token } from './tokens';

type Of<K extends PickFactValue['kind']> = Extract<PickFactValue, { kind: K }>;

/** A slot of no length: whether something holds for the pick. */
const holds = (is: boolean): Slot => (is ? (_tokens, at) => [at] : () => []);

/** What the rules' slots match for one pick: its names, and the values of its facts. */
export function slotsOf(
  values: readonly PickFactValue[],
  names: { product: string; ingredient: string },
): ReadonlyMap<string, Slot> {
  const slots = new Map<string, Slot>();
  const put = (name: string, slot: Slot): void => {
    slots.set(name, slot);
  };
  const others = values.flatMap((value) => (value.kind === 'comparison' ? [value.than] : []));
  const nameword = exceptNames(shortNameSlot(names.product, names.ingredient, others), others);
  put('nameword', nameword);
  put('fullname', quotable(fullNameSlot(names.product)));
  const first = <K extends PickFactValue['kind']>(kind: K): Of<K> | undefined =>
    values.find((value): value is Of<K> => value.kind === kind);
  const all = <K extends PickFactValue['kind']>(kind: K): Of<K>[] =>
    values.filter((value): value is Of<K> => value.kind === kind);

  const price = first('price');
  const need = first('need');
  const packs = need?.packs ?? price?.packs ?? 1;
  const containers = containerSlots(names.product, names.ingredient, need?.need ?? '');
  put('box', containers.one);
  put('boxes', containers.several);
  put('one-word', packs === 1 ? oneWordSlot(names, containers.one) : () => []);
  put('single', holds(packs === 1));
  // After another product's name these words would be read of that product.
  put('not-that', unlessWord(['that', 'those', 'which']));
  put('names-pick', unlessWord(['it', 'they', 'that', 'those', 'which', 'the', 'one']));
  put('several', holds(packs > 1));
  if (price !== undefined) {
    const each = moneySlot(price.each);
    // Of several packs, a price that is not said to be of one would be read as what they cost together.
    put('price', (tokens, at) =>
      (packs > 1 && speaksOfSeveral(tokens, packs)) || (packs === 1 && speaksOfPiece(tokens, names, containers.one))
        ? []
        : each(tokens, at),
    );
    if (price.packs > 1) {
      put('each', moneySlot(price.each));
      put('total', moneySlot(price.total));
    }
  }
  if (packs > 1) put('count', numberSlot(packs));
  const size = first('pack')?.text ?? need?.size ?? null;
  if (size !== null) put('packsize', amountSlot(size, nameword));
  const pieces = /^(\d+) ?(?:pack|ct|count|pieces|each|[x×] ?[\d.]+ ?\w+)$/i.exec(size ?? '')?.[1];
  if (pieces !== undefined) put('pack-pieces', numberSlot(Number(pieces)));
  if (need !== undefined) needSlots(need, nameword, put);
  const eachPrice = price === undefined || packs === 1 ? (): number[] => [] : moneySlot(price.each);
  const isOfOnePack = (tokens: readonly Token[]): boolean =>
    speaksOfOnePack(tokens, packs, (at) => eachPrice(tokens, at).length > 0);
  const left = slots.get('left');
  const keeps = slots.get('keeps');
  if (keeps !== undefined) put('keeps', (tokens, at) => (speaksOfLeft(tokens) ? keeps(tokens, at) : []));
  if (left !== undefined && packs > 1) put('left', (tokens, at) => (isOfOnePack(tokens) ? [] : left(tokens, at)));
  comparisonSlots(all('comparison'), price, names.product, put);
  if (packs > 1) {
    for (const [name, slot] of slots)
      if (/^(?:more|less)-?\w*\d$/.test(name)) put(name, (tokens, at) => (isOfOnePack(tokens) ? [] : slot(tokens, at)));
  }
  labelSlots(values, put);
  tierSlots(first('tiers'), put);
  rankingSlots(all('ranking'), put);
  seasonSlots(all('season'), put);
  footprintSlots(all('footprint'), put);
  unitPriceSlots(all('unit-price'), first('good-unit-price') !== undefined, put);
  put('whole-statement', anyOf(...all('statement').map(({ text }) => wholeSlot(text))));
  for (const [name, slot] of Object.entries(recordSlots(all('statement').map(({ text }) => text)))) put(name, slot);
  return slots;
}

type Put = (name: string, slot: Slot) => void;

function needSlots({ need, packs, size, left, short, keeps, isMeasured }: Of<'need'>, of: Slot, put: Put): void {
  put('need', amountOfNeed(need, of));
  if (/^\d+$/.test(need)) put('need-count', numberSlot(Number(need)));
  put('enough', holds(isMeasured && short === null));
  put('has-left', holds(left !== null));
  if (left !== null) put('left', amountSlot(left, of));
  if (short !== null) put('short', amountSlot(short, of));
  if (keeps !== null) put('keeps', amountSlot(keeps));
  put('one-is-enough', holds(isMeasured && packs === 1 && short === null));
  put('size-unknown', holds(!isMeasured && size === null));
  put('other-measure', holds(!isMeasured && size !== null));
  put('pieces', holds(size === null && isMeasured)); // "need 3 → 3": the count stands before the food
  put('exact', holds(isMeasured && left === null && short === null && isExactly(size ?? '1', packs, need)));
}

/** Words after a bare count that say whose it is; without one, "enough for 6" would be read as six people. */
const afterCount = new Set(['you', 'needed', 'required', 'that', 'the', 'your', 'called', 'asked', 'listed']);

function amountOfNeed(need: string, of: Slot): Slot {
  const amount = amountSlot(need, of);
  if (!/^[\d.]+$/.test(need)) return amount;
  return (tokens, at) => amount(tokens, at).filter((end) => end > at + 1 || afterCount.has(tokens[end]?.text ?? ''));
}

/** Below this share of its cost, a difference may be called slight. */
const slightShare = 0.1;

function comparisonSlots(
  comparisons: readonly Of<'comparison'>[],
  price: Of<'price'> | undefined,
  product: string,
  put: Put,
): void {
  const every = (direction: 'more' | 'less'): boolean => comparisons.every((one) => one.direction === direction);
  put('between', holds(comparisons.length === 2 && !every('more') && !every('less')));
  comparisons.slice(0, mostComparisons).forEach(({ amount, direction, than }, at) => {
    const index = String(at);
    put(`${direction}${index}`, moneySlot(amount));
    put(`${direction}-flag${index}`, holds(true));
    put(`${direction}-only${index}`, holds(every(direction)));
    put(
      `than${index}`,
      otherNameSlot(than, [product, ...comparisons.map((one) => one.than).filter((one) => one !== than)]),
    );
    const isSmall = price !== undefined && amount.minor <= price.total.minor * slightShare;
    put(`${direction}-small${index}`, holds(isSmall && every(direction)));
  });
}

function labelSlots(values: readonly PickFactValue[], put: Put): void {
  const labels = values.filter((value) => value.kind === 'label');
  const isOrganicCrop = values.some((value) => value.kind === 'ranking' && value.isOrganic);
  const namesOf = (name: string): string[] => {
    const short = name.replace(/ (?:Certified|Verified)$/, '');
    const isOrganic = /^(?:USDA |EU |Regenerative )?organic(?: certified)?$/i.test(name);
    const isUsda = /^USDA Organic$/i.test(name);
    return [
      name,
      short,
      ...(isOrganic ? ['organic'] : []),
      ...(isUsda ? ['USDA certified organic', 'certified organic'] : []),
    ];
  };
  const slotOf = (names: readonly string[]): Slot => anyOf(...names.map(phraseSlot));
  const organic = isOrganicCrop ? ['organic'] : [];
  put('label', slotOf([...labels.flatMap(({ name }) => namesOf(name)), ...organic]));
  put('sure-label', slotOf([...labels.filter(({ standing }) => standing !== 'claim').flatMap(({ name }) => namesOf(name)), ...organic])); // prettier-ignore
  put('third-label', slotOf(labels.filter(({ standing }) => standing === 'third-party').flatMap(({ name }) => namesOf(name)))); // prettier-ignore
}

function tierSlots(value: Of<'tiers'> | undefined, put: Put): void {
  if (value === undefined) return;
  const { tiers } = value;
  put('shopper-chose', holds(tiers.length === 0));
  put('two-tiers', holds(tiers.length === 2));
  put('all-tiers', holds(tiers.length === allTiers.length));
  const isTier = (token: Token | undefined): boolean => allTiers.some((tier) => tier === token?.text);
  put('tiers', (tokens, at) => {
    const ends: number[] = [];
    const said: Tier[] = [];
    let next = tokens[at]?.text === 'both' && tiers.length === 2 ? at + 1 : at;
    while (isTier(tokens[next])) {
      said.push(...allTiers.filter((tier) => tier === tokens[next]?.text));
      next += 1;
      if (said.every((tier) => tiers.includes(tier))) ends.push(next);
      const [comma, word] = [tokens[next]?.text, tokens[next + 1]?.text];
      if (comma === ',' && word === 'and' && isTier(tokens[next + 2])) next += 2;
      else if ((comma === ',' || comma === 'and') && isTier(tokens[next + 1])) next += 1;
      else if (comma === 'and' && word === 'the' && isTier(tokens[next + 2])) next += 2;
      else break;
    }
    return ends;
  });
}

const ordinals =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth'.split(
    ' ',
  );

function rankingSlots(rankings: readonly Of<'ranking'>[], put: Put): void {
  const [one] = rankings;
  if (one === undefined) return;
  const named = rankings.find(({ rank }) => rank !== null);
  put('list', phraseSlot(one.list));
  put('list-year', numberSlot(one.year));
  put('this-crop', holds(!one.isOrganic));
  put('organic-crop', holds(one.isOrganic));
  put('said-not-organic', holds(rankings.some(({ list, rank, isOrganic }) => list === 'Dirty Dozen' && rank === null && !isOrganic))); // prettier-ignore
  if (named?.rank != null) {
    put('rank', numberSlot(named.rank));
    put('rank-word', phraseSlot(ordinals[named.rank - 1] ?? ''));
  }
  if (named?.food != null) put('list-food', foodSlot(named.food));
}

/** A food of a source, singular or plural in its last word. */
function foodSlot(food: string): Slot {
  const wanted = food.toLowerCase();
  const [exact, one] = [phraseSlot(wanted), singular(wanted)];
  return (tokens, at) => {
    const ends = exact(tokens, at);
    return ends.length > 0 || singular(tokens[at]?.text ?? '') !== one ? ends : [at + 1];
  };
}

function seasonSlots(seasons: readonly Of<'season'>[], put: Put): void {
  const [one] = seasons;
  if (one === undefined) return;
  put('all-regions', holds(seasons.some(({ regions }) => regions === 7)));
  // "In season in 1 of 7 regions" is no season of the country: only a state told without regions is one.
  const states = seasons.filter(({ regions }) => regions === null).map(({ state }) => state);
  put('season-state', anyOf(...states.map(phraseSlot), ...states.flatMap((state) => (state === 'at its peak' ? [phraseSlot('at their peak'), phraseSlot('in season')] : [])))); // prettier-ignore
  put('at-peak', holds(states.includes('at its peak')));
  put('in-season', holds(states.includes('in season') || states.includes('at its peak')));
  put('season-when', phraseSlot(one.when));
  for (const { place, regions, food } of seasons) {
    if (place !== null) put('season-place', phraseSlot(place));
    if (regions !== null) put('regions', numberSlot(regions));
    if (food !== null) put('season-food', foodSlot(food));
  }
}

function footprintSlots(footprints: readonly Of<'footprint'>[], put: Put): void {
  const [one] = footprints;
  if (one === undefined) return;
  put('footprint', numberSlot(one.kg));
  for (const { of, study } of footprints) {
    if (of !== null) put('footprint-food', anyOf(foodSlot(of), foodSlot(of.replace(/ \(.+\)$/, ''))));
    if (study !== null) put('study-name', phraseSlot(study));
  }
}

function unitPriceSlots(prices: readonly Of<'unit-price'>[], isGood: boolean, put: Put): void {
  put('good-unit', isGood ? (tokens, at) => (isBesidePackPrice(tokens, at) ? [] : [at]) : holds(false));
  const [one] = prices;
  if (one === undefined) return;
  put('unit-amount', moneySlot(one.amount));
  put(
    'unit-per',
    one.per === 'each' ? anyOf(...['each', 'apiece', 'a piece', 'per piece'].map(phraseSlot)) : perSlot(one.per),
  );
  put('unit-is-each', holds(one.per === 'each'));
  for (const { among } of prices) if (among !== null) put('among-count', numberSlot(among));
}

/**
 * Whether "good price per unit" stands in apposition to an amount that is no unit price ("$2.19, a good price per unit"): it would be
 * read as one.
 */
function isBesidePackPrice(tokens: readonly Token[], at: number): boolean {
  const isMoney = (token: Token | undefined): boolean => /[$£€¥]\d/.test(token?.text ?? '');
  let before = at - 1;
  while ([',', ':', '-', '(', 'a', 'which', 'is'].includes(tokens[before]?.text ?? '')) before -= 1;
  if (before < at - 1 && isMoney(tokens[before])) return true;
  const unit = tokens.findIndex(
    ({ text }, index) => index >= at && index < at + 5 && (text === 'unit' || text === 'price'),
  );
  let after = unit < 0 ? at : unit + 1;
  while (['per', 'unit', 'price', 'here', ',', ':', '-', '(', 'of', 'at'].includes(tokens[after]?.text ?? ''))
    after += 1;
  return isMoney(tokens[after]) && !['per', 'each', '/', 'apiece', 'a', 'for'].includes(tokens[after + 1]?.text ?? '');
}

function perSlot(per: string): Slot {
  const amount = amountSlot(per);
  return (tokens, at) => {
    const [word, next] = [tokens[at]?.text, tokens[at + 1]?.text];
    if (word === 'for' && (next === 'every' || next === 'each')) return amount(tokens, at + 2);
    return word === 'per' || word === '/' || word === 'for' ? amount(tokens, at + 1) : [];
  };
}

/** A statement in all its words, with or without its last full stop. */
function wholeSlot(text: string): Slot {
  return phraseSlot(text.trim().replace(/[.\s]+$/, ''));
}

function quotable(slot: Slot): Slot {
  return (tokens, at) => {
    const from = tokens[at]?.text === 'the' ? [at, at + 1] : [at];
    return from.flatMap((start) =>
      tokens[start]?.text === '"'
        ? slot(tokens, start + 1).flatMap((end) => (tokens[end]?.text === '"' ? [end + 1] : []))
        : slot(tokens, start),
    );
  };
}
