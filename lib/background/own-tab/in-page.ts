/*
 * Functions that run in the store's page, put there when they are needed and gone afterwards. They are sent as text, so each holds
 * everything it uses.
 */

/** Where a tab is, and which document stands in it: two loads of one address are told apart by when they began. */
export interface Whereabouts {
  href: string;
  began: number;
  isComplete: boolean;
}

/** Tells where the page is. */
export function lookWhere(): Whereabouts {
  return { href: location.href, began: performance.timeOrigin, isComplete: document.readyState === 'complete' };
}

/**
 * Follows the page's own link to an address, as a shopper would, so that a store of one page keeps what it holds in memory; loads the
 * address where the page has no such link. Tells whether a link was followed.
 */
export function goTo(address: string): boolean {
  const plain = (url: string): string => url.split('#')[0] ?? url;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    ({ href, target, download }) => plain(href) === plain(address) && /^(?:_self)?$/.test(target) && download === '',
  );
  const link = links.find((one) => one.getClientRects().length > 0) ?? links[0];
  if (link === undefined) location.assign(address);
  else link.click();
  return link !== undefined;
}

/** Loads an address anew, also where the page stands there already. */
export function loadAnew(address: string): void {
  const plain = (url: string): string => url.split('#')[0] ?? url;
  if (plain(location.href) === plain(address)) location.reload();
  else location.assign(address);
}

/** Resolves once the page has not changed for a while, or after `mostMs`: its scripts have taken it over by then. */
export function untilQuiet(quietMs: number, mostMs: number): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      observer.disconnect();
      clearTimeout(quiet);
      clearTimeout(most);
      resolve();
    };
    let quiet = setTimeout(finish, quietMs);
    const most = setTimeout(finish, mostMs);
    const observer = new MutationObserver(() => {
      clearTimeout(quiet);
      quiet = setTimeout(finish, quietMs);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}
