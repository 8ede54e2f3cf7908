/**
 * Ways of eating that are not among the coach's diets, with foods that none of them allows. Own table: Jain and sattvic kitchens use no
 * onion and no garlic, Jain kitchens no roots; alpha-gal is in the meat of mammals; leavened grain is not eaten at Passover; fava beans
 * harm people with G6PD deficiency; galactose is part of milk sugar. The shopper is told to check the rest (vocabulary.ts).
 */
const regimes: readonly (readonly [RegExp, string])[] = [
  [/\bjain(?:s|ism)?\b/i, 'Vegetarian. No egg, no honey, no onion, no garlic, no leek, no potato, no sweet potato, no carrot, no beet, no radish, no turnip, no ginger, no mushroom'],
  [/\bsat(?:t)?vi[ck]\b/i, 'Vegetarian. No egg, no onion, no garlic, no mushroom, no alcohol'],
  [/\balpha[- ]?gal\b/i, 'No red meat, no pork, no gelatin, no lard'],
  [/\b(?:for (?:passover|pesach)|cha?metz|hametz)\b/i, 'Kosher. No gluten, no yeast, no beer'],
  [/\b(?:favism|g6pd)\b/i, 'No fava bean'],
  [/\bgalactos(?:a?emia|aemic|emic)\b/i, 'No dairy'],
]; // prettier-ignore

/** A prompt with the foods that a named way of eating excludes in clauses at its end. */
export function withRegimes(text: string): string {
  const said = regimes.filter(([name]) => name.test(text)).map(([, wishes]) => wishes);
  return said.length === 0 ? text : `${text.replace(/[\s.]+$/, '')}. ${said.join('. ')}.`;
}
