import type { Cart } from '../../core/cart/cart';
import type { Offer } from '../../core/offer/offer';
import {
  both,
  count,
  filled,
  flag,
  integer,
  listOf,
  oneOf,
  orAbsent,
  orNull,
  positive,
  shape,
  text,
} from './check-shape';

/** What an adapter returns, checked in the self-test. The background checks every answer with the schemas. */
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
  ingredientsText: orAbsent(orNull(text)),
  asksChoice: orAbsent(flag),
});

const lineShape = shape({
  lineId: filled,
  sku: filled,
  title: text,
  quantity: count,
  price: orNull(moneyShape),
  url: orNull(text),
  isBuyable: orAbsent(flag),
  buyable: orAbsent(count),
  complaint: orAbsent(text),
});

const cartShape = shape({
  lines: listOf(lineShape),
  total: orNull(moneyShape),
  currency: orNull(text),
  url: orNull(text),
  isWhole: orAbsent(flag),
  unitsTold: orAbsent(count),
});

export const isOffer = (value: unknown): value is Offer => offerShape(value);
export const isCart = (value: unknown): value is Cart => cartShape(value);
