import { mayBe } from '../align-renamed';
import type { Cart, CartLine } from '../cart';
import type { Money } from '../../offer/money';

/** A product we want in the cart, as the plan calls it. */
interface Ours {
  sku: string;
  title: string;
  url: string | null;
  price: Money;
}

/**
 * A line of the cart that may be `one` under a shorter or longer name, when the cart was read from its pages alone: the line has the id
 * of none of `ours`, the prices do not differ, and the addresses do not decide. Adding the product could then double it. Undefined when
 * there is no such line.
 */
export function possibleDuplicate(cart: Cart, one: Ours, ours: readonly { sku: string }[]): CartLine | undefined {
  const names = new Set(ours.map(({ sku }) => sku));
  return cart.lines.find(
    (line) =>
      !names.has(line.sku) &&
      line.quantity > 0 &&
      mayBe(line, one) &&
      (line.price === null || isSamePrice(line.price, one.price)) &&
      !areApart(line.url, one.url),
  );
}

function isSamePrice(here: Money, there: Money): boolean {
  return here.minor === there.minor && here.currency === there.currency;
}

/** Whether two addresses are written alike and yet differ, as those of two products of one store do. */
function areApart(here: string | null, there: string | null): boolean {
  if (here === null || there === null) return false;
  return patternOf(here) === patternOf(there) && plain(here) !== plain(there);
}

/** An address without the part that names the product: the end of its path, or the values of its query. */
function patternOf(url: string): string {
  const [path = '', query = ''] = plain(url).split('?');
  const names = query
    .split('&')
    .map((pair) => pair.split('=')[0])
    .sort();
  return query === '' ? path.replace(/[^/]*$/, '') : `${path}?${names.join('&')}`;
}

function plain(url: string): string {
  const address = url.replace(/^https?:\/\/[^/?#]+/i, '').split('#')[0] ?? '';
  return address.replace(/\/(?=$|\?)/, '');
}
