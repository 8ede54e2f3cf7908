/**
 * The characters a shown sentence may have: Latin letters as grocery names use them, ASCII digits, plain punctuation and signs of
 * currencies. Anything that looks like one of them and is not (other scripts, full-width forms, combining marks, invisible or direction
 * characters, emoji) is outside. Source: Unicode blocks Basic Latin and Latin-1 Supplement, and the typographic quotes and dashes.
 */
const allowed = /^[A-Za-z0-9À-ÖØ-öø-ÿŒœ !,;:.'’"“”()\-–—%&/+×$£€¥₂½¼¾®™]+$/;

/** Longest sentence shown, in characters. */
export const maxSentenceLength = 220;

/** Whether a sentence is one short line of plain characters, composed (NFC), with no question, order or markup in its punctuation. */
export function isPlainLine(text: string): boolean {
  return text !== '' && text.length <= maxSentenceLength && text === text.normalize('NFC') && allowed.test(text);
}
