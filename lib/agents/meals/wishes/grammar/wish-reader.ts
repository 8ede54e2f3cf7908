import type { DishBook } from '../../dishes/dish-book';
import { corrections, distance } from '../../words/fuzzy';
import type { Lexicon } from '../../words/lexicon';
import type { Diet } from '../../words/vocabulary';
import { keyWords } from '../../words/prompt-words';
import { marksOf, type Mark } from './marks';
import { findThing, type Thing } from '../foods/things';

/** One food of a meal replaced by another, as said: singular names; `use` null when no other was named. */
export interface Swap {
  instead: string;
  /** The allergen the replaced food is known by ("dairy" for milk): what else holds it is asked about. */
  allergen: string | null;
  use: string | null;
}

/** A mark that was read; later rules ignore it. */
export const used = '■';

/** What is cut out of the text: from, until, and what stands there instead. */
interface Cut {
  start: number;
  end: number;
  by: string;
}

/** The allergens of EU and US law by the words they are said with. */
const allergens =
  'eggs nuts peanuts dairy milk gluten wheat shellfish shrimp prawns fish sesame mustard celery lupin soya'.split(' ');

/** Parts of a food that are sold apart from it. */
const partOf: ReadonlyMap<string, string> = new Map([
  ['egg white', 'egg'],
  ['egg yolk', 'egg'],
]);

const people =
  /^(?:my|our|his|her|their|i|im|we|were|he|hes|she|shes|they|theyre|who|someone|somebody|kids?|child|children|son|daughter|wife|husband|partner|friends?|guests?|is|are|was|remember|because|since|cant|cannot|dont|doesnt|wont|please|for)$/;

/** A prompt while it is read: its marks, what was found, and what is cut out of the text. */
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

  /** Marks a stretch as read. */
  use(from: number, until: number): void {
    for (let at = from; at < until; at += 1) {
      const mark = this.marks[at];
      if (mark !== undefined) this.marks[at] = { ...mark, tag: used };
    }
  }

  /** Cuts marks out of the text; with brackets around them the brackets too. */
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
    // A whole egg holds its white: who cannot eat that cannot eat an egg, who does without it may mean the yolks.
    const whole = partOf.get(thing.name);
    if (whole !== undefined && isStrong) this.avoid.push(whole);
    else if (whole !== undefined) this.doubtful.push(whole);
    if (isStrong && thing.wider !== null) this.avoid.push(thing.wider);
  }

  hasMealOutside(from: number, until: number): boolean {
    return this.marks.some((mark, at) => (at < from || at >= until) && /^[MBT]$/.test(mark.tag));
  }

  /** Whether a word is everyday English that names nothing to eat, beside a dish: "avoid the queue". */
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
   * Cuts out the rest of a clause about people and what they do not eat ("remember Anna …"), where the meal is named in another clause:
   * it names nothing to buy.
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
      // What was read and stays in the text (a diet, "never-frozen shrimp") is still to be understood.
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

  /** The food a misspelled word means; null when it means none or several things. */
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

  /** The allergen a word after "allergic to" comes nearest to, two letters off at most ("egss"); the shopper is asked. Null where two are. */
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
