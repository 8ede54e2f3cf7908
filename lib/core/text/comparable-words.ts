/**
 * Splits text into comparable words: lower case, no accents, no marks, singular. Ingredient names, product titles and brands all go
 * through it, so that both sides of a comparison are treated alike.
 */

/** Plurals that no suffix rule reduces. */
const irregular: ReadonlyMap<string, string> = new Map(
  Object.entries({
    leaves: 'leaf',
    loaves: 'loaf',
    halves: 'half',
    knives: 'knife',
    potatoes: 'potato',
    tomatoes: 'tomato',
    mangoes: 'mango',
    avocadoes: 'avocado',
    jalapenoes: 'jalapeno',
    radishes: 'radish',
    anchovies: 'anchovy',
    cookies: 'cookie',
    brownies: 'brownie',
    smoothies: 'smoothie',
    veggies: 'veggie',
    pies: 'pie',
    chilies: 'chili',
    chillies: 'chili',
    chiles: 'chili',
    chile: 'chili',
    chilli: 'chili',
    chillis: 'chili',
    olives: 'olive',
    chives: 'chive',
    cloves: 'clove',
    endives: 'endive',
    mozzarela: 'mozzarella',
    yoghurt: 'yogurt',
    yoghurts: 'yogurt',
    peppercorns: 'peppercorn',
    haricots: 'haricot',
    geese: 'goose',
    dried: 'dried',
    pitta: 'pita',
    pittas: 'pita',
    raising: 'rising',
    houmous: 'hummus',
    hommus: 'hummus',
  }),
);

/** Words that end in s and are not plurals. */
const notPlural = new Set(
  'hummus couscous asparagus molasses swiss brussels citrus octopus bass watercress cress grass bones plus less sans schnapps was is gas christmas lass boss glass press express pass class floss moss sauce texas vegas dulas'.split(
    ' ',
  ),
);

const remembered = new Map<string, string>();
/** Cache of singulars: the titles of a store use a few thousand words. */
const mostRemembered = 20_000;

/** One word in the singular: "berries" → "berry", "tomatoes" → "tomato", "radishes" → "radish". */
export function singular(word: string): string {
  const before = remembered.get(word);
  if (before !== undefined) return before;
  const found = findSingular(word);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(word, found);
  return found;
}

function findSingular(word: string): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  if (word.length < 4 || !word.endsWith('s') || notPlural.has(word) || word.endsWith('ss') || word.endsWith('us'))
    return word;
  if (word.endsWith('ies') && word.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:ch|sh|x|ss|zz)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** Text without accents, marks and case; `&` is "and", apostrophes vanish ("confectioners' sugar"). */
export function plainText(text: string): string {
  // Most titles are plain already, and decomposing accents is the slowest step.
  const plain = isAscii.test(text)
    ? text
    : text
        .normalize('NFKD')
        .replace(/[\u0300-\u036f]/g, '')
        .replace(/[’®™©]/g, '');
  const spelled = plain.includes('&')
    ? plain.replace(/\s*&(?:amp;|#38;)?(?![#\w])\s*/g, ' and ').replace(/&#?\w+;/g, ' ')
    : plain;
  return spelled.replace(/['`]/g, '').toLowerCase();
}

const isAscii = /^[\x00-\x7f]*$/;

/** The words of a text, singular, in order. */
export function wordsOf(text: string): string[] {
  return wordsOfPlain(plainText(text));
}

/** {@link wordsOf} of a text that {@link plainText} already returned. */
export function wordsOfPlain(plain: string): string[] {
  const words = plain.split(/[^a-z0-9%]+/);
  const found: string[] = [];
  for (const word of words) if (word !== '') found.push(singular(word));
  return found;
}

/** Whether {@link plainText} leaves a text unchanged. */
export function isPlainText(text: string): boolean {
  return isPlain.test(text);
}

const isPlain = /^[^A-Z&'`\x80-\uffff]*$/;
