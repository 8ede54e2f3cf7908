import { browser } from '../../browser';
import { originPattern } from '../../core/store/origin-pattern';

/**
 * Whether we may look into the page a store's tab is brought to. Chromium keeps what a click on the icon gave for as long as the tab
 * stays on the site; Firefox ends it with the page, so there it takes the right to the site.
 */
export async function hasNextPageAccess(origin: string): Promise<boolean> {
  if (!import.meta.env.FIREFOX) return true;
  const pattern = originPattern(origin);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}
