import { englishFor } from '../../model-reading/guard/foreign-food-words';

/*
 * Wishes against foods in other languages ("ohne", "allergique au"), so that an allergy written in one of them is not lost. Own lists from
 * general knowledge of the languages (de nl sv da no fr es pt it pl cs tr), 2026-11. They are matched without diacritics.
 */

/** Words for "without", before the food. */
const without =
  'ohne|kein(?:e[nmrs]?)?|sans|pas (?:de|du)|pas d|sin|sem|senza|niente|nessuna?|zonder|geen|utan|uden|uten|ikke|inte|ingen|bez|zadn\\w+';

/** Words for "allergic to" or "not tolerating", before the food. */
const intolerant =
  '(?:allergi(?:sch|e|que|ques|co|ca|ci|che|sk|kus)|alergi(?:co|ca|cos|cas|a|czny|czna|cky|cka)|uczulony|uczulona|intoleran(?:t|te|tes|ter|z|cia|za)|unvertraglichkeit|allergi)';
const joining =
  '(?: (?:gegen|auf|voor|mot|for|a|al|ai|alla|alle|allo|agli|all|aux?|la|le|les|los|las|l|a los|a las|ao|aos|as|de|di|do|na|och|an|er|ist|proti))*';

const blank = /[^\p{L}\p{N}]+/u;
const anyWithout = new RegExp(`^(?:${without})$`);
const leftOut = new RegExp(
  `\\b(?:${without}|${intolerant}|nicht|weder|vertrage?|aucune?|ningun[ao]?|nenhuma?|niet|nie|yok|\\w+frei|\\w+(?:allergie|unvertraglichkeit))\\b`,
);

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/** The English food for a word, or for the first part of a compound ("Nussallergie", "milchfrei"); null when it is unknown. */
function foodOf(word: string, ending = ''): string | null {
  const stem = ending !== '' && word.endsWith(ending) ? word.slice(0, -ending.length) : word;
  return englishFor(stem) ?? englishFor(stem.replace(/[ns]$/, '')) ?? (ending === '' ? null : englishFor(`${stem}e`));
}

/** The foods of a list up to the first word that is no food, and the number of characters they take. */
function foodsOf(list: string): { foods: string[]; length: number } {
  const foods: string[] = [];
  let length = 0;
  let rest = list;
  for (;;) {
    const cut = between.exec(rest);
    const word = cut === null ? rest : rest.slice(0, cut.index);
    const food = foodOf(word);
    if (food === null) return { foods, length };
    foods.push(food);
    length = list.length - rest.length + word.length;
    if (cut === null) return { foods, length };
    rest = rest.slice(cut.index + cut[0].length);
  }
}

const compounds: readonly [ending: string, english: (food: string) => string][] = [
  ['frei', (food) => `without ${food}`],
  ['vrij', (food) => `without ${food}`],
  ['fri', (food) => `without ${food}`],
  ['allergie', (food) => `allergic to ${food}`],
  ['allergi', (food) => `allergic to ${food}`],
  ['unvertraglichkeit', (food) => `allergic to ${food}`],
  ['intoleranz', (food) => `allergic to ${food}`],
];

const and = '(?:,| und| oder| et| ou| y| e| o| ni| en| of| och| eller| og| i| a| and| or)';
const article = '(?: (?:de|du|des|di|d|la|le|les|los|las|l|il|lo|gli|den|die|das))?';

/** A pattern for a lead and the list of foods after it ("gegen Nüsse und Milch"). */
const phrase = (lead: string): RegExp =>
  new RegExp(`(?<![\\p{L}])(?:${lead}) (?<foods>[\\p{L}]{2,}(?:${and}${article} [\\p{L}]{2,})*)(?![\\p{L}])`, 'gu');
const between = new RegExp(`${and}${article} `, 'u');
const withoutFood = phrase(without);
const intolerantFood = phrase(`${intolerant}${joining}`);

/**
 * Writes wishes of other languages in English: "ohne Milch" becomes "without milk", "allergique aux noix" becomes "allergic to nut". Only
 * foods in the table of foreign food words are written so; the rest stays, and `mayLeaveOut` reports it.
 */
export function wishesInEnglish(text: string): string {
  const flat = plain(text).replaceAll('’', ' ').replaceAll("'", ' ');
  // The text without diacritics must be as long as the text with them, because positions are carried over.
  const composed = text.normalize('NFC');
  if (flat.length !== composed.length) return text;
  const found: { from: number; until: number; english: string }[] = [];
  const add = (from: number, until: number, english: string): void => {
    if (!found.some((other) => from < other.until && other.from < until)) found.push({ from, until, english });
  };
  for (const [find, say] of [
    [intolerantFood, 'allergic to'],
    [withoutFood, 'without'],
  ] as const)
    for (const match of flat.matchAll(find)) {
      const foods = match.groups?.['foods'] ?? '';
      const known = foodsOf(foods);
      const until = match.index + match[0].length - foods.length + known.length;
      if (known.foods.length > 0) add(match.index, until, known.foods.map((food) => `${say} ${food}`).join(', '));
    }
  for (const match of flat.matchAll(/[\p{L}]{6,}/gu))
    for (const [ending, english] of compounds) {
      if (!match[0].endsWith(ending) || match[0].length === ending.length) continue;
      const food = foodOf(match[0], ending);
      if (food !== null) add(match.index, match.index + match[0].length, english(food));
    }
  found.sort((a, b) => b.from - a.from);
  return found.reduce((said, { from, until, english }) => said.slice(0, from) + english + said.slice(until), composed);
}

/**
 * Whether words that were not understood may exclude a food in another language ("ohne Zwiebeln"). Such words must not be added to the
 * list, because that would reverse their meaning.
 */
export function mayLeaveOut(text: string): boolean {
  const words = plain(text).split(blank);
  return words.some((word) => anyWithout.test(word)) || leftOut.test(words.join(' '));
}
