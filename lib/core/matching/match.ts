import type { Match } from '../decision/decision';
import type { Ingredient } from '../meal/ingredient';
import { departmentFit } from './names/departments';
import { contrasts, neutralWords, varietyNames } from './descriptors';
import { isNamed } from './names/dictionary';
import { formFit } from './form-rules';
import type { TitleReading } from './read-title';
import { readTitle } from './read-title';
import type { FoodKind } from './names/food-kind';
import { markedVarieties } from './names/same-food';
import { rememberedMatches } from './remembered-matches';
import { formsOfPack } from './title-hints';
import { capText, maxTitleLength } from './text-limits';
import { freshByUse } from './wanted-food/fresh-by-use';
import { freshNameOf, isTwofold } from './wanted-food/fresh-names';
import { judgeQualities, unrequestedNote } from './wanted-food/qualities';
import { unrequestedKinds } from './rules/unrequested-kind';
import { fewestFreshGrams, givenAwayForm, isMeantFresh, notFreshNote } from './wanted-food/understood-form';
import { isCanSize } from './wanted-food/title-signs';
import type { WantedFood } from './wanted-food/wanted';
import { others } from './rules/other-foods';
import { saysWord } from './rules/same-cut';
import { isMakersProduct, otherOfMaker } from './rules/makers-product';
import { isPercentage, matchPercentage } from './rules/percentage';
import { reduceScore } from './rules/match-score';
import { tool } from './rules/kitchen-tools';
import type { MatchScore } from './rules/match-score';
import { isSame, targets } from './rules/targets';
import type { Target } from './rules/targets';
import { readWanted } from './wanted-food/wanted';
import type { Offer } from '../offer/offer';
import { plainText } from '../text/comparable-words';

/** From this score on an offer is bought without asking. Tuned on labelled titles: scripts/quality/products/products-quality.ts. */
export const certainFrom = 0.68;
/** From this score on an offer is shown as close; below it, it is something else. */
export const closeFrom = 0.4;

/**
 * The fields of an ingredient that matching reads: the note for the qualities it asks for ("skinless"), the amount only for the form it
 * implies ("2 cups basil" is fresh).
 */
export type IngredientToMatch = Pick<Ingredient, 'name' | 'form'> & Partial<Pick<Ingredient, 'quantity' | 'note'>>;

/** The fields of an offer that matching reads: the pack only for the form its size implies ("15 oz can"). */
export type OfferToMatch = Pick<Offer, 'title' | 'brand' | 'department'> & Partial<Pick<Offer, 'pack'>>;

/**
 * Whether this offer is the ingredient, and how surely. The title is read as English noun phrases: the last noun of its first part is the
 * thing, words before it modify it, words after "with" are additions. Each difference from what was asked then multiplies the score by a
 * factor: another thing named, a wrong form, unknown words, a department where such food is not sold.
 */
export function matchOffer(ingredient: IngredientToMatch, offer: OfferToMatch): Match {
  return matcherOf(ingredient)(offer);
}

/** {@link matchOffer} for many offers of one ingredient; reads the ingredient once. */
export function matchOffers(ingredient: IngredientToMatch, offers: readonly OfferToMatch[]): Match[] {
  return offers.map(matcherOf(ingredient));
}

/** {@link matchOffer} for one offer after another. Results are cached, because every change of a slider asks for all of them again. */
export function matcherOf({
  name,
  form,
  quantity = null,
  note = null,
}: IngredientToMatch): (offer: OfferToMatch) => Match {
  // "Coriander" alone may be the herb or the spice.
  if (form === null && quantity === null && note === null && freshNameOf(name) !== null) {
    const asEither = [matcherAs({ name, form, quantity, note }), matcherAs({ name, form: 'fresh', quantity, note })];
    return (offer) => asEither.map((match) => match(offer)).reduce((a, b) => (b.score > a.score ? b : a));
  }
  return matcherAs({ name, form, quantity, note });
}

function matcherAs({ name, form, quantity, note }: Required<IngredientToMatch>): (offer: OfferToMatch) => Match {
  const wanted = readWanted(name, form ?? freshByUse(name, quantity, note), note);
  const isFresh = !isAskedCut(wanted) && isMeantFresh(wanted.food, wanted.kind, wanted.form, quantity);
  const key = `${wanted.form ?? ''}\n${form ?? ''}\n${name}\n${note ?? ''}\n${String(isFresh)}`;
  const fewestGrams = isFresh ? fewestFreshGrams(wanted.kind) : 0;
  return rememberedMatches(key, fewestGrams, (offer, isTooLittle) => judgeForm(isFresh, wanted, offer, isTooLittle));
}

/** The herb is not sold in the plural. */
const mintSweets = /\bmints\b/i;

/** The factor when fresh food was meant and the title shows that it is not fresh: close at best, never bought without asking. */
const notFresh = 0.62;

/** The match after checking the form a cook implies (understood-form.ts). */
function judgeForm(isFresh: boolean, wanted: WantedFood, offer: OfferToMatch, isTooLittle: boolean): Match {
  const match = judge(wanted, readTitle(offer.title, offer.brand), offer);
  if (wanted.food === 'mint' && match.score >= closeFrom && mintSweets.test(offer.title))
    return judged(0.1, ['a sweet']);
  if (match.score < closeFrom || !isFresh) return match;
  const form = givenAwayForm(textOf(offer), wanted, isTooLittle);
  if (form === null) return match;
  return judged(match.score * notFresh, [`${form}, ${notFreshNote}`, ...match.notes]);
}

/** A match with this score, rounded; the confidence follows from it. */
function judged(exact: number, notes: string[]): Match {
  const score = Math.round(exact * 1000) / 1000;
  return { score, confidence: score >= certainFrom ? 'certain' : score >= closeFrom ? 'close' : 'none', notes };
}

/** Title and pack size as one plain text. */
function textOf({ title, pack }: OfferToMatch): string {
  return plainText(capText(`${title} ${pack?.text ?? ''}`, maxTitleLength));
}

function judge(wanted: WantedFood, title: TitleReading, offer: OfferToMatch): Match {
  const { department, pack } = offer;
  const fromPack = formsOfPack(pack?.text ?? null);
  // Only where a can is asked for: a size alone proves nothing.
  if (wanted.form === 'canned' && isCanSize(textOf(offer))) fromPack.push('canned');
  const told = fromPack.length === 0 ? title.forms : new Set([...title.forms, ...fromPack]);
  // Fruit in chunks or rings is mostly packed in its juice.
  const isUncanned = isAskedCut(wanted);
  const forms =
    isUncanned || wanted.said.size > 0
      ? new Set([...told].filter((form) => !wanted.said.has(form) && !(isUncanned && form === 'canned')))
      : told;
  let best: Match | null = null;
  for (const { target, factor, note } of targets(wanted, title)) {
    const tally: MatchScore = { score: factor, notes: note === null ? [] : [note] };
    position(wanted, target, title, tally);
    others(wanted, target, title, tally);
    tool(target, title, tally);
    const form = formFit(wanted.form, forms, wanted.kind, wanted.food);
    if (form.factor < 1)
      reduceScore(
        tally,
        form.factor,
        form.wrong === null ? `form not told: ${wanted.form ?? ''}` : `wrong form: ${form.wrong}`,
      );
    modifiers(wanted, target, title, offer, tally);
    // Coriander without the word seeds may be the herb.
    if (wanted.form === 'whole' && wanted.food !== null && isTwofold(wanted.food) && !forms.has('whole'))
      reduceScore(tally, 0.75, 'form not told: whole');
    unexplained(wanted, target, title, tally);
    if (title.isFluid && wanted.kind !== null && neverFluid.has(wanted.kind))
      reduceScore(tally, 0.3, 'sold by fluid measure');
    const marked = markedVarieties.get(wanted.food ?? '');
    const variety =
      marked === undefined ? undefined : title.words.find((word) => marked.has(word) && !wanted.words.includes(word));
    if (variety !== undefined) reduceScore(tally, 0.72, `variety: ${variety}`);
    reduceScore(tally, departmentFit(department, wanted.kind, wanted.form), `stands in ${department ?? ''}`);
    if (tally.score >= closeFrom)
      for (const { factor, note } of judgeQualities(
        wanted.qualities,
        wanted.food ?? wanted.words.join(' '),
        wanted.kind ?? 'prepared',
        plainText(offer.title),
      ))
        reduceScore(tally, factor, note);
    if (tally.score >= certainFrom)
      for (const kind of unrequestedKinds(wanted, target, title)) tally.notes.push(`${kind}, ${unrequestedNote}`);
    const match = judged(tally.score, tally.notes);
    if (match.score > (best?.score ?? 0)) best = match;
  }
  return best ?? judged(0, ['does not name it']);
}

/** The ingredient must be the thing the title names, not its flavour or an addition. */
function position(wanted: WantedFood, target: Target, title: TitleReading, tally: MatchScore): void {
  const { head } = title;
  if (isMakersProduct(wanted, target, title)) {
    const other = otherOfMaker(target, title);
    if (other !== null) reduceScore(tally, 0.2, `is ${other}`);
    return;
  }
  if (target.isTail) {
    reduceScore(tally, 0.08, 'only comes with it');
    return;
  }
  if (head === null || (head.from < target.to && head.to > target.from) || isSame(wanted, target, head)) return;
  // An unknown word at the end of its part of the title is the thing: pork chipolatas.
  if (wanted.food === null && head.to <= target.from && head.segment === target.segment) return;
  reduceScore(tally, 0.15, `is ${head.food}`);
}

/** The implicit variety of a plain title: plain rice is white, plain eggs are large enough. */
const goesWithoutSaying = new Set([
  'white',
  'yellow',
  'large',
  'medium',
  'plain',
  'whole',
  'salted',
  'long',
  'grain',
  'regular',
  'light',
  'dry',
]);

/** Shapes asked for: a title that names the shape ranks above one that does not. */
const cutWords = new Set([
  'chunk',
  'ring',
  'slice',
  'half',
  'strip',
  'segment',
  'sliced',
  'grated',
  'shredded',
  'diced',
  'chopped',
]);

/** Whether fruit is asked for in pieces. */
function isAskedCut({ kind, form, modifiers }: WantedFood): boolean {
  return kind === 'fruit' && form === null && modifiers.some((word) => fruitPieces.has(word));
}
const fruitPieces = new Set(['chunk', 'ring', 'slice', 'half', 'segment', 'tidbit']);

/**
 * Kinds of food that no store sells by the fluid ounce; a title that names them there is a drink. Olives are missing because their jars
 * are weighed that way.
 */
const neverFluid: ReadonlySet<FoodKind> = new Set<FoodKind>([
  'fruit',
  'herb',
  'poultry',
  'meat',
  'egg',
  'nut',
  'grain',
  'pasta',
]);

/** The words asked for beside the thing. A different word of the same set (red for yellow) costs more than a missing one. */
function modifiers(
  wanted: WantedFood,
  target: Target,
  title: TitleReading,
  offer: OfferToMatch,
  tally: MatchScore,
): void {
  for (const word of wanted.varieties) if (!title.words.includes(word)) reduceScore(tally, 0.64, `not said: ${word}`);
  for (const word of wanted.modifiers) {
    if (isPercentage(word)) {
      matchPercentage(word, offer.title, tally);
      continue;
    }
    if (saysWord(word, title.words, offer.brand)) {
      // A coffee filter is no filter coffee.
      if (word === wanted.lastWord && title.words.indexOf(word) === target.from - 1)
        reduceScore(tally, 0.3, `no ${word}`);
      continue;
    }
    const rivals = contrasts.filter((group) => group.has(word));
    const rival = title.words.find((each) => rivals.some((group) => group.has(each)));
    if (rival !== undefined) reduceScore(tally, 0.45, `${rival}, not ${word}`);
    // Cherry yogurt is made with cherries.
    else if (isNamed(word) && !cutWords.has(word)) reduceScore(tally, 0.55, `not said: ${word}`);
    else if (cutWords.has(word)) reduceScore(tally, 0.95, `not said: ${word}`);
    else if (goesWithoutSaying.has(word)) reduceScore(tally, 0.9, `not said: ${word}`);
    else
      reduceScore(
        tally,
        rivals.length === 0 && !varietyNames.has(word) && neutralWords.has(word) && word !== wanted.lastWord
          ? 0.8
          : 0.62,
        `not said: ${word}`,
      );
  }
}

/** Whether a word ends its part of the title, where English puts the thing itself; only words for its shape may follow. */
function isLast({ words, segments, tails }: TitleReading, index: number): boolean {
  let next = index + 1;
  while (shapeWords.has(words[next] ?? '') && segments[next] === segments[index]) next += 1;
  return segments[next] !== segments[index] || tails[next] === true;
}
const shapeWords = new Set([
  'stick',
  'grain',
  'ball',
  'log',
  'block',
  'brick',
  'sheet',
  'strip',
  'cube',
  'wedge',
  'piece',
  'chunk',
]);

/** Unknown words: a brand before the thing costs little, a word after it may make it another product. */
function unexplained(wanted: WantedFood, target: Target, title: TitleReading, tally: MatchScore): void {
  let left = 1;
  const words: string[] = [];
  for (const index of title.unknown) {
    const word = title.words[index] ?? '';
    if (wanted.words.includes(word)) continue;
    words.push(word);
    if (title.segments[index] !== target.segment || title.tails[index] === true) left *= 0.97;
    else left *= index < target.from ? 0.96 : isLast(title, index) ? 0.66 : 0.85;
  }
  if (left < 1) reduceScore(tally, Math.max(0.5, left), `also says ${words.slice(0, 3).join(', ')}`);
  reduceScore(tally, Math.max(0.93, 1 - title.described * 0.005), '');
}
