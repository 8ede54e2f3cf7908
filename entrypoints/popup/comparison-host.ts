import { browser } from '../../lib/browser';
import { originPattern } from '../../lib/core/store/origin-pattern';
import { storesChannel } from '../../lib/messaging/stores-channel';

/** What asking about stores needs of the browser and of the background. */
export interface ComparisonHost {
  request: ReturnType<typeof storesChannel.connect>;
  /** Asks the shopper, in the browser's words, to let us into one site. To be called within a press, before anything is awaited. */
  allow: (origin: string) => Promise<boolean>;
}

export const comparisonHost: ComparisonHost = {
  request: storesChannel.connect((message) => browser.runtime.sendMessage(message)),
  allow: (origin) => {
    const pattern = originPattern(origin);
    return pattern === null ? Promise.resolve(false) : browser.permissions.request({ origins: [pattern] });
  },
};
