import { isElement } from '../page/visible-text';

/**
 * The page with the content of open shadow roots in the place of their hosts. A fetched page is changed in place: its templates
 * are opened. For a running page a copy is made, for reading and not for pressing. A page without shadow roots is returned as it
 * is.
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

/** A copy of an element in which each host contains its shadow root's content and each slot what is assigned to it. */
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
