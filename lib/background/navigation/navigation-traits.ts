import { z } from 'zod/mini';
import type { ProfileRepository } from '../store/profile-repository';

/** What a store was seen to need of its tab. */
export interface NavigationTraits {
  /** It refuses frames. */
  hasNoFrames: boolean;
  /** Only a page that runs shows its cart. */
  isCartScripted: boolean;
  /** Its links lead on within one document; null while that is not known. */
  isOnePage: boolean | null;
  /** Whether putting something in left a trace that outlives the document; null while nothing was put in. */
  leavesTrace: boolean | null;
  /** How much is in the cart, as last read; null while it was not. */
  held: number | null;
  /** Whether that reading showed the whole cart. */
  isHeldWhole?: boolean;
  /** A press on a page that had settled did nothing: its pages need longer before their scripts have taken them over. */
  hydratesLate?: boolean;
  /** When something was put in or taken out last, and when the tab was brought to a page last, by the same clock. */
  wroteAt?: number;
  loadedAt?: number;
  /** When a press led the tab to the page it shows, and whether the cart was read there since. */
  ledAt?: number | undefined;
  isLedRead?: boolean;
  /** Where the tab stood when the cart was read last. */
  readAt?: string;
  /** What its pages found out of it, for the next of them (`ToldBefore` in lib/stores/live). */
  store?: unknown;
}

/** The part of it that is kept in the store's profile: a worker that forgot it could take an empty page for an empty cart. */
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

/** Whether loading a page could empty the cart: the store is one page, and nothing says that the cart is kept anywhere else. */
export function mayLoseCartByLoading({ isOnePage, leavesTrace, held }: NavigationTraits): boolean {
  return isOnePage === true && held !== 0 && (leavesTrace === false || (leavesTrace === null && held !== null));
}

/** Whether nothing was put in or taken out since the tab was brought to the page it shows. */
export function isCartUnchangedSinceLoad({ wroteAt, loadedAt }: NavigationTraits): boolean {
  return loadedAt !== undefined && (wroteAt === undefined || wroteAt < loadedAt);
}

/** Remembers traits of stores: for the worker's life, and the part that matters later in the store's profile. */
export class NavigationTraitsRepository {
  private readonly traits = new Map<string, NavigationTraits>();
  private readonly read = new Map<string, Promise<void>>();
  private readonly noted = new Map<string, { text: string; done: Promise<void> }>();

  constructor(private readonly profiles: Pick<ProfileRepository, 'valuesOf' | 'note'> | null) {}

  /** The traits of a store, changed in place as more is seen. */
  of(origin: string): NavigationTraits {
    const known = this.traits.get(origin);
    if (known !== undefined) return known;
    const traits = { hasNoFrames: false, isCartScripted: false, isOnePage: null, leavesTrace: null, held: null };
    this.traits.set(origin, traits);
    return traits;
  }

  /** Resolves once what was learned of the store before is in its traits. */
  ready(origin: string): Promise<void> {
    const before = this.read.get(origin);
    if (before !== undefined) return before;
    const reading = this.recall(origin).catch(() => undefined);
    this.read.set(origin, reading);
    return reading;
  }

  /** Keeps what was seen anew. Never throws: what is not kept is found out again. */
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
