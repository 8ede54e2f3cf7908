import type { Preferences } from './preferences';

/** A diet, an allergy or an avoided food that is stored and that this version cannot read. */
export interface UnreadWish {
  item: 'preferences' | 'dietary';
  /** 'other': under a key this version does not know; 'all': nothing of the item can be read. */
  field: 'allergens' | 'diets' | 'dislikes' | 'other' | 'all';
  /** Where it stands in the item. */
  path: readonly (string | number)[];
  /** What is stored there; undefined when something is missing there, or storage gave no answer. */
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
 * What of a stored item speaks of diets, allergies or avoided foods, among all that could not be read of it. A key this version does not
 * know counts where its name says so; in the item of diets and allergens every key does.
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

/** The word of a wish that is one ("kiwi"), so that it can be kept as an avoided food; null when it is something else. */
export function wordOfWish({ value }: Pick<UnreadWish, 'value'>): string | null {
  if (typeof value !== 'string') return null;
  const word = value.trim();
  return word === '' || word.length > longest ? null : word;
}

/** Whether the wish can be kept by avoiding its word: an allergy or a food, not a diet, whose word says nothing of what it leaves out. */
export function canBeAvoided(wish: UnreadWish): boolean {
  return (wish.field === 'allergens' || wish.field === 'dislikes') && wordOfWish(wish) !== null;
}

/**
 * Whether a cart must not be planned as long as this is unread. It may once the shopper keeps its word as an avoided food; an empty word
 * among others never meant anything.
 */
export function isBlocking(wish: UnreadWish, { dislikes }: Pick<Preferences, 'dislikes'>): boolean {
  if (typeof wish.path.at(-1) === 'number' && typeof wish.value === 'string' && wish.value.trim() === '') return false;
  if (!canBeAvoided(wish)) return true;
  const word = wordOfWish(wish)?.toLowerCase();
  return !dislikes.some((each) => each.toLowerCase() === word);
}

/** What a wish is called to the shopper: "the allergy “kiwi”", "your diets (stored: 42)", "your allergies (nothing is stored)". */
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
  // Only what can be seen: control, format and private characters could turn the sentence round.
  const text = JSON.stringify(value).replace(/[\p{C}\p{Zl}\p{Zp}]/gu, ' ');
  return text.length > longest ? `${text.slice(0, longest)}…` : text;
}
