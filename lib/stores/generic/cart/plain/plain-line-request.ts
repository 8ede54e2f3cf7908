import { absoluteUrl } from '../../../page';
import type { StorePage } from '../../../page';
import { askSheet } from '../../../request';
import { quantityFieldOf, quantityFieldsIn, removeControls } from '../lines/line-controls';
import type { FoundLine } from '../lines/found-line';
import { changeLinks, outLinks } from './plain-line-controls';
import { numberHeld } from '../lines/line-quantity';
import { requestOf, submits } from '../../page/form-request';
import type { FormRequest } from '../../page/form-request';
import { textOf } from '../../page/visible-text';

/**
 * The request that sets a line of a plain cart to a quantity: by its short link, or else on the page where it is changed. Null if
 * neither is found.
 */
export async function requestOutOfPlain(
  line: FoundLine,
  target: number,
  base: string,
  page: StorePage,
): Promise<FormRequest | null> {
  const [out, ...more] = target === 0 ? outLinks(line.element) : [];
  const request = out === undefined || more.length > 0 ? null : requestOf(out, base, new Map());
  return request ?? requestOnLinePage(line, target, base, page);
}

/**
 * The request on a page of the line's own, for carts that only link to it ("Change"). Null unless the page is certainly about
 * this line: it contains the line's name, and exactly one of its forms holds the line's quantity.
 */
async function requestOnLinePage(
  line: FoundLine,
  target: number,
  base: string,
  page: StorePage,
): Promise<FormRequest | null> {
  const address = absoluteUrl(changeLinks(line.element)[0]?.getAttribute('href'), base);
  if (address === null || address.origin !== new URL(base).origin) return null;
  const { document, url } = await askSheet(page, address.href);
  const isAbout = textOf(document.querySelector('body')).toLowerCase().includes(line.title.toLowerCase());
  const forms = [...document.querySelectorAll('form')].filter(
    (form) => quantityFieldsIn(form).length === 1 && numberHeld(form) === line.quantity,
  );
  const [form] = forms;
  const field = form === undefined ? null : quantityFieldOf(form);
  if (form === undefined || field === null || forms.length !== 1 || !isAbout) return null;
  // A form without an address is sent to its own page.
  if ((form.getAttribute('action') ?? '').trim() === '') form.setAttribute('action', url);
  const removal = target === 0 ? removeControls(form).find((control) => control.matches(submits)) : undefined;
  if (removal !== undefined) return requestOf(removal, url, new Map());
  const taking = removeControls(form);
  const submit = [...form.querySelectorAll(submits)].find((control) => !taking.includes(control));
  return submit === undefined ? null : requestOf(submit, url, new Map([[field, String(target)]]));
}
