import type { RequestWatch } from '../../live/watch-requests';
import { leave, typeInto } from '../page/form-request';
import { nameOf } from '../page/visible-text';
import { quantityFieldOf, removeControlOf, stepperOf } from './lines/line-controls';
import { lookMs, looks } from './cart-delay';
import type { OpenCart, ReadCart } from './cart-reading';
import { revealLine } from './checks/whole-cart';

/** Milliseconds within which a line must disappear after its remove button was pressed. */
export const goneMs = 1500;

/** The same after a refused request. The line may still go, because the refused request may have been another one of the page. */
const refusedMs = 150;

/**
 * Sets the quantity of a line in a running cart, by the line's own controls; 0 removes it. `read`: reads the lines shown now;
 * `answers`: counts the answers to the page's requests.
 */
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
    // The page normally shows the change soon after the store's answer.
    await live.until(() => answers.count() > 0 || isGone(), goneMs);
    const waitMs = answers.isRefused() ? refusedMs : lookMs;
    const isOut = isGone() || (answers.count() > 0 && (await live.until(isGone, waitMs)));
    // If a page only carries the cart (in a drawer) and sends nothing, the cart may not be changeable there.
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
 * A cart fresh from the server may have a remove button that does nothing (expressCart writes a wrong id into it) and draws a
 * working one when something in the cart is touched. Touches the quantity field without changing it, and presses the new button.
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

/** Presses "less" until the quantity is reached, each time after the last press has shown an effect. */
async function stepDown(live: OpenCart, lineIn: () => Element | undefined, target: number): Promise<void> {
  const stepper = (): ReturnType<typeof stepperOf> => {
    const line = lineIn();
    return line === undefined ? null : stepperOf(line);
  };
  for (let now = stepper(); now !== null && now.number > target;) {
    const { number } = now;
    (now.less as HTMLElement).click();
    // While the cart is redrawn, the line is missing for a moment.
    const isLast = number - 1 <= target;
    const hasMoved = await live.until(() => {
      const shown = stepper();
      return shown === null ? isLast : shown.number !== number;
    }, lookMs * looks);
    if (!hasMoved) return;
    now = stepper();
  }
}
