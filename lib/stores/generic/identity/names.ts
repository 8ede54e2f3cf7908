import { absoluteUrl, perPage } from '../../page';
import type { StorePage } from '../../page';
import { knownStore } from '../known/known-store';
import { productKey, titleKey } from './product-key';

/** A product as a search or a write named it. */
export interface NamedProduct {
  sku: string;
  title: string;
  url?: string | null;
  image?: string | null;
}

/** What a line of a cart tells of its product. */
export interface NamedLine {
  title: string;
  href: string | null;
  image?: string | null;
  /** Where the cart stands. */
  base: string;
}

/**
 * The products a page was seen to sell, so that lines of the cart are known again: by their address, their name, their picture. Kept
 * while the page stands; what two products share tells neither.
 */
interface Products {
  readonly skus: Set<string>;
  readonly byAddress: Map<string, string | null>;
  readonly byPath: Map<string, string | null>;
  readonly byTitle: Map<string, string | null>;
  readonly byImage: Map<string, string | null>;
}

const products = perPage<Products>(() => ({
  skus: new Set(),
  byAddress: new Map(),
  byPath: new Map(),
  byTitle: new Map(),
  byImage: new Map(),
}));

export function learnNames(page: StorePage, named: readonly NamedProduct[]): void {
  const { skus, byAddress, byPath, byTitle, byImage } = products(page);
  for (const { sku, title, url, image } of named) {
    const base = page.location.href;
    skus.add(sku);
    note(byTitle, titleKey(title), sku);
    const address = absoluteUrl(url, base);
    if (address !== null) {
      note(byAddress, address.pathname + address.search, sku);
      note(byPath, address.pathname, sku);
    }
    const picture = absoluteUrl(image, base);
    if (picture !== null) note(byImage, picture.pathname + picture.search, sku);
  }
}

function note(map: Map<string, string | null>, key: string, sku: string): void {
  const before = map.get(key);
  map.set(key, before === undefined || before === sku ? sku : null);
}

/** The product of that name, or the name itself as the key when none or several are known. */
export function skuOfName(page: StorePage, title: string): string {
  return products(page).byTitle.get(titleKey(title)) ?? titleKey(title);
}

/** What the cart itself calls a line: by its address, else by its name. */
export function ownNameOf({ title, href, base }: NamedLine, page: StorePage): string {
  return productKey(href, base, knownStore(page).telling) ?? titleKey(title);
}

/**
 * Which product a line of the cart is: what its address says, where a product of that address is known; else the only product of its path
 * or of its name; what the cart was seen to call it; its picture; and where nothing is known, the cart's own name for it.
 */
export function skuOfLine(line: NamedLine, page: StorePage): string {
  const { skus, byAddress, byPath, byTitle, byImage } = products(page);
  const own = ownNameOf(line, page);
  const alias = knownStore(page).cart.aliases[own];
  if (alias !== undefined) return alias;
  if (skus.has(own)) return own;
  const address = absoluteUrl(line.href, line.base);
  const byOwnAddress = address === null ? undefined : byAddress.get(address.pathname + address.search);
  if (byOwnAddress !== undefined && byOwnAddress !== null) return byOwnAddress;
  const titled = byTitle.get(titleKey(line.title));
  // A path that only one product has, unless both name a kind of it and these differ.
  const onPath = address === null ? undefined : byPath.get(address.pathname);
  if (onPath !== undefined && onPath !== null && (address?.search === '' || titled === onPath)) return onPath;
  if (titled !== undefined && titled !== null) return titled;
  const picture = absoluteUrl(line.image, line.base);
  const pictured = picture === null ? undefined : byImage.get(picture.pathname + picture.search);
  return pictured ?? own;
}
