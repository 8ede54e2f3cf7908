import type { RequestWatch } from '../../live/watch-requests';
import { leave, typeInto } from '../page/forms';
import { nameOf } from '../page/visible-text';
import { quantityFieldOf, removeControlOf, stepperOf } from './lines/anchors';
import { lookMs, looks } from './cart-looks';
import type { OpenCart, ReadCart } from './read-cart';
import { revealLine } from './checks/whole';

/** How long a line may take to go after its remove button was pressed. */
export const goneMs = 1500;

/** The same where the store has answered that it does not take the request: another one of the page may have been refused. */
const refusedMs = 150;

/** Brings a line of a cart that runs down to a number, by its own controls. `read`: the lines it shows now; `answers`: to its requests. */
export async function pressChange(
  live: OpenCart,
  lineId: string,
  target: number,
  read: () => ReadCart | null,
  answers: RequestWatch,
): Promise<void> {
  const lineIn = (): Element | undefined => read()?.lines.find((line) => line.lineId === lineId)?.element;
  await live.until(() => (read()?.lines.length ?? 0) > 0, 4000);
  await revealLine(live, read, () => lineIn() !== undefined);
  const element = lineIn();
  if (element === undefined) return;
  const remove = removeControlOf(element);
  const field = quantityFieldOf(element);
  if (target === 0 && remove !== null) {
    (remove as HTMLElement).click();
    const isGone = (): boolean => lineIn() === undefined;
    // Once the store has answered, a page that draws it soon shows it.
    await live.until(() => answers.count() > 0 || isGone(), goneMs);
    const waitMs = answers.isRefused() ? refusedMs : lookMs;
    const isOut = isGone() || (answers.count() > 0 && (await live.until(isGone, waitMs)));
    // A page that carries the cart and does nothing may not be its to be changed on.
    const isIdle = live.isElsewhere === true && answers.count() === 0;
    if (!isOut && !isIdle && field !== null) await removeOnceMore(live, field, remove, lineIn);
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
  live: OpenCart,
  field: Element,
  before: Element,
  lineIn: () => Element | undefined,
): Promise<void> {
  leave(field);
  const fresh = (): Element | undefined => {
    const line = lineIn();
    const control = line === undefined ? null : removeControlOf(line);
    return control === null || control === before ? undefined : control;
  };
  if (await live.until(() => fresh() !== undefined || lineIn() === undefined, goneMs))
    (fresh() as HTMLElement | undefined)?.click();
}

/** Presses "less" until the number is the one wanted, each time only after the press before has shown. */
async function stepDown(live: OpenCart, lineIn: () => Element | undefined, target: number): Promise<void> {
  const stepper = (): ReturnType<typeof stepperOf> => {
    const line = lineIn();
    return line === undefined ? null : stepperOf(line);
  };
  for (let now = stepper(); now !== null && now.number > target;) {
    const { number } = now;
    (now.less as HTMLElement).click();
    // While a cart is drawn anew the line is not there, and goes on after.
    const isLast = number - 1 <= target;
    const hasMoved = await live.until(() => {
      const shown = stepper();
      return shown === null ? isLast : shown.number !== number;
    }, lookMs * looks);
    if (!hasMoved) return;
    now = stepper();
  }
}
