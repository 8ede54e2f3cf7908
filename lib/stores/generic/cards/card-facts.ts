import { learning } from '../../learning';
import { inlineScripts } from '../../reading/inline-scripts';
import { perPage } from '../../page';
import type { Sheet, StorePage } from '../../page';
import { decodedPart } from '../../reading/decoded-part';
import { isRecord } from '../../reading/json-fields';
import { addControls } from '../add/add-control';
import { textOf } from '../page/visible-text';

/**
 * What a page of results says about one product beside its name and price. The key says where: an attribute (`@data-id`), a form
 * field (`field product`), a part of its address (`/2`, `?id`), a class of its card (`.instock`), or the page's data (`data
 * sku`).
 */
export type Facts = Readonly<Record<string, string>>;

/** A product as a page of results shows it. */
export interface ShownProduct {
  readonly element: Element;
  readonly sku: string;
  readonly title: string;
  /** Absolute address of its page. */
  readonly url: string;
}

interface SeenFacts {
  cards: Map<string, Facts>;
  /** Pages whose data was not searched yet; that happens when one of their products is added. */
  pages: { texts: string[]; products: Omit<ShownProduct, 'element'>[] }[];
}

/** Limits: facts per card, and characters of one fact. */
const mostFacts = 60;
const longest = 80;
/** Pages whose data is kept. */
const mostPages = 80;

const seenFacts = perPage<SeenFacts>(() => ({ cards: new Map(), pages: [] }));

/** Keeps the facts of all products on a page of results, for when one of them is added. */
export function noteFacts(shown: readonly ShownProduct[], { document }: Sheet, page: StorePage): void {
  const { cards, pages } = seenFacts(page);
  for (const one of shown) cards.set(one.sku, factsOfCard(one));
  const paths = shown.map(({ url }) => new URL(url).pathname.split('/').findLast((part) => part !== '') ?? url);
  const texts = inlineScripts(document).filter((text) => paths.some((path) => text.includes(path)));
  if (texts.length === 0) return;
  pages.push({ texts, products: shown.map(({ sku, title, url }) => ({ sku, title, url })) });
  if (pages.length > mostPages) pages.shift();
}

/**
 * The facts of a product; undefined if no page of results showed it since this page was loaded (or the one that handed on to it).
 */
export function factsFor(sku: string, page: StorePage): Facts | undefined {
  const seen = seenFacts(page);
  const card = seen.cards.get(sku);
  if (card === undefined) return undefined;
  const at = seen.pages.findIndex(({ products }) => products.some((one) => one.sku === sku));
  if (at === -1) return card;
  readData(seen, at, page);
  return seen.cards.get(sku);
}

/** Reads the data of a page of results, once. */
function readData({ cards, pages }: SeenFacts, at: number, page: StorePage): void {
  const { factsInData } = page.part(learning);
  const [read] = pages.splice(at, 1);
  if (read === undefined) return;
  const told = factsInData(read.texts, read.products);
  for (const { sku } of read.products) cards.set(sku, { ...told.get(sku), ...cards.get(sku) });
}

/** The key under which a page hands the facts on to the next one. */
const handedOn = 'facts';

/** Call before the tab may be driven to another page for a line: hands the facts on to that page. */
export function handOnFacts(page: StorePage): void {
  const seen = seenFacts(page);
  const read = page.tab?.told.read;
  if (read === undefined || read[handedOn] !== undefined) return;
  while (seen.pages.length > 0) readData(seen, 0, page);
  if (seen.cards.size > 0) read[handedOn] = Object.fromEntries(seen.cards);
}

/** Takes over the facts that the page before handed on. */
export function recallFacts(page: StorePage): void {
  const { cards } = seenFacts(page);
  const told = page.tab?.told.read[handedOn];
  if (cards.size > 0 || !isRecord(told)) return;
  // Only this file writes this value.
  for (const [sku, facts] of Object.entries(told)) cards.set(sku, facts as Facts);
}

function factsOfCard({ element, url }: ShownProduct): Facts {
  const facts = new Map<string, string | null>();
  /** A key with two different values on one card says nothing and is dropped. */
  const note = (key: string, value: string | null): void => {
    const text = value?.trim() ?? '';
    if (text.length > longest || facts.size >= mostFacts) return;
    facts.set(key, facts.has(key) && facts.get(key) !== text ? null : text);
  };
  const controls = addControls(element);
  note('says', controls.map(textOf).join(' '));
  note('choices', String(element.querySelectorAll('select,input[type="radio"]').length));
  for (const token of [element, ...controls].flatMap(({ classList }) => [...classList])) note(`.${token}`, '');
  const { pathname, searchParams } = new URL(url);
  for (const [index, part] of pathname.split('/').entries())
    if (part !== '') note(`/${String(index)}`, decodedPart(part));
  for (const [name, value] of searchParams) note(`?${name}`, value);
  for (const one of [element, ...element.querySelectorAll('*')]) {
    const name = one.matches('input,select,textarea') ? (one.getAttribute('name') ?? '') : '';
    if (name !== '') note(`field ${name}`, one.getAttribute('value'));
    for (const { name: attribute, value } of one.attributes)
      if (name === '' && isTelling(attribute)) note(`@${attribute}`, value);
  }
  return Object.fromEntries([...facts].flatMap(([key, value]) => (value === null ? [] : [[key, value]])));
}

/** Whether an attribute is of a kind that carries ids. */
function isTelling(attribute: string): boolean {
  return /^data-|^(?:value|product|sku|variant|itemid|[\w-]*id)$/.test(attribute);
}
