import type { Watched } from '../../components/use-stored';
import type { pagesChannel } from '../../lib/messaging/pages-channel';
import type { CoachRequest } from '../popup/coach-request';

/** What the page of sessions needs of the browser and of the background. */
export interface SessionsHost {
  coach: CoachRequest;
  pages: ReturnType<typeof pagesChannel.connect>;
  /** The session named in the address of the page; null when none is. */
  chosen: Watched<string | null>;
  /** Leaves the chosen session. */
  leave: () => void;
  fetch: typeof fetch;
  now: () => Date;
  openTab: (url: string) => void;
  openSettings: () => void;
  saveFile: (name: string, text: string) => void;
  /** Calls back when the shopper comes back to the page; returns what ends that. */
  onReturn: (again: () => void) => () => void;
}
