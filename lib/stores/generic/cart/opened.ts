import { cartWords } from '../words';

/** How the elements of a page stood at one moment. */
export type Standing = ReadonlyMap<Element, string>;

/** Notes how a page stands, so that what opens after a press can be told. */
export function standingOf(document: Document): Standing {
  return new Map([...document.querySelectorAll('body *')].map((element) => [element, signatureOf(element)]));
}

function signatureOf(element: Element): string {
  return ['class', 'style', 'hidden', 'open', 'aria-hidden', 'data-state', 'aria-expanded', 'inert']
    .map((name) => element.getAttribute(name) ?? '-')
    .join('|');
}

/** What came up since: elements that are new, and those that are shown otherwise than before. Outermost first, without their own parts. */
export function openedSince(before: Standing, document: Document): Element[] {
  const opened: Element[] = [];
  const seen = new Set<Element>();
  for (const element of document.querySelectorAll('body *')) {
    const parent = element.parentElement;
    if (parent !== null && seen.has(parent)) {
      seen.add(element);
      continue;
    }
    const was = before.get(element);
    const isNew = was === undefined;
    const isChanged =
      was !== undefined && was !== signatureOf(element) && !/^(?:BUTTON|A|INPUT|SVG|PATH)$/i.test(element.tagName);
    if (!isNew && !isChanged) continue;
    seen.add(element);
    if (/^(?:SCRIPT|STYLE|LINK|TEMPLATE)$/.test(element.tagName) || isOfPage(element)) continue;
    opened.push(element);
  }
  return opened;
}

/** Whether an element is the page itself, or what the page is about: drawn anew meanwhile, and not opened over it. */
function isOfPage(element: Element): boolean {
  if (element.closest('dialog,[role="dialog"],aside') !== null) return false;
  const outside = (one: Element): boolean => one.closest('dialog,[role="dialog"],aside') === null;
  const isAbout = (one: Element): boolean => outside(one) && one.tagName === 'H1' && !cartWords.test(one.textContent);
  return [element, ...element.querySelectorAll('main,[role="main"],h1')].some(
    (one) => isAbout(one) || (one.matches('main,[role="main"]') && outside(one)),
  );
}
