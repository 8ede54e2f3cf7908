import type { Match } from '../decision';
import type { Offer } from '../offer';

type Matched = Pick<Offer, 'title' | 'brand' | 'department'> & Partial<Pick<Offer, 'pack'>>;

/** Matches by ingredient, then by all that is read of an offer. */
const known = new Map<string, Map<string, Match>>();
/** Matches kept: a week's list of sixty ingredients in sixty offers each, twice. */
const mostMatches = 8000;
let kept = 0;

/**
 * `judge` with what it said before remembered.
 * @param ingredient everything that `judge` knows of the ingredient, as one text: the same text must mean the same judgement
 */
export function rememberedMatches<T extends Matched>(
  ingredient: string,
  judge: (offer: T) => Match,
): (offer: T) => Match {
  const offers = known.get(ingredient) ?? new Map<string, Match>();
  known.set(ingredient, offers);
  return (offer) => {
    const key = keyOf(offer);
    const match = offers.get(key);
    if (match !== undefined) return match;
    const judged = judge(offer);
    if (kept >= mostMatches) {
      for (const each of known.values()) each.clear();
      known.clear();
      known.set(ingredient, offers);
      kept = 0;
    }
    offers.set(key, judged);
    kept += 1;
    return judged;
  };
}

function keyOf({ title, brand, department, pack }: Matched): string {
  const size = pack?.quantity;
  const grams = size?.unit === 'g' ? String(size.amount) : '';
  return `${title}\n${brand ?? ''}\n${department ?? ''}\n${pack?.text ?? ''}\n${grams}`;
}
