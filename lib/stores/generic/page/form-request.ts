import { absoluteUrl } from '../../page';
import { tokenNames } from '../../learned/add-template';
import type { FormRequest } from '../../adapter-page';
import { inlineScripts } from '../../reading/inline-scripts';

/** A form as the request a browser would make of it. */
export type { FormRequest };

/** Whether a request contains a value that is valid for one page or visit only. */
export function hasToken({ path, request: { body } }: FormRequest): boolean {
  const fields = typeof body === 'string' || body === undefined ? [] : [...body];
  return [...fields, ...new URL(path).searchParams].some(([name]) => tokenNames.test(name));
}

/** Selector of the controls that submit a form. */
export const submits = 'button:not([type]),button[type="" i],[type="submit" i],input[type="image" i]';

/**
 * The request that a press on this control would send, with some fields changed; null if the control is handled by a script.
 * `base`: address of the page; `changes`: values of fields; `ticks`: checkboxes and radio buttons to set or clear.
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
    // A link to its own page is handled by a script.
    if (href.startsWith('#') || url === null || url.href.replace(/#.*/, '') === base.replace(/#.*/, '')) return null;
    return isOfStore(url, base) ? { path: url.href, request: {} } : null;
  }
  // A button that does not submit is handled by a script, also in a form.
  return control.matches(submits) ? formRequest(control, base, changes, ticks) : null;
}

/**
 * Whether a control's form has an empty field for a token that the page's script fills in. Sent without it, the form would be
 * refused.
 */
export function lacksKey(control: Element): boolean {
  const hidden = [...(control.closest('form')?.querySelectorAll('input[type="hidden" i]') ?? [])];
  return hidden.some(
    (field) =>
      /(?:^|[^a-z])(?:token|key|nonce|hash)(?:[^a-z]|$)|csrf|xsrf|authenticity/i.test(
        field.getAttribute('name') ?? '',
      ) && (field.getAttribute('value') ?? '') === '',
  );
}

/**
 * The request that sends a form, even if its button may be handled by a script. For stores where a plain request is known to
 * work.
 */
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

/**
 * Whether a form is React Router's own. Its script sends it to an address with `.data`, which answers with data instead of a
 * page.
 */
function isOfReactRouter(form: Element): boolean {
  const isItsPage = (): boolean => inlineScripts(form.ownerDocument).some((text) => /__reactRouterContext/.test(text));
  return form.hasAttribute('data-discover') && isItsPage();
}

/** Whether an address is on this store, and not a payment, sign-in or account page. */
function isOfStore(url: URL, base: string): boolean {
  const isKept = /\/(?:checkout(?!\/cart)|pay(?:ment)?|log-?out|sign-?out|account|log-?in|sign-?in)(?:[/.?]|$)/i.test(
    url.pathname,
  );
  return url.origin === new URL(base).origin && !isKept;
}

/** The fields that a browser would send (HTML standard, "constructing the entry list"), without files. */
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
 * Sets a field of a running page as typing would, so that the page's scripts notice. It uses the browser's own setter, because
 * frameworks replace the element's (React remembers the value set by it).
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

/** Moves the focus away from a field, as a person does. Some pages accept a number only then. */
export function leave(field: Element): void {
  field.dispatchEvent(new Event('blur'));
  field.dispatchEvent(new Event('focusout', { bubbles: true }));
}
