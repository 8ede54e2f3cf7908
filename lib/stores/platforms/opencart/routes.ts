import { absoluteUrl, perPage } from '../../page';
import type { StorePage } from '../../page';

/** Whether the shop runs on version 3 or older: its later pages carry attributes of their own scripts. */
export function isOld({ document }: StorePage): boolean {
  return document.querySelector('[data-oc-toggle], [data-oc-load], [formaction*="checkout/cart"]') === null;
}

/** What stands between a controller and its method: "/" up to version 3, "|" in 4.0.0 and 4.0.1, "." since. */
function mark(page: StorePage): string {
  if (isOld(page)) return '/';
  return page.document.querySelector('[formaction*="cart|"]') === null ? '.' : '|';
}

/** A route's address under the shop's root, in the language the page is in (version 4 keeps it in every address). */
export function route(page: StorePage, name: string, method?: string): string {
  const { document, location } = page;
  const root = absoluteUrl(document.querySelector('base[href]')?.getAttribute('href'), location.href)?.pathname ?? '/';
  const linked = document.querySelector('[formaction*="language="], a[href*="language="]');
  const language = /[?&]language=([\w-]+)/.exec(
    `${linked?.getAttribute('formaction') ?? ''} ${linked?.getAttribute('href') ?? ''}`,
  )?.[1];
  const path = method === undefined ? name : `${name}${mark(page)}${method}`;
  return `${root.replace(/\/?$/, '/')}index.php?route=${path}${language === undefined ? '' : `&language=${language}`}`;
}

/** Product numbers by address, as seen in searches. */
export const numbers = perPage(() => new Map<string, string>());
