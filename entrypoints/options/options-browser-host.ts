import { browser } from '../../lib/browser';
import { pagesChannel } from '../../lib/messaging/pages-channel';
import type { OptionsHost, WantedPermission } from './options-host';

/** The real browser behind the options page. */
export const browserHost: OptionsHost = {
  version: browser.runtime.getManifest().version,
  askFor,
  giveBack: async (origin) => {
    await browser.permissions.remove({ origins: [origin] });
  },
  request: pagesChannel.connect((message) => browser.runtime.sendMessage(message)),
  fetch: (input, init) => fetch(input, init),
  now: () => new Date(),
  openTab: (url) => {
    void browser.tabs.create({ url });
  },
};

/** Firefox asks about kinds of data in the same question; other browsers do not know them and would reject the request. */
function askFor({ origin, data }: WantedPermission): Promise<boolean> {
  const origins = origin === null ? {} : { origins: [origin] };
  const kinds = import.meta.env.FIREFOX && data.length > 0 ? { data_collection: [...data] } : {};
  const question = { ...origins, ...kinds };
  return Object.keys(question).length === 0 ? Promise.resolve(true) : browser.permissions.request(question);
}
