import { isElement } from '../page/visible-text';

/**
 * A page with what stands in the open shadow roots of its elements in their place. A page as sent carries them as templates, which are
 * opened where they stand; of a page that runs a copy is made, to read and not to press. One without any is given back as it is.
 */
export function withShadowsOpened(document: Document): Document {
  // The shopper's own page is never changed.
  const isShoppers = 'document' in globalThis && globalThis.document === document;
  const templates = document.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode="open"]');
  if (!isShoppers) for (const template of templates) template.replaceWith(...[...template.content.childNodes]);
  const hasOpen = [...document.querySelectorAll('*')].some(({ shadowRoot }) => shadowRoot !== null);
  if (!hasOpen) return document;
  const copy = document.implementation.createHTMLDocument(document.title);
  copy.documentElement.lang = document.documentElement.lang;
  copy.head.append(...[...document.head.childNodes].map((node) => copy.importNode(node, true)));
  copy.body.replaceWith(flatCopy(document.body, copy));
  return copy;
}

/** A copy of an element in which each host holds what its shadow root shows, and each slot what was put into it. */
function flatCopy(element: Element, into: Document): Element {
  const made = into.importNode(element, false);
  for (const child of (element.shadowRoot ?? element).childNodes) made.append(...copiesOf(child, into));
  return made;
}

function copiesOf(node: Node, into: Document): Node[] {
  if (!isElement(node)) return node.nodeType === 3 ? [into.importNode(node, true)] : [];
  if (/^(?:SCRIPT|STYLE)$/.test(node.tagName)) return [];
  if (!isSlot(node)) return [flatCopy(node, into)];
  const assigned = node.assignedNodes();
  const shown: readonly Node[] = assigned.length > 0 ? assigned : [...node.childNodes];
  return shown.flatMap((one) => copiesOf(one, into));
}

function isSlot(element: Element): element is HTMLSlotElement {
  return element.tagName === 'SLOT' && 'assignedNodes' in element;
}
