import type { Assessment, Verdict } from '../assessment';
import type { PortionTable } from '../../meal/portion-table';
import type { DietRules } from '../../diet/diet';
import type { ErrorInfo } from '../../error-info';
import type { Ingredient } from '../../meal/ingredient';
import type { KeepingTable } from '../../fact/shelf-life';
import type { Offer } from '../../offer/offer';
import type { Weights } from '../score-line';

/** One ingredient to decide on, with the offers found for it and the advisors' assessments. */
export interface DecideLine {
  ingredient: Ingredient;
  offers: readonly Offer[];
  assessments: readonly Assessment[];
  searchError?: ErrorInfo;
}

export interface DecideInput {
  lines: readonly DecideLine[];
  currency: string;
  /** The shopper's weights by advisor id; an advisor not named has its usual weight (quality.ts). */
  weights?: Weights;
  /** The table of food weights; without it counts and volumes cannot be compared with weights and one pack is bought. */
  portions?: PortionTable;
  /** The table of how long leftovers keep. */
  keeping?: KeepingTable;
  /** What may not be bought: diets, allergens, avoided words and brands. */
  rules?: DietRules;
  /**
   * By advisor id, the verdicts that eliminate an offer whatever else speaks for it; `because` begins the reason ("strict mode"); null:
   * the advisor's own reason is enough.
   */
  vetoes?: Vetoes;
  /** Brands inferred from titles where the store gives none, by sku (inferred-brands.ts); used for matching alone. */
  brands?: ReadonlyMap<string, string>;
}

/** See {@link DecideInput.vetoes}. */
export type Vetoes = Readonly<Record<string, { verdicts: readonly Verdict[]; because: string | null }>>;

/** The input that all lines share, with every field present: objects of one shape are read fastest. */
export interface SettledCart {
  currency: string;
  weights: Weights;
  portions: PortionTable | null;
  keeping: KeepingTable | undefined;
  rules: DietRules;
  vetoes: Vetoes;
  brands: ReadonlyMap<string, string> | undefined;
}
