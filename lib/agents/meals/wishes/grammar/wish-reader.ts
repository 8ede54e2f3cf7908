import type { DishBook } from '../../dishes/dish-book';
import { corrections, distance } from '../../words/fuzzy';
import type { Lexicon } from '../../words/lexicon';
import type { Diet } from '../../words/vocabulary';
import { keyWords } from '../../words/prompt-words';
import { marksOf, type Mark } from './marks';
import { findThing, type Thing } from '../foods/things';

/** A food of a meal that another one replaces, in singular names; `use` is null when no other food was named. */
export interface Swap {
  instead: string;
  /** The allergen of the replaced food ("dairy" for milk). The shopper is asked about other foods that contain it. */
  allergen: string | null;
  use: string | null;
}

/** The tag of a mark that was already read; later rules skip it. */
export const used = '■';

/** A part of the text to cut out, and the text that replaces it. */
interface Cut {
  start: number;
  end: number;
  by: string;
}

/** The common words for the allergens of EU and US law. */
const allergens =
  'eggs nuts peanuts dairy milk gluten wheat shellfish shrimp prawns fish sesame mustard celery lupin soya'.split(' ');

/** Parts of a food that are sold separately. */
const partOf: ReadonlyMap<string, string> = new Map([
  ['egg white', 'egg'],
  ['egg yolk', 'egg'],
]);

const people =
  /^(?:my|our|his|her|their|i|im|we|were|he|hes|she|shes|they|theyre|who|someone|somebody|kids?|child|children|son|daughter|wife|husband|partner|friends?|guests?|is|are|was|remember|because|since|cant|cannot|dont|doesnt|wont|please|for)$/;

/** The state while a prompt is read: its marks, what was found, and what is cut out of its text. */
export class Reader {
  readonly avoid: string[] = [];
  readonly diets: Diet[] = [];
  readonly doubtful: string[] = [];
  readonly unknown: string[] = [];
  readonly swaps: Swap[] = [];
  private readonly cuts: Cut[] = [];
  readonly marks: Mark[];

  constructor(
    private readonly text: string,
    private readonly book: DishBook,
    private readonly lexicon: Lexicon,
  ) {
    this.marks = marksOf(text, book, lexicon);
  }

  thingAt(place: number): Thing | null {
    return this.marks[place]?.thing ?? null;
  }

  /** Tags marks as read, from `from` up to but not including `until`. */
  use(from: number, until: number): void {
    for (let at = from; at < until; at += 1) {
      const mark = this.marks[at];
      if (mark !== undefined) this.marks[at] = { ...mark, tag: used };
    }
  }

  /** Cuts marks out of the text, together with brackets around them. */
  cut(from: number, until: number, by: string): void {
    const before = this.marks[from - 1]?.text;
    const after = this.marks[until]?.text;
    const isBracketed = (before === '(' && after === ')') || (before === '[' && after === ']');
    const first = this.marks[isBracketed ? from - 1 : from];
    const last = this.marks[(isBracketed ? until + 1 : until) - 1];
    if (first === undefined || last === undefined) return;
    this.cuts.push({ start: first.start, end: last.end, by: isBracketed ? ' ' : by });
  }

  leaveOut(thing: Thing, isStrong: boolean): void {
    this.avoid.push(thing.name);
    // A whole egg contains the white. Whoever is allergic to egg white cannot eat an egg; whoever only does without it may still want the
    // yolks, and is asked.
    const whole = partOf.get(thing.name);
    if (whole !== undefined && isStrong) this.avoid.push(whole);
    else if (whole !== undefined) this.doubtful.push(whole);
    if (isStrong && thing.wider !== null) this.avoid.push(thing.wider);
  }

  hasMealOutside(from: number, until: number): boolean {
    return this.marks.some((mark, at) => (at < from || at >= until) && /^[MBT]$/.test(mark.tag));
  }

  /** Whether a word beside a dish is everyday English that is no food: "avoid the queue". */
  isTalk(word: string): boolean {
    return this.hasDish() && this.lexicon.isPlain(word);
  }

  isPlain(word: string): boolean {
    return this.lexicon.isPlain(word);
  }

  hasDishOutside(place: number): boolean {
    return this.marks.some(({ tag }, at) => at !== place && /^[MB]$/.test(tag));
  }

  hasDish(): boolean {
    return this.marks.some(({ tag }) => /^[MB]$/.test(tag));
  }

  /**
   * Cuts out the rest of clauses about people and what they do not eat ("remember Anna …") when the meal is named in another clause. Such a
   * clause names nothing to buy.
   */
  cutClauses(): void {
    const ends = /^[,.;:!?()\n]$/;
    let from = 0;
    for (let at = 0; at <= this.marks.length; at += 1) {
      const mark = this.marks[at];
      if (
        mark !== undefined &&
        !ends.test(mark.tag) &&
        !/\n/.test(this.text.slice(this.marks[at - 1]?.end ?? 0, mark.start))
      )
        continue;
      const isBreakBefore = mark !== undefined && !ends.test(mark.tag);
      const clause = this.marks.slice(from, at);
      // Words that were read but stay in the text (a diet, "never-frozen shrimp") are still needed.
      const isAboutPeople =
        clause.some(({ tag }) => tag === used) &&
        clause.every((each) => each.tag !== used || this.isCut(each)) &&
        clause.some(({ tag }) => people.test(tag));
      if (
        isAboutPeople &&
        clause.every(({ tag }) => tag === used || /^[a-z~]+$/.test(tag)) &&
        this.hasMealOutside(from, at)
      ) {
        const [first, last] = [clause[0], clause.at(-1)];
        if (first !== undefined && last !== undefined) this.cuts.push({ start: first.start, end: last.end, by: ' ' });
      }
      from = isBreakBefore ? at : at + 1;
    }
  }

  private isCut(mark: Mark): boolean {
    return this.cuts.some(({ start, end }) => start <= mark.start && mark.end <= end);
  }

  rest(): string {
    let out = '';
    let at = 0;
    for (const { start, end, by } of this.cuts.sort((a, b) => a.start - b.start || b.end - a.end)) {
      if (start < at) {
        at = Math.max(at, end);
        continue;
      }
      out += this.text.slice(at, start) + by;
      at = end;
    }
    return out + this.text.slice(at);
  }

  /** The food that a misspelled word means; null when no food or several foods fit. */
  corrected(written: string): Thing | null {
    const [word = ''] = keyWords(written);
    const found = corrections(word, [
      ...this.lexicon.vocabulary,
      'peanut',
      'dairy',
      'lactose',
      'gluten',
      'shellfish',
      'sesame',
      'celery',
      'mustard',
    ]);
    const things = found.flatMap((each) => findThing([each], 0, this.lexicon, each) ?? []);
    const names = new Set(things.map(({ name }) => name));
    return names.size === 1 ? (things[0] ?? null) : null;
  }

  /**
   * The allergen closest to a word after "allergic to", with at most two other letters ("egss"). The shopper is asked. Null when several
   * allergens are close.
   */
  nearestAllergen(written: string): Thing | null {
    const word = written.toLowerCase();
    const near = allergens.filter((known) => known[0] === word[0] && distance(word, known, 2) <= 2);
    const [only] = near;
    return only !== undefined && near.length === 1 ? findThing(keyWords(only), 0, this.lexicon, only) : null;
  }

  isDish(written: string): boolean {
    return this.book.find(written) !== null;
  }
}
