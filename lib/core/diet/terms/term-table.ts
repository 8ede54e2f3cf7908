import { wordsOf } from '../../text/comparable-words';
import { compoundStems, europeanTerms } from './ingredient-terms-eu';
import { englishTerms } from './ingredient-terms';

/**
 * The meaning of a word or phrase of an ingredient list. `contents` empty: a longer name that has none of the contents of its last word.
 */
export interface Term {
  contents: readonly TermContent[];
  length: number;
}

/** `sure`: it has the content. `usual`: it has it unless a bracket after it says what it is made of. `possible`: it may have it. */
export interface TermContent {
  content: string;
  how: 'sure' | 'usual' | 'possible';
}

/** Words with another meaning in English; they count only where a text is in another language. */
const foreignOnly = new Set(
  'ei vis room kip ron vin rind mani nata noce moule mandel carne suero grano orge noten gamba bier mout rund pavo thon siero pois uovo sole lard lab bloem lamm noix farine noot orzo colin malta ble vlees kase'.split(
    ' ',
  ),
);

const terms = new Map<string, { contents: TermContent[]; isForeign: boolean }>();
const longestFrom = new Map<string, number>();

function read(table: string, isForeign: boolean): void {
  for (const line of table.trim().split('\n')) {
    const at = line.indexOf(': ');
    const mark = line[0];
    const how = mark === '?' ? 'possible' : mark === '~' ? 'usual' : 'sure';
    const names = line.slice(how === 'sure' ? 0 : 1, at).split('+');
    for (const written of line.slice(at + 2).split(',')) {
      const words = wordsOf(written);
      const phrase = words.join(' ');
      if (phrase === '') continue;
      const held = terms.get(phrase) ?? { contents: [], isForeign: isForeign && foreignOnly.has(phrase) };
      if (!isForeign) held.isForeign = false;
      for (const content of names) if (content !== 'none') held.contents.push({ content, how });
      terms.set(phrase, held);
      const first = words[0] ?? '';
      longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length));
    }
  }
}

/** Built at the first list that is read, because most carts have no diet. */
function fill(): void {
  if (terms.size > 0) return;
  read(englishTerms.replace(/,\n\s+/g, ', '), false);
  read(europeanTerms.replace(/,\n\s+/g, ', '), true);
}

/** The longest term that begins at a word and ends before `end`; null when none does. */
export function termAt(words: readonly string[], from: number, end: number, isForeignText: boolean): Term | null {
  fill();
  let length = Math.min(longestFrom.get(words[from] ?? '') ?? 0, end - from);
  for (; length > 0; length -= 1) {
    const found = terms.get(words.slice(from, from + length).join(' '));
    if (found !== undefined && (isForeignText || !found.isForeign)) return { contents: found.contents, length };
  }
  return null;
}

const stems = compoundStems
  .trim()
  .split('\n')
  .map((line) => {
    const [content = '', list = ''] = line.split(': ');
    return { content, stems: list.split(', ') };
  });
const noStems = stems.filter(({ content }) => content === 'none').flatMap((row) => row.stems);
const realStems = stems.filter(({ content }) => content !== 'none');

/** The contents that the parts of a compound word name ("Vollmilchpulver" → milk). */
export function contentsOfCompound(word: string): TermContent[] {
  if (word.length < 6) return [];
  let rest = word;
  for (const stem of noStems) if (rest.includes(stem)) rest = rest.replace(stem, '');
  return realStems.flatMap(({ content, stems: parts }) =>
    parts.some((stem) => rest.includes(stem)) ? [{ content, how: 'sure' as const }] : [],
  );
}
