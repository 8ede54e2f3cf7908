/**
 * Makes text of a model, a page or a shopper safe to show in one line: no characters that hide, reverse or break text, and a maximum
 * length. Pure; whether its content is allowed is checked where the field is known.
 */

/**
 * Invisible characters that Unicode classes as letters or marks: joiners, fillers and blanks (Unicode 16, general categories Lo, Mn and
 * So).
 */
const blanks = /[\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u2800\u3164\uFE00-\uFE0F\uFFA0\u{E0100}-\u{E01EF}]/gu;
/** Line and paragraph breaks, tabs and every other space: one space. */
const spaces = /[\p{Z}\t\n\v\f\r\u0085]+/gu;
/** Controls, format characters (bidi, zero width, tags), private use, half surrogates, unassigned code points. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Cn}]/gu;
/** More combining marks on one letter than any script uses. */
const stacked = /(\p{M}{2})\p{M}+/gu;

/** Text in Unicode's composed form (NFC) without unseen characters, white space collapsed. */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(spaces, ' ')
    .replace(unseen, '')
    .replace(blanks, '')
    .replace(stacked, '$1')
    .replace(/ +/g, ' ')
    .trim();
}

/** {@link cleanText}, cut at the end of the last word that fits into `longest` characters (code points). */
export function boundedText(text: string, longest: number): string {
  // A text is read only as far as it could be shown, so that a very long text costs no more than a line.
  const clean = cleanText(text.slice(0, longest * 8));
  const characters = Array.from(clean);
  if (characters.length <= longest) return clean;
  const head = characters.slice(0, longest).join('');
  const end = head.lastIndexOf(' ');
  return (end > longest / 2 ? head.slice(0, end) : head).trim();
}

/** Pairs of letters of other scripts that look like Latin ones; the common part of Unicode's confusables (UTS 39). */
const lookAlikes: ReadonlyMap<string, string> = new Map(
  [
    'аa бb вb еe ёe зz иu кk мm нh оo пn рp сc тt уy хx ѕs іi їi јj ԁd ԛq ԝw һh ӏl ґr гr дd лn ьb',
    'АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ЅS ІI ЈJ ԌG ԜW',
    'αa βb γy εe ηn ιi κk μm νv οo πn ρp σo ςs τt υu χx ωw ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX',
    'ɑa ɡg ıi ȷj ɩi ʟl ʏy ᴀa ʙb ᴄc ᴅd ᴇe ɢg ʜh ɪi ᴊj ᴋk ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ᴢz օo սu հh ոn ցg',
  ].flatMap((row) => row.split(' ').map((pair): [string, string] => [pair.slice(0, -1), pair.slice(-1)])),
);

/**
 * A text with every letter that only looks Latin replaced by the Latin one, and compatibility forms (full width, mathematical, circled)
 * replaced by plain letters: for comparing and checking, so that "реanut" with a Cyrillic р is found as "peanut".
 */
export function latinSkeleton(text: string): string {
  return Array.from(text.normalize('NFKC'))
    .map((letter) => lookAlikes.get(letter) ?? letter)
    .join('');
}
