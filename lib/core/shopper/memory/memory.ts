import { z } from 'zod/mini';
import { Money } from '../../offer/money';
import { BaseQuantity } from '../../meal/quantity';

/** Something bought in a verified cart. What is left is `amount` less all `uses` (pantry.ts). */
export const PantryItem = z.strictObject({
  id: z.string(),
  /** The run that bought it; Undo of its fill removes the item. */
  runId: z.string(),
  /** {@link ingredientKey} of the ingredient it was bought for, and its name. */
  ingredient: z.string(),
  label: z.string(),
  title: z.string(),
  store: z.string(),
  boughtOn: z.iso.date(),
  /** How much was bought; null when the store did not give its size. */
  amount: z.nullable(BaseQuantity),
  /** The day until which it keeps, by FoodKeeper; null when it keeps for long or this is unknown. */
  goodUntil: z.nullable(z.iso.date()),
  /** What meals used of it, in the unit of `amount`. A null amount: a meal that did not say how much. */
  uses: z.array(z.strictObject({ runId: z.string(), amount: z.nullable(z.number().check(z.nonnegative())) })),
});
export type PantryItem = z.infer<typeof PantryItem>;

/** What the shopper did with a proposed product. `passed-over`: replaced by the chosen one. */
export const PastChoice = z.strictObject({
  id: z.string(),
  runId: z.string(),
  on: z.iso.date(),
  origin: z.string(),
  store: z.string(),
  ingredient: z.string(),
  label: z.string(),
  kind: z.enum(['chosen', 'passed-over', 'removed']),
  sku: z.string(),
  title: z.string(),
});
export type PastChoice = z.infer<typeof PastChoice>;

/** What one pack cost in a cart of the shopper's own. */
export const PastPrice = z.strictObject({
  id: z.string(),
  runId: z.string(),
  on: z.iso.date(),
  origin: z.string(),
  store: z.string(),
  sku: z.string(),
  title: z.string(),
  price: Money,
});
export type PastPrice = z.infer<typeof PastPrice>;

/** Everything the coach remembers of the shopper's own carts. Lists are oldest first. */
export const Memory = z.strictObject({
  /** Off: nothing is added and nothing is used; existing entries stay until they are deleted. */
  isOn: z.boolean(),
  pantry: z.array(PantryItem),
  choices: z.array(PastChoice),
  prices: z.array(PastPrice),
});
export type Memory = z.infer<typeof Memory>;

export const emptyMemory: Memory = { isOn: true, pantry: [], choices: [], prices: [] };

/** What the shopper may do to the memory by hand. */
export const MemoryChange = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('forget'), id: z.string() }),
  z.strictObject({ type: z.literal('forget-all') }),
  z.strictObject({ type: z.literal('switch'), isOn: z.boolean() }),
]);
export type MemoryChange = z.infer<typeof MemoryChange>;

/** The memory after a {@link MemoryChange}. */
export function changeMemory(memory: Memory, change: MemoryChange): Memory {
  if (change.type === 'switch') return { ...memory, isOn: change.isOn };
  return change.type === 'forget' ? forgetEntry(memory, change.id) : forgetAll(memory);
}

/** Most entries kept of each list; the oldest go first. A year of weekly carts fits. */
export const mostKept = { pantry: 300, choices: 400, prices: 800 } as const;

/** The memory without one entry, of whichever list. */
export function forgetEntry(memory: Memory, id: string): Memory {
  const others = <T extends { id: string }>(list: readonly T[]): T[] => list.filter((each) => each.id !== id);
  return {
    ...memory,
    pantry: others(memory.pantry),
    choices: others(memory.choices),
    prices: others(memory.prices),
  };
}

/** The memory without this run: without what it bought, used, chose and paid. */
export function forgetRun(memory: Memory, runId: string): Memory {
  const others = <T extends { runId: string }>(list: readonly T[]): T[] => list.filter((each) => each.runId !== runId);
  return {
    ...memory,
    pantry: others(memory.pantry).map((item) => ({ ...item, uses: others(item.uses) })),
    choices: others(memory.choices),
    prices: others(memory.prices),
  };
}

/** The memory without entries; its switch stays as it is. */
export function forgetAll(memory: Memory): Memory {
  return { ...emptyMemory, isOn: memory.isOn };
}
