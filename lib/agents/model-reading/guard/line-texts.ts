import { ingredientLabel } from '../../../core/meal/ingredient';
import type { Ingredient } from '../../../core/meal/ingredient';
import { latinSkeleton } from '../../../core/text/bounded-text';
import { fold } from '../../meals/words/prompt-words';
import { englishFor } from './foreign-food-words';

/** A phrase as the guard reads it: Latin letters, folded, single letters joined ("p-e-a-n-u-t"), other languages' words in English. */
export function guardText(text: string): string {
  const plain = fold(latinSkeleton(text))
    .replace(/[^\p{L}\p{N}%'-]+/gu, ' ')
    .replace(/\b(?:\p{L}[ .·_-]){3,}\p{L}\b/gu, (letters) => letters.replace(/[ .·_-]/g, ''))
    .trim();
  return plain
    .split(/ +/)
    .map(
      (word) =>
        englishFor(word.replaceAll('-', '')) ??
        word
          .split('-')
          .map((part) => englishFor(part) ?? part)
          .join('-'),
    )
    .join(' ');
}

/** A phrase with its figures read as the letters they look like ("p3anut"). */
function unfigured(text: string): string {
  const letters: Readonly<Record<string, string>> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };
  return text.replace(/\p{L}*\d\p{L}[\p{L}\d]*/gu, (word) =>
    word.replace(/[013457]/g, (figure) => letters[figure] ?? figure),
  );
}

/** What a food is made into and stays: "egg-white powder" is egg white, "cheddar shavings" is cheddar. */
const made =
  /(?: (?:powders?|mix|flakes?|cubes?|crumbs?|crumbles?|shavings?|strips?|slices?|pieces?|chunks?|pastes?|spreads?|concentrate|granules?|bits?|rinds?|glaze|wash|fillets?|sticks?|base|puree|isolate|protein|solids))+$/;

/** Every way one line names food: its name, with its form, its note; each also as its look-alike letters and other languages mean it. */
export function lineTexts(line: Pick<Ingredient, 'name' | 'form' | 'note'>): string[] {
  const label = guardText(ingredientLabel(line));
  const texts = [guardText(line.name), label, unfigured(label)];
  for (const text of [label, unfigured(label)])
    texts.push(text.replaceAll('-', ' '), text.replaceAll('-', ' ').replace(made, ''));
  if (line.note !== null) texts.push(guardText(line.note));
  return [...new Set(texts)].filter((text) => text !== '');
}
