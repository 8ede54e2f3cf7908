import { browser } from '../../browser';
import { CoachError } from '../../core/errors';

/** The error for a page that cannot be reached. */
export const unreachable = 'The coach could not reach this page. Reload it, then click the icon again.';
/** The error for a tab that is at another site than the run started at. */
export const otherSite = 'The tab has gone to another site. Go back to the store, click the icon there, and try again.';

/**
 * Brings one of our scripts into a tab.
 *
 * @throws CoachError `store/tab-closed`, `store/unreachable` (the page did not load), `store/unsupported` (before a run: a page no extension may
 * see) or `store/tab-navigated` (in a run: the tab has gone to a site we have no right to)
 */
export async function inject(tabId: number, script: string, isMidRun: boolean): Promise<void> {
  const tab = await browser.tabs.get(tabId).catch((cause: unknown) => {
    throw new CoachError(
      'store/tab-closed',
      'The store’s tab was closed. Open the store again and click the icon there.',
      { cause },
    );
  });
  await waitUntilLoaded(tabId, tab.status);
  try {
    await browser.scripting.executeScript({ target: { tabId }, files: [script] });
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : '';
    if (/error page|showing error/i.test(detail)) {
      throw new CoachError('store/unreachable', 'The store’s page did not load. Reload it, then try again.', {
        cause,
        detail,
      });
    }
    if (
      /cannot access|missing host permission|must request permission|extensions gallery|cannot be scripted/i.test(
        detail,
      )
    ) {
      if (isMidRun) throw new CoachError('store/tab-navigated', otherSite, { cause, detail });
      throw new CoachError(
        'store/unsupported',
        'The coach cannot see this page. Open a grocery store’s page and click the icon there.',
        { cause, detail },
      );
    }
    throw new CoachError('store/unreachable', unreachable, { cause, detail });
  }
}

/** Gives a page that is still loading a few seconds before the script is injected. */
async function waitUntilLoaded(tabId: number, status: string | undefined): Promise<void> {
  for (let tries = 0; status === 'loading' && tries < 100; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    status = (await browser.tabs.get(tabId)).status;
  }
}
