import type { NeedBasis } from '../../decision/decision';
import type { Offer } from '../../offer/offer';
import type { Ingredient } from '../ingredient';
import type { BaseQuantity } from '../quantity';

/** What a line asks for, in the measure of one offer's pack. */
export interface LineNeed {
  /** In the pack's unit where it can be converted, else as requested. Null: the line gives no amount. */
  need: BaseQuantity | null;
  /** Packs the line names outright; used where the need cannot be compared with the pack. */
  named: number | null;
  /** What the need rests on; null where planPacks works that out itself (only units were converted, or nothing is comparable). */
  basis: NeedBasis | null;
}

/** A need before rounding to packs. `slack` is the share of one pack that may be missing, because a bunch or a density is never exact. */
export interface RoughNeed extends LineNeed {
  slack?: number;
}

/** The fields of an ingredient and an offer that a need is worked out from. */
export type AskedLine = Pick<Ingredient, 'name' | 'form' | 'quantity' | 'note'>;
export type PackedOffer = Pick<Offer, 'title' | 'pack'>;
