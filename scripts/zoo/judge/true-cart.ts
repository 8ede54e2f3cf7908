import type { SoldProduct, ToldLine, TrueLine } from './facts';

/** Units of a product in the real cart that can be bought. */
export function heldOf(cart: readonly TrueLine[], id: string): number {
  return cart.reduce((sum, line) => (line.id === id && line.canBeBought ? sum + line.quantity : sum), 0);
}

/**
 * The difference of two carts, product by product: how many more (or fewer) units `now` has, whether they can be bought or not.
 */
export function differences(
  before: readonly TrueLine[],
  now: readonly TrueLine[],
): { id: string; title: string; more: number; isExtra: boolean }[] {
  const all = new Map([...before, ...now].map((line) => [line.id, line] as const));
  const count = (cart: readonly TrueLine[], id: string): number =>
    cart.reduce((sum, line) => (line.id === id ? sum + line.quantity : sum), 0);
  return [...all].flatMap(([id, { title, isExtra }]) => {
    const more = count(now, id) - count(before, id);
    return more === 0 ? [] : [{ id, title, more, isExtra }];
  });
}

/** The words of a title, without case, accents and punctuation. */
export function plainTitle(title: string): string {
  return title
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The sold product that the coach means: by its page's address, or else by its title, which may have more or fewer words on a
 * card. Null if there is none.
 */
export function identify(product: ToldLine['product'], sells: readonly SoldProduct[]): SoldProduct | null {
  if (product === null) return null;
  const said = plainTitle(product.title);
  const sameTitle = sells.filter(({ title }) => plainTitle(title) === said);
  const samePath = product.path === null ? [] : sells.filter(({ path }) => path === product.path);
  const [only] = samePath;
  if (samePath.length === 1 && only !== undefined) return only;
  if (sameTitle[0] !== undefined) return sameTitle[0];
  const near = sells.filter(({ title }) => isPartOf(plainTitle(title), said) || isPartOf(said, plainTitle(title)));
  const apart = ({ title }: SoldProduct): number => Math.abs(plainTitle(title).length - said.length);
  return near.toSorted((a, b) => apart(a) - apart(b))[0] ?? null;
}

function isPartOf(part: string, whole: string): boolean {
  return part !== '' && ` ${whole} `.includes(` ${part} `);
}
