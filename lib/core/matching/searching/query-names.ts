import type { Ingredient } from '../../meal/ingredient';
import { ingredientLabel } from '../../meal/ingredient';
import { neutralWords } from '../descriptors';
import { isNamed } from '../names/dictionary';
import { singularPhrase } from '../../text/singular';
import { synonymsOf } from '../names/synonyms';
import { wordsOf } from '../../text/comparable-words';
import { qualitiesIn } from '../wanted-food/qualities';
import { otherSpellings } from './spellings';

/** The names of an ingredient for a search box, besides its label in the singular. */
export interface QueryNames {
  /** The requested name with its form. */
  label: string;
  /** The same without its form and descriptors, where that leaves a shorter name. */
  plain: string | null;
  /** The same in the spelling of another country. */
  spelled: readonly string[];
  /** Its names in other countries, the usual one first. */
  others: readonly string[];
  /** Its main word alone; null where the name is one word. */
  main: string | null;
}

/** Words at the end of a name that are no food themselves: the main word comes before them. */
const partWords = new Set(
  'leaf clove stick cube fillet filet sheet seed pod sprig stalk slice nut root bulb head heart zest breast thigh wing leg chop steak flake piece'.split(' '),
); // prettier-ignore

/** Words that come before a general name and that no product is named by alone. */
const unnamingWords = new Set(
  'sparkling still carbonated iced frozen ground dried instant tinned canned light dark mild hot'.split(' '),
);

/** Words used of many foods. */
const generalWords = new Set(
  'sauce oil juice powder paste flour milk cheese bread vinegar butter noodle bean cream stock broth syrup water spread mix mustard'.split(
    ' ',
  ),
);

/**
 * The fields of an ingredient that make its queries; what a list says beside a food ("grated" cheddar, "Cox" apples) is searched for
 * first.
 */
export type IngredientToSearch = Pick<Ingredient, 'name' | 'form'> & Partial<Pick<Ingredient, 'note' | 'source'>>;

const packWords = new Set('tin can jar bottle carton pack packet package box bag tub tube pouch punnet'.split(' '));

/** A name with the one or two plain words said beside it; null where there are none. */
function notedName(note: string | null, label: string): string | null {
  const [said = '', ...more] = (note ?? '').toLowerCase().split('; ');
  // "Tin" beside canned tomatoes only names the container.
  const isSaid =
    more.length === 0 && !packWords.has(said) && /^\p{L}{3,}(?: \p{L}{3,})?$/u.test(said) && !label.includes(said);
  return isSaid ? tidy(`${said} ${label}`) : null;
}

/** Every name by which an ingredient may be searched. */
export function queryNames({ name, form, note = null, source }: IngredientToSearch): QueryNames {
  const unnoted = tidy(ingredientLabel({ name, form }).replace(/^fresh /, ''));
  const noted = source === 'list' ? notedName(note, unnoted) : null;
  const label = noted ?? unnoted;
  const bare = cleaned(name.replace(/^fresh /, ''));
  const words = bare.split(' ');
  const core = coreOf(words);
  const others = [...synonymsOf(unnoted), ...synonymsOf(bare), ...synonymsOf(core)].map((other) =>
    cleaned(other.replace(/^fresh /, '')),
  );
  const main = mainWord(words);
  return {
    label,
    plain: noted !== null ? unnoted : core === label ? (bare === label ? null : bare) : core,
    spelled: otherSpellings(label),
    others: [...new Set(others)].filter((other) => other !== label && other !== bare && other !== core),
    main: main === bare || main === core || main === '' ? null : main,
  };
}

/** The longest ending of a name that is a food itself: "chicken broth" of a low-sodium one. The whole name where there is none. */
function coreOf(words: readonly string[]): string {
  const whole = words.join(' ');
  if (isNamed(wordsOf(whole).join(' '))) return whole;
  if (partWords.has(words.at(-1) ?? '')) return words.slice(0, -1).join(' ') || whole;
  const from = words.findIndex((_, index) => isNamed(wordsOf(words.slice(index).join(' ')).join(' ')));
  return from === -1 ? whole : words.slice(from).join(' ');
}

/**
 * The most specific word: the last that names a food, or, where that one is used of many foods ("sauce", "cheese"), the word before it
 * unless it only describes ("black pepper"). A word for a part names nothing.
 */
function mainWord(words: readonly string[]): string {
  const own = words.filter((word) => !partWords.has(word) && /\p{L}{3}/u.test(word));
  const last = own.findLast((word) => isNamed(wordsOf(word).join(' '))) ?? own.at(-1) ?? '';
  const before = own[own.indexOf(last) - 1];
  if (!generalWords.has(last) || before === undefined) return last;
  const isQuality =
    before.includes('-') ||
    qualitiesIn(before).length > 0 ||
    unnamingWords.has(before) ||
    wordsOf(before).every((word) => neutralWords.has(word));
  return isQuality ? last : before;
}

function tidy(query: string): string {
  return query.toLowerCase().replace(/\s+/g, ' ').trim();
}

function cleaned(query: string): string {
  return singularPhrase(tidy(query));
}
