import type { Match } from './decision';
import type { Ingredient } from './ingredient';
import { nonFoodWords, neutralWords, productWords } from './matching/lexicon';
import type { Offer } from './offer';
import { synonymsOf } from './synonyms';
import { wordsOf } from './words';

/** From here on an offer is bought without asking. */
export const certainFrom = 0.7;
/** From here on an offer is shown as close; below, it is something else. */
export const closeFrom = 0.45;

/** Whether this offer is the ingredient, and how surely. */
export function matchOffer(
  ingredient: Pick<Ingredient, 'name' | 'form'>,
  offer: Pick<Offer, 'title' | 'brand' | 'department'>,
): Match {
  const title = wordsOf(offer.title);
  const brand = new Set(wordsOf(offer.brand ?? ''));
  const names = [ingredient.name, ...synonymsOf(ingredient.name)].map(wordsOf);
  let best: Match = { score: 0, confidence: 'none', notes: ['name not in title'] };
  for (const name of names) {
    const wanted = ingredient.form === null ? name : [...name];
    const missing = wanted.filter((word) => !title.includes(word));
    if (missing.length > 0) continue;
    const extra = title.filter(
      (word) => !wanted.includes(word) && !brand.has(word) && !neutralWords.has(word) && !/^\d/.test(word),
    );
    const notes: string[] = [];
    let score = 1;
    for (const word of extra) {
      if (nonFoodWords.has(word)) score = 0;
      else if (productWords.has(word) && word !== ingredient.form) score *= 0.4;
      else score *= 0.93;
      notes.push(`extra word: ${word}`);
    }
    if (score > best.score)
      best = { score, confidence: score >= certainFrom ? 'certain' : score >= closeFrom ? 'close' : 'none', notes };
  }
  return best;
}
