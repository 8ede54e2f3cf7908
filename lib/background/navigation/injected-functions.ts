/*
 * Functions that run in the store's page, put there when they are needed and gone afterwards. They are sent as text, so each holds
 * everything it uses.
 */

/** Where a tab is, and which document stands in it: two loads of one address are told apart by when they began. */
export interface PageLocation {
  href: string;
  began: number;
  isComplete: boolean;
}

/** Tells where the page is. */
export function readPageLocation(): PageLocation {
  return {
    href: location.href,
    began: performance.timeOrigin,
    isComplete: document.readyState === 'complete',
  };
}

/** Follows the page's own link to an address, as a shopper would; false where it has none. One that can be seen comes first. */
export function followLink(address: string): boolean {
  const plain = (url: string): string => url.split('#')[0] ?? url;
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].filter(
    ({ href, target, download }) => plain(href) === plain(address) && /^(?:_self)?$/.test(target) && download === '',
  );
  const link = links.find((one) => one.getClientRects().length > 0) ?? links[0];
  link?.click();
  return link !== undefined;
}

/** Addresses of the page's links that can be seen, those of its head first. */
export function listLinks(): string[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('header a[href], nav a[href], a[href]')]
    .filter((link) => /^(?:_self)?$/.test(link.target) && link.download === '' && link.getClientRects().length > 0)
    .map(({ href }) => href)
    .slice(0, 60);
}

/** Presses a link without letting the browser load its address: whether the page's scripts take care of its links themselves. */
export function isLinkIntercepted(address: string): boolean {
  const link = [...document.querySelectorAll<HTMLAnchorElement>('a[href]')].find(
    (one) => one.href === address && one.getClientRects().length > 0,
  );
  let isTaken = false;
  const listen = (event: Event): void => {
    isTaken = event.defaultPrevented;
    event.preventDefault();
  };
  addEventListener('click', listen);
  link?.click();
  removeEventListener('click', listen);
  return isTaken;
}

/**
 * Tells the scripts of a store of one page that its address is another now, as the browser's Back button does, and whether the page
 * changed upon it. Where it did not, the address is what it was.
 */
export async function changeRoute(address: string, waitMs: number): Promise<boolean> {
  const shown = (): string => `${document.title}\n${document.body.innerText}`;
  const [before, from] = [shown(), location.href];
  history.pushState(null, '', address);
  dispatchEvent(new PopStateEvent('popstate', { state: null }));
  for (let waited = 0; waited < waitMs; waited += 100) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    if (shown() !== before) return true;
  }
  if (location.href !== from) history.back();
  return false;
}

/** Goes back in the history to an address this very document had; false where the browser tells of none. */
export function goBackTo(address: string): boolean {
  const navigation: unknown = Reflect.get(window, 'navigation');
  if (typeof navigation !== 'object' || navigation === null) return false;
  const field = (entry: unknown, name: string): unknown =>
    typeof entry === 'object' && entry !== null ? Reflect.get(entry, name) : undefined;
  const [list, traverse] = [field(navigation, 'entries'), field(navigation, 'traverseTo')];
  if (typeof list !== 'function' || typeof traverse !== 'function') return false;
  const entries: unknown = Reflect.apply(list, navigation, []);
  const all: readonly unknown[] = Array.isArray(entries) ? entries : [];
  const there = all.findLast(
    (entry: unknown) => field(entry, 'url') === address && field(entry, 'sameDocument') === true,
  );
  if (there === undefined) return false;
  Reflect.apply(traverse, navigation, [field(there, 'key')]);
  return true;
}

/**
 * What a page leaves behind when its cart changes: what it stores, and what it asked its own site for. A cart that leaves nothing is
 * gone with the page.
 */
export function countPersistedEffects(): { stored: string; asked: number } {
  const stored = [localStorage, sessionStorage].map((area) =>
    Object.keys(area)
      .sort()
      .map((key) => `${key}=${area.getItem(key) ?? ''}`)
      .join('&'),
  );
  // What we ask for ourselves is pages, which the page links to.
  const pages = new Set([...document.querySelectorAll('a')].map(({ href }) => href).concat(`${location.origin}/`));
  pages.delete(location.href);
  const site = location.hostname.split('.').slice(-2).join('.');
  const asked = performance
    .getEntriesByType('resource')
    .filter(
      (entry) =>
        /^(?:fetch|xmlhttprequest)$/.test((entry as PerformanceResourceTiming).initiatorType) &&
        new URL(entry.name).hostname.endsWith(site) &&
        !pages.has(entry.name),
    ).length;
  return { stored: `${stored.join('|')}|${document.cookie}`, asked };
}

/** Whether an address leads to another site, or nowhere. Asks for the page once, as opening it would. */
export async function leadsAway(address: string): Promise<boolean> {
  try {
    await fetch(address, { mode: 'same-origin' });
    return false;
  } catch {
    return true;
  }
}

/** Whether the page stores a cart of its own beside what its server knows. */
export function keepsCart(): boolean {
  return [localStorage, sessionStorage].some((area) =>
    Object.keys(area).some((key) => {
      const value = area.getItem(key) ?? '';
      return /cart|basket|trolley|bag(?:$|[^a-z])/i.test(key)
        ? value.length > 2
        : /"cart(?:Items|Lines)?":/i.test(value);
    }),
  );
}

/** Loads an address anew, also where the page stands there already. */
export function reloadAt(address: string): void {
  const plain = (url: string): string => url.split('#')[0] ?? url;
  if (plain(location.href) === plain(address)) location.reload();
  else location.assign(address);
}

/**
 * Resolves once the page has not changed for a while, or after `mostMs`: its scripts have taken it over by then. One that has asked its store
 * for something after it was loaded, and changed upon it, is awake: `awakeMs` without a change are enough there.
 */
export function waitUntilUnchanged(quietMs: number, mostMs: number, awakeMs: number): Promise<void> {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const now = performance.now();
  const loaded = load?.loadEventEnd ?? now;
  // A page that was shown within a document loaded long ago has asked for nothing yet.
  const since = now - loaded > 3_000 ? now : loaded;
  const site = location.hostname.split('.').slice(-2).join('.');
  const hasAsked = (): boolean => {
    // What we ask for ourselves is pages, which the page links to.
    const pages = new Set([...document.querySelectorAll('a')].map(({ href }) => href).concat(`${location.origin}/`));
    return performance
      .getEntriesByType('resource')
      .some(
        (entry) =>
          entry.startTime >= since &&
          /^(?:fetch|xmlhttprequest)$/.test((entry as PerformanceResourceTiming).initiatorType) &&
          new URL(entry.name).hostname.endsWith(site) &&
          entry.name !== location.href &&
          !pages.has(entry.name),
      );
  };
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
      quiet = setTimeout(finish, quietMs > awakeMs && hasAsked() ? awakeMs : quietMs);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  });
}

/** Whether the page first asked its store for something so long after it was loaded: its scripts were asleep until then. */
export function hasHydratedLate(afterMs: number): boolean {
  const [load] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const pages = new Set([...document.querySelectorAll('a')].map(({ href }) => href).concat(`${location.origin}/`));
  const site = location.hostname.split('.').slice(-2).join('.');
  const first = performance
    .getEntriesByType('resource')
    .find(
      (entry) =>
        /^(?:fetch|xmlhttprequest)$/.test((entry as PerformanceResourceTiming).initiatorType) &&
        new URL(entry.name).hostname.endsWith(site) &&
        entry.name !== location.href &&
        !pages.has(entry.name),
    );
  const loaded = load?.loadEventEnd ?? 0;
  return first !== undefined && loaded > 0 && first.startTime > loaded + afterMs;
}
