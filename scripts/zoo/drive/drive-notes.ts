import type { SoldProduct, Told, TrueCarts, TrueLine } from '../judge/facts';

/** A store as the driver needs to know it. */
export interface StoreUnderTest {
  url: string;
  sells: readonly SoldProduct[];
  /** What the shopper's cart truly holds now. */
  cart(): TrueLine[];
  /** What the page in the open tab takes the cart for. */
  cartInTab(): TrueLine[];
  /** How many requests it got so far. */
  requests(): number;
  isCheckoutTouched(): boolean;
  wantsMore: boolean;
}

/** The parts of a visit, in their order. */
export type Phase =
  'opening' | 'typing' | 'reading' | 'searching' | 'reviewing' | 'filling' | 'looking' | 'undoing' | 'leaving';

/** What is noted while a visit goes on, so that one that breaks off tells how far it came. */
export interface Notes {
  at: Phase;
  /** Milliseconds each part took that was come to. */
  times: Partial<Record<Phase, number>>;
  /** When the part begun last began. */
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

/** Notes that the next part of a visit begins, and how long the one before took. */
export function begin(notes: Notes, at: Phase): void {
  const now = performance.now();
  notes.times[notes.at] = (notes.times[notes.at] ?? 0) + now - notes.since;
  notes.at = at;
  notes.since = now;
}
