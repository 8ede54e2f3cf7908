import type { Watched } from '../../components/use-stored';
import type { AdapterFacts } from '../../lib/core/store/adapter-facts';
import type { ComparisonHost } from '../popup/comparison-host';

/** What the page of stores needs of the browser and of the background. */
export interface StoresPageHost extends ComparisonHost {
  version: string;
  /** The store named in the address of the page; null when none is. */
  chosen: string | null;
  /** What every adapter says of itself; read once. */
  adapters: Watched<readonly AdapterFacts[] | null>;
  /** Match patterns of the sites the browser lets us see. */
  allowed: Watched<readonly string[]>;
  /** Gives the right to see a site back. */
  takeBack: (origin: string) => Promise<void>;
  openTab: (url: string) => void;
  openSettings: () => void;
  copy: (text: string) => Promise<void>;
  now: () => Date;
}
