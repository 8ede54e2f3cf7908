import { cleanList } from './ingredient-list';
import { decodeEntities, linesOfHtml } from './label-lines';
import type { LabelLine } from './label-lines';
import { boundedLabel, noLabel } from './label-bounds';
import type { ProductLabel } from './product-label';
import {
  afterAllergenHeading,
  afterIngredientsHeading,
  announcesOthers,
  beforeOtherSection,
  beginsOtherSection,
  isAllergenStatement,
} from './section-words';

/** The label in a complete text or HTML, such as a page. */
export function labelInHtml(html: string): ProductLabel {
  return findLabel(linesOfHtml(html));
}

/**
 * The label in a description from a search answer or structured data, which shops shorten: a list that runs to the very end without an
 * ending of its own may be cut, so it can rule a product out but never clear it.
 */
export function labelInDescription(html: string): ProductLabel {
  const label = labelInHtml(html);
  const { ingredients } = label;
  if (ingredients === null || /[.)\]!%;]$/.test(ingredients) || html.length < 120) return label;
  const isLast = lettersOf(html).endsWith(lettersOf(ingredients));
  return isLast ? { ingredients: null, statements: [`${ingredients}…`, ...label.statements] } : label;
}

function lettersOf(html: string): string {
  return decodeEntities(html.replace(/<[^<>]{0,300}>/g, '')).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** The label in a field named as ingredient list; such a field may contain a placeholder, or its own heading. */
export function labelOfField(html: string): ProductLabel {
  const lines = linesOfHtml(html);
  if (lines.some(({ text }) => afterIngredientsHeading(text) !== null)) return findLabel(lines);
  return boundedLabel({ ingredients: cleanList(joined(lines)), statements: [] });
}

/**
 * The ingredient list and allergen statements in the lines of a page or a description. Several lists (a variety pack) are all taken; a
 * recipe's list is not. Takes time in proportion to the text.
 */
export function findLabel(lines: readonly LabelLine[]): ProductLabel {
  const lists: string[] = [];
  const statements: string[] = [];
  // True under the heading of a recipe, reviews or other products, until the page returns to the product.
  let isOthers = false;
  let at = 0;
  while (at < lines.length) {
    const line = lines[at];
    if (line === undefined) break;
    const rest = afterHeadings(line.text);
    if (rest !== null) {
      const { body, next } = sectionFrom(lines, at, rest);
      const list = isOthers ? null : cleanList(body);
      if (list !== null && !lists.includes(list)) lists.push(list);
      at = next;
      continue;
    }
    const allergens = afterAllergenHeading(line.text);
    if (allergens !== null) {
      const { body, next } = statementFrom(lines, at, allergens);
      if (!isOthers) statements.push(...body);
      at = next;
      continue;
    }
    if (line.kind === 'end') isOthers = false;
    else if (line.kind === 'heading')
      isOthers = announcesOthers(line.text) || (isOthers && !beginsOtherSection(line.text, false));
    else if (!isOthers && isStatementLine(line.text)) statements.push(beforeOtherSection(line.text));
    at += 1;
  }
  return composed(lists, statements);
}

/** The text of a line after its heading; fields called "ingredients" often repeat it. */
function afterHeadings(line: string): string | null {
  const rest = afterIngredientsHeading(line);
  return rest === null || rest === '' ? rest : ((/^ingr/i.test(rest) ? afterIngredientsHeading(rest) : null) ?? rest);
}

/** Outside a list only unmistakable statements count, because reviews and descriptions mention contents too. */
function isStatementLine(text: string): boolean {
  return text.length < 300 && /^(?:contains?\s*:|CONTAINS:? [A-Z]|may (?:also )?contain\b|MAY CONTAIN\b)/i.test(text);
}

function composed(lists: readonly string[], statements: readonly string[]): ProductLabel {
  const said = [...new Set(statements.map(tidyStatement).filter((text) => text !== ''))];
  if (lists.length === 0) return said.length === 0 ? noLabel : boundedLabel({ ingredients: null, statements: said });
  // A shortened list may lack the avoided content.
  const isCut = lists.some((list) => /(?:…|\.\.\.)\s*$/.test(list));
  if (isCut) return boundedLabel({ ingredients: null, statements: [...lists, ...said] });
  const text = lists.join(' | ');
  const further = said.filter((one) => !isSaidIn(text, one));
  const closed = (one: string): string => (/[.!;|]$/.test(one) ? one : `${one}.`);
  const whole = further.length === 0 ? text : [closed(text), ...further].join(' ');
  return boundedLabel({ ingredients: whole, statements: [] });
}

/** Whether a text already has this in whole words: "coconuts" does not have "nuts". */
function isSaidIn(text: string, statement: string): boolean {
  const at = text.toLowerCase().indexOf(statement.replace(/[.;]$/, '').toLowerCase());
  return at !== -1 && !/\p{L}/u.test(text.charAt(at - 1) + text.charAt(at + statement.length));
}

/** Text that refers elsewhere, or names groups that need not be present ("including cereals containing gluten, see …"). */
const elsewhere = /\bsee\b|\brefer to\b|\bcheck the\b|\bread the\b|\bin bold\b|\balways\b/i;

function tidyStatement(text: string): string {
  return text
    .split(/(?<=[.;])\s+/)
    .filter((sentence) => !elsewhere.test(sentence))
    .join(' ')
    .trim();
}

/** The text under an ingredients heading: the rest of its line, or the following lines as long as they can be its list. */
function sectionFrom(lines: readonly LabelLine[], at: number, rest: string): { body: string; next: number } {
  const section: LabelLine[] = rest === '' ? [] : [{ text: rest, kind: 'text' }];
  let next = at + 1;
  for (; next < lines.length; next += 1) {
    const line = lines[next];
    if (line === undefined || !continues(line, section, rest === '')) break;
    if (line.kind !== 'end') section.push(line);
  }
  return { body: joined(section), next };
}

/** `isUnderHeading`: the list has a line of its own below its heading. */
function continues(line: LabelLine, section: readonly LabelLine[], isUnderHeading: boolean): boolean {
  if (line.kind === 'end') return section.length === 0;
  if (afterIngredientsHeading(line.text) !== null || afterAllergenHeading(line.text) !== null) return false;
  if (beginsOtherSection(line.text, line.kind === 'heading')) return false;
  const last = section.at(-1);
  if (last === undefined) return true;
  if (isAllergenStatement(line.text)) return true;
  if (line.kind === 'item') return last.kind === 'item' || last.text.endsWith(':');
  if (last.kind === 'item') return false;
  const isOpen = /[,:;(&]$|\band$/i.test(last.text);
  if (isOpen || isComponent.test(line.text)) return cleanList(line.text) !== null;
  return isUnderHeading && isOneOfMany(last.text) && isOneOfMany(line.text);
}

/** A part of the pack with a list of its own ("For the sauce: …"). */
const isComponent = /^[^,:.]{2,40}: ?[^,]{2,}[,(]/;

/** One ingredient on a line of its own. */
function isOneOfMany(text: string): boolean {
  return text.length < 50 && !/[.,!?:]/.test(text);
}

/** A row of an allergen table that says no. */
const isDenial = /(?:[:\s–-]|^)(?:no|none|absent|not present|does not contain)\.?$/i;

function statementFrom(lines: readonly LabelLine[], at: number, rest: string): { body: string[]; next: number } {
  if (rest !== '') return { body: [asStatement(beforeOtherSection(rest))], next: at + 1 };
  const body: string[] = [];
  let next = at + 1;
  for (; next < lines.length && body.length < 15; next += 1) {
    const line = lines[next];
    if (line === undefined || line.kind === 'heading' || beginsOtherSection(line.text, false)) break;
    if (line.kind === 'end' && body.length > 0) break;
    if (line.kind === 'end') continue;
    if (afterIngredientsHeading(line.text) !== null) break;
    if (body.length > 0 && line.kind !== 'item' && !isAllergenStatement(line.text)) break;
    if (!isDenial.test(line.text)) body.push(line.text);
  }
  const isList = body.length > 1 && body.every((text) => text.length < 40 && !isAllergenStatement(text));
  return { body: (isList ? [body.join(', ')] : body).map(asStatement), next };
}

/** Bare allergen names keep their heading, to distinguish them from a list of ingredients. */
function asStatement(text: string): string {
  const isBare = text !== '' && !/\b(?:contain|free|may|trace|suitable|made|produced|see|none|no)/i.test(text);
  return isBare && /^\p{L}/u.test(text) ? `Allergens: ${text}` : text;
}

/** The lines of a section as one text: list items joined by commas, the rest as written. */
function joined(section: readonly LabelLine[]): string {
  return section.reduce((text, { text: line, kind }, index) => {
    if (index === 0) return line;
    const before = section[index - 1];
    const isItem = kind === 'item' || (before !== undefined && isOneOfMany(before.text) && isOneOfMany(line));
    if (isItem && !isAllergenStatement(line)) return `${text.replace(/[,;]$/, '')}, ${line}`;
    return /[.,:;(&]$|\band$/i.test(text) ? `${text} ${line}` : `${text}. ${line}`;
  }, '');
}
