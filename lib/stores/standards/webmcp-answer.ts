import { z } from 'zod/mini';
import { fromMajor } from '../../core/offer/money';
import type { Money } from '../../core/offer/money';
import type { Offer } from '../../core/offer/offer';
import { parsePrice } from '../../core/offer/price-text';
import { completeOffer } from '../reading/complete-offer';
import { productKey, titleKey } from '../generic/identity/product-key';
import { availabilityOf } from '../generic/page/structured-products';
import { absoluteUrl } from '../page';

/** Answers of page tools. They are text from the page: they are parsed, and only the cart proves what was added. */

const offerLimit = 40;

/** A product from a search tool, with the tool's own id for it, which the tool that adds needs. */
export interface ToldOffer {
  id: string;
  offer: Offer;
}

const text = z.string().check(z.trim(), z.minLength(1), z.maxLength(250));
const id = z.union([text, z.pipe(z.int(), z.transform(String))]);
const amount = z.union([z.number().check(z.nonnegative()), z.string().check(z.maxLength(40))]);

const Price = z.union([
  amount,
  z.looseObject({
    amount: z.optional(amount),
    value: z.optional(amount),
    currency: z.optional(z.string()),
    currencyCode: z.optional(z.string()),
  }),
]);

/** A product in the forms that tools use: UCP catalogs, schema.org names, and usual field names of shops. */
const Told = z.object({
  id: z.optional(id),
  product_id: z.optional(id),
  productId: z.optional(id),
  variant_id: z.optional(id),
  variantId: z.optional(id),
  sku: z.optional(id),
  title: z.optional(text),
  name: z.optional(text),
  brand: z.catch(
    z.optional(
      z.union([
        text,
        z.pipe(
          z.looseObject({ name: text }),
          z.transform((brand) => brand.name),
        ),
      ]),
    ),
    undefined,
  ),
  price: z.optional(Price),
  price_cents: z.optional(z.int().check(z.nonnegative())),
  priceCents: z.optional(z.int().check(z.nonnegative())),
  currency: z.optional(z.string()),
  currencyCode: z.optional(z.string()),
  priceCurrency: z.optional(z.string()),
  size: z.catch(z.optional(text), undefined),
  url: z.catch(z.optional(z.string().check(z.maxLength(2000))), undefined),
  image: z.catch(z.optional(z.string().check(z.maxLength(2000))), undefined),
  media: z.catch(z.optional(z.array(z.object({ url: z.string().check(z.maxLength(2000)) }))), undefined),
  gtin: z.catch(z.optional(text), undefined),
  availability: z.catch(
    z.optional(
      z.union([
        z.string(),
        z.pipe(
          z.looseObject({ available: z.boolean() }),
          z.transform((told) => told.available),
        ),
      ]),
    ),
    undefined,
  ),
  available: z.catch(z.optional(z.boolean()), undefined),
  in_stock: z.catch(z.optional(z.boolean()), undefined),
  inStock: z.catch(z.optional(z.boolean()), undefined),
  variants: z.catch(z.optional(z.array(z.unknown())), undefined),
});
type Told = z.output<typeof Told>;

function readTold(value: unknown): Told[] {
  const told = Told.safeParse(value);
  return told.success ? [told.data] : [];
}

const McpAnswer = z.looseObject({
  isError: z.optional(z.boolean()),
  structuredContent: z.optional(z.unknown()),
  content: z.optional(z.array(z.looseObject({ text: z.optional(z.string()) }))),
});

/** The content of a tool's answer: the value itself, or the value in an MCP answer. `isError`: the tool reports a failure. */
export function unwrap(answer: string | null): { value: unknown; isError: boolean } {
  const value = jsonOr(answer);
  const mcp = McpAnswer.safeParse(value);
  if (!mcp.success || (mcp.data.content === undefined && mcp.data.structuredContent === undefined))
    return { value, isError: mcp.success && mcp.data.isError === true };
  const { structuredContent, content = [], isError = false } = mcp.data;
  const texts = content.flatMap((part) => part.text ?? []);
  return { value: structuredContent ?? jsonOr(texts[0] ?? null), isError };
}

function jsonOr(answer: string | null): unknown {
  if (answer === null) return null;
  try {
    return JSON.parse(answer);
  } catch {
    return answer;
  }
}

/**
 * The complete offers in a search tool's answer; none when the prices are not certain. `base` is the store's address, `currency` the
 * currency of its cart, for answers without one.
 */
export function toldOffers(answer: string | null, base: string, currency: string | null): ToldOffer[] {
  const { value, isError } = unwrap(answer);
  if (isError) return [];
  const records = listIn(value, 0).slice(0, offerLimit);
  const told = records.flatMap(readTold);
  const common = z.looseObject({ currency: z.string() }).safeParse(value).data?.currency ?? currency;
  const lines = told.flatMap(eachVariant);
  const isMajor = lines.some(({ price }) => typeof price === 'number' && !Number.isInteger(price));
  const offers = new Map<string, ToldOffer | null>();
  for (const line of lines) {
    const one = offerOf(line, base, common, isMajor);
    if (one === null) continue;
    const before = offers.get(one.offer.sku);
    // Variants with the same product address cannot be distinguished in the cart, so none of them is offered.
    offers.set(one.offer.sku, before === undefined || before?.id === one.id ? one : null);
  }
  return [...offers.values()].filter((one) => one !== null);
}

/** The first list of objects in an answer: the answer itself, or a value under one of its keys. */
function listIn(value: unknown, depth: number): unknown[] {
  if (Array.isArray(value)) return value;
  const record = z.record(z.string(), z.unknown()).safeParse(value);
  if (!record.success || depth > 2) return [];
  for (const key of ['products', 'items', 'results', 'offers', 'hits', 'data', 'catalog', 'result']) {
    const found = listIn(record.data[key], depth + 1);
    if (found.length > 0) return found;
  }
  return [];
}

/** One product for each variant, with the product's fields where the variant has none; the product itself when it has no variants. */
function eachVariant(product: Told): Told[] {
  const variants = (product.variants ?? []).flatMap(readTold);
  if (variants.length === 0) return [product];
  return variants.map((variant) => {
    const [own, of] = [variant.title ?? variant.name, product.title ?? product.name];
    const title = own === undefined || of === undefined || own.includes(of) ? (own ?? of) : `${of} – ${own}`;
    const isPlain = own === undefined || /^default(?: title)?$/i.test(own);
    return { ...product, ...variant, title: isPlain ? of : title, variants: undefined };
  });
}

function offerOf(told: Told, base: string, currency: string | null, isMajor: boolean): ToldOffer | null {
  const own = told.variant_id ?? told.variantId ?? told.id ?? told.product_id ?? told.productId ?? told.sku;
  const title = told.title ?? told.name;
  const price = priceOf(told, currency, isMajor);
  if (own === undefined || title === undefined || price === null) return null;
  const url = absoluteUrl(told.url, base);
  const isHere = url?.origin === new URL(base).origin;
  return {
    id: own,
    offer: completeOffer({
      // The same sku as in the links of the cart, so that the cart can be read without the tools.
      sku: (isHere ? productKey(url.href, base) : null) ?? titleKey(title),
      title,
      brand: told.brand ?? null,
      price,
      size: told.size ?? null,
      url: isHere ? url.href : null,
      image: absoluteUrl(told.image ?? told.media?.[0]?.url, base)?.href ?? null,
      gtin: told.gtin !== undefined && /^\d{8}$|^\d{12,14}$/.test(told.gtin) ? told.gtin : null,
      availability: stockOf(told),
    }),
  };
}

function stockOf(told: Told): Offer['availability'] {
  const flag = told.available ?? told.in_stock ?? told.inStock ?? told.availability;
  if (typeof flag === 'boolean') return flag ? 'in-stock' : 'out-of-stock';
  return availabilityOf(flag?.replace(/[_\s-]/g, '') ?? null);
}

/**
 * The price of a product. It is read only when its form is clear: with a currency sign, with decimals, in a field of cents, or in minor
 * units as in UCP.
 */
function priceOf(told: Told, fallback: string | null, isMajor: boolean): Money | null {
  const holder = typeof told.price === 'object' ? told.price : null;
  const code =
    holder?.currency ?? holder?.currencyCode ?? told.currency ?? told.currencyCode ?? told.priceCurrency ?? fallback;
  const currency = code !== null && /^[A-Z]{3}$/.test(code) ? code : null;
  const cents = told.price_cents ?? told.priceCents;
  if (cents !== undefined) return currency === null ? null : { minor: cents, currency };
  const value = holder === null ? told.price : (holder.amount ?? holder.value);
  if (typeof value === 'string') {
    const isWhole = /^\d+$/.test(value.trim());
    return isWhole && !isMajor ? null : parsePrice(value, currency);
  }
  if (typeof value !== 'number' || currency === null) return null;
  if (isMajor || !Number.isInteger(value)) return fromMajor(value, currency);
  return holder?.amount !== undefined ? { minor: value, currency } : null;
}

const Refusal = z.looseObject({
  success: z.optional(z.boolean()),
  ok: z.optional(z.boolean()),
  added: z.optional(z.union([z.boolean(), z.number()])),
  error: z.optional(
    z.union([
      z.string(),
      z.pipe(
        z.looseObject({ message: z.string() }),
        z.transform((error) => error.message),
      ),
    ]),
  ),
  message: z.optional(z.string()),
});

/** A tool's reason for not adding, in its own words, shortened; null when it does not report a failure. */
export function refusalIn(answer: string | null): string | null {
  const { value, isError } = unwrap(answer);
  const { data } = Refusal.safeParse(value);
  const isRefused =
    isError || data?.success === false || data?.ok === false || data?.added === false || data?.added === 0;
  if (!isRefused && data?.error === undefined) return null;
  const said = data?.error ?? data?.message ?? (typeof value === 'string' ? value : '');
  return said.replace(/\s+/g, ' ').trim().slice(0, 200) || 'The store refused it.';
}
