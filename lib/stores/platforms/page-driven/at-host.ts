import type { HostFingerprint } from '../../adapter-page';
import type { StorePage } from '../../page';
import { inlineScripts } from '../../reading/inline-scripts';

/** How sure it is that a page belongs to a store family: 0.97 by its host together with an element or script, else null. */
export function atHost(
  { document, location }: Pick<StorePage, 'document' | 'location'>,
  { hosts, element, script }: HostFingerprint,
): number | null {
  if (!isAt(hosts, location.href)) return null;
  const isShop =
    document.querySelector(element) !== null ||
    (script !== undefined && inlineScripts(document).some((text) => script.test(text)));
  return isShop ? 0.97 : null;
}

/** Whether an address is at one of these domains or below one. */
export function isAt(hosts: readonly string[], href: string): boolean {
  const { hostname } = new URL(href);
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
