import type { DishBook } from '../dishes/dish-book';
import type { Lexicon } from '../words/lexicon';
import { isFiller, longestDietAt } from '../words/vocabulary';
import { keyWords } from '../words/prompt-words';

const name = String.raw`\p{Lu}\p{Ll}+`;
const end = String.raw`(?=\s*(?:[.,;:!?)\n\uE000-]|$|\b(?:tonight|today|tomorrow|this|next|on|at|who|please|pls|and me|and i|and myself)\b))`;
/** "For Anna, Tom and Noor": the people the meal is for. */
const forPeople = new RegExp(String.raw`\b[Ff]or (${name}(?:(?:,| and| &|, and) ${name})*)${end}`, 'gu');
/** "Jen = vegan", "Leo dairy-free", "(Max: …)": a person whose diet follows. */
const beforeWish = /(?<![\p{L}'])(\p{L}+)(\s*(?:=|:)\s*|\s+(?=\S))(?=(\S+(?:[ -]\S+)?))/gu;
/** "Sam = , ": a person whose wish was already read. */
const label = /(?<=^|[.,;:!?(\n] ?)\s*(\p{L}+)\s*(?:=|:)\s*(?=,|\)|$)/gu;
const ofHers = /^(?:birthday|party|house|place|famous|special|favou?rite|classic|style|homemade|recipe|usual)$/;
/** "Nana's apple pie". */
const ofPerson = /(?<![\p{L}'])(\p{Lu}\p{Ll}+)['’]s (?=\p{L})/gu;

/** A prompt without the names of people that the meal is for or whose wish it states. A word that may name a food or a dish stays. */
export function withoutPersons(text: string, book: DishBook, lexicon: Lexicon): string {
  const isPerson = (word: string): boolean => {
    const [key = ''] = keyWords(word);
    return key !== '' && lexicon.find(key) === null && book.find(key) === null && longestDietAt([key], 0) === null;
  };
  return text
    .replace(forPeople, (all: string, people: string) => (people.split(/,? and | & |, /).every(isPerson) ? ' ' : all))
    .replace(label, (all: string, word: string) => (isPerson(word) ? ' ' : all))
    .replace(beforeWish, (all: string, word: string, joint: string, next: string) => {
      const isSign = /[=:]/.test(joint);
      const isWish = longestDietAt(keyWords(next), 0) !== null;
      const isName = isSign ? !isFiller(word.toLowerCase()) : /^\p{Lu}\p{Ll}/u.test(word);
      return isWish && isName && isPerson(word) ? ' ' : all;
    })
    .replace(ofPerson, (all: string, word: string, at: number, whole: string) => {
      const after = keyWords(whole.slice(at + all.length, at + all.length + 60));
      const isOfHers =
        ofHers.test(after[0] ?? '') || book.longestAt(after, 0) !== null || lexicon.longestAt(after, 0) !== null;
      // "Nan's veggie now" describes her.
      return isOfHers && after[0] !== 'veggie' && isPerson(word) ? ' ' : all;
    });
}
