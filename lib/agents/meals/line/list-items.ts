import { formClassesOf, neutralWords } from '../../../core/matching/descriptors';
import { isNamed } from '../../../core/matching/names/dictionary';
import { qualitiesIn } from '../../../core/matching/wanted-food/qualities';
import { singularPhrase } from '../../../core/text/singular';
import { wordsOf } from '../../../core/text/comparable-words';
import { draftOf, type DraftLine } from '../draft';
import type { Food, Lexicon } from '../words/lexicon';
import { parseIngredientLine } from '../parse-line';
import type { Located } from '../piece';
import type { Qualifier } from '../wishes/qualifier';
import { withLineWishes } from '../items/line-wishes';
import { joinCompounds } from './name/compound';
import { unitOf } from './amounts/count-units';
import { unjoinWords } from './name/joined-words';

/** A food as it is bought, with its qualifier: "gluten-free pasta". */
export function saidOf(piece: Located & { kind: 'dish' | 'food' }): string {
  return piece.kind === 'dish' && piece.qualifier !== null ? `${piece.qualifier.name} ${piece.text}` : piece.text;
}

/** A way of cooking is not part of what is bought: "baked trout" is trout. */
const method =
  /^(?:(?:slow[- ]cooked|pan[- ](?:fried|seared)|stir[- ]fried|baked|fried|grilled|roast|braised|broiled|marinated|spiced|steamed|poached|glazed|barbecued) )+(?=\S)/i;

/** A food without its way of cooking; what shops sell under the whole name keeps it ("baked beans"). */
export function withoutMethod(text: string): string {
  return isNamed(wordsOf(text).join(' ')) ? text : text.replace(method, '');
}

/** The description of a food: a brand, a variety, a cut. */
function noteOf(said: readonly string[]): string | null {
  const text = said.filter((part) => part !== '').join('; ');
  return text === '' ? null : unjoinWords(text).slice(0, 200);
}

/** The constraints of one food. Lactose-free milk is milk: for dairy products this is a quality to buy, not a wish to avoid milk. */
function constraintsOf({ name, constraints }: Qualifier, { has }: Food): Qualifier['constraints'] {
  return name === 'lactose-free' && has.has('dairy') ? { diets: [], avoid: [] } : constraints;
}

/** Whether the words beside a food describe products rather than name one: "original", "no salt added". */
export function isDescription(said: string): boolean {
  const text = unjoinWords(said.toLowerCase());
  if (qualitiesIn(text).length > 0) return true;
  const words = wordsOf(text);
  return words.length > 0 && words.every((word) => neutralWords.has(word) || formClassesOf(word).length > 0);
}

/** A dish that shops sell by name as that food, with its description. */
function asFood(piece: Located): Located {
  return piece.kind === 'dish' && piece.food !== null
    ? { ...piece, kind: 'food', food: piece.food, text: saidOf(piece) }
    : piece;
}

/** Reads a line without an amount. */
type LineName = Pick<DraftLine, 'name' | 'form' | 'note' | 'constraints'>;

/** A name read as a line; a lexicon name keeps words that the line would take for an amount ("five spice", "rib eye"). */
function lineOf(text: string, lexicon: Lexicon): LineName {
  const line = parseIngredientLine(text);
  // What shops sell by these exact words is that product: veggie straws.
  const isShaped = / \S+s$/.test(text) && lexicon.find(text) === null && isNamed(wordsOf(text).join(' '));
  const isKnown = lexicon.find(text) !== null;
  // Iced tea is not tea.
  const isOwn = isKnown && line.note !== null && line.form === null && isNamed(wordsOf(text).join(' '));
  const isWhole = isShaped || isOwn || (line.quantity !== null && isKnown);
  return isWhole ? { name: singularPhrase(text.toLowerCase()), form: null, note: null } : line;
}

/** Whether an unknown word may name a thing: no everyday word, no unit, no descriptor. */
function isNoun(word: string, lexicon: Lexicon): boolean {
  return /^\p{L}{3,}$/u.test(word) && !lexicon.isPlain(word) && unitOf(word) === null && !isDescription(word);
}

function isSingular(text: string): boolean {
  return singularPhrase(text.toLowerCase()) === text.toLowerCase();
}

/**
 * Joins a food with the plural that ends its name: veggie straws, cheddar slices, parmesan shavings. The food is then not the thing
 * itself, though the whole has all its known contents.
 */
function withShapes(pieces: readonly Located[], lexicon: Lexicon, isCommaList: boolean): Located[] {
  const shaped: Located[] = [];
  pieces.forEach((piece, index) => {
    const last = shaped.at(-1);
    const next = pieces[index + 1];
    const word = piece.kind === 'unknown' ? piece.text.toLowerCase() : '';
    const isEnd = next === undefined || next.kind === 'break';
    const isShape = isEnd && word !== singularPhrase(word);
    // In a comma-separated list the last word is the thing, whatever it means: squid ink, peanut brittle.
    const isThing = isEnd && isCommaList && isNoun(word, lexicon) && last?.kind === 'food' && isSingular(last.text);
    if (last?.kind === 'food' && piece.kind === 'unknown' && (isShape || isThing) && piece.start - last.end === 1)
      shaped[shaped.length - 1] = { ...last, text: `${last.text} ${piece.text}`, end: piece.end };
    else shaped.push(piece);
  });
  return shaped;
}

/** The foods of a group as items to buy; an unknown word before a food (a brand, a variety) is kept as its note. */
export function itemsIn(group: readonly Located[], lexicon: Lexicon, isCommaList = false): DraftLine[] {
  const items: DraftLine[] = [];
  let beside: string[] = [];
  for (const piece of withShapes(joinCompounds(group.map(asFood), isCommaList), lexicon, isCommaList)) {
    if (piece.kind === 'unknown' && unitOf(piece.text.toLowerCase()) === null) beside.push(piece.text);
    if (piece.kind !== 'food') continue;
    const named: LineName = lineOf(withoutMethod(piece.text), lexicon);
    const line = piece.qualifier === null ? withLineWishes(named, lexicon) : named;
    const draft = draftOf(lexicon, {
      ...(piece.qualifier === null
        ? { constraints: line.constraints }
        : { constraints: constraintsOf(piece.qualifier, piece.food) }),
      name: line.name === '' ? piece.food.name : line.name,
      form: line.form,
      quantity: null,
      source: 'list',
      note: noteOf([beside.join(' '), line.note ?? '']),
    });
    items.push(piece.qualifier === null ? { ...draft, has: new Set([...draft.has, ...piece.food.has]) } : draft);
    beside = [];
  }
  // Words after a name describe it: "coffee decaf", "kidney beans no salt added".
  const last = items.at(-1);
  if (last !== undefined && beside.length > 0 && beside.every(isDescription))
    items[items.length - 1] = { ...last, note: noteOf([last.note ?? '', beside.join(' ')]) };
  return items;
}
