import type { Ingredient } from '../meal/ingredient';
import { ingredientKey } from './memory/ingredient-key';
import type { Memory, PastChoice, PastPrice } from './memory/memory';
import type { Preferences } from './preferences';

/** What advisors may know about the shopper in one store. */
export interface Taste {
  /** Brands liked, as written. */
  brands: readonly string[];
  /** The last thing the shopper did with this product for this ingredient here. */
  choiceOf(ingredient: Pick<Ingredient, 'name' | 'form'>, sku: string): PastChoice | null;
  /** What this product cost here when it was last put in a cart. */
  priceOf(sku: string): PastPrice | null;
}

/** The taste of a shopper in the store at `origin`. With the memory switched off it has no choices and no prices. */
export function tasteOf(preferences: Preferences, memory: Memory, origin: string): Taste {
  const choices = new Map<string, PastChoice>();
  const prices = new Map<string, PastPrice>();
  if (memory.isOn) {
    // Later entries come last and replace earlier ones.
    for (const choice of memory.choices)
      if (choice.origin === origin) choices.set(`${choice.ingredient} ${choice.sku}`, choice);
    for (const price of memory.prices) if (price.origin === origin) prices.set(price.sku, price);
  }
  return {
    brands: preferences.preferredBrands,
    choiceOf: (ingredient, sku) => choices.get(`${ingredientKey(ingredient)} ${sku}`) ?? null,
    priceOf: (sku) => prices.get(sku) ?? null,
  };
}
