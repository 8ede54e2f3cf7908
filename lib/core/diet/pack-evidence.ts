import { withoutFalseFriends } from '../matching/names/false-friends';
import { capText, maxLabelLength, maxTitleLength } from '../matching/text-limits';
import { readTitle } from '../matching/read-title';
import type { TitleReading } from '../matching/read-title';
import type { Offer } from '../offer/offer';
import { plainText } from '../text/comparable-words';
import { memoize } from '../text/memoize';
import { readListContents } from './list-contents';
import type { ListContents } from './list-contents';
import { isGivenList, readPackText } from './list-sections';
import { usualContents } from './terms/usual-contents';

/** The fields of an offer that diets and allergies are judged by. */
export type JudgedOffer = Pick<Offer, 'title' | 'brand' | 'labels'> & Partial<Pick<Offer, 'ingredientsText'>>;

/** Everything a pack shows, read once for all rules. */
export interface PackEvidence {
  reading: TitleReading;
  brand: string | null;
  /** Title and claims as plain text, without the parts that are ingredient lists or allergen statements. */
  text: string;
  /** Ingredient lists and statements ("contains wheat, may contain nuts") from the title, the labels and the list field. */
  lists: readonly ListContents[];
  /** Whether one of them is a complete ingredient list. */
  isComplete: boolean;
  /** The title or a label was longer than what is stored; the rest is unknown. */
  isCut: boolean;
  /** Contents such food commonly has though nothing shows them. */
  usual: ReadonlySet<string>;
}

const statement =
  /\b(?:contains?|may contain|traces?|facility|factory|equipment|allerg\w+|ingredients?|suitable|enthalt|spuren|contient|contenir|contiene|contenere|contener|bevat|zutaten)\b/i;
const titleStatement = /\b(?:may contain|contains?|traces? of)\b:? .*$/i;

/** Reads what a pack shows; cached, because a decision asks for every rule, and again at each change of a slider. */
export const packEvidence = memoize(
  4000,
  ({ title, brand, labels, ingredientsText }: JudgedOffer) => JSON.stringify([title, brand, labels, ingredientsText]),
  readEvidence,
);

function readEvidence({ title: written, brand, labels, ingredientsText }: JudgedOffer): PackEvidence {
  const title = withoutFalseFriends(capText(written, maxTitleLength));
  const reading = readTitle(title, brand);
  const told = labels.filter((label) => statement.test(label) || readPackText(label).isList);
  const claims = labels.filter((label) => !told.includes(label) || !readPackText(label).isList);
  const inTitle = titleStatement.exec(written)?.[0];
  const given = ingredientsText ?? null;
  const lists = [...told, ...(inTitle === undefined ? [] : [inTitle]), ...(given === null ? [] : [given])].map(
    readListContents,
  );
  const isComplete =
    told.some((label) => !isAtLimit(label, maxLabelLength) && readPackText(label).isList) ||
    (given !== null && given.trim() !== '' && isGivenList(given));
  const text = plainText([title, ...claims].join(' | '));
  const isCut =
    isAtLimit(written, maxTitleLength) || labels.some((label) => isAtLimit(label, maxLabelLength) && !isComplete);
  return { reading, brand, text, lists, isComplete, isCut, usual: usualContents(reading, brand, plainText(title)) };
}

/** Whether a text has the full stored length, so that more may have followed. A cut never splits a surrogate pair. */
function isAtLimit(text: string, length: number): boolean {
  return text.length >= length - 1;
}
