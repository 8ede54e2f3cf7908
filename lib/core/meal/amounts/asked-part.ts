import type { PortionTable } from '../portion-table';
import type { Ingredient } from '../ingredient';
import type { Quantity, Unit } from '../quantity';
import { wordsOf } from '../../text/comparable-words';
import { portionRow } from './portion-row';

/** Words after a name that make a count one of parts: "4 lettuce leaves" are four leaves, not four heads. */
const parts: ReadonlyMap<string, { unit: Unit; share: number }> = new Map([
  ['leaf', { unit: 'leaf', share: 1 }],
  ['sprig', { unit: 'sprig', share: 1 }],
  ['stem', { unit: 'sprig', share: 1 }],
  ['stalk', { unit: 'stalk', share: 1 }],
  ['rib', { unit: 'stalk', share: 1 }],
  ['stick', { unit: 'stick', share: 1 }],
  ['spear', { unit: 'stalk', share: 1 }],
  ['clove', { unit: 'clove', share: 1 }],
  ['slice', { unit: 'slice', share: 1 }],
  ['rasher', { unit: 'slice', share: 1 }],
  ['ring', { unit: 'slice', share: 1 }],
  ['floret', { unit: 'piece', share: 1 }],
  ['head', { unit: 'head', share: 1 }],
  ['bulb', { unit: 'bulb', share: 1 }],
  ['ear', { unit: 'ear', share: 1 }],
  ['bunch', { unit: 'bunch', share: 1 }],
  // A fraction of the whole fruit: eight wedges or two halves are one.
  ['wedge', { unit: 'each', share: 1 / 8 }],
  ['half', { unit: 'each', share: 1 / 2 }],
  ['quarter', { unit: 'each', share: 1 / 4 }],
]);

/**
 * The counted part and its food, where the name or the form names a part: "12 basil leaf" and "12 basil" in leaves are 12 leaves of
 * basil. A name that is a food itself ("bay leaf", "cinnamon stick") stays as it is, and so does any amount that is not a bare count.
 */
export function askedPart(
  { name, form, quantity }: Pick<Ingredient, 'name' | 'form'> & { quantity: Quantity },
  table: PortionTable | null,
): { name: string; quantity: Quantity } {
  if (quantity.unit !== 'each') return { name, quantity };
  const words = wordsOf(name);
  if (table?.foods[words.join(' ')]?.['each'] !== undefined) return { name, quantity };
  if (form === 'leaves') return { name, quantity: { amount: quantity.amount, unit: 'leaf' } };
  const last = words.at(-1) ?? '';
  const part = words.length > 1 ? parts.get(last) : undefined;
  if (part === undefined) return { name, quantity };
  const whole = words.slice(0, -1).join(' ');
  const isOwnFood = portionRow(whole, table) === undefined && table?.foods[words.join(' ')] !== undefined;
  return isOwnFood
    ? { name, quantity }
    : { name: whole, quantity: { amount: quantity.amount * part.share, unit: part.unit } };
}
