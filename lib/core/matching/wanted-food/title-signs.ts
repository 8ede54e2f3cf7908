/** Signs in a product's title (with its pack text, lower case) that produce in it is fresh or preserved. */

/** Ounce sizes of cans that are hardly ever bag sizes (common US can sizes: No. 300, 303, 2½ …). */
const canOunces =
  /(?<![\d.])(?:8\.25|8\.5|8\.75|11|13\.25|13\.5|14\.1|14\.25|14\.28|14\.5|15|15\.25|15\.5|16\.5|28|29|106) ?-?(?:oz|ounces?)\b/;
/** The same in grams: sizes of half-litre and litre cans (400 g and 500 g are bag sizes as well). */
const canGrams = /(?<![\d.,])(?:410|411|415|425|432|435|439|540|820|822|825) ?g\b/;
/** Ounce sizes of jars and small cans for cut food. */
const smallOunces =
  /(?<![\d.])(?:2\.25|3\.8|4|4\.25|4\.5|6|6\.5|7|7\.75|8|14|15\.2|20|24|24\.3|26) ?-?(?:oz|ounces?)\b/;
/** Gram sizes of small and large cans for cut food, which are bag sizes for whole food. */
const cutGrams = /(?<![\d.,])(?:198|227|290|298|326|420|567|850) ?g\b/;
const fruitCuts = /\b(?:chunks?|slices|sliced|halves|quarters|segments|pieces|diced|balls)\b/;
const cutWords =
  /\b(?:cut|sliced|diced|whole kernel|pieces|stems|tidbits?|chunks?|crushed|halves|shoepeg|french style|whole new|no salt added|no sugar added|fat[- ]free|organic whole|added whole|cream style|lite|in heavy)\b/;

/** The liquids that fruit, vegetables and seafood are preserved in; a word or two may come before ("in light syrup", "in red wine"). */
export const preservingLiquid =
  /\bin (?:\w+ ){0,3}(?:syrup|water|juice|brine|oil|vinegar|ink|puree|sauce|gravy|aspic|marinade|wine|cider|brandy|kirsch|rum|port|sherry|liqueur|vodka|cognac|armagnac|amaretto|whisk(?:e)?y)\b/;

/** Title patterns of produce that is not fresh, and the form each means. */
export const wrongForms: readonly [pattern: RegExp, form: string][] = [
  [/\b(?:cans?|canned|tins?|tinned|jars?|jarred)\b/, 'canned'],
  [preservingLiquid, 'canned'],
  [/\b(?:crystalli[sz]ed|candied|glac[eé]|maraschino|chocolate|yogurt|yoghurt|caramel|frosted|jell(?:y|ies)|gumm(?:y|ies)|ropes?|twists?|strips?|clusters|bars?|bites|kids?|junior|yogurtz|squeez|smiles|dipping|dip\\W?n)\b/, 'a sweet or snack'],
  [/\b(?:juice|pressed|sparkling|sirop|syrup|cordial|soda|lemonade|cola|pepsi|7 ?up|fanta|sprite|coke|ribena|robinsons|san pellegrino|lucozade|smoothies?|milkshakes?|protein|drink|drinking|teabags?|tea|dosing|no added sugar|energy|water|nectar|kombucha)\b/, 'a drink'],
  [/\b(?:freeze[- ]dried|dried|dehydrated|desiccated|sun[- ]?(?:dried|blush(?:ed)?)|powder(?:ed)?|granulated|flakes?|crisps?|chips?|kettle (?:style|cooked|corn)|popping|popcorn|sticks, )\b/, 'dried'],
  [/\b(?:pickled|preserved|marinated|fermented|relish|nacho)\b/, 'pickled'],
  [/\b(?:frozen|steamfresh|littles|riced)\b/, 'frozen'],
  [/\b(?:roast(?:ed)?|creamed|creamy|parmentier|mashed|mushy|stuffed|breaded|fried|bombay|cooked|boiled|steamed|seasoned|with (?:houmous|hummus|dip|cheese|sauce))\b/, 'cooked'],
]; // prettier-ignore

/** Words that only fresh produce has in its title. */
export const surelyFresh =
  /\b(?:fresh|loose|ripen|ripe|vine|unwaxed|per lb|bunch|washed|leafy|clamshell|lb bag|trimmed|baking|new potatoes)\b/;

/** Words for produce sold by the piece. */
export const saysPieces =
  /\b(?:each|ea|loose|fresh|ripe|bunch|whole|cobs?|ears?|globe|carving|produce|\d+ ?-?(?:ct|count|pack|pk))\b/;

/** Whether a title's size is one that only cans have. */
export function isSizeOfCan(title: string): boolean {
  return canOunces.test(title) || canGrams.test(title);
}

/** Whether a title's size, or its size and cut together, are those of cans. */
export function isCanSize(title: string): boolean {
  if (fruitCuts.test(title) && cutGrams.test(title)) return true;
  return isSizeOfCan(title) || (cutWords.test(title) && smallOunces.test(title));
}
