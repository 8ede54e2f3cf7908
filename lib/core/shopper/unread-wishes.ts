import type { Preferences } from './preferences';

/** A stored diet, allergy or avoided food that this version cannot read. */
export interface UnreadWish {
  item: 'preferences' | 'dietary';
  /** 'other': under a key this version does not know; 'all': nothing of the item can be read. */
  field: 'allergens' | 'diets' | 'dislikes' | 'other' | 'all';
  /** Its place in the item. */
  path: readonly (string | number)[];
  /** The stored value; undefined when it is missing, or when storage did not answer. */
  value: unknown;
  because: 'unknown' | 'missing' | 'bad' | 'cut';
}

const longest = 60;

const named: Readonly<Record<UnreadWish['field'], { one: string; all: string }>> = {
  allergens: { one: 'the allergy', all: 'your allergies' },
  diets: { one: 'the diet', all: 'your diets' },
  dislikes: { one: 'the food you do not want', all: 'the foods you do not want' },
  other: { one: 'another wish about your diet', all: 'another wish about your diet' },
  all: { one: 'your preferences', all: 'your preferences' },
};

const aboutDiet = /allerg|intoleran|diet/i;

/**
 * The unreadable parts of a stored item that are about diets, allergies or avoided foods. An unknown key counts where its name says so;
 * in the item of diets and allergens every key counts.
 */
export function unreadWishes(
  item: UnreadWish['item'],
  unread: readonly Pick<UnreadWish, 'path' | 'value' | 'because'>[],
): UnreadWish[] {
  const fieldOf = ({ path: [key, ...inside], because }: (typeof unread)[number]): UnreadWish['field'] | null => {
    if (key === undefined) return 'all';
    if (key === 'allergens' || key === 'diets' || key === 'dislikes') return key;
    const isOther = because === 'unknown' && inside.length === 0 && (item === 'dietary' || aboutDiet.test(String(key)));
    return isOther ? 'other' : null;
  };
  return unread.flatMap((each) => {
    const field = fieldOf(each);
    return field === null ? [] : [{ ...each, item, field }];
  });
}

/** The word of a wish that is a single word ("kiwi"), so that it can be stored as an avoided food; null otherwise. */
export function wordOfWish({ value }: Pick<UnreadWish, 'value'>): string | null {
  if (typeof value !== 'string') return null;
  const word = value.trim();
  return word === '' || word.length > longest ? null : word;
}

/**
 * Whether avoiding its word fulfils the wish: an allergy or a food does, a diet does not, because its word does not say what it excludes.
 */
export function canBeAvoided(wish: UnreadWish): boolean {
  return (wish.field === 'allergens' || wish.field === 'dislikes') && wordOfWish(wish) !== null;
}

/**
 * Whether planning must wait while this is unread. It need not once the shopper keeps its word as an avoided food; an empty word among
 * others has no meaning.
 */
export function isBlocking(wish: UnreadWish, { dislikes }: Pick<Preferences, 'dislikes'>): boolean {
  if (typeof wish.path.at(-1) === 'number' && typeof wish.value === 'string' && wish.value.trim() === '') return false;
  if (!canBeAvoided(wish)) return true;
  const word = wordOfWish(wish)?.toLowerCase();
  return !dislikes.some((each) => each.toLowerCase() === word);
}

/** The wording of a wish for the shopper: "the allergy “kiwi”", "your diets (stored: 42)", "your allergies (nothing is stored)". */
export function nameOfWish(wish: UnreadWish): string {
  const { one, all } = named[wish.field];
  const word = wordOfWish(wish);
  const isElement = typeof wish.path.at(-1) === 'number';
  if (word !== null && isElement) return `${one} “${word}”`;
  if (wish.value === undefined) return wish.because === 'missing' ? `${all} (none are stored)` : all;
  return `${isElement ? one : all} (stored: ${shown(wish.value)})`;
}

/** All of them in one line, for a sentence: "the allergy “kiwi” and your diets (stored: 42)". */
export function sayUnread(wishes: readonly UnreadWish[]): string {
  const names = [...new Set(wishes.map(nameOfWish))];
  const few = names.length > 3 ? [...names.slice(0, 3), `${String(names.length - 3)} more`] : names;
  const last = few.pop() ?? '';
  return few.length === 0 ? last : `${few.join(', ')} and ${last}`;
}

function shown(value: unknown): string {
  // Visible characters only: control, format and private characters could change how the sentence reads.
  const text = JSON.stringify(value).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ');
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
