import { addressOf } from '../identity/product-key';
import { isElement, isHidden, isInline, textOf } from '../page/visible-text';
import { addWords, fewLeftWords, soldOutWords, sponsoredWords } from '../shop-words';

/** Links to a product that are not named after it. */
const leadingWords =
  /^(?:(?:view|see|show|quick|more|product|full) ?(?:view|more|info|details?|product|item|options?|look|shop)?|details?|read more|learn more|(?:choose|select) (?:an? )?options?|shop now|buy|open|go|ansehen|zum (?:produkt|artikel)|mehr(?: erfahren)?|voir(?: le produit| plus)?|ver(?: m[áa]s| producto)?|vedi|dettagli|bekijk(?:en)?|visa|se mer|zobacz)[\s›»→>]*$/iu;

/** Words on badges of a card. */
const badgeWords =
  /^(?:new!?|sale!?|hot|deal|save .*|.{0,8}% ?off|-?\d+ ?%|organic|vegan|best ?seller|popular|limited|special(?: offer)?|in stock|available|free delivery|featured|angebot|neu|aktion|bio|nouveau|promo(?:tion)?|oferta|nuevo|offerta|novità|nieuw|aanbieding|novo|nyhet)$/iu;

const named =
  'h1,h2,h3,h4,h5,h6,[role="heading"],[itemprop="name"],[class*="product-name" i],[class*="product__name" i],[class*="product-title" i],[class*="product__title" i],[class*="item-name" i],[data-testid*="title" i]';

/**
 * The product's name, from its card alone: a heading, an element marked as the name, the text of a link; otherwise the text that
 * agrees with the picture or the address; otherwise the longest text. Null if there is none. `prices`: the card's elements with a
 * price.
 */
export function titleIn(
  card: Element,
  links: readonly Element[],
  prices: Iterable<Element>,
  url: string,
): string | null {
  const around = new Set<Element>();
  for (const price of prices) {
    for (let at: Element | null = price; at !== null && at !== card.parentElement; at = at.parentElement)
      around.add(at);
  }
  const plain = (element: Element | null): string =>
    element === null || around.has(element) ? '' : textOf(element).replace(/\s+/g, ' ').trim();
  // A text too long for a name has a shorter version beside the picture; what comes after it names something else.
  const heading = [...card.querySelectorAll(named)].map(plain).find((text) => isName(text) || text.length > longest);
  if (heading !== undefined && heading.length <= longest) return heading;
  const words = blocksIn(card, around);
  const linkTexts = links
    .filter((link) => words.filter(({ element }) => link.contains(element)).length <= 1)
    .map(plain)
    .filter(isName)
    .sort((a, b) => b.length - a.length);
  const told = [
    ...[...card.querySelectorAll('img[alt]')].map((image) => image.getAttribute('alt') ?? ''),
    ...[card, ...links].map((one) => one.getAttribute('aria-label') ?? one.getAttribute('title') ?? ''),
  ].map((text) => text.replace(/\s+/g, ' ').trim());
  if (heading !== undefined) return told.find(isName) ?? heading.slice(0, longest);
  return linkTexts[0] ?? bestOf(words, told, links, url) ?? told.find(isName) ?? null;
}

const longest = 250;

function isName(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= longest &&
    /\p{L}/u.test(text) &&
    !leadingWords.test(text) &&
    !badgeWords.test(text) &&
    !sponsoredWords.test(text) &&
    !addWords.test(text)
  );
}

interface Block {
  element: Element;
  text: string;
}

/** The smallest pieces of text in a card, in order, without prices, controls and hidden text. */
function blocksIn(card: Element, around: ReadonlySet<Element>): Block[] {
  const blocks: Block[] = [];
  const visit = (element: Element): void => {
    if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|SVG|BUTTON|SELECT|INPUT|TEXTAREA|S|DEL|STRIKE)$/i.test(element.tagName))
      return;
    if (isHidden(element) || element.getAttribute('role') === 'button') return;
    const children = [...element.children];
    const isOneText = children.every((child) => isInline(child) && child.tagName !== 'A') && hasWords(element);
    if (isOneText && !around.has(element)) {
      const text = textOf(element);
      if (isName(text) && !isState(text)) blocks.push({ element, text });
      return;
    }
    // Words that stand beside a price in the same element.
    const own = around.has(element) ? ownWords(element) : '';
    if (isName(own) && !isState(own)) blocks.push({ element, text: own });
    for (const child of children) if (!isPriceOnly(child, around)) visit(child);
  };
  visit(card);
  return blocks;
}

/** An element's own text, without its children and without amounts. */
function ownWords(element: Element): string {
  const texts = [...element.childNodes].map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : ' '));
  return texts
    .join('')
    .replace(/(?:[$€£¥₹]\s?)?\d+[.,]\d{2}(?:\s?[$€£¥₹]|\s?(?:kr|zł)\b)?/gu, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:–-]+|[\s:–-]+$/g, '');
}

/** Whether an element has words of its own beside those of its children. */
function hasWords(element: Element): boolean {
  return [...element.childNodes].some(
    (node) => !isElement(node) && node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '',
  );
}

function isPriceOnly(element: Element, around: ReadonlySet<Element>): boolean {
  return around.has(element) && element.childElementCount === 0;
}

function isState(text: string): boolean {
  return text.length <= 40 && (soldOutWords.test(text) || fewLeftWords.test(text));
}

/** The piece of text that is most likely the name. */
function bestOf(
  blocks: readonly Block[],
  told: readonly string[],
  links: readonly Element[],
  url: string,
): string | null {
  const alike = told.map(wordsOf).filter((words) => words.length > 0);
  const slugs = links.map((link) => wordsOf(slugOf(addressOf(link), url)));
  const score = ({ element, text }: Block): number => {
    const words = wordsOf(text);
    const agreement = Math.max(0, ...[...alike, ...slugs].map((other) => share(words, other)));
    const isLinked = links.some((link) => link.contains(element));
    return 3 * agreement + (isLinked ? 0.5 : 0) + Math.min(text.length, 60) / 60;
  };
  let best: { text: string; score: number } | null = null;
  for (const block of blocks) {
    const value = score(block);
    if (best === null || value > best.score) best = { text: block.text, score: value };
  }
  return best?.text ?? null;
}

/** Share of a text's words that are in the links' addresses, 0 to 1. */
export function agreement(text: string, links: readonly Element[], url: string): number {
  return Math.max(0, ...links.map((link) => share(wordsOf(text), wordsOf(slugOf(addressOf(link), url)))));
}

function slugOf(href: string | null, url: string): string {
  try {
    return decodeURIComponent(new URL(href ?? '', url).pathname);
  } catch {
    return '';
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]{2,}/gu) ?? [];
}

/** Share of words that two texts have in common, 0 to 1. */
function share(words: readonly string[], other: readonly string[]): number {
  if (words.length === 0 || other.length === 0) return 0;
  const common = words.filter((word) => other.includes(word)).length;
  return (2 * common) / (words.length + other.length);
}
