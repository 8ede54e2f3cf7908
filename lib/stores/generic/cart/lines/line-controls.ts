import { hintsOf, nameOf, textOf } from '../../page/visible-text';
import { removeWords } from '../../shop-words';

const namedFields =
  'input[name*="qty" i],input[name*="quantity" i],input[id*="qty" i],input[class*="qty" i],input[class*="quantity" i],input[aria-label*="quantity" i],input[aria-label*="qty" i],input[type="number"],input[inputmode="numeric"],select[name*="qty" i],select[name*="quantity" i],[role="spinbutton"]';

/** The quantity fields in a part of a page: named so, made for numbers, or a select of numbers. */
export function quantityFieldsIn(root: Element): Element[] {
  const named = new Set<Element>(root.querySelectorAll(namedFields));
  for (const select of root.querySelectorAll('select')) if (isNumberList(select)) named.add(select);
  for (const field of root.querySelectorAll('input:not([type]),input[type="text" i]'))
    if (holdsNumber(field)) named.add(field);
  return [...named].filter(
    (field) => !/hidden/i.test(field.getAttribute('type') ?? '') && !isHiddenWithin(field, root),
  );
}

const otherNumbers =
  /zip|post|plz|phone|code|coupon|voucher|promo|gift|search|page|date|card|cv[cv]|house|points?|tip|donat/i;

/** Whether a field without a telling name ("n_0") holds a small number and is not for something else, such as a postcode. */
function holdsNumber(field: Element): boolean {
  const called = `${hintsOf(field)} ${field.getAttribute('placeholder') ?? ''} ${field.getAttribute('aria-label') ?? ''}`;
  return /^\s*[1-9]\d{0,2}\s*$/.test(field.getAttribute('value') ?? '') && !otherNumbers.test(called);
}

/** Whether an element is hidden inside `root`. `root` itself may be hidden, as a closed drawer is. */
function isHiddenWithin(element: Element, root: Element): boolean {
  const hidden = element.closest('[hidden],template');
  return hidden !== null && hidden !== root && root.contains(hidden);
}

/** The quantity field of a line; null if it has none. */
export function quantityFieldOf(line: Element): Element | null {
  return quantityFieldsIn(line)[0] ?? null;
}

/** Whether a select offers numbers ("1", "2", "3", "0 (remove)"). */
function isNumberList(select: Element): boolean {
  const texts = [...select.querySelectorAll('option')].map((option) => option.textContent.trim());
  const numbers = texts.filter((text) => /^\d{1,3}\+?(?:\s*\(.*\))?$/.test(text));
  return numbers.length >= 2 && numbers.length >= texts.length - 1;
}

/** A number between two buttons. Many stores show a quantity so, without a field. */
export interface Stepper {
  less: Element;
  more: Element;
  shown: Element;
  number: number;
}

const stepNames =
  /^[-−–+＋‐<>‹›]$|^(?:increase|decrease|increment|decrement|more|less|one (?:more|less)|add one|remove one|plus|minus|reduce|subtract)\b|^(?:weniger|mehr|moins|plus|menos|más|meno|più|minder|meer|mais|färre|fler|mniej|więcej)$/iu;

/** The steppers in a part of a page. */
export function steppersIn(root: Element): Stepper[] {
  return [...root.querySelectorAll('*')].flatMap((shown): Stepper[] => {
    const [before, after] = [shown.previousElementSibling, shown.nextElementSibling];
    if (before === null || after === null || shown.childElementCount > 2 || !/\d/.test(shown.textContent)) return [];
    const [less, more] = [stepIn(before), stepIn(after)];
    if (less === null || more === null) return [];
    const number = /^(?:qty:?\s*|×\s*)?(\d{1,3})(?:\s?×)?$/i.exec(textOf(shown))?.[1];
    return number === undefined ? [] : [{ less, more, shown, number: Number(number) }];
  });
}

/**
 * The button beside a number: any button; or the only control in there, if it is named as a step and is a link or in a small
 * form.
 */
function stepIn(beside: Element | null): Element | null {
  if (beside === null || beside.matches('button,[role="button"]')) return beside;
  const inside = beside.matches('a')
    ? [beside]
    : [...beside.querySelectorAll('button,[role="button"],a,input[type="submit"]')];
  const [only] = inside;
  return inside.length === 1 && only !== undefined && stepNames.test(nameOf(only).trim()) ? only : null;
}

/** The stepper of a line; null if it has none. */
export function stepperOf(line: Element): Stepper | null {
  return steppersIn(line)[0] ?? null;
}

const removeHints =
  /(?:^|[\s_/=&-])(?:remove|delete|trash|bin)(?:[\s_/?&=-]|$)|cart-?remove|remove-?item|trash|\/cart\/(?:change|remove)/;
const notLines = /coupon|discount|voucher|promo|code|gift ?card|filter|address|all items|selected|ticked|checked/i;

/** The controls that remove a line. */
export function removeControls(root: Element): Element[] {
  return [...root.querySelectorAll('a,button,input[type="submit"],input[type="image"],[role="button"]')].filter(
    (control) => {
      const name = nameOf(control);
      const form = control.closest('form');
      // A form with a quantity field sets the quantity, so its address says nothing about its buttons.
      const action = form === null || quantityFieldsIn(form).length > 0 ? '' : (form.getAttribute('action') ?? '');
      const hints = `${hintsOf(control)} ${control.getAttribute('href') ?? ''} ${iconHints(control)} ${action}`;
      if (notLines.test(name) || isHiddenWithin(control, root) || shutsBox(control)) return false;
      // A button that changes the quantity may use the same address as the removal.
      const isHinted = removeHints.test(hints.toLowerCase()) && !stepNames.test(name.trim());
      return removeWords.test(name) || isHinted;
    },
  );
}

/** Whether a cross closes the dialog it stands in: it is a direct child of the dialog. */
function shutsBox(control: Element): boolean {
  return /^[×✕✖x]$/i.test(nameOf(control).trim()) && control.parentElement?.matches('dialog,[role="dialog"]') === true;
}

/** Names of the icon in a control: its class, id and source. */
function iconHints(control: Element): string {
  const icon = control.querySelector('svg,i,img,use');
  if (icon === null) return '';
  const use = control.querySelector('use');
  return `${hintsOf(icon)} ${icon.getAttribute('src') ?? ''} ${use?.getAttribute('href') ?? use?.getAttribute('xlink:href') ?? ''} ${icon.getAttribute('data-icon') ?? ''}`;
}

/** Names of icons with other meanings: send the quantities, edit, save for later. */
const otherIcons = /sync|refresh|reload|update|rotate|arrow|edit|pencil|save|wish|heart|later|star|plus|minus|chevron/;

/**
 * The control that removes this line: by its name, or else the only unnamed icon button beside the quantity. Null if there is
 * none.
 */
export function removeControlOf(line: Element): Element | null {
  const [named] = removeControls(line);
  if (named !== undefined) return named;
  const steppers = steppersIn(line).flatMap(({ less, more }) => [less, more]);
  const nameless = [...line.querySelectorAll('button,[role="button"],a')].filter(
    (control) =>
      /^[×✕✖x]?$/i.test(nameOf(control)) &&
      !otherIcons.test(`${hintsOf(control)} ${iconHints(control)}`.toLowerCase()) &&
      control.querySelector('img[alt]:not([alt=""])') === null &&
      !steppers.includes(control),
  );
  const buttons = nameless.filter((control) => !control.matches('a[href]:not([href^="#"])'));
  return buttons.length === 1 ? (buttons[0] ?? null) : null;
}
