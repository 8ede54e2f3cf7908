import type { Sheet } from '../../page';
import { cartRoots } from './roots';

/** Boxes of the cart that stand open over a page: drawers and dialogs called so that are in view. None where a page has no layout. */
export function openBoxes(sheet: Sheet): Element[] {
  return cartRoots(sheet).filter((box) => isOverPage(box) && isInView(box));
}

function isOverPage(box: Element): boolean {
  const position = box.ownerDocument.defaultView?.getComputedStyle(box).position ?? '';
  return box.matches('dialog[open]') || position === 'fixed' || position === 'absolute' || position === 'sticky';
}

function isInView(box: Element): boolean {
  const view = box.ownerDocument.defaultView;
  const { left, right, top, bottom, width, height } = box.getBoundingClientRect();
  if (view === null || width < 50 || height < 50 || !box.checkVisibility()) return false;
  return right > 0 && bottom > 0 && left < view.innerWidth && top < view.innerHeight;
}
