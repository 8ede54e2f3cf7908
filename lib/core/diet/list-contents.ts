import { singular, wordsOf } from '../text/comparable-words';
import { memoize } from '../text/memoize';
import { readPackText } from './list-sections';
import type { PackText } from './list-sections';
import { contentsOfCompound, termAt } from './terms/term-table';
import type { TermContent } from './terms/term-table';

/** The contents that a pack's text gives. */
export interface ListContents extends Pick<PackText, 'isList' | 'unsuitableFor'> {
  /** Contents named as ingredients or after "contains". */
  sure: ReadonlySet<string>;
  /** Contents an ingredient may have: "E471", "spices", "lecithin". */
  possible: ReadonlySet<string>;
  /** Contents in warnings ("may contain"). */
  traces: ReadonlySet<string>;
  /** Contents the text claims the food is free of. */
  free: ReadonlySet<string>;
  /** Words of the ingredients and warnings, singular, for foods without a row of their own; a blank separates parts. */
  words: string;
  traceWords: string;
}

interface Token {
  word: string;
  /** What comes before it: nothing, an opening bracket, another break. */
  before: '' | '(' | ',';
}

/** Words that make the thing after them free of animals or grain: "vegan cheese", "dairy free chocolate". */
const makesPlant = new Set('vegan plant vegetarian dairyfree veggie meatless beyond impossible soya soy'.split(' '));
const plants = new Set(
  'coconut almond oat soy soya rice hemp cashew pea nut hazelnut macadamia peanut pistachio walnut pecan flax seed sunflower sesame shea cocoa cacao mango kokum illipe apple pumpkin tigernut spelt vegetable potato quinoa based pb fruit body illip'.split(
    ' ',
  ),
);
const dairyNames = new Set('milk cream butter yogurt cheese creme creamer drink kefir custard'.split(' '));
const animal = new Set([
  'milk',
  'egg',
  'honey',
  'rennet',
  'insect',
  'fish',
  'shellfish',
  'crustacean',
  'mollusc',
  'meat',
  'pork',
  'gelatine',
  'beef',
  'chicken',
  'turkey',
  'lamb',
  'duck',
  'veal',
]);
const grains = new Set(['gluten', 'wheat', 'barley', 'rye', 'oat', 'spelt', 'kamut', 'durum', 'triticale']);

const claimed =
  'gluten|wheat|dairy|milk|lactose|casein|eggs?|(?:tree )?nuts?|peanuts?|soya?|fish|shellfish|crustaceans?|molluscs?|sesame|celery|mustard|sulph?ites?|sulfites?|lupin|alcohol|meat|pork|gelatine?|yeast|corn|grain';
/**
 * A claim covers one name ("gluten free oats"), or wheat with gluten; it covers more names only where it ends the phrase ("egg, milk and
 * nut free").
 */
const freeGroup = new RegExp(
  `\\b((?:gluten|wheat) ?(?:and|or|&|/) ?(?:gluten|wheat)|(?:${claimed}))(?:-| )?free\\b`,
  'g',
);
const freeList = new RegExp(
  `\\b((?:${claimed})(?: ?(?:,|and|or|&|/|\\+) ?(?:and |or )?(?:${claimed}))+)(?:-| )?free$`,
  'g',
);
const naturallyFree = /\b(?:naturally|certified|guaranteed) (?=\w+free)/g;

/** Reads the contents from a pack's text: an ingredient list, an allergen statement, or both. */
export const readListContents = memoize(2000, (text: string) => text, readContents);

function readContents(text: string): ListContents {
  const pack = readPackText(text);
  const found = {
    sure: new Set<string>(),
    possible: new Set<string>(),
    traces: new Set<string>(),
    free: new Set<string>(),
  };
  const words: string[] = [];
  const traceWords: string[] = [];
  for (const { kind, text: part } of pack.sections) {
    // "Cannot guarantee nut free" is a warning of nuts.
    const isWarning = kind === 'traces';
    const said = isWarning ? part.replace(/[- ]free\b/g, ' ') : withoutClaims(part, found.free);
    if (kind === 'free') {
      for (const { content } of scan(tokensOf(part), pack.isForeign)) found.free.add(content);
      continue;
    }
    const tokens = tokensOf(said.replace(naturallyFree, ''));
    (isWarning ? traceWords : words).push(spoken(tokens));
    for (const { content, how } of scan(tokens, pack.isForeign)) {
      if (isWarning) found.traces.add(content);
      else found[how === 'possible' ? 'possible' : 'sure'].add(content);
    }
  }
  return {
    ...found,
    isList: pack.isList,
    unsuitableFor: pack.unsuitableFor,
    words: ` ${words.join(' | ')} `,
    traceWords: ` ${traceWords.join(' | ')} `,
  };
}

function withoutClaims(part: string, free: Set<string>): string {
  const claimIn = (_: string, group: string): string => claim(group, free);
  const inner = part.split(' ').length <= 12 ? part.replace(freeList, claimIn) : part;
  return inner.replace(freeGroup, claimIn);
}

/** Joins "wheat and gluten free" into one word per claim, so that the claim covers what follows. */
function claim(group: string, free: Set<string>): string {
  const names = wordsOf(group).filter((word) => !['and', 'or', 'tree'].includes(word));
  for (const name of names) for (const { content } of scan(tokensOf(name), false)) free.add(content);
  return ` ${names.map((name) => `${name === 'milk' ? 'dairy' : name}free`).join(' ')} `;
}

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let before: Token['before'] = ',';
  for (const [, word, mark] of text.matchAll(/([\p{L}\d%]+)|([^\s])/gu)) {
    if (word === undefined) {
      if (mark === '(' || mark === '[' || mark === '{') before = '(';
      else if (mark !== '-' && mark !== '/' && mark !== ':' && !(mark === '.')) before = ',';
      else if (mark === ':') before = before === '' ? '(' : before;
      continue;
    }
    if (/^\d+(?:g|ml|mg|kg)?%?$/.test(word) || word === '%') continue;
    tokens.push({ word: singular(word), before });
    before = '';
  }
  return tokens;
}

function spoken(tokens: readonly Token[]): string {
  return tokens.map(({ word, before }) => (before === '' ? word : `| ${word}`)).join(' ');
}

/** All contents that a run of words names, longest names first. */
function scan(tokens: readonly Token[], isForeign: boolean): TermContent[] {
  const words = tokens.map(({ word }) => word);
  const found: TermContent[] = [];
  let index = 0;
  while (index < tokens.length) {
    const term = termAt(words, index, endOfPhrase(tokens, index), isForeign);
    if (term === null) {
      found.push(...contentsOfCompound(words[index] ?? ''));
      index += 1;
      continue;
    }
    const next = index + term.length;
    const isExplained = tokens[next]?.before === '(' && !isRepeated(words[next]);
    const name = words.slice(index, next).join(' ');
    const before = beforeIn(tokens, index);
    for (const each of term.contents) {
      if (each.how !== 'sure' && isExplained) continue;
      if (isUndone(each.content, name, before)) continue;
      found.push(
        before.includes('glutenfree') && each.content === 'wheat' ? { ...each, content: 'gluten-free wheat' } : each,
      );
    }
    index = next;
  }
  return found;
}

/** "E322" or "vegetable" in brackets after a name does not say what it is made of. */
function isRepeated(word: string | undefined): boolean {
  return word === undefined || /^e\d{3,4}[a-f]?$/.test(word);
}

/** A name may continue into a bracket ("lecithin (soya)"), but not over a comma. */
function endOfPhrase(tokens: readonly Token[], from: number): number {
  let end = from + 1;
  while (end < tokens.length && tokens[end]?.before !== ',') end += 1;
  return end;
}

/** Up to three words before a name that belong to it. */
function beforeIn(tokens: readonly Token[], at: number): string[] {
  const words: string[] = [];
  for (let index = at - 1; index >= 0 && at - index <= 3; index -= 1) {
    if (tokens[index + 1]?.before !== '') break;
    words.push(tokens[index]?.word ?? '');
  }
  return words;
}

function isUndone(content: string, name: string, before: readonly string[]): boolean {
  if (content === 'milk' && dairyNames.has(name) && plants.has(before[0] ?? '')) return true;
  if (animal.has(content) && before.some((word) => makesPlant.has(word))) return true;
  if (content === 'alcohol' && before.includes('alcoholfree')) return true;
  if (content === 'egg' && before.includes('eggfree')) return true;
  if (grains.has(content) && content !== 'wheat' && before.includes('glutenfree')) return true;
  if (grains.has(content) && before.includes('glutenfree') && !name.includes('wheat')) return true;
  if (content !== 'wheat' && content !== 'gluten') return false;
  return before.includes('wheatfree') || (isOtherGrain(before[0]) && !/\bwheat\b/.test(name));
}

const otherGrains = new Set(
  'rice corn maize potato buckwheat chickpea lentil pea tapioca cassava quinoa millet sorghum teff almond coconut gram bean chestnut soy soya oat rye barley'.split(
    ' ',
  ),
);

/** "Rice crackers", "corn pasta": made of another grain unless their name says wheat; oats, rye and barley are found by their own names. */
function isOtherGrain(word: string | undefined): boolean {
  return word !== undefined && otherGrains.has(word);
}
