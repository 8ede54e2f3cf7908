import { isCalledByMaker } from '../../../../core/matching/names/makers';
import { nameAt } from '../../../../core/matching/names/dictionary';
import { singular } from '../../../../core/text/singular';
import { wordsOf } from '../../../../core/text/comparable-words';
import type { Located } from '../../piece';

/** Foods named by an ingredient or flavour: grape jelly, lentil soup, chocolate ice cream, prune juice. */
const namedByTaste = new Set(
  `jelly jam marmalade preserve curd juice nectar cordial squash smoothie milkshake soda cola tonic ale beer cider tea lemonade yogurt yoghurt kefir
  cheesecake liqueur soup stew sauce chutney relish pickle vinegar dressing vinaigrette marinade dip spread seasoning syrup extract essence glaze
  sorbet sherbet gelato pie tart crumble cake muffin brownie cookie biscuit scone cracker chip crisp bar pudding custard mousse fudge truffle wafer
  candy gum lolly popsicle cereal granola bagel gravy loaf fritter nugget puree compote dumpling
  ravioli steak burger pate pesto hummus houmous pasta noodle sausage kebab skewer wrap waffle bun salad wedge crouton popcorn ham pizza baguette`.split(
    /\s+/,
  ),
);
/** Kinds of food named by their flavour or filling. */
const calledByTaste: ReadonlySet<string> = new Set(['sweets', 'snack', 'prepared']);
/** The same in other kinds. */
const filled = /(?:frosting|icing|tortellini|tortelloni|cappelletti|dumpling|croissant|pastry|bun|roll|bread)$/;

const twoWordTaste = /\b(?:ice cream|frozen yogh?urt|hot chocolate|energy drink|sparkling water|sports drink)$/;

/**
 * Joins two adjacent foods that are one in English: "grape jelly", "honeydew melon", "celery salt". Only where the first is no plural
 * ("eggs bread" is a list without commas) and where the two are alone ("milk bread butter cheese" is such a list too). The whole has the
 * known contents of both, so that no allergen is missed.
 */
export function joinCompounds(pieces: readonly Located[], isCommaList = false): Located[] {
  const joined: Located[] = [];
  pieces.forEach((piece, index) => {
    const last = joined.at(-1);
    const isAlone = !isFood(pieces[index - 2]) && !isFood(pieces[index + 1]);
    // In a comma-separated list, two foods in one item are one: "cod roe".
    const isItem = isCommaList && isEnd(pieces[index - 2]) && isEnd(pieces[index + 1]);
    const whole = last === undefined ? null : compoundOf(last, piece, isAlone, isItem);
    if (whole === null) joined.push(piece);
    else joined[joined.length - 1] = whole;
  });
  return isCommaList ? joinGoods(joined) : joined;
}

/** Joins household goods at the end of an item with all words before them (tea tree shampoo), and names with an unknown word in them. */
function joinGoods(pieces: readonly Located[]): Located[] {
  const joined: Located[] = [];
  for (const [index, piece] of pieces.entries()) {
    const isLast =
      piece.kind === 'food' && isEnd(pieces[index + 1]) && (isGood(piece.text) || isOneName(pieces, index));
    let whole = piece;
    for (let before = joined.at(-1); isLast && whole.kind === 'food' && isNameWord(before); before = joined.at(-1)) {
      const has = before.kind === 'food' ? before.food.has : [];
      whole = {
        ...whole,
        text: `${before.text} ${whole.text}`,
        start: before.start,
        food: { ...whole.food, has: new Set([...whole.food.has, ...has]) },
      };
      joined.pop();
    }
    joined.push(whole);
  }
  return joined;
}

/** Whether an item is a food, an unknown word and a food again: orange pekoe tea. */
function isOneName(pieces: readonly Located[], index: number): boolean {
  const [first, between] = [pieces[index - 2], pieces[index - 1]];
  const isRun = first?.kind === 'food' && between?.kind === 'unknown' && isEnd(pieces[index - 3]);
  return isRun && singular(first.text.toLowerCase()) === first.text.toLowerCase();
}

function isGood(text: string): boolean {
  const words = wordsOf(text);
  return nameAt(words, 0, words.length)?.kind === 'not food';
}

function isNameWord(piece: Located | undefined): piece is Located & { kind: 'food' | 'unknown' } {
  return piece?.kind === 'unknown' || (piece?.kind === 'food' && piece.qualifier === null);
}

function isEnd(piece: Located | undefined): boolean {
  return piece === undefined || piece.kind === 'break' || piece.kind === 'number';
}

function isFood(piece: Located | undefined): boolean {
  return piece?.kind === 'food' || piece?.kind === 'dish';
}

function compoundOf(first: Located, second: Located, isAlone: boolean, isItem: boolean): Located | null {
  if (first.kind !== 'food' || second.kind !== 'food' || first.qualifier !== null || second.qualifier !== null)
    return null;
  if (second.start - first.end !== 1) return null;
  const has = new Set([...first.food.has, ...second.food.has]);
  if (!isAlone && has.size > second.food.has.size) return null;
  const said = first.text.split(/\s+/).at(-1) ?? '';
  const isMaker = isCalledByMaker(wordsOf(first.text).join(' '));
  if (!isMaker && singular(said.toLowerCase()) !== said.toLowerCase()) return null;
  const written = `${first.text} ${second.text}`;
  const words = wordsOf(written);
  const isName = nameAt(words, 0, words.length)?.length === words.length;
  // Earl grey tea is one tea.
  const isSame = first.food.name === second.food.name;
  const isTaste = namedByTaste.has(words.at(-1) ?? '') || twoWordTaste.test(words.join(' '));
  // For such kinds the second food is named by the first; in a list without commas none is alone.
  const made = nameAt(words, words.length - 1, words.length);
  const isCalled = isAlone && (calledByTaste.has(made?.kind ?? '') || filled.test(words.at(-1) ?? ''));
  if (!isName && !isSame && !isTaste && !isCalled && !isItem && !isMaker) return null;
  return { ...second, text: written, start: first.start, food: { ...second.food, has } };
}
