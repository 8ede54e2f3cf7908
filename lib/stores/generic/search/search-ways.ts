import { recordsAt, recordAt, textAt } from '../../reading/json-fields';
import { absoluteUrl } from '../../page';
import type { Sheet } from '../../page';
import type { SearchWay } from '../known/known-store';
import { isType, jsonLdNodes } from '../page/structured-products';
import { nameOf } from '../page/visible-text';
import { searchWords } from '../shop-words';

/** Placeholder for the query in the address or body of a SearchWay. */
const slot = '{q}';

const queryNames =
  /^(?:q|k|s|query|search|keyword|keywords|searchterm|search_?term|search_?query|text|term|kw|st|w|ntt|filter_name|search_block_form)$/i;

/** Whether a field's name is that of a query, as a whole or in its brackets ("search[q]"). */
function isQueryName(name: string): boolean {
  const [, ...within] = name.split(/[[\]]+/).filter((part) => part !== '');
  return queryNames.test(name) || within.some((part) => queryNames.test(part));
}

/** Whether a field has a label that says it is for searching. */
function isLabelledSearch(input: Element): boolean {
  const id = input.getAttribute('id') ?? '';
  const around = input.closest('form') ?? input.parentElement;
  const label =
    input.closest('label') ??
    [...(around?.querySelectorAll('label[for]') ?? [])].find((one) => id !== '' && one.getAttribute('for') === id);
  return label !== undefined && label.textContent.length <= 40 && searchWords.test(label.textContent);
}

/**
 * The ways to search that a page states, most certain first: structured data, then search forms; forms that lead to the front
 * page come last.
 */
export function searchWays(sheet: Sheet): SearchWay[] {
  const { origin } = new URL(sheet.url);
  const forms = fromForms(sheet);
  const isHome = ({ address }: SearchWay): boolean => new URL(address).pathname === '/';
  const ways = [...fromStructuredData(sheet), ...forms.filter((way) => !isHome(way)), ...forms.filter(isHome)];
  return ways.filter(({ address }) => absoluteUrl(address, sheet.url)?.origin === origin);
}

/** Search addresses of many shops, for pages that state none. */
export function usualWays(sheet: Sheet): SearchWay[] {
  const { origin } = new URL(sheet.url);
  return ['/search?q=', '/search?keyword=', '/search?query=', '/search/', '/catalogsearch/result/?q=', '/?s='].map(
    (path) => byAddress(`${origin}${path}${slot}`),
  );
}

/** A way that needs only an address. */
export function byAddress(address: string, kind: SearchWay['kind'] = 'request'): SearchWay {
  return { kind, method: 'GET', address, body: null };
}

/** The way to search behind the address to which a search led; null if the address does not contain the query. */
export function wayOfLanding(landed: string, query: string): SearchWay | null {
  const forms = [encodeURIComponent(query), new URLSearchParams({ q: query }).toString().slice(2)];
  const written = forms.find((form) => landed.includes(form));
  return written === undefined ? null : byAddress(landed.replace(written, slot));
}

/** The way to search behind the address of a page of results; empty if the page is none. */
export function wayOfAddress(url: string): SearchWay[] {
  const { origin, pathname, searchParams } = new URL(url);
  const name = [...searchParams]
    .map(([one]) => one)
    .find((key) => queryNames.test(key) && /\p{L}{2}/u.test(searchParams.get(key) ?? ''));
  if (name === undefined) return [];
  searchParams.set(name, 'QSLOTQ');
  return [byAddress(`${origin}${pathname}?${searchParams.toString().replace('QSLOTQ', slot)}`)];
}

/** The address and body of a search for `query`. The body is null for GET. */
export function requestFor({ address, body }: SearchWay, query: string): { address: string; body: string | null } {
  const plus = new URLSearchParams({ q: query }).toString().slice(2);
  const [path = '', search] = address.split('?', 2);
  const whole = search === undefined ? '' : `?${address.slice(path.length + 1).replaceAll(slot, plus)}`;
  return {
    address: path.replaceAll(slot, encodeURIComponent(query)) + whole,
    body: body?.replaceAll(slot, plus) ?? null,
  };
}

/**
 * Search addresses in structured data (schema.org/SearchAction, mostly on the WebSite node). Many shops write HTML entities into
 * them.
 */
function fromStructuredData({ document, url }: Sheet): SearchWay[] {
  return jsonLdNodes(document)
    .filter((node) => isType(node, 'WebSite') || isType(node, 'Organization') || isType(node, 'GroceryStore'))
    .flatMap((node) => [recordAt(node, 'potentialAction') ?? {}, ...recordsAt(node, 'potentialAction')])
    .flatMap((action): SearchWay[] => {
      const target = recordAt(action, 'target') ?? recordsAt(action, 'target')[0] ?? null;
      const template = (textAt(target, 'urlTemplate') ?? textAt(action, 'target'))?.replace(
        /&(?:amp|#0*38|#x26);/gi,
        '&',
      );
      const place = template === undefined ? undefined : /\{[^}]*\}/.exec(template)?.[0];
      if (template === undefined || place === undefined) return [];
      // The placeholder's braces would be encoded in an address, so it is replaced first.
      const address = absoluteUrl(template.replace(place, 'QSLOTQ'), url)?.href.replace('QSLOTQ', slot);
      return address === undefined ? [] : [byAddress(address)];
    });
}

function fromForms({ document, url }: Sheet): SearchWay[] {
  return [...document.querySelectorAll('form')].flatMap((form) => wayOfForm(form, searchBox(form), url));
}

/**
 * The way to search by a form with this query box; empty if the box has no name or the form no address. `url`: the page's
 * address.
 */
export function wayOfForm(form: HTMLFormElement, box: HTMLInputElement | null, url: string): SearchWay[] {
  const name = box?.getAttribute('name') ?? '';
  // A form without an address is handled by a script, whose behaviour is learned by using it.
  const action = absoluteUrl(form.getAttribute('action'), url);
  if (name === '' || action === null) return [];
  const isPost = (form.getAttribute('method') ?? 'get').toLowerCase() === 'post';
  const fields = isPost ? new URLSearchParams() : action.searchParams;
  for (const field of form.querySelectorAll('input[type="hidden"][name],select[name],button[name][value]')) {
    if (field.tagName === 'BUTTON' && !isPost) continue;
    const chosen = field.querySelector('option[selected]') ?? field.querySelector('option');
    const value = chosen?.getAttribute('value') ?? field.getAttribute('value') ?? '';
    if (value !== '' || field.tagName === 'INPUT') fields.set(field.getAttribute('name') ?? '', value);
  }
  fields.set(name, 'QSLOTQ');
  const written = (text: string): string => text.replace('QSLOTQ', slot);
  return isPost
    ? [{ kind: 'request', method: 'POST', address: action.href, body: written(fields.toString()) }]
    : [byAddress(written(action.href))];
}

/** The search box in a form or on a page; null if there is none. */
export function searchBox(root: ParentNode): HTMLInputElement | null {
  const boxes = [...root.querySelectorAll('input')].filter((input) =>
    /^(?:search|text|)$/i.test(input.getAttribute('type') ?? ''),
  );
  const isSearch = (input: Element): boolean =>
    input.getAttribute('type') === 'search' ||
    isQueryName(input.getAttribute('name') ?? '') ||
    isLabelledSearch(input) ||
    searchWords.test(`${nameOf(input)} ${input.getAttribute('placeholder') ?? ''}`) ||
    input.closest('[role="search"], form[action*="search" i]') !== null;
  // Some shops have a hidden extra box that makes phones open their keyboard.
  return (
    boxes.find((input) => isSearch(input) && !/hidden-input-for/.test(input.getAttribute('data-testid') ?? '')) ?? null
  );
}
