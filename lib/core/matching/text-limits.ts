/**
 * How much of a store's or a seller's text is read. Reading a title takes time that grows with the square of its length in places, and a
 * page may give 100 kB as one; what a shopper needs of it stands in the first words (Google Merchant Center allows 150 characters).
 */

/** Characters of a title that are read and kept. */
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
/** Characters that are looked through for a price: the text of one product's card. */
export const maxPriceTextLength = 2000;

/** The beginning of a text, at most `length` characters and no half of a surrogate pair. */
export function capText(text: string, length: number): string {
  if (text.length <= length) return text;
  const last = text.charCodeAt(length - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? length - 1 : length);
}
