import { formClassesOf, neutralWords } from '../descriptors';
import type { WantedFood } from '../wanted-food/wanted';
import { isVariety, substitutesOf } from '../names/same-food';
import type { NamedFood, TitleReading } from '../read-title';
import { isGeneralName } from '../read-title';

/** A place in a title that names the wanted food. */
export interface Target {
  from: number;
  to: number;
  segment: number;
  isTail: boolean;
  food: NamedFood | null;
}

/** A place, the score of a match there, and the reason. */
export interface Found {
  target: Target;
  factor: number;
  note: string | null;
}

/** The places where a title may name the wanted food: the thing itself, adjacent words of its name, or a usual kind of it. */
export function targets(wanted: WantedFood, title: TitleReading): Found[] {
  const found: Found[] = [];
  if (wanted.food !== null) {
    const substitutes = substitutesOf(wanted.food);
    for (const food of title.foods) {
      const target = { from: food.from, to: food.to, segment: food.segment, isTail: food.isTail, food };
      if (food.food === wanted.food) found.push({ target, factor: 1, note: null });
      else if (wanted.specials.includes(food.food))
        found.push({ target, factor: 0.92, note: `${food.food} for ${wanted.food}` });
      else if (substitutes.includes(food.food))
        found.push({ target, factor: 0.55, note: `${food.food} instead of ${wanted.food}` });
    }
  }
  const words = wanted.food === null ? wanted.words : wanted.food.split(' ');
  const scattered = wanted.food === null || words.length > 1 ? sideBySide(words, title) : null;
  if (scattered !== null) found.push({ target: scattered, factor: 0.95, note: null });
  return found;
}

/**
 * The words of a name close together in any order ("Pepper, Black"), with only descriptors between them and none of them part of another
 * thing.
 */
function sideBySide(words: readonly string[], title: TitleReading): Target | null {
  const at: number[] = [];
  for (const word of words) {
    let index = title.words.indexOf(word);
    while (index !== -1 && (at.includes(index) || !isFree(title, index, words)))
      index = title.words.indexOf(word, index + 1);
    if (index === -1) return null;
    at.push(index);
  }
  return isTurned(words, at, title) ? null : between(at, title);
}

/**
 * Whether the last word of a name, the thing itself, is in one part of a title directly before another naming word: salad potatoes are no
 * potato salad. Descriptors may follow ("Beans Black").
 */
function isTurned(words: readonly string[], at: readonly number[], { segments }: TitleReading): boolean {
  const head = at.at(-1) ?? 0;
  return at.some((index, which) => {
    const word = words[which] ?? '';
    const isBehind = index > head && segments[index] === segments[head];
    return isBehind && !neutralWords.has(word) && formClassesOf(word).length === 0;
  });
}

/** Whether a word belongs to no other thing than the one with these words. */
function isFree({ foods, owners }: TitleReading, index: number, words: readonly string[]): boolean {
  const owner = foods[owners[index] ?? -1];
  if (owner === undefined) return true;
  // The same words in the other order may be another food: chocolate milk is no milk chocolate.
  return owner.words.length < Math.max(2, words.length) && owner.words.every((word) => words.includes(word));
}

/** The place from the first to the last of these words; null where anything but descriptors is between them. */
function between(at: readonly number[], title: TitleReading): Target | null {
  const from = Math.min(...at);
  const to = Math.max(...at) + 1;
  for (let index = from; index < to; index += 1) {
    const word = title.words[index] ?? '';
    if (!at.includes(index) && !neutralWords.has(word) && formClassesOf(word).length === 0) return null;
  }
  const food = title.foods[title.owners[to - 1] ?? -1] ?? title.foods[title.owners[from] ?? -1] ?? null;
  return { from, to, segment: title.segments[from] ?? 0, isTail: title.tails[from] ?? false, food };
}

/** Whether another thing named is only the general name of the wanted one ("cheese" beside cheddar) or a variety of it. */
export function isSame(wanted: WantedFood, target: Target, other: NamedFood): boolean {
  if (other.food === wanted.food || wanted.specials.includes(other.food)) return true;
  const food = target.food?.food ?? wanted.food;
  if (food === null) return false;
  const kind = target.food?.kind ?? wanted.kind;
  if (isVariety(food, other.food)) return true;
  // Rice is the general name of basmati rice, but another grain than quinoa.
  if (kind === 'grain' && !food.endsWith(` ${other.food}`)) return false;
  return kind !== null && isGeneralName(other.food, food, kind);
}
