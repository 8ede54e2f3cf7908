import { isOf } from '../reading/item';
import type { Placed } from '../roles/role';
import type { Claim } from './clause';

const claimOfRole: Readonly<Record<string, Claim>> = {
  size: 'size', pieces: 'size', need: 'need', left: 'left', short: 'short', packs: 'count', each: 'cost', price: 'cost', total: 'total',
  unit: 'unit', diff: 'diff', rank: 'list', among: 'among', year: 'list',
}; // prettier-ignore

/** Whether a pronoun stands after the covering verb: "One pack covers it." */
function isPronounCovered(items: readonly Placed[]): boolean {
  const cover = items.findIndex(({ item }) => isOf(item, 'cover'));
  return items.slice(cover + 1).some(({ item }) => isOf(item, 'pron'));
}

/** Whether a segment is only "this is the pick". */
function isThePick(items: readonly Placed[]): boolean {
  const said = items.filter(({ item }) => !isOf(item, 'fill'));
  return (
    said.length === 3 &&
    isOf(said[0]?.item, 'pron', 'these') &&
    isOf(said[1]?.item, 'be') &&
    isOf(said[2]?.item, 'pickref') &&
    items.some(({ item }) => item.text === 'the')
  );
}

/** The claims that the values and words of a segment make. */
export function claimsOf(items: readonly Placed[]): Set<Claim> {
  const claims = new Set<Claim>();
  const has = (...names: Parameters<typeof isOf>[1][]): boolean => items.some(({ item }) => isOf(item, ...names));
  for (const { role } of items) {
    const claim = role === null ? undefined : claimOfRole[role];
    if (claim !== undefined) claims.add(claim);
  }
  if (has('other') && has('up', 'down', 'above', 'below', 'undercut')) claims.add('diff');
  // "It costs more": more than each of the other products. "Lower here" compares with other stores.
  const isBare = !has('than', 'left', 'needed', 'need', 'amount', 'price', 'nova', 'novaname', 'label', 'list');
  const isHere = items.some(({ item }) => item.text.endsWith('here') || isOf(item, 'store'));
  if (has('up', 'down') && has('cost', 'be', 'pay') && isBare && !isHere) claims.add('diff');
  if (has('label')) claims.add('label');
  if (has('tiers', 'shopper')) claims.add('tier');
  if (has('list', 'residue', 'ordinal')) claims.add('list');
  if (has('notorganic') || (has('conventional') && !has('list'))) claims.add('notorganic');
  if (has('seasonstate', 'regions', 'place')) claims.add('season');
  if (has('footfig', 'average', 'footprint', 'study')) claims.add('foot');
  if (has('nova', 'novaname')) claims.add('record');
  if (has('allergennoun') || items.some(({ item }) => isOf(item, 'allergens') && !isOf(item, 'name')))
    claims.add('allergen');
  if (has('decides')) claims.add('allergen');
  if (has('statement')) claims.add('statement');
  if (has('recalls', 'lotcode', 'recalldate', 'recallreason')) claims.add('recall');
  if (has('good') || (has('goodword') && (has('unitnoun') || claims.has('unit')))) claims.add('good');
  if (has('sizeunknown', 'nosize', 'othermeasure')) claims.add('sizeunknown');
  if (has('between')) claims.add('between');
  if (has('titleword')) claims.add('title');
  if (has('sizediff')) claims.add('sizediff');
  if (has('standard')) claims.add('standard');
  if (has('duration')) claims.add('keep');
  if (has('most')) claims.add(has('use', 'need', 'needed') ? 'need' : 'left');
  if (has('notenough')) claims.add('short');
  if (
    has('cover') &&
    !has('standard') &&
    (claims.has('need') ||
      has('generic') ||
      isPronounCovered(items) ||
      claims.has('count') ||
      has('box') ||
      !claims.has('tier'))
  )
    claims.add('cover');
  if (items.some(({ covers }) => covers)) claims.add('cover');
  if (has('nothing') || (has('generic') && has('exact'))) claims.add('exact');
  // "At $4.69 for 500 g, it is in your cart."
  const isInCart = items.some(({ item }) => isOf(item, 'planned') && /(?:cart|basket)$/.test(item.text));
  if (claims.size === 0 && (isInCart || isThePick(items))) claims.add('tier');
  // "444 ml left from this $2.87 pack": the price is part of a name, but it must still be the pack's price.
  const prices = items.filter(({ role }) => role === 'price' || role === 'each');
  const isNamed = ({ item }: Placed): boolean =>
    isOf(items[items.findIndex((one) => one.item === item) + 1]?.item, 'box');
  if (claims.size > 1 && prices.length > 0 && prices.every(isNamed) && !has('cost', 'pay')) claims.delete('cost');
  return claims;
}
