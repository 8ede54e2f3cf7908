import type { Unit } from '../../lib/core/meal/quantity';

/** "chicken thigh" → "Chicken thigh": ingredient names are lower case in the data and head a row on the screen. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** "1 item", "2 items"; `many` for words that do not take an s. */
export function pluralOf(count: number, one: string, many = `${one}s`): string {
  return `${String(count)} ${count === 1 ? one : many}`;
}

/** "a", "a and b", "a, b and c". */
export function listOf(parts: readonly string[]): string {
  return new Intl.ListFormat('en', { type: 'conjunction' }).format(parts);
}

const unitNames: Partial<Record<Unit, string>> = { each: 'pcs', floz: 'fl oz' };
const unchanging: readonly Unit[] = ['each', 'dozen', 'g', 'kg', 'oz', 'lb', 'ml', 'l', 'tsp', 'tbsp', 'floz'];

/** How a unit reads after this amount: "6 cloves", "½ cup", "2 leaves", "400 g". */
export function unitName(unit: Unit, amount = 1): string {
  const name = unitNames[unit] ?? unit;
  if (amount <= 1 || unchanging.includes(unit)) return name;
  if (name.endsWith('f')) return `${name.slice(0, -1)}ves`;
  return /(?:ch|sh|x)$/.test(name) ? `${name}es` : `${name}s`;
}

/** Units as the menu groups them. Every unit of core is in exactly one group (tests/components/plural-text.test.ts). */
export const unitGroups: readonly { label: string; units: readonly Unit[] }[] = [
  { label: 'Count', units: ['each', 'dozen', 'package', 'can', 'jar', 'bottle', 'bag', 'box'] },
  { label: 'Weight', units: ['g', 'kg', 'oz', 'lb'] },
  { label: 'Volume', units: ['ml', 'l', 'tsp', 'tbsp', 'cup', 'floz', 'pint', 'quart', 'gallon'] },
  { label: 'Kitchen', units: ['clove', 'head', 'bulb', 'bunch', 'sprig', 'stalk', 'leaf', 'slice', 'piece', 'stick', 'loaf', 'ear', 'fillet', 'cube', 'sheet', 'knob', 'handful', 'pinch', 'dash', 'drop', 'splash'] },
]; // prettier-ignore
