import type { Cart, CartAdd, CartLine, CartRemove } from '../core/cart';
import type { HandOffLine } from '../core/hand-off';
import type { Money } from '../core/money';
import type { Offer } from '../core/offer';
import type { PanelView } from '../core/panel';
import { isRecord } from './loose-json';

/**
 * The shapes of lib/core, checked by hand on this side of the border: the schema library would be half of the content script. The
 * background checks everything again with the schemas; tests/stores/check-answer.test.ts holds the two against each other.
 */
type Check = (value: unknown) => boolean;

const text: Check = (value) => typeof value === 'string';
const filled: Check = (value) => typeof value === 'string' && value !== '';
const flag: Check = (value) => typeof value === 'boolean';
const integer: Check = (value) => Number.isSafeInteger(value);
const positive: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value > 0;
const count: Check = (value) => typeof value === 'number' && Number.isFinite(value) && value >= 0;
const both =
  (one: Check, other: Check): Check =>
  (value) =>
    one(value) && other(value);
const orNull =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const oneOf =
  (...values: string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every((one) => check(one));
/** Exactly these keys, each as its check says. */
const shape =
  (checks: Record<string, Check>): Check =>
  (value) =>
    isRecord(value) &&
    Object.keys(value).every((key) => Object.hasOwn(checks, key)) &&
    Object.entries(checks).every(([key, check]) => check(value[key]));

const moneyShape = shape({
  minor: integer,
  currency: (value) => typeof value === 'string' && /^[A-Z]{3}$/.test(value),
});
const unit = oneOf('g', 'ml', 'each');

const offerShape = shape({
  sku: filled,
  title: filled,
  brand: orNull(text),
  price: moneyShape,
  pack: orNull(shape({ text, quantity: orNull(shape({ amount: positive, unit })) })),
  unitPrice: orNull(shape({ minorX100: both(integer, count), per: unit, from: oneOf('page', 'computed') })),
  availability: oneOf('in-stock', 'limited', 'out-of-stock', 'unknown'),
  maxQuantity: orNull(both(integer, positive)),
  image: orNull(text),
  url: orNull(text),
  isSponsored: flag,
  gtin: orNull(text),
  department: orNull(text),
  labels: listOf(text),
});

const lineShape = shape({
  lineId: filled,
  sku: filled,
  title: text,
  quantity: count,
  price: orNull(moneyShape),
  url: orNull(text),
});

const cartShape = shape({
  lines: listOf(lineShape),
  total: orNull(moneyShape),
  currency: orNull(text),
  url: orNull(text),
});

const addShape = shape({
  sku: text,
  url: orNull(text),
  title: text,
  quantity: both(integer, positive),
  held: count,
});

const removeShape = shape({ lineId: text, sku: text, url: orNull(text), quantity: positive, held: positive });

const handOffLines = listOf(shape({ sku: filled, title: text, url: orNull(text), quantity: both(integer, positive) }));

const panelShape = shape({
  runId: text,
  phase: oneOf('filling', 'done', 'problem', 'undoing', 'undone'),
  title: text,
  detail: orNull(text),
  done: integer,
  total: integer,
  lines: listOf(shape({ title: text, status: oneOf('waiting', 'working', 'ok', 'problem'), note: orNull(text) })),
  canUndo: flag,
  canStop: flag,
});

export const isMoney = (value: unknown): value is Money => moneyShape(value);
export const isOffer = (value: unknown): value is Offer => offerShape(value);
export const isCart = (value: unknown): value is Cart => cartShape(value);
export const isCartLine = (value: unknown): value is CartLine => lineShape(value);
export const isCartAdd = (value: unknown): value is CartAdd => addShape(value);
export const isCartRemove = (value: unknown): value is CartRemove => removeShape(value);
export const isPanelView = (value: unknown): value is PanelView => panelShape(value);

export function isHandOffLines(value: unknown): value is HandOffLine[] {
  return handOffLines(value);
}
