/** Product qualities of several words that other rules would split ("no salt added" is no wish to avoid salt). */
const joined: readonly [pattern: RegExp, said: string][] = [
  [/(\d) ?per ?cent\b/gi, '$1%'],
  [/\bno[- ](salt|sugar|sodium|fat)[- ]added\b/gi, 'no$1added'],
  [/\bno[- ]added[- ](salt|sugar|sodium|fat)\b/gi, 'no$1added'],
  [/\b(sodium|salt)[- ]free\b/gi, '$1free'],
  [/\bfat free\b/gi, 'fat-free'],
  [/(?<=\p{L} )zero[- ](salt|sugar|sodium|fat)\b(?= *(?:[,;\n]|$))/giu, 'no$1added'],
  [/\bzero[- ](sugar|fat|alcohol)\b(?= \p{L})/giu, '$1-free'],
  [/\b(half|full|reduced) fat\b/gi, '$1-fat'],
  [/\b(thick|thin|center|centre)[- ]cut\b/gi, '$1cut'],
  [/\b(skin|bone|head|tail|shell) (on|in)(?= \p{L})/giu, '$1-$2'],
];

/** Places where "each" only says that pieces are bought: "2 avocados each", "limes (each)". */
const eachOf = /(?<=\p{L}) *(?:\((?:each|ea\.?|apiece|loose)\)|\b(?:each|ea\.?|apiece))(?= *(?:[,;\n]|$))/giu;

/** A text with its qualities joined into one word each, and without "each" after a counted food. */
export function joinWords(text: string): string {
  const whole = text.replace(eachOf, '');
  return joined.reduce((rest, [pattern, said]) => rest.replace(pattern, said), whole);
}

/** Turns qualities joined by {@link joinWords} back into the shopper's words. */
export function unjoinWords(text: string): string {
  return text
    .replace(/\bno(salt|sugar|sodium|fat)added\b/g, 'no-$1-added')
    .replace(/\b(salt|sodium)free\b/g, '$1-free')
    .replace(/\b(thick|thin|center|centre)cut\b/g, '$1-cut');
}
