import { sayMoney } from '../../offer/format-money-fast';
import type { PickFactValue } from './pick-fact-value';

/**
 * The English text of a fact: this text is what a model is given, and this is the only place that makes it. {@link readPickFact} reads it
 * back.
 */
export function pickFactText(value: PickFactValue): string {
  switch (value.kind) {
    case 'tiers':
      return value.tiers.length === 0 ? 'chosen by the shopper' : `picked in: ${value.tiers.join(', ')}`;
    case 'price':
      return priceText(value);
    case 'pack':
      return `pack: ${value.text}`;
    case 'need':
    case 'statement':
      return value.text;
    case 'comparison':
      return `${sayMoney(value.amount)} ${value.direction} than ${value.than}`;
    case 'label':
      return labelText(value);
    case 'ranking':
      return rankingText(value);
    case 'season':
      return seasonText(value);
    case 'footprint':
      return footprintText(value);
    case 'unit-price':
      return `${sayMoney(value.amount)} ${value.per === 'each' ? 'each' : `per ${value.per}`}${value.among === null ? '' : `, one of ${String(value.among)} unit prices this store shows for it`}`;
    case 'good-unit-price':
      return 'good price per unit';
  }
}

type Of<K extends PickFactValue['kind']> = Extract<PickFactValue, { kind: K }>;

/** "$5.00, 2 packs cost $10.00"; for goods sold singly "$0.29 each, 6 cost $1.74". */
function priceText({ each, packs, total, of }: Of<'price'>): string {
  const isSingle = of === 'pieces';
  const all = `${String(packs)}${isSingle ? '' : ' packs'} cost ${sayMoney(total)}`;
  return `price: ${sayMoney(each)}${isSingle ? ' each' : ''}${packs > 1 ? `, ${all}` : ''}`;
}

function labelText({ name, standing }: Of<'label'>): string {
  if (standing === 'third-party') return `Labelled ${name}, a third-party standard`;
  return standing === 'claim' ? `The pack says “${name}”` : name;
}

function rankingText({ list, year, rank, food, isOrganic }: Of<'ranking'>): string {
  if (rank === null || food === null)
    return isOrganic
      ? `organic, a ${String(year)} ${list} crop`
      : `on EWG’s ${String(year)} ${list}${list === 'Dirty Dozen' ? ', not organic' : ''}`;
  const named = isOrganic ? `Conventional ${food}` : food.charAt(0).toUpperCase() + food.slice(1);
  return `${named} are no. ${String(rank)} of EWG’s ${String(year)} ${list}, a ranking of pesticide residue`;
}

function seasonText({ state, when, place, regions, food }: Of<'season'>): string {
  if (food === null) return `${state} in ${when}`;
  return regions === null
    ? `In ${when} ${food} is ${state} in ${place ?? 'the region'}`
    : `In ${when} ${food} is in season in ${String(regions)} of 7 mainland US regions`;
}

function footprintText({ kg, of, study }: Of<'footprint'>): string {
  return of === null
    ? `about ${String(kg)} kg CO₂e per kg`
    : `About ${String(kg)} kg CO₂e per kg of ${of}, world average${study === null ? '' : ` (${study})`}`;
}
