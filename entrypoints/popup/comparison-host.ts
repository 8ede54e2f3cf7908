import { browser } from '../../lib/browser';
import { originPattern } from '../../lib/core/store/origin-pattern';
import { storesChannel } from '../../lib/messaging/stores-channel';

/** What the price comparison needs of the browser and of the background. */
export interface ComparisonHost {
  request: ReturnType<typeof storesChannel.connect>;
  /** Requests the host permission of one site. Call it in a click handler before any await. */
  allow: (origin: string) => Promise<boolean>;
}

export const comparisonHost: ComparisonHost = {
  request: storesChannel.connect((message) => browser.runtime.sendMessage(message)),
  allow: (origin) => {
    const pattern = originPattern(origin);
    return pattern === null ? Promise.resolve(false) : browser.permissions.request({ origins: [pattern] });
  },
};
