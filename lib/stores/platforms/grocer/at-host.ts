import type { HostSigns } from '../../adapter-page';
import type { StorePage } from '../../page';
import { inlineScripts } from '../../reading/inline-scripts';

/** Recognises a store family by its host and an element or script on the page together; neither is enough alone. */
export function atHost({
  hosts,
  element,
  script,
}: HostSigns): (page: Pick<StorePage, 'document' | 'location'>) => number | null {
  return ({ document, location }) => {
    if (!isAt(hosts, location.href)) return null;
    const isShop =
      document.querySelector(element) !== null ||
      (script !== undefined && inlineScripts(document).some((text) => script.test(text)));
    return isShop ? 0.97 : null;
  };
}

/** Whether an address is at one of these domains or below one. */
export function isAt(hosts: readonly string[], href: string): boolean {
  const { hostname } = new URL(href);
  return hosts.some((host) => hostname === host || hostname.endsWith(`.${host}`));
}
