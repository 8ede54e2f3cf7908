import { gainedLines, mayBe } from './align-renamed';
import { buyableQuantity, complaintAbout, heldQuantity } from './held-quantity';
import type { Cart, CartLine } from './cart';
import type { CartDiff, DiffLine, FillLine, OtherChange } from './fill';
import type { Money } from '../offer/money';
import { isGiftOf } from './names/free-gift-lines';
import { possibleDuplicate } from './names/possible-duplicate';

/**
 * Compares what was asked with the cart that was read back: our lines, a reason in plain words for each difference, and everything else
 * in the cart that changed. An answer of the store is never taken as proof, and no line is called missing in a cart that was only partly
 * seen.
 */
export function diffCart(lines: readonly FillLine[], before: Cart, after: Cart): CartDiff {
  const gained = gainedLines(after, lines, before);
  const perhapsOf = (line: FillLine): CartLine | undefined =>
    isWithheld(line)
      ? possibleDuplicate(after, line, lines)
      : gained.find((one) => line.attempted > 0 && mayBe(one, line));
  const compared = lines.map((line) => compareLine(line, before, after, perhapsOf));
  const seen = after.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return {
    lines: compared,
    others: otherChanges(lines, before, after),
    isAllThere: compared.every(({ status }) => status === 'in-cart' || status === 'already-there'),
    ...(after.isWhole === false ? { partly: { seen, told: after.unitsTold ?? null } } : {}),
    cartTotal: after.total,
    cartUrl: after.url,
  };
}

/** The comparison when no cart could be read after the fill: each line says what was tried, and that the cart could not be checked. */
export function uncheckedDiff(lines: readonly FillLine[], before: Cart, why: string): CartDiff {
  return {
    lines: lines.map((line) => ({
      sku: line.sku,
      title: line.title,
      asked: line.wanted,
      got: 0,
      priceAsked: line.price,
      priceGot: null,
      status: 'unknown',
      reason: line.reason ?? `${tried(line)} ${why}`,
    })),
    others: [],
    isAllThere: lines.length === 0,
    partly: { seen: 0, told: null },
    cartTotal: null,
    cartUrl: before.url,
  };
}

/** Whether the store was not asked for a line because the cart may hold it under another name. */
function isWithheld({ status, attempted }: FillLine): boolean {
  return status === 'refused' && attempted === 0;
}

function tried(line: FillLine): string {
  if (line.attempted > 0) return 'The store was asked for it.';
  return line.status === 'already-there' ? 'The cart held it before.' : 'The store was not asked for it.';
}

function compareLine(
  line: FillLine,
  before: Cart,
  after: Cart,
  perhapsOf: (line: FillLine) => CartLine | undefined,
): DiffLine {
  const held = heldQuantity(after, line.sku);
  const got = buyableQuantity(after, line.sku);
  const was = heldQuantity(before, line.sku);
  const prices = after.lines.flatMap(({ sku, price }) => (sku === line.sku && price !== null ? [price] : []));
  const moved = prices.find((price) => !isSamePrice(price, line.price)) ?? null;
  const priceGot = moved ?? prices[0] ?? null;
  const base = { sku: line.sku, title: line.title, asked: line.wanted, got, priceAsked: line.price, priceGot };
  if (got < held && got < line.wanted) {
    return { ...base, status: got === 0 ? 'missing' : 'fewer', reason: unbuyableReason(line, held, got, after) };
  }
  if (got < line.wanted && after.isWhole === false)
    return { ...base, status: 'unknown', reason: line.reason ?? `${tried(line)} ${partSeen(after)}` };
  const perhaps = got === 0 ? perhapsOf(line) : undefined;
  if (perhaps !== undefined) return { ...base, status: 'unknown', reason: line.reason ?? perhapsReason(perhaps) };
  if (got === 0) return { ...base, status: 'missing', reason: missingReason(line) };
  if (got < line.wanted) return { ...base, status: 'fewer', reason: fewerReason(line, got) };
  if (got > Math.max(was, line.wanted)) return { ...base, status: 'more', reason: moreReason(line, got) };
  if (moved !== null) {
    return {
      ...base,
      status: 'price-changed',
      reason: 'The price in the cart differs from the price when this was planned.',
    };
  }
  return { ...base, status: was >= line.wanted ? 'already-there' : 'in-cart', reason: null };
}

function isSamePrice(one: Money, other: Money): boolean {
  return one.minor === other.minor && one.currency === other.currency;
}

function unbuyableReason({ sku }: FillLine, held: number, got: number, after: Cart): string {
  const said = complaintAbout(after, sku);
  const some = got === 0 ? 'it cannot be bought now' : `only ${String(got)} of them can be bought now`;
  return `The cart lists ${String(held)} of it, and the store says ${some}${said === null ? '.' : `: ${said}`}`;
}

function partSeen(after: Cart): string {
  const seen = after.lines.reduce((sum, { quantity }) => sum + quantity, 0);
  return after.unitsTold === undefined
    ? 'Only part of the cart could be read.'
    : `Only ${String(seen)} of the ${String(after.unitsTold)} items in the cart could be read.`;
}

function perhapsReason({ title }: CartLine): string {
  return `The store was asked for it. The cart holds more of “${title.slice(0, 80)}” since, which may be it.`;
}

function missingReason(line: FillLine): string {
  if (line.reason !== null) return line.reason;
  return line.status === 'added'
    ? 'The store took it and the cart does not hold it. It was taken out again, or never kept.'
    : 'The store did not put it in the cart.';
}

function fewerReason(line: FillLine, got: number): string {
  if (line.reason !== null) return line.reason;
  if (line.limit !== undefined && got >= line.limit)
    return `The store sells at most ${String(line.limit)} of it in one cart.`;
  return `The cart holds ${String(got)} of ${String(line.wanted)}.`;
}

function moreReason(line: FillLine, got: number): string {
  const held = `The cart holds ${String(got)}, more than the ${String(line.wanted)} asked for.`;
  if ((line.gained ?? 0) > line.attempted)
    return `${held} The store put in ${String(line.gained)} where ${String(line.attempted)} ${line.attempted === 1 ? 'was' : 'were'} asked for.`;
  return line.attempted === 0 ? held : `${held} The store may sell it in steps, or it was added elsewhere meanwhile.`;
}

/**
 * Lines that are not ours and changed since the snapshot, in the order of the cart. In a cart that was partly seen, an unseen line does
 * not count as gone.
 */
function otherChanges(lines: readonly FillLine[], before: Cart, after: Cart): OtherChange[] {
  const ours = new Set(lines.map(({ sku }) => sku));
  const cameWith = new Set(lines.flatMap((line) => (line.cameWith ?? []).map(({ sku }) => sku)));
  const others = new Map(
    [...after.lines, ...before.lines]
      .filter(({ sku }) => !ours.has(sku))
      .map((line) => [line.sku, line.title] as const),
  );
  return [...others].flatMap(([sku, title]): OtherChange[] => {
    const [was, now] = [heldQuantity(before, sku), heldQuantity(after, sku)];
    if (was === now || (now < was && after.isWhole === false)) return [];
    return [
      { title, was, now, ...((cameWith.has(sku) || isGiftOf(sku, ours)) && now > was ? { isFromFill: true } : {}) },
    ];
  });
}
