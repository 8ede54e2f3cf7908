import { cartWords } from '../shop-words';

/** The state of all elements of a page at one moment. */
export type ElementStates = ReadonlyMap<Element, string>;

/** Records the state of a page, so that {@link openedSince} can tell what opens later. */
export function elementStates(document: Document): ElementStates {
  return new Map([...document.querySelectorAll('body *')].map((element) => [element, signatureOf(element)]));
}

function signatureOf(element: Element): string {
  return ['class', 'style', 'hidden', 'open', 'aria-hidden', 'data-state', 'aria-expanded', 'inert']
    .map((name) => element.getAttribute(name) ?? '-')
    .join('|');
}

/** The elements that opened since: new ones, and those whose state changed. Only the outermost of nested ones. */
export function openedSince(before: ElementStates, document: Document): Element[] {
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

/** Whether an element is the page or its main content, which was redrawn and did not open over the page. */
function isOfPage(element: Element): boolean {
  if (element.closest('dialog,[role="dialog"],aside') !== null) return false;
  const outside = (one: Element): boolean => one.closest('dialog,[role="dialog"],aside') === null;
  const isAbout = (one: Element): boolean => outside(one) && one.tagName === 'H1' && !cartWords.test(one.textContent);
  return [element, ...element.querySelectorAll('main,[role="main"],h1')].some(
    (one) => isAbout(one) || (one.matches('main,[role="main"]') && outside(one)),
  );
}
