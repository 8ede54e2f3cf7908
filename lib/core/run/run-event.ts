import type { z } from 'zod/mini';
import type { Cart } from '../cart/cart';
import type { CartDiff, FillLine } from '../cart/fill';
import type { Undone } from '../cart/undo/undo';
import type { LineChoice, Plan, Tier } from '../decision/decision';
import type { Weights } from '../decision/score-line';
import type { ErrorInfo } from '../error-info';
import type { Ingredient, MealConstraints, MealReading } from '../meal/ingredient';
import type { ProductLabel } from '../offer/labels/product-label';
import type { StoreCheck } from '../store/store-check';
import type { LlmCall } from './llm-settings';
import type { Found, LabelProgress } from './run-step';

/** Events of a model. They are recorded beside the steps and never move a run. */
export type ModelEvent =
  | { type: 'model-called'; call: LlmCall }
  | { type: 'model-answered'; isValid: boolean }
  /** `of`: what the rules do instead; absent: reading the meal. */
  | { type: 'model-fell-back'; error: z.infer<typeof ErrorInfo>; of?: 'explanations' }
  | { type: 'explanations-asked' }
  | { type: 'pick-explained'; ingredientId: string; sku: string; sentence: string }
  | { type: 'explanations-ended'; rejected: number }
  | { type: 'pick-explained-more'; ingredientId: string; sku: string; text: string };

/** What moves a run, or adds to what is known of it: `advance` in run.ts tells which event belongs to which step. */
export type RunEvent =
  | ModelEvent
  | { type: 'ingredients-read'; reading: MealReading }
  | { type: 'ingredients-changed'; ingredients: Ingredient[]; servings: number }
  | { type: 'ingredients-confirmed'; ingredients: Ingredient[]; servings: number }
  | { type: 'offers-found'; ingredientId: string; found: Found }
  | { type: 'search-ended' }
  /** Labels from product pages, by sku, for every line that found the product. */
  | { type: 'labels-read'; labels: Readonly<Record<string, ProductLabel>>; progress: LabelProgress }
  | { type: 'decided'; plan: Plan }
  | { type: 'back-to-ingredients' }
  | { type: 'tier-chosen'; tier: Tier }
  | { type: 'weights-changed'; weights: Weights }
  | { type: 'budget-set'; budget: MealConstraints['budget'] }
  | { type: 'line-chosen'; ingredientId: string; choice: LineChoice }
  | { type: 'fill-approved' }
  | { type: 'cart-snapshotted'; before: Cart }
  /** The present state of lines of a fill: the result of one, and, stored before the store is asked, that the next is being added. */
  | { type: 'lines-filled'; lines: FillLine[] }
  | { type: 'cart-verified'; lines: FillLine[]; diff: CartDiff }
  /** One line of a verified cart is filled again: with the same product (`insteadSku` null), or with the replacement offered. */
  | { type: 'line-reopened'; sku: string; insteadSku: string | null }
  /** The store's adapter no longer understands its pages; from now on the store is read as any store. */
  | { type: 'adapter-given-up'; problem: z.infer<typeof ErrorInfo>; broken: StoreCheck | null }
  | { type: 'undo-started' }
  | { type: 'undo-planned'; targets: Record<string, number> }
  | ({ type: 'undo-ended' } & Omit<Undone, 'status'>)
  | { type: 'failed'; error: z.infer<typeof ErrorInfo> }
  | { type: 'retried' }
  | { type: 'cancelled' };
