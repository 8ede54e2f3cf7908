import { absoluteUrl } from '../../page';
import { tokenNames } from '../../learned/add-template';
import type { Ask } from '../../request';
import { inlineScripts } from '../../reading/scripts';

/** A form as the request a browser would make of it. */
export interface FormRequest {
  path: string;
  request: Ask;
}

/** Whether a request carries what holds for one page or visit. */
export function hasToken({ path, request: { body } }: FormRequest): boolean {
  const fields = typeof body === 'string' || body === undefined ? [] : [...body];
  return [...fields, ...new URL(path).searchParams].some(([name]) => tokenNames.test(name));
}

/** Controls a browser sends a form upon. */
export const submits = 'button:not([type]),button[type="" i],[type="submit" i],input[type="image" i]';

/**
 * The request a press on this control would send, with some fields set to other values; null when only a script knows what the control
 * does. `base` is where the page came from.
 */
export function requestOf(
  control: Element,
  base: string,
  changes: ReadonlyMap<Element, string>,
  ticks: ReadonlyMap<Element, boolean> = new Map(),
): FormRequest | null {
  const href = control.getAttribute('href');
  if (href !== null) {
    const url = absoluteUrl(href, base);
    // A link back to the page it stands on is a script's link.
    if (href.startsWith('#') || url === null || url.href.replace(/#.*/, '') === base.replace(/#.*/, '')) return null;
    return isOfStore(url, base) ? { path: url.href, request: {} } : null;
  }
  // A button that submits nothing is its script's alone, whatever form it stands in.
  return control.matches(submits) ? formRequest(control, base, changes, ticks) : null;
}

/** Whether the form of a control has an empty place for a key that only the page's script writes: sent as it stands it is refused. */
export function lacksKey(control: Element): boolean {
  const hidden = [...(control.closest('form')?.querySelectorAll('input[type="hidden" i]') ?? [])];
  return hidden.some(
    (field) =>
      /(?:^|[^a-z])(?:token|key|nonce|hash)(?:[^a-z]|$)|csrf|xsrf|authenticity/i.test(
        field.getAttribute('name') ?? '',
      ) && (field.getAttribute('value') ?? '') === '',
  );
}

/** The request a form would be sent by, with a button of it that may be its script's: for stores of which that is known. */
export function formRequest(
  control: Element,
  base: string,
  changes: ReadonlyMap<Element, string>,
  ticks: ReadonlyMap<Element, boolean> = new Map(),
): FormRequest | null {
  const form = control.closest('form');
  const action = control.getAttribute('formaction') ?? form?.getAttribute('action') ?? null;
  if (form === null || action === null || action.trim() === '' || action.startsWith('#')) return null;
  const url = absoluteUrl(action, base);
  if (url === null || !isOfStore(url, base)) return null;
  const data = fieldsOf(form, control, changes, ticks);
  const method = (control.getAttribute('formmethod') ?? form.getAttribute('method') ?? 'get').toUpperCase();
  if (method === 'POST') {
    if (isOfReactRouter(form)) url.pathname = `${url.pathname.replace(/\/$/, '') || '/_root'}.data`;
    return { path: url.href, request: { method: 'POST', body: data } };
  }
  url.search = data.toString();
  return { path: url.href, request: {} };
}

/** Whether a form is React Router's own: its script sends it to an address that answers with data, and not with a whole page. */
function isOfReactRouter(form: Element): boolean {
  const isItsPage = (): boolean => inlineScripts(form.ownerDocument).some((text) => /__reactRouterContext/.test(text));
  return form.hasAttribute('data-discover') && isItsPage();
}

/** Whether an address is the store's own, and none that pays, signs out or speaks of the account. */
function isOfStore(url: URL, base: string): boolean {
  const isKept = /\/(?:checkout(?!\/cart)|pay(?:ment)?|log-?out|sign-?out|account|log-?in|sign-?in)(?:[/.?]|$)/i.test(
    url.pathname,
  );
  return url.origin === new URL(base).origin && !isKept;
}

/** The fields a browser would send (HTML standard, "constructing the entry list"), without files. */
function fieldsOf(
  form: Element,
  submitter: Element,
  changes: ReadonlyMap<Element, string>,
  ticks: ReadonlyMap<Element, boolean>,
): URLSearchParams {
  const data = new URLSearchParams();
  for (const field of form.querySelectorAll('input[name],select[name],textarea[name],button[name]')) {
    const name = field.getAttribute('name') ?? '';
    const type = (field.getAttribute('type') ?? '').toLowerCase();
    const isButton = field.tagName === 'BUTTON' || /^(?:submit|button|image|reset|file)$/.test(type);
    if (field.hasAttribute('disabled') || (isButton && field !== submitter)) continue;
    if (/^(?:checkbox|radio)$/.test(type) && !(ticks.get(field) ?? field.hasAttribute('checked'))) continue;
    data.append(name, changes.get(field) ?? valueOf(field));
  }
  return data;
}

function valueOf(field: Element): string {
  if (field.tagName === 'SELECT') {
    const option = field.querySelector('option[selected]') ?? field.querySelector('option:not([disabled])');
    return option?.getAttribute('value') ?? option?.textContent.trim() ?? '';
  }
  if (field.tagName === 'TEXTAREA') return field.textContent;
  const type = (field.getAttribute('type') ?? '').toLowerCase();
  return field.getAttribute('value') ?? (/^(?:checkbox|radio)$/.test(type) ? 'on' : '');
}

/**
 * Sets a field of a running page as typing would, so that the page's own scripts notice. The element's own setter may be a framework's
 * (React remembers what it set itself), so the browser's is used.
 */
export function typeInto(field: Element, value: string): void {
  const view = field.ownerDocument.defaultView;
  const kind = field.tagName === 'SELECT' ? view?.HTMLSelectElement : view?.HTMLInputElement;
  const setter = kind === undefined ? undefined : Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set;
  if (setter !== undefined) setter.call(field, value);
  else if ('value' in field) field.value = value;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Leaves a field as a person does who goes on elsewhere: some pages take a number only then. */
export function leave(field: Element): void {
  field.dispatchEvent(new Event('blur'));
  field.dispatchEvent(new Event('focusout', { bubbles: true }));
}
