import { beforeOtherSection, isAllergenStatement } from './section-words';

/** The longest ingredient list of a pack, in characters; a longer text may be a page mistaken for a list. */
export const longestList = 4_000;

/** Placeholders in place of a list ("see pack", "coming soon"). */
const placeholder =
  /^(?:please )?(?:see|refer|check|read|consult|view|visit|contact|n\/?a\b|none\b|nil\b|not (?:available|applicable|provided|listed|specified|known)|un(?:available|known)|(?:information|details|ingredients?) (?:is|are|not|will|coming|unavailable|on|may)|coming soon|tbc\b|tba\b|as (?:per|on|shown|stated)|no (?:information|data|ingredients? (?:listed|information|available))|siehe\b|voir\b|ver\b|vedi\b|zie\b|-+$|\.+$)/iu;

/** Words of advertising, not of a list. */
const praise =
  /\b(?:we|our|ours|us|you|your|enjoy|perfect(?:ly)?|delicious(?:ly)?|great|tasty|ideal|serve[ds]?|love[ds]?|pairs?|goes|simply|try|best|favou?rite|carefully|sourced|inspired|quality|crafted|tradition(?:al|ally)?|wholesome|finest)\b/iu;

/** The note that allergens are in bold names groups that need not be present. */
const boldNote =
  /(?:allergy advice:?\s*)?\bfor allergens?\b[^.;]{0,80}\bsee\b[^.;]{0,80}(?:[.;]|$)|\ballergens? (?:are |is )?(?:shown |highlighted |indicated |listed |marked )*in (?:bold|capitals?|upper ?case)[^.;]{0,40}(?:[.;]|$)/giu;

/** An amount as recipes write it: a number with a kitchen measure or a counted thing. A percentage ("2%", "60 %") belongs to a pack. */
const kitchenAmount =
  /^(?:(?:about|approx\.?|approximately|ca\.?)\s)?(?:\d{1,4}(?:[.,/]\d{1,2})?(?:\s?[-–]\s?\d{1,3})?|[½¼¾⅓⅔⅛]|\d\s?[½¼¾⅓⅔⅛]|\d \d\/\d|an?|one|two|three|half|pinch|handful|dash|bunch|few)\s?(?:[½¼¾⅓⅔⅛]\s?)?(?!%)(?:(?:cups?|c|tbsps?|tbs?|tablespoons?|tsps?|teaspoons?|g|gr|kg|ml|l|dl|cl|el|tl|oz|ounces?|lbs?|pounds?|cloves?|cans?|tins?|jars?|sticks?|slices?|pinch(?:es)?|handfuls?|bunch(?:es)?|sprigs?|heads?|packs?|packets?|large|small|medium|whole|ripe|fresh|red|green|eggs?|onions?|carrots?|potato(?:es)?|tomato(?:es)?|lemons?|limes?|chicken|garlic)\b|of\b)/iu;

/** Whether these parts of a list read as a recipe's amounts and not as the contents of a pack. */
export function isRecipeList(parts: readonly string[]): boolean {
  const measured = parts.filter((part) => kitchenAmount.test(part.trim())).length;
  return measured >= 1 && measured >= parts.length * 0.34;
}

function partsOf(text: string): string[] {
  return text.split(/[,;\n]|\.\s/).filter((part) => part.trim() !== '');
}

/** Whether a sentence after a list still belongs to it: another list, a component, an allergen statement. */
function belongs(sentence: string): boolean {
  if (isAllergenStatement(sentence)) return true;
  return /,|\(|%/.test(sentence) && !praise.test(sentence);
}

/** The sentences of a text, each with its punctuation. */
function sentencesOf(text: string): string[] {
  return text.split(/(?<=[.;])\s+(?=[A-ZÀ-Þ*†])/u);
}

/**
 * The ingredient list in the text under its heading, without what follows from another section, without advertising, and without the note
 * that allergens are in bold. Null where it is no list of a pack: a placeholder, advertising, a recipe's amounts, nothing.
 */
export function cleanList(text: string): string | null {
  const bare = beforeOtherSection(text.replace(boldNote, ' ').replace(/\*([^*\n]{1,60})\*/g, '$1'))
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;)])/g, '$1')
    .replace(/^[\s:;,.–—-]+/, '')
    .trim();
  const [first = '', ...rest] = sentencesOf(bare);
  if (!isList(first)) return null;
  const kept = [first];
  for (const sentence of rest) {
    if (!belongs(sentence)) break;
    kept.push(sentence);
  }
  return kept.join(' ');
}

function isList(first: string): boolean {
  const letters = first.replace(/[^\p{L}]/gu, '').length;
  if (letters < 2 || placeholder.test(first)) return false;
  const parts = partsOf(first);
  if (isRecipeList(parts)) return false;
  // One long part without a comma is a sentence; advertising with commas is still advertising.
  const isSentence = parts.length < 3 && first.length > 140;
  const opening = parts.slice(0, 2).join(' ');
  return !isSentence && !praise.test(parts.length > 3 ? opening : first);
}
