import type { Watched } from '../../components/use-stored';
import type { TakenRecipe } from '../../lib/core/recipe/recipe';
import type { CoachRequest } from './coach-request';

/** The recipe on the page the popup was opened on, looked for at once; null while it is looked for and when there is none. */
export function findPageRecipe(
  request: CoachRequest,
  activeTab: () => Promise<number | undefined>,
): Watched<TakenRecipe | null> {
  const look = async (): Promise<TakenRecipe | null> => {
    try {
      const tabId = await activeTab();
      return tabId === undefined ? null : await request('findRecipe', { tabId });
    } catch {
      return null;
    }
  };
  const found = look();
  return { fallback: null, get: () => found, watch: () => () => undefined };
}
