import type { pagesChannel } from '../../lib/messaging/pages-channel';
import type { DataKind } from './data-collection';

/** What is asked of the browser before anything is sent somewhere. */
export interface WantedPermission {
  /** The match pattern of the address; null when the browser lets us talk to it anyway. */
  origin: string | null;
  /** What kinds of data would leave, where the browser asks about that too. */
  data: readonly DataKind[];
}

/** What the options page needs of the browser and of the background. */
export interface OptionsHost {
  version: string;
  /** Asks the shopper in the browser's own words; true when they allow it. To be called within a press, before anything is awaited. */
  askFor: (wanted: WantedPermission) => Promise<boolean>;
  /** Gives back the right to talk to an address that is not used any more. */
  giveBack: (origin: string) => Promise<void>;
  request: ReturnType<typeof pagesChannel.connect>;
  fetch: typeof fetch;
  now: () => Date;
  openTab: (url: string) => void;
}
