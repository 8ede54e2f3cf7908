/**
 * Names that mean one food fresh and another dried: British "coriander" is the herb by the bunch and the spice in a jar. A title or an
 * ingredient that says it is fresh means the first.
 */
const freshNames: ReadonlyMap<string, { food: string; kind: 'herb' }> = new Map([
  ['coriander', { food: 'cilantro', kind: 'herb' as const }],
]);

/** Words that only living or cut herbs have in their titles. */
const freshWords = /\b(?:fresh(?:ly)?|growing|living|potted|bunch(?:es)?|cut|lea(?:f|ves))\b/;

/** Words that only the spice has in its titles; British packs of cut herbs say no more than the name and some grams. */
const spiceWords = /\b(?:ground|powder|seeds?|whole|dried|spices?|jar|grinder|refill|masala|organic spice)\b/;
const fewGrams = /(?<![\d.])(?:[1-9]\d|1\d\d) ?g\b/;

/** What a name means where fresh food is meant; null where it means the same either way. */
export function freshNameOf(food: string): string | null {
  return freshNames.get(food)?.food ?? null;
}

/** Whether a name means one food fresh and another dried. */
export function isTwofold(food: string): boolean {
  return freshNames.has(food);
}

/** What a food named in a title is, where the title says that it is fresh; null where it is what it says. `plain` the title, lower case. */
export function freshFoodIn(food: string, plain: string): { food: string; kind: 'herb' } | null {
  const fresh = freshNames.get(food);
  if (fresh === undefined) return null;
  return freshWords.test(plain) || (fewGrams.test(plain) && !spiceWords.test(plain)) ? fresh : null;
}
