/**
 * The characters that a shown sentence may have: Latin letters as grocery names use them, ASCII digits, plain punctuation and currency
 * signs. Characters that only look like these (other scripts, full-width forms, combining marks, invisible or direction characters, emoji)
 * are not allowed. Source: the Unicode blocks Basic Latin and Latin-1 Supplement, and the typographic quotes and dashes.
 */
const allowed = /^[A-Za-z0-9À-ÖØ-öø-ÿŒœ !,;:.'’"“”()\-–—%&/+×$£€¥₂½¼¾®™]+$/;

/** The longest sentence that is shown, in characters. */
export const maxSentenceLength = 220;

/**
 * Whether a sentence is one short line of allowed characters in composed form (NFC). Question marks and characters of markup are not
 * allowed.
 */
export function isPlainLine(text: string): boolean {
  return text !== '' && text.length <= maxSentenceLength && text === text.normalize('NFC') && allowed.test(text);
}
