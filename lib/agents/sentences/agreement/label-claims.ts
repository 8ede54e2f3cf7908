import type { Clause } from '../clauses/clause';
import { isOf } from '../reading/item';
import type { PickValues } from '../reading/pick-values';
import { lastOf, nextOf } from '../roles/neighbours';

/** Whether a segment only names who says what the segment before it states: "…, says the pack". */
function isOnlySaying({ items }: Clause): boolean {
  return (
    items.some((one) => isOf(one, 'say')) &&
    items.every((one) => isOf(one, 'say', 'box', 'labelnoun', 'packside', 'fill', 'quote'))
  );
}

/** Nouns for a standard. Words for what the pack itself says (label, words, claims, statements) are not among them. */
const ofStandard = /^(?:standard|certificat|seal|badge|stamp|credential|logo|mark)/;

/** Whether a standard is named as the speaker of a claim that the pack makes itself: "The MSC mark reads “wild-caught”". */
function isSaidByStandard(items: Clause['items'], at: number): boolean {
  const say = items.slice(0, at).findLastIndex((one) => isOf(one, 'say'));
  const speaker = items.slice(0, Math.max(0, say)).findLastIndex((one) => isOf(one, 'labelnoun', 'standard'));
  if (items[at]?.standing !== 'claim' || speaker < 0) return false;
  const [whose, name] = [items[speaker - 1], items[speaker]];
  return (
    (ofStandard.test(name?.text ?? '') ||
      isOf(name, 'standard') ||
      (isOf(whose, 'label') && whose?.standing === 'third-party')) &&
    items.slice(speaker + 1, say).every((one) => isOf(one, 'fill', 'be'))
  );
}

/**
 * Whether one label is named as the cause or content of another: "The EU Organic label includes Fairtrade", "Fairtrade counts it as EU
 * Organic".
 */
function isDoneByLabel({ items, subject }: Clause, at: number): boolean {
  const first = items.findIndex((one) => isOf(one, 'label'));
  if (first < 0 || first >= at || items[first]?.says === items[at]?.says) return false;
  const isDoing = (one: Clause['items'][number] | undefined): boolean =>
    isOf(one, 'light', 'have', 'get', 'say', 'causes') && !isOf(one, 'labelnoun');
  return subject === 'label'
    ? items.slice(first + 1, at).some(isDoing)
    : items.slice(0, first).every((one) => isOf(one, 'fill')) && isDoing(items[first + 1]);
}

/**
 * What is wrong with a label: it is stated about something else than the pick, or the pack's own words are stated as a fact. Null when
 * nothing is wrong.
 */
export function labelFault(
  clause: Clause,
  before: Clause | undefined,
  after: Clause | undefined,
  { isOrganicCrop }: PickValues,
): string | null {
  const { items, subject, claims } = clause;
  // "According to the pack, it is “pasture-raised”."
  const isToldBefore =
    before?.claims.size === 0 &&
    before.items.some(({ text }) => text === 'according to') &&
    before.items.some((one) => isOf(one, 'box', 'labelnoun', 'packside'));
  // "“Paper wrap” is what the pack says."
  const isSaidAfter =
    after?.items.some((one) => isOf(one, 'box', 'labelnoun', 'packside')) === true &&
    ((after.joiners.has('which') && isOf(after.items.at(-1), 'say')) || isOnlySaying(after));
  for (const [at, item] of items.entries()) {
    if (!isOf(item, 'label')) continue;
    const [last, next] = [lastOf(items, at), nextOf(items, at)];
    const other = items.findIndex((one) => isOf(one, 'other'));
    const isBought =
      items.slice(other + 1, at).some((one) => isOf(one, 'get')) ||
      (isOf(next, 'labelnoun', 'labelled', 'name', 'pickref', 'one', 'box') &&
        last?.text === 'for' &&
        (isOf(next, 'labelnoun') || items.slice(0, other).some((one) => isOf(one, 'pay', 'cost', 'money'))));
    if (
      other >= 0 &&
      other < at &&
      !isBought &&
      !items.slice(at).some((one) => ['in return', 'in exchange'].includes(one.text))
    )
      return 'a label after another product';
    if (isOf(next, 'other')) return 'a label of another product';
    if (
      (isOf(next, 'money', 'allergens', 'allergennoun', 'premium', 'duration', 'record') && !isOf(next, 'name')) ||
      (isOf(last, 'record') && !isOf(last, 'labelled', 'say'))
    )
      return 'a label out of place';
    if (/\bcertified\b/.test(item.text) && item.standing !== 'third-party' && !/certified/.test(item.says ?? ''))
      return 'not certified';
    const isOnPack = items.some(
      (one, index) =>
        isOf(one, 'box', 'packside') &&
        ['on', 'the', 'its'].includes(items[index - 1]?.text ?? '') &&
        items.slice(Math.max(0, index - 2), index).some(({ text }) => text === 'on'),
    );
    const isSaid =
      isOnPack ||
      isToldBefore ||
      (isSaidAfter && items.every((one) => isOf(one, 'label', 'quote'))) ||
      items.some((one) => isOf(one, 'say', 'labelnoun') || /label|mark|brand/.test(one.text));
    if (item.standing === 'claim' && /^(?:no|not|without|never|zero)\b/.test(item.says ?? '') && !isSaid)
      return 'the pack’s own word as a fact';
    if (item.isPart === true && (!isSaid || isOf(next, 'name', 'pickref', 'one')))
      return 'the pack’s own word as a fact';
    if (
      items
        .slice(at + 1)
        .some(
          (one, index) => isOf(one, 'label') && items.slice(at + 1, at + 1 + index).some((link) => isOf(link, 'be')),
        )
    )
      return 'one label of another';
    if (isSaidByStandard(items, at) || isDoneByLabel(clause, at)) return 'one label of another';
    if (item.says === 'organic' || /organic/.test(item.says ?? ''))
      if (items.some((one) => isOf(one, 'conventional'))) return 'organic and conventional';
    // A claim of the pack must be stated as the words of the pack, or stand in a name.
    if (
      item.standing === 'claim' &&
      isOf(last, 'be', 'get') &&
      !isToldBefore &&
      !isOnPack &&
      !isSaidAfter &&
      subject !== 'label' &&
      !items.some((one) => isOf(one, 'say')) &&
      !isOf(next, 'labelnoun', 'name', 'pickref', 'labelled', 'one', 'box')
    )
      return 'the pack’s own word as a fact';
    if (
      item.standing === 'third-party' &&
      items.some((one) => isOf(one, 'labelnoun') && /claim|statement|declaration/.test(one.text))
    )
      return 'a standard as a claim';
    if (claims.has('list') && isOf(last, 'after')) return 'a ranking of the organic crop';
    if (isOf(next, 'seasonstate', 'footfig', 'footprint')) return 'a label of a source';
    if (claims.has('foot') && isOf(next, 'name')) return 'a label of a source';
    if (claims.has('list') && isOf(next, 'name') && isOrganicCrop) return 'a ranking of the organic crop';
  }
  return subject === 'foot' && claims.has('label') ? 'a label of a source' : null;
}
