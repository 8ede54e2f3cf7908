import { z } from 'zod/mini';
import type { ProfileRepository } from '../store/profile-repository';

/** How the pages of a store behave when its tab is navigated, as far as that was seen. */
export interface NavigationTraits {
  /** Its pages refuse to be shown in a frame. */
  hasNoFrames: boolean;
  /** Its cart is shown only by a page whose scripts run. */
  isCartScripted: boolean;
  /** It is a single-page app: links do not load a document. Null while unknown. */
  isOnePage: boolean | null;
  /** Whether adding left something stored or sent that outlives the document; null while nothing was added. */
  leavesTrace: boolean | null;
  /** Units in the cart at the last reading; null before the first. */
  held: number | null;
  /** Whether that reading showed the whole cart. */
  isHeldWhole?: boolean;
  /** Late hydration: a press on a page that had settled did nothing, so its pages are given more time. */
  hydratesLate?: boolean;
  /** When the cart was last written, and when the tab last loaded a page; both by `performance.now()`. */
  wroteAt?: number;
  loadedAt?: number;
  /** When a press led the tab to its page, and whether the cart was read there since. */
  ledAt?: number | undefined;
  isLedRead?: boolean;
  /** The address of the tab at the last reading of the cart. */
  readAt?: string;
  /** What one page found out, handed to the next page (`ToldBefore` in lib/stores/live). */
  store?: unknown;
}

/** The traits kept in the store's profile: without them a new worker could take an empty page for an empty cart. */
const StoredTraits = z.object({
  hasNoFrames: z.boolean(),
  isCartScripted: z.boolean(),
  isOnePage: z.nullable(z.boolean()),
});

const proofs: readonly [keyof z.infer<typeof StoredTraits>, string][] = [
  ['hasNoFrames', 'it refused a frame'],
  ['isCartScripted', 'only a page that runs showed what was put in'],
  ['isOnePage', 'its links lead on within one page'],
];

/** Whether loading a page could empty the cart: the store is a single-page app and nothing shows that it keeps the cart anywhere else. */
export function mayLoseCartByLoading({ isOnePage, leavesTrace, held }: NavigationTraits): boolean {
  return isOnePage === true && held !== 0 && (leavesTrace === false || (leavesTrace === null && held !== null));
}

/** Whether the cart was not written since the page in the tab was loaded. */
export function isCartUnchangedSinceLoad({ wroteAt, loadedAt }: NavigationTraits): boolean {
  return loadedAt !== undefined && (wroteAt === undefined || wroteAt < loadedAt);
}

/** Navigation traits by store: in memory while the worker lives, and the lasting part in the store's profile. */
export class NavigationTraitsRepository {
  private readonly traits = new Map<string, NavigationTraits>();
  private readonly read = new Map<string, Promise<void>>();
  private readonly noted = new Map<string, { text: string; done: Promise<void> }>();

  constructor(private readonly profiles: Pick<ProfileRepository, 'valuesOf' | 'note'> | null) {}

  /** The traits of a store; the object is changed in place as more is seen. */
  of(origin: string): NavigationTraits {
    const known = this.traits.get(origin);
    if (known !== undefined) return known;
    const traits = { hasNoFrames: false, isCartScripted: false, isOnePage: null, leavesTrace: null, held: null };
    this.traits.set(origin, traits);
    return traits;
  }

  /** Resolves once the stored traits of the store are loaded. */
  ready(origin: string): Promise<void> {
    const before = this.read.get(origin);
    if (before !== undefined) return before;
    const reading = this.recall(origin).catch(() => undefined);
    this.read.set(origin, reading);
    return reading;
  }

  /** Stores newly seen traits. Never throws: traits that are not stored are found out again. */
  async keep(origin: string): Promise<void> {
    const value = StoredTraits.parse(this.of(origin));
    const text = JSON.stringify(value);
    const proof = proofs.flatMap(([name, words]) => (value[name] === true ? [words] : [])).join('; ');
    if (proof === '') return;
    if (this.noted.get(origin)?.text !== text) {
      const done = this.profiles?.note(origin, { pages: { value, proof } }).catch(() => undefined);
      this.noted.set(origin, { text, done: done ?? Promise.resolve() });
    }
    await this.noted.get(origin)?.done;
  }

  private async recall(origin: string): Promise<void> {
    const { pages } = (await this.profiles?.valuesOf(origin)) ?? {};
    const kept = StoredTraits.safeParse(pages);
    if (!kept.success) return;
    const traits = this.of(origin);
    traits.hasNoFrames ||= kept.data.hasNoFrames;
    traits.isCartScripted ||= kept.data.isCartScripted;
    traits.isOnePage ??= kept.data.isOnePage;
    this.noted.set(origin, { text: JSON.stringify(kept.data), done: Promise.resolve() });
  }
}
