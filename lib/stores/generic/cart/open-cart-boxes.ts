import type { LivePage, Sheet } from '../../page';
import { hintsOf, nameOf } from '../page/visible-text';
import { removeControlOf } from './lines/line-controls';
import { cartRoots } from './cart-roots';

/** Milliseconds a drawer or dialog may take to close. */
const goneMs = 700;

const closeWords =
  /^(?:close|dismiss|hide|schlie(?:ß|ss)en|fermer|cerrar|chiudi|sluit(?:en)?|fechar|stäng|luk|lukk|zamknij|bezár\w*|סגור|閉じる|关闭)\b/iu;
const closeHint = /(?:^|[\s_-])(?:close|dismiss)(?:[\s_-]|$)/;
const cross = /^[×✕✖xX]$/;

/**
 * Drawers and dialogs of the cart that are open over a page; many open after something was added. Empty on a page without layout.
 */
export function openCartBoxes(sheet: Sheet): Element[] {
  return cartRoots(sheet).filter((box) => isOverPage(box) && isInView(box));
}

/** Closes them as a person would and waits until they are gone. One that cannot be closed stays open. */
export async function closeCartBoxes(live: LivePage): Promise<void> {
  const standing = openCartBoxes({ document: live.document(), url: live.href() });
  if (standing.length === 0) return;
  for (const box of standing) if (isInView(box)) shut(box);
  await live.until(() => !standing.some(isInView), goneMs);
}

function shut(box: Element): void {
  if (isDialog(box)) box.close();
  else closeControl(box)?.click();
}

function isDialog(box: Element): box is HTMLDialogElement {
  return box.tagName === 'DIALOG' && 'close' in box;
}

/** The control with a name for closing, or a cross at the start of the box that does not belong to a line. */
function closeControl(box: Element): HTMLElement | undefined {
  const controls = [...box.querySelectorAll<HTMLElement>('button,[role="button"],a[href^="#"]')];
  const named = controls.find((control) => closeWords.test(nameOf(control).trim()) || closeHint.test(hintsOf(control)));
  const [first] = controls;
  const isCross = first !== undefined && cross.test(nameOf(first).trim()) && first.closest('li,tr,form') === null;
  return named ?? (isCross && removeControlOf(box) !== first ? first : undefined);
}

function isOverPage(box: Element): boolean {
  const position = box.ownerDocument.defaultView?.getComputedStyle(box).position ?? '';
  return box.matches('dialog[open]') || position === 'fixed' || position === 'absolute' || position === 'sticky';
}

function isInView(box: Element): boolean {
  const view = box.ownerDocument.defaultView;
  const { left, right, top, bottom, width, height } = box.getBoundingClientRect();
  if (view === null || width < 50 || height < 50 || !box.isConnected || !box.checkVisibility()) return false;
  return right > 0 && bottom > 0 && left < view.innerWidth && top < view.innerHeight;
}
