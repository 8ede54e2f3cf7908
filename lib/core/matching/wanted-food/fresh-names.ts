/**
 * Names that mean one food when fresh and another when dried: British "coriander" is the herb by the bunch and the spice in a jar. A
 * title or an ingredient that says fresh means the first.
 */
const freshNames: ReadonlyMap<string, { food: string; kind: 'herb' }> = new Map([
  ['coriander', { food: 'cilantro', kind: 'herb' as const }],
]);

/** Words that only titles of living or cut herbs have. */
const freshWords = /\b(?:fresh(?:ly)?|growing|living|potted|bunch(?:es)?|cut|lea(?:f|ves))\b/;

/** Words that only titles of the spice have; British packs of cut herbs give only the name and a weight. */
const spiceWords = /\b(?:ground|powder|seeds?|whole|dried|spices?|jar|grinder|refill|masala|organic spice)\b/;
const fewGrams = /(?<![\d.])(?:[1-9]\d|1\d\d) ?g\b/;

/** The food a name means when fresh food is meant; null where it is the same food either way. */
export function freshNameOf(food: string): string | null {
  return freshNames.get(food)?.food ?? null;
}

/** Whether a name means one food fresh and another dried. */
export function isTwofold(food: string): boolean {
  return freshNames.has(food);
}

/** The food a title names, where it says that the food is fresh; null where the name already says it. `plain`: the title, lower case. */
export function freshFoodIn(food: string, plain: string): { food: string; kind: 'herb' } | null {
  const fresh = freshNames.get(food);
  if (fresh === undefined) return null;
  return freshWords.test(plain) || (fewGrams.test(plain) && !spiceWords.test(plain)) ? fresh : null;
}
