import type { pagesChannel } from '../../lib/messaging/pages-channel';
import type { DataKind } from './data-collection';

/** A permission to request before data is sent to an address. */
export interface WantedPermission {
  /** The match pattern of the address; null if no permission is needed. */
  origin: string | null;
  /** The kinds of data that would be sent, for browsers that ask about them. */
  data: readonly DataKind[];
}

/** What the options page needs of the browser and of the background. */
export interface OptionsHost {
  version: string;
  /** Requests the permission; true if the shopper allows it. Call it in a click handler before any await. */
  askFor: (wanted: WantedPermission) => Promise<boolean>;
  /** Releases the permission for an address that is no longer used. */
  giveBack: (origin: string) => Promise<void>;
  request: ReturnType<typeof pagesChannel.connect>;
  fetch: typeof fetch;
  now: () => Date;
  openTab: (url: string) => void;
}
