import { isSamePage } from '../../core/store/tab-visit';
import { mayVisit } from '../../core/store/may-visit';
import { cartPath } from '../../stores/generic/shop-words';
import { isLinkTaken, listLinks } from './in-page';
import type { Whereabouts } from './in-page';
import { put, within } from './watch-tab';

/** How long a link may take to do something. */
export const linkMs = 1_500;

/**
 * Whether the store's links lead on within one document. A link is pressed to find out, and the browser kept from loading it: a store of
 * one page then stands on another of its pages, any other where it was.
 */
export async function takesLinks(tabId: number, here: Whereabouts, origin: string): Promise<boolean> {
  const all = (await put(tabId, listLinks)) ?? [];
  const links = all.filter((address) => mayVisit(address, origin) && !isSamePage(address, here.href));
  // A cart's link opens a drawer in stores of many pages too.
  const link = links.find((address) => !cartPath.test(new URL(address).pathname)) ?? links[0];
  if (link === undefined || (await put(tabId, isLinkTaken, link)) !== true) return false;
  return within(tabId, linkMs, (now) => now.began === here.began && now.href !== here.href);
}
