import type { Match } from '../decision/decision';
import type { Offer } from '../offer/offer';

type Matched = Pick<Offer, 'title' | 'brand' | 'department'> & Partial<Pick<Offer, 'pack'>>;

/** The fields of an offer besides its title that were read, and the match. */
interface Judged {
  brand: string | null;
  department: string | null;
  pack: string | null;
  isTooLittle: boolean;
  match: Match;
}
/** The matches of one ingredient, by title. */
type ByTitle = Map<string, Judged[]>;

/** Matches kept: a week's list of sixty ingredients with sixty offers each. Up to twice as many stay (recent-map.ts). */
const mostMatches = 4000;
let recent = new Map<string, ByTitle>();
let older = new Map<string, ByTitle>();
let kept = 0;

/**
 * `judge` with what it said before remembered.
 * @param ingredient everything that `judge` knows of the ingredient, as one text: the same text must mean the same judgement
 * @param fewestGrams `judge` reads of an offer's amount only whether it is below these grams: other amounts of one title are one judgement
 */
export function rememberedMatches<T extends Matched>(
  ingredient: string,
  fewestGrams: number,
  judge: (offer: T, isTooLittle: boolean) => Match,
): (offer: T) => Match {
  const own = keptOf(ingredient);
  return (offer) => {
    const size = offer.pack?.quantity;
    const isTooLittle = size?.unit === 'g' && size.amount < fewestGrams;
    const known = find(own.recent, offer, isTooLittle);
    if (known !== undefined) return known.match;
    const judged = find(own.older, offer, isTooLittle) ?? judgedOf(offer, isTooLittle, judge(offer, isTooLittle));
    keep(own, ingredient, offer.title, judged);
    return judged.match;
  };
}

/** The cache of one ingredient, looked up once for all its offers. */
interface Kept {
  recent: ByTitle;
  older: ByTitle | undefined;
}

function keptOf(ingredient: string): Kept {
  return { recent: recent.get(ingredient) ?? new Map(), older: older.get(ingredient) };
}

function keep(own: Kept, ingredient: string, title: string, judged: Judged): void {
  const same = own.recent.get(title);
  if (same === undefined) own.recent.set(title, [judged]);
  else same.push(judged);
  if (own.recent.size === 1) recent.set(ingredient, own.recent);
  kept += 1;
  if (kept < mostMatches) return;
  older = recent;
  recent = new Map();
  kept = 0;
  own.older = own.recent;
  own.recent = new Map();
}

function find(
  byTitle: ByTitle | undefined,
  { title, brand, department, pack }: Matched,
  isTooLittle: boolean,
): Judged | undefined {
  const same = byTitle?.get(title);
  if (same === undefined) return undefined;
  for (const each of same)
    if (
      each.brand === brand &&
      each.department === department &&
      each.pack === (pack?.text ?? null) &&
      each.isTooLittle === isTooLittle
    )
      return each;
  return undefined;
}

function judgedOf({ brand, department, pack }: Matched, isTooLittle: boolean, match: Match): Judged {
  return { brand, department, pack: pack?.text ?? null, isTooLittle, match };
}
