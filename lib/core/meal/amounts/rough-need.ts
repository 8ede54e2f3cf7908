import type { NeedBasis } from '../../decision/decision';
import type { Offer } from '../../offer/offer';
import type { Ingredient } from '../ingredient';
import type { BaseQuantity } from '../quantity';

/** What a line asks for, in the measure of one offer's pack. */
export interface LineNeed {
  /** In the pack's unit where it can be worked out; as asked where not. Null: the line gives no amount. */
  need: BaseQuantity | null;
  /** Packs the line names outright; used where the need cannot be compared with the pack. */
  named: number | null;
  /** What the need rests on; null where planPacks tells that itself (nothing but units converted, or nothing comparable). */
  basis: NeedBasis | null;
}

/** A need before it is settled: `slack` is the share of one pack that may be missing, because a bunch or a density is never exact. */
export interface RoughNeed extends LineNeed {
  slack?: number;
}

/** The parts of an ingredient and an offer a need is worked out from. */
export type AskedLine = Pick<Ingredient, 'name' | 'form' | 'quantity' | 'note'>;
export type PackedOffer = Pick<Offer, 'title' | 'pack'>;
