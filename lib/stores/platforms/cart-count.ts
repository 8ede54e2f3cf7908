import type { Cart } from '../../core/cart/cart';

/** Writes the number of pieces in the cart where the page shows it. Only the digits change, so elements that scripts use stay. */
export function showCount(document: Document, selector: string, count: number): void {
  for (const badge of document.querySelectorAll(selector)) {
    const number = numberIn(badge);
    if (number !== null) number.data = number.data.replace(/\d+/, String(count));
  }
}

/** Copies the text with the cart's number from a newly loaded element to the page ("3 item(s) - £4.20"). */
export function copyCount(fresh: Element, document: Document, selector: string): void {
  const words = numberIn(fresh)?.data;
  if (words === undefined) return;
  for (const badge of document.querySelectorAll(selector)) {
    const number = numberIn(badge);
    if (number !== null) number.data = words;
  }
}

/** The number of pieces in a cart, over all its lines. */
export function countOf({ lines }: Pick<Cart, 'lines'>): number {
  return lines.reduce((sum, { quantity }) => sum + quantity, 0);
}

function numberIn(node: Node): Text | null {
  for (const child of node.childNodes) {
    if (isText(child) ? /\d/.test(child.data) : child.hasChildNodes()) {
      const found = isText(child) ? child : numberIn(child);
      if (found !== null) return found;
    }
  }
  return null;
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}
