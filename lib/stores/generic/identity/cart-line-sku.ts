import { absoluteUrl, perPage } from '../../page';
import type { StorePage } from '../../page';
import { knownStore } from '../known/known-store';
import { productKey, titleKey } from './product-key';

/** A product as a search found it or as it was added. */
export interface NamedProduct {
  sku: string;
  title: string;
  url?: string | null;
  image?: string | null;
}

/** What a cart line says about its product. */
export interface NamedLine {
  title: string;
  href: string | null;
  image?: string | null;
  /** Address of the page that shows the cart. */
  base: string;
}

/**
 * Products seen on a page, by address, path, title and image, to recognise cart lines. Kept until the page is left. A value
 * shared by two products is null and identifies neither.
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

/** The sku of the only known product with this title; otherwise the key made from the title. */
export function skuOfName(page: StorePage, title: string): string {
  return products(page).byTitle.get(titleKey(title)) ?? titleKey(title);
}

/** The cart's own key for a line: from its address, or else from its title. */
export function ownNameOf({ title, href, base }: NamedLine, page: StorePage): string {
  return productKey(href, base, knownStore(page).telling) ?? titleKey(title);
}

/**
 * The sku of a cart line. Tried in order: an alias of the cart's name, a known product with its address, the only product with
 * its path or title, the only product with its image. If nothing is known, the cart's own key.
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
  // A path that only one product has. It does not count if the line's address names a variant and the title does not confirm the
  // product.
  const onPath = address === null ? undefined : byPath.get(address.pathname);
  if (onPath !== undefined && onPath !== null && (address?.search === '' || titled === onPath)) return onPath;
  if (titled !== undefined && titled !== null) return titled;
  const picture = absoluteUrl(line.image, line.base);
  const pictured = picture === null ? undefined : byImage.get(picture.pathname + picture.search);
  return pictured ?? own;
}
