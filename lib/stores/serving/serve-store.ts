import { browser } from '#imports';
import { answerStore } from './answer-store';
import { pageOfTab } from './page-of-tab';
import type { Panel } from '../panel/panel';
import { panelHostName } from '../panel/panel-host';
import type { PanelAction } from '../panel/panel-host';
import { newLoadedScripts, loadedPart } from './loaded-scripts';

/** Where an earlier injection into the same page left word of itself. */
const standing = Symbol.for('conscious-cart-coach');

interface Standing {
  version: string;
  isAlive(): boolean;
  stop(): void;
}

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
type Sender = Parameters<Listener>[1];

/**
 * Serves the store in this tab to the background. Injected at each click on the icon, so often twice into one page: a living instance
 * of the same version stays, with its panel and its queue of requests; an older one, or one whose extension is gone, is replaced.
 */
export function serveStore(): void {
  const scope = globalThis as { [standing]?: Standing };
  const { version } = browser.runtime.getManifest();
  const before = scope[standing];
  if (before?.version === version && before.isAlive()) return;
  before?.stop();
  // One that an update orphaned may have left its panel, which nobody would answer any more.
  for (const orphan of document.querySelectorAll(panelHostName)) orphan.remove();

  const scripts = newLoadedScripts();
  const stopped = new AbortController();
  let panel: Panel | null = null;
  const answer = answerStore(
    pageOfTab(stopped.signal, scripts),
    (view) => {
      // Nothing to take away where nothing was ever shown.
      if (view === null && panel === null) return;
      panel ??= loadedPart(scripts, 'panel')(document, (action, runId) => {
        void sendPanelAction(action, runId);
      });
      panel.show(view);
    },
    scripts,
  );
  // `sendResponse` with `return true` is what both browsers take without the polyfill, a tenth of this script's allowance.
  const listener: Listener = (message, sender, sendResponse) => {
    const answered = isBackground(sender) ? answer(message) : undefined;
    if (answered === undefined) return undefined;
    void answered.then(sendResponse);
    return true;
  };
  browser.runtime.onMessage.addListener(listener);

  scope[standing] = {
    version,
    // An extension that was updated or removed leaves its content scripts running but cut off.
    isAlive: () => (browser.runtime as { id?: string } | undefined)?.id !== undefined,
    stop: () => {
      stopped.abort();
      panel?.remove();
      try {
        browser.runtime.onMessage.removeListener(listener);
      } catch {
        // Cut off from its extension: the listener is dead already.
      }
    },
  };
}

/** Our background alone: pages of ours shown in a tab have a `tab`, other extensions another id. */
function isBackground(sender: Sender): boolean {
  return sender.id === browser.runtime.id && sender.tab === undefined;
}

/** Speaks the panel channel's envelope (lib/messaging/store-channel.ts) by hand: the schemas stay out of the content script. */
async function sendPanelAction(request: PanelAction, runId: string): Promise<void> {
  try {
    await browser.runtime.sendMessage({ channel: 'panel', request, input: { runId } });
  } catch {
    // The background was asleep or replaced; the panel stands and can be pressed again.
  }
}
