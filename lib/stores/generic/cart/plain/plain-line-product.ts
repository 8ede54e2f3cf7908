import { titleIn } from '../../cards/card-title';
import { nameOf, textOf } from '../../page/visible-text';
import { removeControls } from '../lines/line-controls';
import { isLineTitle, productLinksIn } from '../lines/line-product';
import { changeLinks, outLinks } from './plain-line-controls';

/** A line's product name and the link to it. */
export interface LineProduct {
  title: string | undefined;
  href: string | null;
}

/** The product of a line, from its link, or else from its words or picture. `prices`: the elements of the line with a price. */
export function productIn(element: Element, prices: readonly Element[], url: string): LineProduct {
  const controls = new Set([...removeControls(element), ...changeLinks(element), ...outLinks(element)]);
  const links = productLinksIn(element, url).filter((link) => !controls.has(link));
  const told = links.find((one) => textOf(one) !== '' && !prices.some((price) => one.contains(price)));
  const called = new Set([...controls].map(nameOf));
  const isTitle = (text: string): boolean => !called.has(text) && isLineTitle(text);
  const inWords = titleIn(element, links, prices, url) ?? '';
  // In a line without an element for its amount, the amount stands among the words.
  const named = [textOf(told), prices.length === 0 ? withoutAmounts(inWords) : inWords];
  const title = [...named, ownWords(element)].find(isTitle);
  return {
    title: title === undefined ? title : withoutNumber(title),
    href: (told ?? links[0])?.getAttribute('href') ?? null,
  };
}

/** The line's own words, without its controls and amounts: "2 x Celery — $3.58" gives "2 x Celery". */
function ownWords(element: Element): string {
  const [only, ...more] = [...element.children].filter((child) => textOf(child) !== '');
  // A single element around all the text is looked into.
  if (only !== undefined && more.length === 0 && textOf(only) === textOf(element)) return ownWords(only);
  const texts = [...element.childNodes].map((node) => (node.nodeType === 3 ? (node.nodeValue ?? '') : ' '));
  return withoutAmounts(texts.join(''));
}

function withoutAmounts(text: string): string {
  return text
    .replace(/(?:\p{Sc}\s?)?\d+[.,]\d{2}(?:\s?\p{Sc}|\s?(?:kr|zł|Ft)(?!\p{L}))?/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s:,;–—-]+|[\s:,;@–—-]+$/g, '');
}

/** A name without its quantity: "2 × Rice" gives "Rice". A pack size stays ("6 x 330 ml"). */
function withoutNumber(title: string): string {
  const name = title.replace(/^\d{1,3}\s?[×x]\s+(?!\d)|\s[×x]\s?\d{1,3}$/giu, '').trim();
  return /\p{L}{2}/u.test(name) ? name : title;
}
