import type { Match } from '../decision';
import type { Offer } from '../offer';

type Matched = Pick<Offer, 'title' | 'brand' | 'department'> & Partial<Pick<Offer, 'pack'>>;

/** What was judged for one ingredient: by all that is read of an offer, and by the offer itself, which is cheaper to look up. */
interface Judged {
  texts: Map<string, Match>;
  offers: WeakMap<object, Match>;
}
const known = new Map<string, Judged>();
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
  const { texts, offers } = known.get(ingredient) ?? {
    texts: new Map<string, Match>(),
    offers: new WeakMap<object, Match>(),
  };
  known.set(ingredient, { texts, offers });
  return (offer) => {
    const same = offers.get(offer);
    if (same !== undefined) return same;
    const key = keyOf(offer);
    const match = texts.get(key);
    if (match !== undefined) {
      offers.set(offer, match);
      return match;
    }
    const judged = judge(offer);
    offers.set(offer, judged);
    if (kept >= mostMatches) {
      for (const each of known.values()) each.texts.clear();
      known.clear();
      known.set(ingredient, { texts, offers });
      kept = 0;
    }
    texts.set(key, judged);
    kept += 1;
    return judged;
  };
}

function keyOf({ title, brand, department, pack }: Matched): string {
  const size = pack?.quantity;
  const grams = size?.unit === 'g' ? String(size.amount) : '';
  return `${title}\n${brand ?? ''}\n${department ?? ''}\n${pack?.text ?? ''}\n${grams}`;
}
