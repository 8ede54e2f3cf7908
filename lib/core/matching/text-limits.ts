/**
 * The limits on how much of a store's or seller's text is read. The time to read a title grows in places with the square of its length,
 * and a page may return 100 kB as one title; what a shopper needs is in the first words (Google Merchant Center allows 150 characters).
 */

/** Characters of a title that are read and stored. */
export const maxTitleLength = 300;
/** Characters of a brand. */
export const maxBrandLength = 100;
/** Characters of a department ("Pantry > Canned goods > Tomatoes"). */
export const maxDepartmentLength = 200;
/** Characters of a pack size as written. */
export const maxPackTextLength = 120;
/** Characters of one label, which may be a sentence ("Contains milk, may contain nuts"). */
export const maxLabelLength = 500;

/** Characters of one ingredient line; the longest of 4,000 labelled lines has 189. */
export const maxLineLength = 500;
/** Characters that are searched for a price: the text of one product card. */
export const maxPriceTextLength = 2000;

/** The beginning of a text, at most `length` UTF-16 units; never half of a surrogate pair. */
export function capText(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
