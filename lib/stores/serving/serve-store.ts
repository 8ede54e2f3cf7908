import { browser } from '#imports';
import { answerStore } from './answer-store';
import { pageOfTab } from './page-of-tab';
import type { Panel } from '../panel/panel';
import { panelHostName } from '../panel/panel-host';
import type { PanelAction } from '../panel/panel-host';
import { newLoadedScripts, loadedPart } from './loaded-scripts';

/** Where an earlier injection into the same page is recorded. */
const standing = Symbol.for('conscious-cart-coach');

interface Standing {
  version: string;
  isAlive(): boolean;
  stop(): void;
}

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
type Sender = Parameters<Listener>[1];

/**
 * Answers the background for the store in this tab. Injected at each click on the icon, so often twice into one page. A live instance of
 * the same version stays, with its panel and its queue of requests. An older instance, or one whose extension is gone, is replaced.
 */
export function serveStore(): void {
  const scope = globalThis as { [standing]?: Standing };
  const { version } = browser.runtime.getManifest();
  const before = scope[standing];
  if (before?.version === version && before.isAlive()) return;
  before?.stop();
  // An instance that an update cut off may have left its panel, whose buttons no longer work.
  for (const orphan of document.querySelectorAll(panelHostName)) orphan.remove();

  const scripts = newLoadedScripts();
  const stopped = new AbortController();
  let panel: Panel | null = null;
  const answer = answerStore(
    pageOfTab(stopped.signal, scripts),
    (view) => {
      // When nothing was ever shown, there is nothing to remove.
      if (view === null && panel === null) return;
      panel ??= loadedPart(scripts, 'panel')(document, (action, runId) => {
        void sendPanelAction(action, runId);
      });
      panel.show(view);
    },
    scripts,
  );
  // Both browsers accept `sendResponse` with `return true` without the polyfill, which would take a tenth of this script's size budget.
  const listener: Listener = (message, sender, sendResponse) => {
    const answered = isBackground(sender) ? answer(message) : undefined;
    if (answered === undefined) return undefined;
    void answered.then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);

  scope[standing] = {
    version,
    // The content scripts of an updated or removed extension keep running, but are cut off from it.
    isAlive: () => (browser.runtime as { id?: string } | undefined)?.id !== undefined,
    stop: () => {
      stopped.abort();
      panel?.remove();
      try {
        browser.runtime.onMessage.removeListener(listener);
      } catch {
        // The instance is cut off from its extension, so its listener no longer runs.
      }
    },
  };
}

/** Whether a message comes from our background: our pages in a tab have a `tab`, other extensions another id. */
function isBackground(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab === undefined;
}

/**
 * Sends a message on the panel channel (lib/messaging/store-channel.ts). Its envelope is written by hand to keep the schemas out of the
 * content script.
 */
async function sendPanelAction(request: PanelAction, runId: string): Promise<void> {
  try {
    await browser.runtime.sendMessage({ channel: 'panel', request, input: { runId } });
  } catch {
    // The background was asleep or replaced. The panel stays, and its button can be pressed again.
  }
}
