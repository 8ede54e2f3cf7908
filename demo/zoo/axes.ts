import { adds } from './axes/add';
import { amounts } from './axes/amount';
import { cards } from './axes/card';
import { cartPlaces } from './axes/cart';
import { choices } from './axes/choice';
import { counts } from './axes/count';
import { extras } from './axes/extras';
import { gates } from './axes/gate';
import { identities } from './axes/identity';
import { joinings } from './axes/joining';
import { keepings } from './axes/keeping';
import { lags } from './axes/lag';
import { layouts } from './axes/layout';
import { lines } from './axes/line';
import { matchings } from './axes/matching';
import { notices } from './axes/notice';
import { pagings } from './axes/paging';
import { policies } from './axes/policy';
import { pushes } from './axes/push';
import { renderings } from './axes/rendering';
import { resultPages } from './axes/results';
import { searches } from './axes/search';
import { shelves } from './axes/shelf';
import { stocks } from './axes/stock';
import { wordings } from './axes/wording';
import { prices } from './axes/price';
import { structures } from './axes/structured';
import type { Axis, DrawnTraits, Pieces } from './store-types';
import type { Trait } from './trait-types';

/** Every axis with its traits by name. The first trait of each axis is the plain one. */
export const axes: { readonly [A in Axis]: Readonly<Record<string, Pieces[A]>> } = {
  identity: identities,
  wording: wordings,
  card: cards,
  price: prices,
  shelf: shelves,
  search: searches,
  results: resultPages,
  matching: matchings,
  paging: pagings,
  structured: structures,
  add: adds,
  amount: amounts,
  choice: choices,
  push: pushes,
  stock: stocks,
  cart: cartPlaces,
  line: lines,
  extras,
  joining: joinings,
  keeping: keepings,
  lag: lags,
  count: counts,
  rendering: renderings,
  policy: policies,
  layout: layouts,
  notice: notices,
  gate: gates,
};

/** The axes in the order they are drawn. */
export const axisNames: readonly Axis[] = Object.keys(axes).filter((name): name is Axis => name in axes);

/** The plain trait of every axis. */
export function plainTraits(): DrawnTraits {
  return byAxis((axis) => Object.keys(axes[axis])[0] ?? '');
}

/**
 * The trait objects behind the names.
 *
 * @throws Error for a name that is not a trait of its axis
 */
export function piecesOf(traits: DrawnTraits): Pieces {
  const one = <A extends Axis>(axis: A): Pieces[A] => {
    const found = axes[axis][traits[axis]];
    if (found === undefined) throw new Error(`no trait ${traits[axis]} of ${axis}`);
    return found;
  };
  return {
    identity: one('identity'),
    wording: one('wording'),
    card: one('card'),
    price: one('price'),
    shelf: one('shelf'),
    search: one('search'),
    results: one('results'),
    matching: one('matching'),
    paging: one('paging'),
    structured: one('structured'),
    add: one('add'),
    amount: one('amount'),
    choice: one('choice'),
    push: one('push'),
    stock: one('stock'),
    cart: one('cart'),
    line: one('line'),
    extras: one('extras'),
    joining: one('joining'),
    keeping: one('keeping'),
    lag: one('lag'),
    count: one('count'),
    rendering: one('rendering'),
    policy: one('policy'),
    layout: one('layout'),
    notice: one('notice'),
    gate: one('gate'),
  };
}

/** All trait objects of a store, in the order of the axes. */
export function allPieces(pieces: Pieces): Trait[] {
  return axisNames.map((axis) => pieces[axis]);
}

/** A name for each axis, from a function. */
export function byAxis(nameOf: (axis: Axis) => string): DrawnTraits {
  return {
    identity: nameOf('identity'),
    wording: nameOf('wording'),
    card: nameOf('card'),
    price: nameOf('price'),
    shelf: nameOf('shelf'),
    search: nameOf('search'),
    results: nameOf('results'),
    matching: nameOf('matching'),
    paging: nameOf('paging'),
    structured: nameOf('structured'),
    add: nameOf('add'),
    amount: nameOf('amount'),
    choice: nameOf('choice'),
    push: nameOf('push'),
    stock: nameOf('stock'),
    cart: nameOf('cart'),
    line: nameOf('line'),
    extras: nameOf('extras'),
    joining: nameOf('joining'),
    keeping: nameOf('keeping'),
    lag: nameOf('lag'),
    count: nameOf('count'),
    rendering: nameOf('rendering'),
    policy: nameOf('policy'),
    layout: nameOf('layout'),
    notice: nameOf('notice'),
    gate: nameOf('gate'),
  };
}
