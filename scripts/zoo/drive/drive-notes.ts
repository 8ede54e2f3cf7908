import type { SoldProduct, Told, TrueCarts, TrueLine } from '../judge/facts';

/** The parts of a store that the driver needs. */
export interface StoreUnderTest {
  url: string;
  sells: readonly SoldProduct[];
  /** The real cart now. */
  cart(): TrueLine[];
  /** The cart as the page in the open tab has it. */
  cartInTab(): TrueLine[];
  /** Number of requests so far. */
  requests(): number;
  isCheckoutTouched(): boolean;
  wantsMore: boolean;
}

/** The parts of a visit, in order. */
export type Phase =
  'opening' | 'typing' | 'reading' | 'searching' | 'reviewing' | 'filling' | 'looking' | 'undoing' | 'leaving';

/** Notes during a visit, so that a visit that fails shows how far it came. */
export interface Notes {
  at: Phase;
  /** Milliseconds per part that was reached. */
  times: Partial<Record<Phase, number>>;
  /** Time at which the current part began. */
  since: number;
  told: { -readonly [key in Exclude<keyof Told, 'at'>]: Told[key] };
  carts: { -readonly [key in keyof TrueCarts]: TrueCarts[key] };
}

/** The notes of a visit that has not begun. */
export function newNotes(before: readonly TrueLine[], lines: Told['lines']): Notes {
  return {
    at: 'opening',
    times: {},
    since: performance.now(),
    told: {
      end: 'stuck',
      sentence: null,
      lines,
      alsoPlanned: [],
      wentIn: null,
      undo: { said: 'none', leftover: [], sentence: '' },
    },
    carts: { before, filled: null, undone: null },
  };
}

/** Notes that the next part begins, and how long the last one took. */
export function begin(notes: Notes, at: Phase): void {
  const now = performance.now();
  notes.times[notes.at] = (notes.times[notes.at] ?? 0) + now - notes.since;
  notes.at = at;
  notes.since = now;
}
