import type { Item } from './item';
import { isOf } from './item';

/** How a segment is joined to the one before it. */
type Joiner = 'comma' | 'stop' | 'colon' | 'conj' | 'so' | 'because' | 'which' | 'whose' | 'open' | 'close';

/** A part of a sentence between two marks or joining words. */
export interface Segment {
  joiners: ReadonlySet<Joiner>;
  items: Item[];
}

const joinerOfMark: Readonly<Record<string, Joiner>> = {
  ',': 'comma',
  ';': 'stop',
  '.': 'stop',
  ':': 'colon',
  '-': 'colon',
  '(': 'open',
  ')': 'close',
};

/** Classes of words before a colon that only introduce what follows. */
const named = [
  'fill',
  'prep',
  'allergennoun',
  'unitnoun',
  'sizenoun',
  'rest',
  'price',
  'average',
  'footprint',
  'name',
  'record',
  'good',
] as const;

/** Divides a sentence into segments. The colon in "unit price: $0.24 per 100 g" stands for "is" and divides nothing. */
export function segmentsOf(items: readonly Item[]): Segment[] {
  const segments: Segment[] = [];
  let joiners = new Set<Joiner>();
  let own: Item[] = [];
  const cut = (joiner: Joiner): void => {
    if (own.length > 0) {
      segments.push({ joiners, items: own });
      joiners = new Set();
      own = [];
    }
    joiners.add(joiner);
  };
  items.forEach((item, at) => {
    if (item.text === ':' && own.length > 0 && own.every((one) => isOf(one, ...named))) return;
    // "The label comes at a price: £1.80 more", "per 100 g, it costs £1.98".
    if (item.text === ':' && / at a (?:price|cost|premium)$/.test(own.at(-1)?.text ?? '')) return;
    if (item.text === ',' && own.length > 0 && own.every((one) => isOf(one, 'perunit', 'fill'))) return;
    const joiner = joinerAt(items, at, own, joiners);
    if (joiner !== null) {
      cut(joiner);
      if (item.text === 'whose') joiners.add('whose');
    } else if (item.text !== '×' || own.length === 0) own.push(item);
  });
  if (own.length > 0) segments.push({ joiners, items: own });
  return segments;
}

/**
 * The joiner of an item that begins a new segment; null when the item belongs to the current one. `own` holds the items of the current
 * segment.
 */
function joinerAt(
  items: readonly Item[],
  at: number,
  own: readonly Item[],
  joiners: ReadonlySet<Joiner>,
): Joiner | null {
  const item = items[at];
  if (item === undefined) return null;
  if (isOf(item, 'mark')) return joinerOfMark[item.text] ?? null;
  // In "plus 54 g" an amount follows, in "plus it is organic" a clause.
  if (isOf(item, 'conj') && !(isOf(item, 'restof') && startsAmount(items, at + 1))) return 'conj';
  if (isOf(item, 'so')) return 'so';
  if (isOf(item, 'because') && !(item.text === 'given' && own.length > 0)) return 'because';
  if (isOf(item, 'which')) return 'which';
  const isAfter = own.length > 0 || joiners.has('comma') || joiners.has('colon') || joiners.has('conj');
  return item.text === 'that' && isAfter && startsVerb(items[at + 1]) ? 'which' : null;
}

function startsAmount(items: readonly Item[], at: number): boolean {
  const item = items[at];
  return isOf(item, 'amount', 'count') || (isOf(item, 'fill', 'prep') && isOf(items[at + 1], 'amount', 'count'));
}

function startsVerb(item: Item | undefined): boolean {
  return (
    isOf(
      item,
      'be',
      'have',
      'cost',
      'keep',
      'leave',
      'cover',
      'get',
      'add',
      'save',
      'need',
      'fill',
      'undercut',
      'say',
    ) && !(isOf(item, 'fill') && !['will', 'would', 'also', 'then', 'still'].includes(item?.text ?? ''))
  );
}
