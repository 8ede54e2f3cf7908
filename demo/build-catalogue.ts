import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brands, labels } from './catalogue/catalogue-words';
import { type Catalogue, type Product, type Variant, parseCatalogue } from './shop/shop-catalogue';
import { numberOf, slug } from './shop/numbers';
import { readPackSize } from './shop/demo-pack-size';

/*
 * Builds demo/catalogue.json from the shelf lists in demo/catalogue/*.txt. Run: npx tsx demo/build-catalogue.ts
 * A line is `title | brand | packs | labels | words it is sponsored for`; packs are `size @price [was price] [~grams] [xstock]`, several
 * sizes of one product divided by `;`. A `# heading` names the department of the lines after it. demo/catalogue/labels.txt has the ingredient
 * lists, `title | ingredients`, for every product of that title.
 */

interface Line {
  department: string;
  title: string;
  brand: string;
  packs: string;
  labels: readonly string[];
  sponsoredFor: readonly string[];
}

/** The shelf lists in the order of the shop's departments. */
const shelves = ['produce', 'protein', 'dairy-bakery', 'staples', 'sauces-spices', 'pantry'];
const produce = new Set(['Vegetables', 'Fruit', 'Fresh Herbs']);

/**
 * Builds the catalogue from the shelf lists.
 *
 * @throws Error with the line that cannot be read
 */
export function buildCatalogue(): Catalogue {
  const folder = new URL('./catalogue/', import.meta.url);
  const lines = shelves.flatMap((name) => readLines(readFileSync(new URL(`${name}.txt`, folder), 'utf8')));
  const names = countOf(lines.map((line) => handleOf(line)));
  const lists = readLists(readFileSync(new URL('labels.txt', folder), 'utf8'));
  for (const title of lists.keys())
    if (!lines.some((line) => line.title === title)) throw new Error(`ingredients of no product: ${title}`);
  const products = lines.map((line) => {
    const plain = handleOf(line);
    return toProduct(line, lists.get(line.title), (names.get(plain) ?? 0) > 1 ? `${slug(line.brand)}-${plain}` : plain);
  });
  return parseCatalogue({
    schema: 'demo-catalogue/1',
    source:
      'Written by hand for the demo grocery. Brands are invented. Pack sizes follow what US packs carry (compared with GroceryDB, MIT), ' +
      'prices are plausible US shelf prices set by hand (price ratios compared with a UK supermarket list, MIT, 2022). ' +
      'Bar codes are in the GS1 range 20 for restricted circulation and belong to no real product.',
    licence: 'MIT',
    asOf: '2026-11-23',
    currency: 'USD',
    products,
  });
}

function readLines(text: string): Line[] {
  let department = '';
  const lines: Line[] = [];
  for (const row of text.split('\n')) {
    if (row.startsWith('# ')) department = row.slice(2).trim();
    else if (row.trim() !== '') lines.push(readLine(row, department));
  }
  return lines;
}

function readLine(row: string, department: string): Line {
  const [title = '', brand = '', packs = '', labelCodes = '', words = ''] = row.split('|').map((part) => part.trim());
  return {
    department,
    title,
    brand: named(brands, brand, row),
    packs,
    labels: labelCodes.split(',').flatMap((code) => (code === '' ? [] : [named(labels, code.trim(), row)])),
    sponsoredFor: words.split(',').flatMap((word) => (word === '' ? [] : [word.trim()])),
  };
}

/** Ingredient lists by title. Written by hand from what such foods are made of. */
function readLists(text: string): Map<string, string> {
  const rows = text.split('\n').filter((row) => row.trim() !== '');
  return new Map(
    rows.map((row) => {
      const [title = '', list = ''] = row.split(' | ');
      if (list.trim() === '') throw new Error(`no ingredients in: ${row}`);
      return [title.trim(), list.trim()];
    }),
  );
}

function toProduct(line: Line, ingredients: string | undefined, handle: string): Product {
  const variants = line.packs.split(';').map((pack) => toVariant(pack.trim(), line, handle));
  return {
    id: 8_000_000_000_000 + numberOf(handle),
    handle,
    title: line.title,
    brand: line.brand,
    department: line.department,
    labels: line.labels,
    ...(ingredients === undefined ? {} : { ingredients }),
    sponsoredFor: line.sponsoredFor,
    variants,
  };
}

function toVariant(pack: string, line: Line, handle: string): Variant {
  const found = /^(.+?) @(\d+\.\d\d)(?: was (\d+\.\d\d))?(?: ~(\d+))?(?: x(\d+))?$/.exec(pack);
  const [, size, price, was, weight, stock] = found ?? [];
  if (size === undefined || price === undefined) throw new Error(`cannot read the pack "${pack}" of ${line.title}`);
  const number = numberOf(`${handle} ${size}`);
  return {
    id: 40_000_000_000_000 + number,
    sku: `CB-${String(number).padStart(10, '0')}`,
    size,
    cents: Math.round(Number(price) * 100),
    wasCents: was === undefined ? null : Math.round(Number(was) * 100),
    stock: stock === undefined ? null : Number(stock),
    grams: weight === undefined ? gramsOf(size, line.title) : Number(weight),
    gtin: produce.has(line.department) || number % 10 > 7 ? null : gtin13(number),
  };
}

function gramsOf(size: string, title: string): number {
  const pack = readPackSize(size);
  if (!pack || pack.unit === 'each') throw new Error(`give the weight (~grams) of ${title}, ${size}`);
  return Math.max(1, Math.round(pack.amount));
}

/** A GTIN-13 with its check digit. Source: GS1 General Specifications, section 7.9 (weights 1 and 3 from the left). */
function gtin13(number: number): string {
  const digits = `20${String(number).padStart(10, '0')}`;
  const sum = Array.from(digits).reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return `${digits}${String((10 - (sum % 10)) % 10)}`;
}

function handleOf(line: Line): string {
  const packs = line.packs.split(';');
  return packs.length > 1 ? slug(line.title) : slug(`${line.title} ${(packs[0] ?? '').split('@')[0] ?? ''}`);
}

function named(table: Readonly<Record<string, string>>, code: string, row: string): string {
  const name = table[code];
  if (name === undefined) throw new Error(`unknown code "${code}" in: ${row}`);
  return name;
}

function countOf(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The text of the file: a header, then one product per line, so that a changed product is one changed line. */
export function catalogueText({ products, ...header }: Catalogue): string {
  const head = JSON.stringify(header, null, 1).slice(0, -2);
  return `${head},\n "products": [\n${products.map((product) => `  ${JSON.stringify(product)}`).join(',\n')}\n ]\n}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const catalogue = buildCatalogue();
  writeFileSync(new URL('./catalogue.json', import.meta.url), catalogueText(catalogue));
  console.log(`demo/catalogue.json: ${String(catalogue.products.length)} products`);
}
