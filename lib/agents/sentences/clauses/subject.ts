import { isOf } from '../reading/item';
import type { Placed } from '../roles/role';
import type { Subject } from './clause';

const verbs = ['be', 'have', 'get', 'cost', 'pay', 'cover', 'need', 'use', 'leave', 'keep', 'save', 'add', 'say', 'sizeverb', 'undercut', 'falls', 'cartverb', 'rankverb', 'light', 'causes', 'labelled', 'notenough'] as const; // prettier-ignore

/** The subject of a segment: the first thing that it names before its verb and not after a preposition. */
export function subjectOf(items: readonly Placed[]): { subject: Subject; isPronoun: boolean; hasVerb: boolean } {
  let isObject = false;
  let subject: Subject = 'none';
  let isPronoun = false;
  let hasVerb = false;
  for (const [at, placedItem] of items.entries()) {
    const { item } = placedItem;
    // "There is 83 g left": the subject stands after the verb.
    if (isOf(item, 'be') && items.slice(Math.max(0, at - 2), at).some(({ item: one }) => one.text === 'there')) {
      isObject = false;
      hasVerb = true;
      continue;
    }
    // "Choosing it over …" is an action of the shopper.
    if (
      isOf(item, 'choosing') &&
      subject === 'none' &&
      items.slice(0, at).every(({ item: one }) => isOf(one, 'fill', 'prep')) &&
      items.slice(at + 1).some(({ item: one }) => isOf(one, 'cost', 'save'))
    )
      subject = 'you';
    const found = entityOf(placedItem, items, at);
    // "The conscious cart's salmon": the subject is the salmon.
    if (found !== null && isPossessor(found, items, at)) continue;
    if (found !== null && subject === 'none' && !isObject) {
      subject = found;
      isPronoun = isOf(item, 'pron', 'these');
      continue;
    }
    if (found !== null) {
      // Everything that belongs to a preposition is skipped ("with two 5 oz packs").
      const next = items[at + 1];
      isObject =
        isObject &&
        next !== undefined &&
        (isOf(item, 'count', 'these', 'amount', 'your') || isOf(next.item, 'prep')) &&
        entityOf(next, items, at + 1) !== null;
      continue;
    }
    if (isOf(item, 'prep', 'than', 'over', 'instead', 'above', 'below', 'priceof', 'choosing', 'after', 'shortof')) {
      isObject = true;
      if (!isOf(item, 'need', 'cost', 'pay')) continue;
    }
    if (isOf(item, ...verbs) && !isOf(item, 'pickref')) {
      hasVerb = true;
      break;
    }
  }
  return { subject, isPronoun, hasVerb: hasVerb || items.some(({ item }) => isOf(item, ...verbs)) };
}

function isPossessor(found: Subject, items: readonly Placed[], at: number): boolean {
  if (items[at + 1]?.item.text !== "'s" || !['cart', 'recipe', 'store', 'pick'].includes(found)) return false;
  const after = items[at + 2];
  return after !== undefined && entityOf(after, items, at + 2) !== null;
}

function entityOf({ item, role }: Placed, items: readonly Placed[], at: number): Subject | null {
  if (isOf(item, 'you')) return 'you';
  if (isOf(item, 'recalls') || (isOf(item, 'allergens') && !isOf(item, 'name'))) return 'pick';
  // "Each costs $1.19."
  if (item.text === 'each' && at === 0 && isOf(items[1]?.item, 'cost', 'be')) return 'pick';
  // "The $4.99 bag covers it": a price before its pack is not the subject.
  if (isOf(item, 'money') && role !== 'diff' && isOf(items[at + 1]?.item, 'box', 'boxes', 'amount')) return null;
  if (isOf(item, 'other')) return 'other';
  if (isOf(item, 'tiers') && item.says !== 'pick') return 'cart';
  if (isOf(item, 'tiers')) return 'pick';
  if (isOf(item, 'recipe')) return 'recipe';
  if (isOf(item, 'rest')) return 'rest';
  if (isOf(item, 'ewg')) return 'ewg';
  if (isOf(item, 'list')) return 'list';
  if (isOf(item, 'store')) return 'store';
  if (isOf(item, 'footprint', 'average', 'footfig')) return 'foot';
  if (isOf(item, 'unitnoun')) return 'unit';
  if (isOf(item, 'sizenoun')) return 'size';
  if (isOf(item, 'basket')) return 'cart';
  if (isOf(item, 'kilo')) return 'foot';
  if (isOf(item, 'price')) return 'price';
  if (isOf(item, 'labelnoun', 'packside', 'titlenoun') && !isOf(item, 'pickref')) return 'label';
  if (isOf(item, 'generic')) return 'need';
  if (isOf(item, 'when')) return 'when';
  if (isOf(item, 'crop', 'food')) return 'food';
  if (isOf(item, 'allergennoun', 'lotcode')) return 'pick';
  if (isOf(item, 'money')) return role === 'diff' ? null : 'price';
  if (isOf(item, 'amount', 'count')) {
    if (role === 'left') return 'rest';
    if (role === 'need') return isOf(items[at + 1]?.item, 'name') ? 'need' : 'need';
    if (role === 'year' || role === 'rank' || role === 'among') return null;
    return role === 'short' ? null : 'pick';
  }
  if (isOf(item, 'name')) return isOf(items[at - 1]?.item, 'left', 'restof') ? 'rest' : 'pick';
  if (isOf(item, 'pron', 'pickref', 'box', 'boxes', 'one', 'both'))
    return isOf(items[at - 1]?.item, 'left', 'restof') ? 'rest' : 'pick';
  if (isOf(item, 'these')) return 'pick';
  return null;
}
