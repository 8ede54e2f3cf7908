import { Event, KeyboardEvent, Window } from 'happy-dom';
import { vi } from 'vitest';
import { TabDriver } from '../../../lib/background/navigation/drive-tab';
import { openStoreTab } from '../../../lib/background/store/store-tab';
import type { StoreTab } from '../../../lib/background/store/store-tab';
import { adapterPageOf } from '../../../lib/stores/serving/adapter-page-of';
import { answerStore } from '../../../lib/stores/serving/answer-store';
import generic from '../../../lib/stores/adapters/generic';
import { NeedsVisit } from '../../../lib/stores/live/needs-visit';
import anyStore from '../../../lib/stores/parts/any-store';
import type { LivePage, ServedPage } from '../../../lib/stores/page';
import { tabVisitItem } from '../../../lib/storage/items';
import { fakeTab } from './fake-tab';
import { fixturePage } from '../../stores/fixture-page';

const origin = 'https://shop.example';

/** A shop of whole pages that no frame may show. */
export interface LeavingShop {
  /** What the server sends for an address; null: there is no such page. */
  html(url: URL): string | null;
  /** What the scripts of a page do with its document once it is shown. */
  run(document: Document, url: URL, go: (to: string) => void): void;
}

/** The shop in a tab as the worker speaks to it, page after page. `loads`: where the tab was, in order. */
export function inLeavingTab(shop: LeavingShop): { store: StoreTab; loads: string[]; requests: string[] } {
  vi.stubGlobal('Event', Event);
  vi.stubGlobal('KeyboardEvent', KeyboardEvent);
  const loads: string[] = [];
  const requests: string[] = [];
  const tab = fakeTab(`${origin}/`);
  let standing = load(`${origin}/`);

  function load(address: string) {
    const window = new Window({ url: address });
    window.document.write(shop.html(new URL(address)) ?? '<p>Not found</p>');
    const document = window.document as unknown as Document;
    let isGone = false;
    let leave: (error: Error) => void = () => undefined;
    const left = new Promise<never>((_, reject) => {
      leave = reject;
    });
    left.catch(() => undefined);
    loads.push(address.slice(origin.length));
    const page: ServedPage = adapterPageOf({
      ...fixturePage({ folder: 'generic', url: address, html: '' }),
      document,
      fetch: (url) => {
        const html = shop.html(new URL(url));
        requests.push(url.slice(origin.length));
        const status = html === null ? 404 : 200;
        const text = () => Promise.resolve(html ?? 'Not found');
        return Promise.resolve({ status, url, redirected: false, headers: new Headers(), text });
      },
      openLive: (url): Promise<LivePage> => {
        if (page.tab?.visited !== address) return Promise.reject(new NeedsVisit(url, true));
        return Promise.resolve({
          document: () => document,
          href: () => address,
          // What waits in a page that is left waits for ever.
          until: async (isDone) => {
            if (!isDone(document)) await new Promise((resolve) => setTimeout(resolve, 1));
            return isGone ? new Promise<never>(() => undefined) : isDone(document);
          },
          close: () => undefined,
        });
      },
    });
    const shelf = { adapters: new Map([[generic.id, generic]]), parts: { ...anyStore } };
    shop.run(document, new URL(address), (to) => {
      window.dispatchEvent(new Event('beforeunload'));
      isGone = true;
      const next = new URL(to, address).href;
      // The browser asks the server for the page that comes while this one is still there.
      setTimeout(() => {
        leave(new Error('The message port closed before a response was received.'));
        tab.comeBack(next);
        standing = load(next);
      }, 0);
    });
    const answer = answerStore(page, () => undefined, shelf, [generic]);
    return { address, ask: (message: object) => Promise.race([answer({ channel: 'store', ...message }), left]) };
  }

  const answer = async (): Promise<unknown> => {
    // Where the worker brought the tab to another page.
    if (standing.address !== tab.href) standing = load(tab.href);
    // Between a page and the worker go copies.
    const told = structuredClone(await standing.ask(structuredClone(tab.asked.at(-1) ?? {})));
    // Where it leaves by itself the next page is there when the worker looks.
    await new Promise((resolve) => setTimeout(resolve, 1));
    return told;
  };
  tab.answers.push(...Array.from({ length: 60 }, () => answer));
  return { store: openStoreTab(7, null, { drive: new TabDriver(tabVisitItem).of(7, origin) }), loads, requests };
}
