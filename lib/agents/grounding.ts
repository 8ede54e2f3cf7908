import type { PickFacts } from './explain';

/**
 * Words that claim something about a product. A sentence may use one only when its own facts do: the model rewords facts, it never
 * adds one. Stems, so that "sustainably" counts as "sustainab".
 */
const claimStems = [
  'organic', 'fair trade', 'fairtrade', 'free-range', 'free range', 'cage', 'pasture', 'grass', 'wild', 'local', 'season', 'fresh', 'recall',
  'safe', 'health', 'nutri', 'vitamin', 'protein', 'sugar', 'fat', 'sodium', 'calori', 'pestic', 'residue', 'dirty dozen', 'clean fifteen', 'gmo',
  'gluten', 'vegan', 'vegetarian', 'halal', 'kosher', 'dairy-free', 'nut-free', 'allerg', 'sustainab', 'carbon', 'emission', 'climate', 'environment',
  'planet', 'eco', 'green', 'recycl', 'plastic', 'packag', 'welfare', 'humane', 'ethic', 'natural', 'pure', 'authentic', 'premium', 'quality',
  'best', 'finest', 'tast', 'flavo', 'delicious', 'award', 'certif', 'verified', 'guarante', 'popular', 'recommend', 'trusted', 'cheapest', 'lowest',
  'import', 'artisan', 'family', 'farm', 'process', 'additive', 'preservative', 'antibiotic', 'hormone', 'rainforest', 'discount', 'sale', 'deal', 'stock',
] as const; // prettier-ignore

/** A sentence longer than this is not one sentence. */
const maxLength = 220;

/**
 * Whether a sentence says nothing but the facts of its pick: it names only fact ids the pick has, every number and every claim word in
 * it stands in those facts (or in the product's own name), every capitalised word is one of the pick's, and it carries no link or code.
 */
export function isGrounded(sentence: string, factIds: readonly string[], pick: PickFacts): boolean {
  const text = sentence.trim();
  if (text === '' || text.length > maxLength || /https?:|www\.|[<>{}[\]`\\]|\n/i.test(text)) return false;
  const known = new Set(pick.facts.map(({ id }) => id));
  if (factIds.length === 0 || factIds.some((id) => !known.has(id))) return false;
  const facts = pick.facts
    .map(({ text: fact }) => fact)
    .join(' \n ')
    .toLowerCase();
  const names = `${pick.product} ${pick.ingredient}`.toLowerCase();
  return (
    areNumbersKnown(text, `${facts} ${names}`) &&
    areClaimsKnown(text, facts) &&
    areNamesKnown(text, `${facts} ${names}`)
  );
}

function numbersIn(text: string): string[] {
  return (text.match(/\d+(?:[.,]\d+)*/g) ?? []).map((number) => number.replaceAll(',', '').replace(/\.0+$/, ''));
}

function areNumbersKnown(sentence: string, source: string): boolean {
  const known = new Set(numbersIn(source));
  const written = /\b(two|three|four|five|six|seven|eight|nine|ten|dozen|half|twice|double|third|hundred)\b/gi;
  const words = new Set(source.match(written)?.map((word) => word.toLowerCase()));
  return (
    numbersIn(sentence).every((number) => known.has(number)) &&
    (sentence.match(written) ?? []).every((word) => words.has(word.toLowerCase()))
  );
}

/** A claim in the product's own title is the store's claim, not a fact: it does not count. */
function areClaimsKnown(sentence: string, facts: string): boolean {
  const text = sentence.toLowerCase();
  return claimStems.every((stem) => !startsWord(text, stem) || startsWord(facts, stem));
}

function startsWord(text: string, stem: string): boolean {
  for (let at = text.indexOf(stem); at >= 0; at = text.indexOf(stem, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '')) return true;
  }
  return false;
}

/** Names (capitalised words after the first) must be the pick's own: no brand from elsewhere. */
function areNamesKnown(sentence: string, source: string): boolean {
  const names = sentence
    .split(/\s+/)
    .slice(1)
    .flatMap((word) => word.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []);
  return names.every((name) => source.includes(name.toLowerCase().replace(/[’']s$/, '')));
}
