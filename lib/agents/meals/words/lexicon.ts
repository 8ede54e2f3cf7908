import { z } from 'zod/mini';
import type { ScalingRole } from '../../../core/meal/scale';
import { Form } from '../../../core/meal/ingredient';
import { alsoHeldBy } from '../wishes/foods/food-composition';
import { Content } from './food-contents';
import { createNameIndex } from './name-index';
import { keyWords } from './prompt-words';

/** The shape of public/data/meals-lexicon.json. A food is written "canonical|other name|…", its form in parentheses. */
const LexiconFile = z.object({
  groups: z.array(
    z.object({
      role: z.string(),
      has: z._default(z.array(Content), []),
      staple: z._default(z.boolean(), false),
      foods: z.array(z.string()),
    }),
  ),
});

/** The shape of public/data/words-plain.json: everyday English words that name nothing to buy. */
const PlainWordsFile = z.object({ words: z.string() });

/** One food the coach knows by name. */
export interface Food {
  /** Canonical name without its form: "cumin". */
  name: string;
  form: Form | null;
  /** Its part in a dish: protein, veg, spice, fat … as the data file groups them. */
  role: string;
  has: ReadonlySet<Content>;
  isStaple: boolean;
}

/** All foods known by name, and what a name of any length says about them. */
export interface Lexicon {
  /** The food of exactly this name (any spelling or regional name), or null. */
  find(name: string): Food | null;
  /** The food a longer name ends with: "organic chicken thigh" → chicken thigh. Null when its head is not known either. */
  headOf(name: string): Food | null;
  /** The longest food name among words, for a scanner. */
  longestAt(words: readonly string[], start: number): { value: Food; size: number } | null;
  /** Every word that occurs in a name. */
  readonly vocabulary: ReadonlySet<string>;
  /** Whether a word (folded, singular) is everyday English and names nothing to buy: "excuse", "further". */
  isPlain(word: string): boolean;
}

const written = /^(.+?)(?: \((\w+)\))?$/;

/** Parts and cuts, after a food's name: "monkfish tail" is monkfish, "coriander stem" coriander. */
const parts = new Set(
  'fillet loin half leaf sprig stem segment wedge root head rib steak cutlet chop cube slice shaving strip chunk tail leg neck rind twist ribbon flower curl piece bit stalk skin bone top trimming quarter ring crumb meat juice zest peel'.split(
    ' ',
  ),
);

/**
 * Reads the lexicon file, and the file of plain words where there is one. Throws a $ZodError when a file is not of its shape (a packaging
 * mistake, not the shopper's).
 */
export function parseLexicon(data: unknown, plainWords?: unknown): Lexicon {
  const plain = new Set(plainWords === undefined ? [] : PlainWordsFile.parse(plainWords).words.split(' '));
  const index = createNameIndex<Food>();
  for (const group of LexiconFile.parse(data).groups) {
    const has = new Set(group.has);
    for (const entry of group.foods) {
      const [canonical = '', ...others] = entry.split('|');
      const match = written.exec(canonical);
      const form = match?.[2] === undefined ? null : Form.parse(match[2]);
      const also = alsoHeldBy(canonical);
      const food: Food = {
        name: match?.[1] ?? canonical,
        form,
        role: group.role,
        has: also === null ? has : new Set([...has, ...also]),
        isStaple: group.staple,
      };
      if (form === null) index.add(canonical, food);
      for (const other of others) index.add(other, food);
      if (form !== null) {
        index.add(`${form} ${food.name}`, food);
        index.add(`${food.name} ${form}`, food);
      }
    }
  }
  return {
    find: index.find,
    longestAt: index.longestAt,
    vocabulary: index.vocabulary,
    isPlain: (word) => plain.has(word) || plainFormsOf(word).some((form) => plain.has(form)),
    headOf: (name) => {
      let words = keyWords(name);
      for (;;) {
        for (let start = 0; start < words.length; start += 1) {
          const found = index.longestAt(words, start);
          if (found?.size === words.length - start) return found.value;
        }
        if (words.length < 2 || !parts.has(words.at(-1) ?? '')) return null;
        words = words.slice(0, -1);
      }
    },
  };
}

/** The words a longer one may be a form of: "hosting" of host, "hottest" of hot. */
function plainFormsOf(word: string): string[] {
  if (/i(?:es|ed)$/.test(word)) return [`${word.slice(0, -3)}y`];
  const stem = /^(.{2,}?)(?:ed|ing|er|est|ly|s|es)$/.exec(word)?.[1];
  if (stem === undefined) return [];
  return [stem, `${stem}e`, ...(stem.at(-1) === stem.at(-2) ? [stem.slice(0, -1)] : [])];
}

/** How a food's amount grows with servings. */
export function scalingRole(role: string): ScalingRole {
  if (role === 'spice' || role === 'fat' || role === 'aromatic') return role;
  return 'main';
}
