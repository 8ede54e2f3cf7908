import type { Assessment, Verdict } from '../assessment';
import type { PortionTable } from '../../meal/portion-table';
import type { DietRules } from '../../diet/diet';
import type { ErrorInfo } from '../../errors';
import type { Ingredient } from '../../meal/ingredient';
import type { KeepingTable } from '../../fact/shelf-life';
import type { Offer } from '../../offer/offer';
import type { Weights } from '../score-line';

/** One ingredient to decide on: what was found for it and what the advisors say of that. */
export interface DecideLine {
  ingredient: Ingredient;
  offers: readonly Offer[];
  assessments: readonly Assessment[];
  searchError?: ErrorInfo;
}

export interface DecideInput {
  lines: readonly DecideLine[];
  currency: string;
  /** The shopper's sliders; an advisor not named weighs the usual (quality.ts). */
  weights?: Weights;
  /** What foods weigh; without it counts and volumes cannot be compared with weights and one pack is bought. */
  portions?: PortionTable;
  /** How long what is left keeps. */
  keeping?: KeepingTable;
  /** What may not be bought: diets, allergens, avoided words and brands. */
  rules?: DietRules;
  /** Verdicts that rule an offer out, whatever else speaks for it, by advisor id; `because` begins the reason ("strict mode"); null: the reason says enough. */
  vetoes?: Vetoes;
  /** Brands that titles begin with though the store tells none, by sku (inferred-brands.ts): for matching alone. */
  brands?: ReadonlyMap<string, string>;
}

/** See {@link DecideInput.vetoes}. */
export type Vetoes = Readonly<Record<string, { verdicts: readonly Verdict[]; because: string | null }>>;

/** What holds for all lines, with nothing left out: objects of one shape are read fastest. */
export interface SettledCart {
  currency: string;
  weights: Weights;
  portions: PortionTable | null;
  keeping: KeepingTable | undefined;
  rules: DietRules;
  vetoes: Vetoes;
  brands: ReadonlyMap<string, string> | undefined;
}
