import { isOfBrand } from '../offer/offer-brand';
import { judgeOffer } from './judge-offer';
import type { DietVerdict } from './judge-offer';
import type { JudgedOffer } from './pack-evidence';

export type { DietVerdict, JudgedOffer };

/**
 * The rules on what may not be bought. `diets` as the ingredients agent names them ("vegan"), `avoid` foods or allergens in plain words,
 * `brands` as written.
 */
export interface DietRules {
  diets: readonly string[];
  avoid: readonly string[];
  brands?: readonly string[];
}

/**
 * Whether an offer may be bought under these rules, judged from all it shows: title, labels, and the ingredient list where the store or a
 * product record gives one (`ingredientsText`, or a label that is a list). A complete list overrides what such food usually contains; a
 * warning or an unmistakable title overrides the list. It errs on the safe side: a cake contains milk, egg and wheat unless something
 * says otherwise, and a content that such food commonly has though nothing shows it is `unseen`, never a silent pass. It promises nothing
 * it cannot know: the pack decides.
 */
export function judgeDiet(offer: JudgedOffer, rules: DietRules): DietVerdict {
  const banned = rules.brands?.find((brand) => isOfBrand(offer, brand));
  if (banned !== undefined) return { verdict: 'conflict', reason: `a brand you avoid: ${banned}` };
  return judgeOffer(offer, rules);
}

/** Why an offer may not be bought under these rules, in a few words, or null: the conflicts of {@link judgeDiet}. */
export function dietConflict(offer: JudgedOffer, rules: DietRules): string | null {
  const { verdict, reason } = judgeDiet(offer, rules);
  return verdict === 'conflict' ? reason : null;
}
