import { recordsAt, recordAt, textAt } from '../loose-json';
import { absoluteUrl } from '../page';
import type { Sheet } from '../page';
import { isType, jsonLdNodes } from './structured';
import { nameOf } from './visible-text';
import { searchWords } from './words';

/** Makes the address of a search. */
export type SearchAddress = (query: string) => string;

const queryNames =
  /^(?:q|k|s|query|search|keyword|keywords|searchterm|search_?term|search_?query|text|term|kw|st|w|ntt|filter_name|search_block_form)$/i;

/** How a page says it can be searched, surest first: its structured data, then its search form. */
export function searchAddresses(sheet: Sheet): SearchAddress[] {
  const origin = new URL(sheet.url).origin;
  return [...fromStructuredData(sheet), ...fromForms(sheet)].filter(
    (make) => absoluteUrl(make('rice'), sheet.url)?.origin === origin,
  );
}

/** Addresses many shops use; tried only when a page says nothing itself. */
export function usualAddresses(sheet: Sheet): SearchAddress[] {
  const { origin } = new URL(sheet.url);
  return ['/search?q=', '/search?keyword=', '/search?query=', '/search/', '/catalogsearch/result/?q=', '/?s='].map(
    (path) => (query: string) => `${origin}${path}${encodeURIComponent(query)}`,
  );
}

/** schema.org/SearchAction on the WebSite node. */
function fromStructuredData({ document, url }: Sheet): SearchAddress[] {
  return jsonLdNodes(document)
    .filter((node) => isType(node, 'WebSite') || isType(node, 'Organization') || isType(node, 'GroceryStore'))
    .flatMap((node) => [recordAt(node, 'potentialAction') ?? {}, ...recordsAt(node, 'potentialAction')])
    .flatMap((action): SearchAddress[] => {
      const template = textAt(recordAt(action, 'target'), 'urlTemplate') ?? textAt(action, 'target');
      const slot = template === null ? null : /\{[^}]*\}/.exec(template)?.[0];
      if (template === null || slot === null || slot === undefined) return [];
      return [(query) => absoluteUrl(template.replace(slot, encodeURIComponent(query)), url)?.href ?? ''];
    });
}

function fromForms({ document, url }: Sheet): SearchAddress[] {
  return [...document.querySelectorAll('form')].flatMap((form): SearchAddress[] => {
    const box = searchBox(form);
    const name = box?.getAttribute('name') ?? '';
    if (name === '' || (form.getAttribute('method') ?? 'get').toLowerCase() !== 'get') return [];
    // A form that leads nowhere is a script's: what it does is learned by using it.
    const action = absoluteUrl(form.getAttribute('action'), url);
    if (action === null) return [];
    return [
      (query) => {
        const address = new URL(action.href);
        for (const field of form.querySelectorAll('input[type="hidden"][name]')) {
          address.searchParams.set(field.getAttribute('name') ?? '', field.getAttribute('value') ?? '');
        }
        address.searchParams.set(name, query);
        return address.href;
      },
    ];
  });
}

/** The box one types a search into, within a form or anywhere on a page. */
export function searchBox(root: ParentNode): HTMLInputElement | null {
  const boxes = [...root.querySelectorAll('input')].filter((input) =>
    /^(?:search|text|)$/i.test(input.getAttribute('type') ?? ''),
  );
  const isSearch = (input: Element): boolean =>
    input.getAttribute('type') === 'search' ||
    queryNames.test(input.getAttribute('name') ?? '') ||
    searchWords.test(`${nameOf(input)} ${input.getAttribute('placeholder') ?? ''}`) ||
    input.closest('[role="search"], form[action*="search" i]') !== null;
  // Some shops hide an extra box to make phones open their keyboard.
  return (
    boxes.find((input) => isSearch(input) && !/hidden-input-for/.test(input.getAttribute('data-testid') ?? '')) ?? null
  );
}
