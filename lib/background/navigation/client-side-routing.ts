import { isSamePage } from '../../core/store/tab-visit';
import { isVisitAllowed } from '../../core/store/allowed-address';
import { cartPath } from '../../stores/generic/shop-words';
import { isLinkIntercepted, listLinks } from './injected-functions';
import type { PageLocation } from './injected-functions';
import { runInPage, becomesTrueWithin } from './wait-for-page';

/** How long a link may take to do something. */
export const linkTimeoutMs = 1_500;

/**
 * Whether the store's links lead on within one document. A link is pressed to find out, and the browser kept from loading it: a store of
 * one page then stands on another of its pages, any other where it was.
 */
export async function hasClientSideRouting(tabId: number, here: PageLocation, origin: string): Promise<boolean> {
  const all = (await runInPage(tabId, listLinks)) ?? [];
  const links = all.filter((address) => isVisitAllowed(address, origin) && !isSamePage(address, here.href));
  // A cart's link opens a drawer in stores of many pages too.
  const link = links.find((address) => !cartPath.test(new URL(address).pathname)) ?? links[0];
  if (link === undefined || (await runInPage(tabId, isLinkIntercepted, link)) !== true) return false;
  return becomesTrueWithin(tabId, linkTimeoutMs, (now) => now.began === here.began && now.href !== here.href);
}
