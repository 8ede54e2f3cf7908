import { isRecord } from '../is-record';
import { looseJson, salvageStrings } from './recipe-json';
import type { RecipePage } from './recipe';

export type { RecipePage };

/** One microdata item as read from the page: property name → values in order. */
export interface MicrodataItem {
  type: string;
  properties: Readonly<Record<string, readonly string[]>>;
}

const entities: ReadonlyMap<string, string> = new Map(Object.entries({
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', frac12: '½', frac14: '¼', frac34: '¾', deg: '°', ndash: '–', mdash: '—',
  rsquo: '’', lsquo: '‘', rdquo: '”', ldquo: '“', hellip: '…', eacute: 'é', egrave: 'è', ecirc: 'ê', agrave: 'à', acirc: 'â', ccedil: 'ç',
  ntilde: 'ñ', uuml: 'ü', ouml: 'ö', auml: 'ä', szlig: 'ß', oslash: 'ø', aring: 'å', iacute: 'í', oacute: 'ó', aacute: 'á', uacute: 'ú',
  Eacute: 'É', Ouml: 'Ö', Uuml: 'Ü', Auml: 'Ä', times: '×', frasl: '⁄', icirc: 'î', ocirc: 'ô', ucirc: 'û', oelig: 'œ', bull: '•',
})); // prettier-ignore

function decodeOnce(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]\w{1,8}));/gi, (whole, decimal, hex, name) => {
    if (typeof name === 'string') return entities.get(name) ?? entities.get(name.toLowerCase()) ?? whole;
    const code = typeof decimal === 'string' ? Number(decimal) : Number.parseInt(String(hex), 16);
    return code > 31 && code <= 0x10ffff ? String.fromCodePoint(code) : ' ';
  });
}

/** The visible text of a property: entities (often escaped twice) decoded, tags removed, white space collapsed. */
export function plainLine(text: string): string {
  const decoded = decodeOnce(decodeOnce(text));
  return decoded
    .replace(/<(?:br|\/p|\/li|\/div)\b[^>]*>/gi, ' ')
    .replace(/<\/?[a-z][^<>]*>/gi, '')
    .replace(/[\u200b-\u200d\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/\s+([,;)])/g, '$1')
    .replace(/\(\s+/g, '(')
    .trim();
}

type Json = Readonly<Record<string, unknown>>;

function isRecipe(value: Json): boolean {
  const types = [value['@type'], value['type']].flat();
  return types.some((type) => typeof type === 'string' && /(?:^|[/#:])recipe$/i.test(type));
}

/** Every Recipe anywhere inside: in `@graph`, in arrays, under mainEntity, in lists. Depth is bounded against hostile nesting. */
function recipesIn(value: unknown, depth = 0): Json[] {
  if (depth > 12) return [];
  if (Array.isArray(value)) return value.flatMap((entry) => recipesIn(entry, depth + 1));
  if (!isRecord(value)) return [];
  const own = isRecipe(value) ? [value] : [];
  return [...own, ...Object.values(value).flatMap((entry) => recipesIn(entry, depth + 1))];
}

/** Ingredient texts of a property: strings, lists, lists in sections, objects with a name and an amount. */
function textsOf(value: unknown, depth = 0): string[] {
  if (depth > 6) return [];
  if (typeof value === 'string') return value.split(/\r?\n|<br\s*\/?>|<\/li>/i);
  if (typeof value === 'number') return [String(value)];
  if (Array.isArray(value)) return value.flatMap((entry) => textsOf(entry, depth + 1));
  if (!isRecord(value)) return [];
  for (const key of ['itemListElement', 'recipeIngredient', 'ingredients', 'items'])
    if (value[key] !== undefined) return textsOf(value[key], depth + 1);
  const words = ['amount', 'quantity', 'value', 'unit', 'unitText', 'name', 'text', 'ingredient', 'item'].flatMap(
    (key) => {
      const part = value[key];
      return typeof part === 'string' || typeof part === 'number'
        ? [String(part)]
        : key === 'item'
          ? textsOf(part, depth + 1)
          : [];
    },
  );
  return words.length === 0 ? [] : [words.join(' ')];
}

function linesOf(values: unknown): string[] {
  return textsOf(values)
    .map((text) => plainLine(text))
    .filter((text) => text !== '' && /[\p{L}\p{N}]/u.test(text));
}

const portions =
  /serv|portion|person|people|pers\b|adult|guest|gäste|pax|kishi|人|osób|osob|porc|porz|porç|szem|kiş|annos|hlut|couvert|convive|personas|raciones|mensen|pessoas|skammt/i;
const pieces =
  /loa(?:f|ves)|cakes?\b|pies?\b|jars?\b|cups?\b|pints?\b|litre|liter|ml\b|oz\b|ounce|gram|\bg\b|batch|pound|lb\b|inch|cm\b|dozen|brød|brot/i;

/** The number of people in a yield: "4 servings", "Serves 4–6" (6), ["8", "8 quesadillas"], { value: 4 }; null for "1 loaf". */
export function servingsOf(recipeYield: unknown): number | null {
  const texts = textsOf(recipeYield)
    .map((text) => plainLine(text))
    .filter((text) => text !== '');
  const ordered = [...texts.filter((text) => portions.test(text)), ...texts.filter((text) => !portions.test(text))];
  for (const said of ordered) {
    // "1 loaf (12 servings)": the number beside the people counts.
    const text =
      new RegExp(String.raw`\d+(?:\s*(?:-|–|to)\s*\d+)?\s*(?:\p{L}+\s)?(?:${portions.source})`, 'iu').exec(said)?.[0] ??
      said;
    const numbers = [...text.matchAll(/\d+(?:[.,]\d+)?/g)].map((match) => Number(match[0].replace(',', '.')));
    const [first, second] = numbers;
    if (first === undefined) continue;
    if (pieces.test(text) && !portions.test(text)) continue;
    const isRange = second !== undefined && second > first && /\d\s*(?:-|–|—|to|à|bis|or|o|ou|tot|a)\s*\d/i.test(text);
    const servings = Math.round(isRange ? second : first);
    if (servings >= 1 && servings <= 100) return servings;
  }
  return null;
}

function toPage(recipe: Json): RecipePage {
  const title = [recipe['name'], recipe['headline']].find((value) => typeof value === 'string');
  const named = linesOf(recipe['recipeIngredient']);
  return {
    title: typeof title === 'string' ? plainLine(title).slice(0, 200) || null : null,
    servings: servingsOf(recipe['recipeYield'] ?? recipe['yield']),
    lines: named.length > 0 ? named : linesOf(recipe['ingredients'] ?? recipe['ingredient'] ?? recipe['supply']),
  };
}

function best(pages: readonly RecipePage[]): RecipePage | null {
  let chosen: RecipePage | null = null;
  for (const page of pages) if (page.lines.length > (chosen?.lines.length ?? 0)) chosen = page;
  return chosen;
}

/**
 * The recipe in a page's JSON-LD script texts: the one with the most ingredients. Invalid JSON is repaired where that is safe (comments,
 * trailing commas, raw line breaks, a missing end); as a last resort only the ingredient strings are read.
 */
export function readRecipeJson(scripts: readonly string[]): RecipePage | null {
  const parsed = scripts.map((text) => ({ text, value: looseJson(text) }));
  const found = best(parsed.flatMap(({ value }) => recipesIn(value).map((recipe) => toPage(recipe))));
  if (found !== null) return found;
  return best(
    parsed
      .filter(({ value }) => value === undefined)
      .map(({ text }) => ({
        title: null,
        servings: servingsOf(salvageStrings(text, 'recipeYield')),
        lines: linesOf(salvageStrings(text, 'recipeIngredient')),
      })),
  );
}

/** The recipe in a page's microdata items; `ingredients` is the property's old name. */
export function readRecipeMicrodata(items: readonly MicrodataItem[]): RecipePage | null {
  return best(
    items
      .filter(({ type }) => /recipe$/i.test(type))
      .map(({ properties }) =>
        toPage({
          name: properties['name']?.[0],
          recipeYield: properties['recipeYield'] ?? properties['yield'],
          recipeIngredient: properties['recipeIngredient'],
          ingredients: properties['ingredients'] ?? properties['ingredient'],
        }),
      ),
  );
}

const markedUp = /<\w+\b[^>]*\bitemprop\s*=\s*["']?(?:recipeIngredient|ingredients)["']?[^>]*>([^<]+)/gi;

/** Ingredient lines in markup that is not part of the document, such as a list inside an unclosed comment. */
export function readRecipeMarkup(markup: string): RecipePage | null {
  const lines = linesOf([...markup.matchAll(markedUp)].map((match) => match[1] ?? ''));
  return lines.length < 2 ? null : { title: null, servings: null, lines };
}
