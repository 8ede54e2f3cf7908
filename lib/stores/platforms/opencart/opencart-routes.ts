import { isRecord } from '../../reading/json-fields';
import type { AdapterPage } from '../../adapter-page';
import { perPage } from '../../store-adapter';

/** Whether the shop runs version 3 or older. Pages of later versions have attributes of their own scripts. */
export function isOld({ document }: AdapterPage): boolean {
  return document.querySelector('[data-oc-toggle], [data-oc-load], [formaction*="checkout/cart"]') === null;
}

/** The character between a controller and its method: "/" up to version 3, "|" in 4.0.0 and 4.0.1, "." in later ones. */
function mark(page: AdapterPage): string {
  if (isOld(page)) return '/';
  return page.document.querySelector('[formaction*="cart|"]') === null ? '.' : '|';
}

/** The address of a route, in the language of the page (version 4 has the language in every address). */
export function route(page: AdapterPage, name: string, method?: string): string {
  const { document } = page;
  const root = new URL(page.url(document.querySelector('base[href]')?.getAttribute('href')) ?? '/', page.location.href)
    .pathname;
  const linked = document.querySelector('[formaction*="language="], a[href*="language="]');
  const language = /[?&]language=([\w-]+)/.exec(
    `${linked?.getAttribute('formaction') ?? ''} ${linked?.getAttribute('href') ?? ''}`,
  )?.[1];
  const path = method === undefined ? name : `${name}${mark(page)}${method}`;
  return `${root.replace(/\/?$/, '/')}index.php?route=${path}${language === undefined ? '' : `&language=${language}`}`;
}

/** Product numbers by product address, as seen in searches. */
export const numbers = perPage(() => new Map<string, string>());

/** The first complaint in an answer, which is a text or texts by subject ("option", "warning"); null when there is none. */
export function firstText(value: unknown): string | null {
  if (typeof value === 'string') return value === '' ? null : value;
  const parts: unknown[] = Array.isArray(value) ? value : isRecord(value) ? Object.values(value) : [];
  for (const part of parts) {
    const text = firstText(part);
    if (text !== null) return text;
  }
  return null;
}
