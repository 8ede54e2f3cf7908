import type { Cart, CartRemove } from '../../core/cart';
import { CoachError } from '../../core/errors';
import { willWrite, wroteNothing } from '../live/needs-visit';
import type { LivePage, StorePage } from '../page';
import { ask } from '../request';
import { quantityFieldOf, removeControlOf, stepperOf } from './cart/anchors';
import { heldQuantity, lookMs, looks } from './cart/cart-looks';
import { lessControl } from './cart/less-control';
import { leave, requestOf, typeInto } from './forms';
import { openCart, readByRequest, readCartOf, readSheet } from './cart/read-cart';
import type { OpenCart, ReadCart } from './cart/read-cart';
import { revealLine } from './cart/whole';
import { nameOf } from './visible-text';

/** How long a line may take to go after its remove button was pressed. */
const goneMs = 1500;

/** Takes items out again: by the cart's own controls, sent by request where they are forms or links, pressed where they are scripts. */
export async function removeFromAnyCart(line: CartRemove, page: StorePage): Promise<void> {
  const target = Math.max(0, line.held - line.quantity);
  const held = (cart: Cart): number => heldQuantity(cart, line.sku);
  const before = held(await readCartOf(page));
  const goal = before - Math.min(line.quantity, before);
  const read = await readByRequest(page);
  const element = read?.lines.find(({ lineId }) => lineId === line.lineId)?.element;
  if (read !== null && element !== undefined) {
    const form = changeRequest(element, read.sheet.url, target);
    if (form !== null) {
      willWrite(page);
      const answer = await ask(page, form.path, { ...form.request, accept: [400, 404, 405, 422] });
      const now = held(await readCartOf(page));
      if (answer.status < 400 && now <= goal) return;
      if (now === before) wroteNothing(page);
    }
  }
  if (read !== null && target > 0 && (await sendLess(line, goal, page))) return;
  const live = await openCart(page);
  try {
    willWrite(page);
    await pressChange(live, line.lineId, target, page);
    for (let look = 0; look < looks; look += 1) {
      await page.wait(lookMs);
      if (held(await readCartOf(page)) <= goal) return;
    }
  } finally {
    live.close();
  }
  throw new CoachError('store/not-added', 'The store did not take it out of the cart. Take it out on the cart page.', {
    detail: `generic: remove ${line.sku.slice(0, 80)}`,
  });
}

function changeRequest(element: Element, base: string, target: number): ReturnType<typeof requestOf> {
  const field = quantityFieldOf(element);
  if (target === 0) {
    const control = removeControlOf(element);
    const removal = control === null ? null : requestOf(control, base, new Map());
    if (removal !== null) return removal;
  }
  const form = field?.closest('form');
  const submit = form?.querySelector('[name*="update" i], button:not([type]), [type="submit"]');
  return field === null || submit === null || submit === undefined
    ? null
    : requestOf(submit, base, new Map([[field, String(target)]]));
}

/** Sends the line's own "one less" until the number is the one wanted. False when it has none that is a form or link, or when it does nothing. */
async function sendLess(line: CartRemove, goal: number, page: StorePage): Promise<boolean> {
  for (;;) {
    const read = await readByRequest(page);
    if (read === null) return false;
    const before = heldQuantity(read.cart, line.sku);
    if (before <= goal) return true;
    const element = read.lines.find(({ lineId }) => lineId === line.lineId)?.element;
    const control = element === undefined ? null : lessControl(element);
    // A field beside it is the store's own script's to change.
    if (element === undefined || control === null || quantityFieldOf(element) !== null) return false;
    const less = requestOf(control, read.sheet.url, new Map());
    if (less === null) return false;
    willWrite(page);
    const answer = await ask(page, less.path, { ...less.request, accept: [400, 404, 405, 422] });
    if (answer.status >= 400 || heldQuantity(await readCartOf(page), line.sku) >= before) return false;
  }
}

async function pressChange(live: OpenCart, lineId: string, target: number, page: StorePage): Promise<void> {
  const read = (document: Document): ReadCart | null => readSheet({ document, url: live.href() }, page, live.place());
  const lineIn = (document: Document): Element | undefined =>
    read(document)?.lines.find((line) => line.lineId === lineId)?.element;
  await live.until((document) => (read(document)?.lines.length ?? 0) > 0, 4000);
  await revealLine(
    live,
    () => read(live.document()),
    () => lineIn(live.document()) !== undefined,
  );
  const element = lineIn(live.document());
  if (element === undefined) return;
  const remove = removeControlOf(element);
  const field = quantityFieldOf(element);
  if (target === 0 && remove !== null) {
    (remove as HTMLElement).click();
    const isGone = await live.until((document) => lineIn(document) === undefined, goneMs);
    if (!isGone && field !== null) await removeOnceMore(live, field, remove, lineIn);
  } else if (field !== null) {
    typeInto(field, String(target));
    leave(field);
    const update = [
      ...element.querySelectorAll<HTMLElement>('button'),
      ...live.document().querySelectorAll<HTMLElement>('button'),
    ].find((button) =>
      /^(?:update|aktualisieren|actualiser|actualizar|aggiorna|bijwerken|atualizar|uppdatera)/i.test(nameOf(button)),
    );
    update?.click();
  } else {
    await stepDown(live, lineIn, target);
  }
}

/**
 * A cart fresh from the server may have a remove button that does nothing (expressCart writes the wrong id into it) and draw a right one
 * as soon as anything in the cart is touched: the number is left as it was, and the new button is pressed.
 */
async function removeOnceMore(
  live: LivePage,
  field: Element,
  before: Element,
  lineIn: (document: Document) => Element | undefined,
): Promise<void> {
  leave(field);
  const freshIn = (document: Document): Element | undefined => {
    const line = lineIn(document);
    const control = line === undefined ? null : removeControlOf(line);
    return control === null || control === before ? undefined : control;
  };
  if (await live.until((document) => freshIn(document) !== undefined, goneMs))
    (freshIn(live.document()) as HTMLElement | undefined)?.click();
}

/** Presses "less" until the number is the one wanted, each time only after the press before has shown. */
async function stepDown(
  live: LivePage,
  lineIn: (document: Document) => Element | undefined,
  target: number,
): Promise<void> {
  const stepperIn = (document: Document): ReturnType<typeof stepperOf> => {
    const line = lineIn(document);
    return line === undefined ? null : stepperOf(line);
  };
  for (let stepper = stepperIn(live.document()); stepper !== null && stepper.number > target;) {
    const { number } = stepper;
    (stepper.less as HTMLElement).click();
    const hasMoved = await live.until((document) => stepperIn(document)?.number !== number, lookMs * looks);
    if (!hasMoved) return;
    stepper = stepperIn(live.document());
  }
}
