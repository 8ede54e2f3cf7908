import { scrubAddress } from './scrub-address';
import { isCart, isOfCart, isOwnId, kindOfKey } from './keys';
import type { KeyKind } from './keys';
import type { KnownValues } from './known';
import { struck } from './known';
import { scrubText } from './scrub-text';

/** Scrubs HTML that is inside data. */
export type ScrubMarkup = (markup: string) => string;

/**
 * Data of the same shape without session and personal data. `isInCart`: the value is a cart, in which a number means something
 * else than in its lines.
 */
export function scrubData(
  value: unknown,
  known: KnownValues,
  markup: ScrubMarkup,
  isOfPerson = false,
  isInCart = false,
): unknown {
  const inner = (one: unknown, isTheirs = isOfPerson, isNext = false): unknown =>
    scrubData(one, known, markup, isTheirs, isNext);
  if (Array.isArray(value)) return value.map((one) => inner(one));
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => {
        // Records about a person may have the person's number or e-mail address as their key.
        const name = scrubText(key, known);
        if (isOfCart(key) && typeof one === 'object') return [name, inner(one, false, isCart(key))];
        const kind = isInCart && isOwnId(key) ? 'cart' : kindOfKey(key, isOfPerson);
        return [name, kind === null ? inner(one) : scrubOfKind(one, kind, known, (below) => inner(below, true))];
      }),
    );
  if (isOfPerson) return emptied(value);
  return typeof value === 'string' ? scrubString(value, known, markup) : value;
}

/** A value, scrubbed by what its key says. `below`: what is done with everything under a person's key. */
export function scrubOfKind(
  value: unknown,
  kind: KeyKind,
  known: KnownValues,
  below: (value: unknown) => unknown,
): unknown {
  if (typeof value === 'object' && value !== null) {
    const isBranch = kind === 'cart' || kind === 'secret' || kind === 'number';
    return isBranch ? scrubBranch(value, kind, known, below) : below(value);
  }
  if ((typeof value !== 'string' && typeof value !== 'number') || value === '') return value;
  const text = String(value);
  if (kind === 'cart') return typeof value === 'number' ? Number(known.alias(text)) : known.alias(text);
  // Keys for an action on an address, and for pictures on mobile phones.
  if (kind !== 'secret' && kind !== 'number' && /^(?:https?:\/)?\/\S/.test(text)) return scrubAddress(text, known);
  learnOf(text, kind, known);
  return emptied(value);
}

function scrubBranch(value: object, kind: KeyKind, known: KnownValues, below: (value: unknown) => unknown): unknown {
  if (!Array.isArray(value)) return below(value);
  return value.map((one: unknown) => scrubOfKind(one, kind, known, below));
}

function learnOf(text: string, kind: KeyKind, known: KnownValues): void {
  if (kind === 'name') known.learn(text, true);
  else if (kind === 'place' && !/^-?\d{1,3}$/.test(text)) known.learn(text);
  else if (kind === 'contact') known.learn(text);
  else if ((kind === 'secret' || kind === 'number') && text.length >= 6) known.learn(text);
}

/** An empty value of the same type. */
function emptied(value: unknown): unknown {
  if (typeof value === 'string') return value === '' ? '' : struck;
  return typeof value === 'number' ? 0 : value;
}

/** A text in data: it may itself contain data, HTML or an address. */
function scrubString(text: string, known: KnownValues, markup: ScrubMarkup): string {
  if (/^\s*[[{]/.test(text)) {
    const data = dataIn(text);
    if (typeof data === 'object' && data !== null) return JSON.stringify(scrubData(data, known, markup));
  }
  if (/<[a-z!][^<]*>/i.test(text)) return markup(text);
  return /^(?:https?:\/)?\/\S*$|^\S*\?\S+=/.test(text) ? scrubAddress(text, known) : scrubText(text, known);
}

/** The parsed data in a text; undefined if there is none. */
export function dataIn(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
