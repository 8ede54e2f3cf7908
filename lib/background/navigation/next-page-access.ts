import { browser } from '../../browser';
import { originPattern } from '../../core/store/origin-pattern';

/**
 * Whether we will have access to the next page of a store's tab. Chromium keeps `activeTab` while the tab stays on the site; Firefox ends
 * it with the page, so there the host permission is needed.
 */
export async function hasNextPageAccess(origin: string): Promise<boolean> {
  if (!import.meta.env.FIREFOX) return true;
  const pattern = originPattern(origin);
  return pattern !== null && browser.permissions.contains({ origins: [pattern] });
}
