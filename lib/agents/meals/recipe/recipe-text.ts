import { draftOf, type DraftLine } from '../draft';
import type { Lexicon } from '../words/lexicon';
import { wishesOfAll, withLineWishes } from '../items/line-wishes';
import { parseIngredientLine } from '../parse-line';
import { spellOutPeppers } from '../words/prompt-words';

/** A pasted recipe or shopping list, line by line; `rest` is what still reads as a prompt ("tacos for 4" on a line of its own). */
export interface PastedText {
  title: string | null;
  servings: number | null;
  items: DraftLine[];
  unknown: string[];
  rest: string;
}

const ingredientHeading =
  /^(?:the )?(?:ingredients?|you(?:'ll| will) need|what you(?:'ll| will) need|shopping list|grocery list)(?: list)?(?: \([^)]*\))?\s*:?$/i;
const stopHeading =
  /^(?:instructions?|method|directions?|steps?|preparation|how to(?: make(?: it)?)?|procedure|notes?|nutrition(?:al)?(?: facts| information)?|cooking)\s*:?$/i;
const sectionHeading = /^(?:for (?:the|serving)\b[^\d]{0,40}|[^\d:]{1,40}:)$/i;
const servingsLine =
  /^(?:serves|servings?|yields?|makes|portions?|feeds)\b[^\d]{0,12}(\d{1,3})(?:\s*(?:-|to)\s*(\d{1,3}))?|^(\d{1,3})(?:\s*(?:-|to)\s*(\d{1,3}))? (?:servings?|portions?)$/i;
const asideLine =
  /^(?:prep|cook|total|active|ready|rest)(?:aration|ing)?(?: time)?\b.*(?:min|hour|hr)|^(?:difficulty|author|course|cuisine|calories|rating)\b/i;
const measured =
  /^(?:[-*•·▢☐□–+]\s*)?(?:\d|[½⅓⅔¼¾⅛⅜⅝⅞]|(?:an?|one|two|three|four|half)\s+(?:\w+\s+)?(?:pinch|dash|handful|bunch|can|tin|cup|clove|sprig|splash|knob|jar|packet|head|stick|tablespoon|teaspoon|pound|kilo|small|large|medium)\b)/i;
const bullet = /^[-*•·▢☐□–+]\s+/;
/** A numbered step, which a measured line never looks like: "1. Heat the oil in a large pan". */
const step = /^\d+[.)]\s+\S+(?: \S+){6,}/;

function isShort(line: string): boolean {
  return line.split(' ').length <= 8 && line.length <= 80;
}

/** One line as an item; null when it has neither a known food nor a unit. */
export function itemOf(
  line: string,
  lexicon: Lexicon,
  source: DraftLine['source'],
  isVouched: boolean,
): DraftLine | null {
  const parsed = withLineWishes(parseIngredientLine(spellOutPeppers(line)), lexicon);
  if (parsed.name === '') return null;
  const draft = draftOf(lexicon, { ...parsed, source, isOptional: /\boptional\b/i.test(line) });
  const hasUnit = parsed.quantity !== null && parsed.quantity.unit !== 'each';
  return draft.role !== 'other' || hasUnit || isVouched ? draft : null;
}

/**
 * Reads text of several lines of which at least two are measured ("2 onions, chopped"): a recipe pasted with its title and method, or a
 * list. Null when it is neither and should be read as a prompt.
 */
export function readPastedText(text: string, lexicon: Lexicon): PastedText | null {
  const lines = text.split('\n').map((line) => line.trim());
  const measuredLines = lines.filter((line) => measured.test(line) && !step.test(line));
  const hasHeading = lines.some((line) => ingredientHeading.test(line));
  if (lines.length < 3 || measuredLines.length < (hasHeading ? 1 : 2)) return null;
  const stop = lines.findIndex((line) => stopHeading.test(line));
  const body = stop === -1 ? lines : lines.slice(0, stop);
  const heading = body.findIndex((line) => ingredientHeading.test(line));
  const firstMeasured = body.findIndex((line) => measured.test(line));
  // A title with a list under it is a recipe: what it takes for granted is at home, as in our own dishes.
  const isRecipe = heading !== -1 || stop !== -1 || (firstMeasured > 0 && measuredLines.length >= 3);
  const read: PastedText = { title: null, servings: null, items: [], unknown: [], rest: '' };
  const rest: string[] = [];
  body.forEach((line, index) => {
    const servings = servingsLine.exec(line);
    if (servings !== null && isShort(line)) {
      const said = Number(servings[2] ?? servings[1] ?? servings[4] ?? servings[3]);
      if (said >= 1 && said <= 100) read.servings ??= said;
      return;
    }
    if (line === '' || ingredientHeading.test(line) || asideLine.test(line) || step.test(line)) return;
    const isHead = isRecipe && index < (heading === -1 ? firstMeasured : heading);
    if (isHead) {
      if (isShort(line)) read.title ??= line.replace(/\s*:$/, '');
      return;
    }
    if (sectionHeading.test(line) && !measured.test(line)) return;
    if (measured.test(line) || bullet.test(line) || (isRecipe && isShort(line))) {
      const item = itemOf(line, lexicon, 'list', isRecipe);
      if (item === null) read.unknown.push(line.slice(0, 80));
      else {
        read.items.push(isRecipe ? { ...item, isAtHome: item.isStaple } : item);
        rest.push(...wishesOfAll(item.note, lexicon));
      }
      return;
    }
    if (!isRecipe) rest.push(line);
  });
  return { ...read, rest: rest.join('\n') };
}
