import { browser } from '../../lib/browser';
import { storesChannel } from '../../lib/messaging/stores';

/** What comparing needs of the browser and of the background. */
export interface StoresHost {
  request: ReturnType<typeof storesChannel.connect>;
  /** Asks the shopper, in the browser's words, to let us into one site. To be called within a press, before anything is awaited. */
  allow: (origin: string) => Promise<boolean>;
}

export const browserStores: StoresHost = {
  request: storesChannel.connect((message) => browser.runtime.sendMessage(message)),
  // Match patterns carry no port.
  allow: (origin) => {
    const { protocol, hostname } = new URL(origin);
    return browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
  },
};
