import { singular } from '../../../core/text/singular';
import { signsInWords } from '../wishes/wording/emoji-words';

const namedEntities: ReadonlyMap<string, string> = new Map(Object.entries({
  amp: '&', nbsp: ' ', lt: '<', gt: '>', quot: '"', apos: "'", deg: '°', frac12: '½', frac14: '¼', frac34: '¾', eacute: 'é',
  egrave: 'è', ntilde: 'ñ', uuml: 'ü', ouml: 'ö', auml: 'ä', rsquo: '’', lsquo: '‘', ndash: '–', mdash: '—', hellip: '…',
})); // prettier-ignore

/** HTML entities as characters; what is not known stays as it is. */
export function decodeEntities(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]+\d*));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return namedEntities.get(name.toLowerCase()) ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}

/** Text without markup: tags become spaces (line breaks where a block ended), scripts and styles vanish with their content. */
export function stripMarkup(text: string): string {
  return text
    .replace(/<(script|style|template)\b[^>]*>[\s\S]*?(?:<\/\1\s*>|$)/gi, ' ')
    .replace(/<!--[\s\S]*?(?:-->|$)/g, ' ')
    .replace(/<(?:br|\/p|\/li|\/div|\/tr|\/h[1-6])\b[^>]*>/gi, '\n')
    .replace(/<\/?[a-z][^<>]*>/gi, ' ');
}

/**
 * A prompt as plain text: no markup, no emoji, ordinary spaces and dashes, one line break per line. What is left of a prompt of
 * emoji alone is the empty string.
 */
export function cleanPrompt(prompt: string): string {
  return (
    signsInWords(decodeEntities(stripMarkup(prompt)).normalize('NFC'))
      // A box to tick is no sign.
      .replace(/^[ \t]*\[[ xX]?\][ \t]*/gm, '')
      // Signs that forbid, before signs are taken out.
      .replace(/[\u{1F6AB}\u274C\u26D4\u2716\u274E\u2717\u2718\u{1F645}]/gu, ' no ')
      .replace(
        /[\p{Extended_Pictographic}\p{Regional_Indicator}\u{1F3FB}-\u{1F3FF}\uFE0E\uFE0F\u200B-\u200D\u2060\uFEFF\u20E3]/gu,
        ' ',
      )
      // "Coeliac-safe", "vegan-friendly": two words.
      .replace(/(?<=\p{L})-(?=(?:safe|friendly)\b)/giu, ' ')
      .replace(/\bw\/\s?o(?:ut)?\b/gi, 'without')
      // "My gf" is a person; "gf pasta" is gluten-free.
      .replace(
        /\b(my|his|our|your|their|ex|the|her|a)([- ])gf\b(?! [a-z]*(?:bread|pasta|pizza|flour|cake|beer)\b)/gi,
        '$1$2girlfriend',
      )
      .replace(/[\u2018\u2019\u02BC]/g, "'")
      .replace(/[\u201C\u201D]/g, '"')
      .replace(/[\u2010-\u2015\u2212]/g, '-')
      .replace(/\r\n?|\u2028|\u2029/g, '\n')
      .replace(/[^\S\n]+/g, ' ')
      .replace(/ *\n[ \n]*/g, '\n')
      .trim()
  );
}

/** "Peppers" alone are vegetables; "pepper" alone is the spice. The plural is lost once words are singular, so it is spelled out before. */
export function spellOutPeppers(text: string): string {
  return text.replace(
    /(^|[,;:.&+\n(]\s*|\b(?:and|or|no|without|some|any|the|with|of|buy|get|need|have|to|\d+|two|three|four|five|six)\s+)peppers\b/gi,
    '$1bell peppers',
  );
}

/** Lower case without accents or apostrophes: "Crème brûlée" → "creme brulee", "shepherd's" → "shepherds". */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '');
}

/** Spellings of one word that both are right, or so common that they need no correction. */
const variants: ReadonlyMap<string, string> = new Map(Object.entries({
  biriyani: 'biryani', briyani: 'biryani', biriani: 'biryani', biryiani: 'biryani', yoghurt: 'yogurt', yoghourt: 'yogurt', chilli: 'chili',
  lasagne: 'lasagna', lasange: 'lasagna', lasanga: 'lasagna', lasanya: 'lasagna', omelette: 'omelet', omlette: 'omelet', houmous: 'hummus', humus: 'hummus', hommus: 'hummus', dhal: 'dal', daal: 'dal', dahl: 'dal', gobhi: 'gobi', alu: 'aloo',
  doughnut: 'donut', barbeque: 'barbecue', bbq: 'barbecue', barbie: 'barbecue', kebob: 'kebab', kabob: 'kebab', kabab: 'kebab', shwarma: 'shawarma', shawerma: 'shawarma',
  felafel: 'falafel', filo: 'phyllo', fillo: 'phyllo', stroganov: 'stroganoff', omelete: 'omelet', raitha: 'raita', bulghur: 'bulgur', bulgar: 'bulgur', linguini: 'linguine',
  fettucine: 'fettuccine', fettuccini: 'fettuccine', fettucini: 'fettuccine', spagetti: 'spaghetti', spaghetty: 'spaghetti', zuchini: 'zucchini', tajine: 'tagine', couscouss: 'couscous',
  sause: 'sauce', cinamon: 'cinnamon', cinnamom: 'cinnamon', tumeric: 'turmeric', jalepeno: 'jalapeno', parmesean: 'parmesan', mozarella: 'mozzarella', mozzerella: 'mozzarella',
  porkchop: 'pork chop', meatloaf: 'meat loaf', airfried: 'air fried', bolognaise: 'bolognese', sirup: 'syrup', catsup: 'ketchup',
})); // prettier-ignore

/** The words of a phrase, folded and singular, for looking names up: hyphens and punctuation part words. */
export function keyWords(text: string): string[] {
  // Most names are plain: several thousand of them are read at the first prompt.
  const words = /^[a-z ]+$/.test(text) ? text.split(' ') : (fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.flatMap((word) => {
    if (word === '') return [];
    const one = singular(word);
    return (variants.get(one) ?? one).split(' ');
  });
}

/** {@link keyWords} as one key: "Mac & Cheese" and "mac and cheese" meet, as do "bay leaves" and "Bay leaf". */
export function nameKey(text: string): string {
  if (/^[a-z ]+$/.test(text) && !text.includes(' n ')) return keyWords(text).join(' ');
  return keyWords(text.replace(/\s*&\s*/g, ' and ').replace(/\s'?n'?\s/gi, ' and ')).join(' ');
}
