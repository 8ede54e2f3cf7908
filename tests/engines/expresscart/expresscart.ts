import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { catalogue } from '../engine-catalogue';
import type { SeedProduct } from '../engine-catalogue';
import { sessionIdOf } from '../engine';
import type { EngineLine, StoreEngine } from '../engine';
import { freePort } from '../../e2e/support/free-port';
import { engineFolder, once, runFolder, withLock } from '../engine-folder';
import { installPackages } from '../install';
import { start, waitUntil } from '../program';
import { furnish } from './furnish';

/**
 * A real expressCart 1.1.17 with mongo-mock, which stores everything in the memory of the shop's process, where the carts are read.
 * README.md beside this file has facts about its pages.
 */
export type ExpressCart = StoreEngine;

/** The id of a catalogue product in expressCart. It is made from the sku, so it is the same in every run. */
export function expressCartId(sku: string): string {
  return createHash('sha256').update(`expresscart ${sku}`).digest('hex').slice(0, 24);
}

/** A cart line as the shop stores it in the shopper's session. */
const KeptLine = z.object({
  productId: z.string(),
  title: z.string(),
  quantity: z.number(),
  totalItemPrice: z.number(),
});

/** Installs expressCart in its own folder when it is not there (about half a minute, once). Returns the folder. */
export async function setUpExpressCart(): Promise<string> {
  const folder = engineFolder('expresscart');
  await withLock(folder, async () => {
    await installPackages('expresscart', folder, join(import.meta.dirname, 'pins'));
    await once(folder, 'furnished', furnish.toString(), () => {
      furnish(folder);
      return Promise.resolve();
    });
  });
  return folder;
}

/** Starts expressCart with the catalogue, and sets it up first when needed. */
export async function startExpressCart(): Promise<ExpressCart> {
  const folder = await setUpExpressCart();
  const place = runFolder(folder);
  const products = join(place.path, 'products.json');
  writeFileSync(products, JSON.stringify(catalogue.map(productOf)));
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  const program = start(
    process.execPath,
    [
      // expressCart was written for a Node that only warned when a request handler throws; current versions would end the process.
      '--unhandled-rejections=warn',
      '--require',
      join(import.meta.dirname, '../loopback.cjs'),
      join(import.meta.dirname, 'serve.cjs'),
      products,
      String(port),
    ],
    { cwd: folder, env: environment() },
  );
  const close = async (): Promise<void> => {
    await program.stop();
    place.remove();
  };
  try {
    const control = (): string | undefined => /^control (\S+)$/m.exec(program.output())?.[1];
    await waitUntil('expressCart', program, () => Promise.resolve(control() !== undefined), 60);
    return { url, port, catalogue, ...ask(control() ?? ''), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Only the variables that the shop's process needs, because expressCart reads each setting from a variable of the same name. */
function environment(): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR } = process.env;
  return { PATH, HOME, ...(TMPDIR === undefined ? {} : { TMPDIR }) };
}

/** A product as expressCart's admin pages would save it. */
function productOf(product: SeedProduct): Record<string, unknown> {
  // expressCart takes a link of 24 letters for an id, which breaks the product page.
  const link = product.slug.length === 24 ? `${product.slug}-1` : product.slug;
  return {
    id: expressCartId(product.sku),
    productPermalink: link,
    productTitle: product.title,
    productPrice: (product.priceMinor / 100).toFixed(2),
    productDescription: `<p>${product.description}</p>`,
    productTags: product.aisle,
    productAisle: product.aisle,
    productStock: product.stock,
  };
}

/** The questions of tests, which are answered from the shop's collections without the shop. */
function ask(control: string): Omit<ExpressCart, 'url' | 'port' | 'catalogue' | 'close'> {
  const skus = new Map(catalogue.map(({ sku }) => [expressCartId(sku), sku]));
  const post = async (question: object): Promise<unknown> => {
    const answer = await fetch(control, { method: 'POST', body: JSON.stringify(question) });
    if (!answer.ok) throw new Error(`expressCart: ${await answer.text()}`);
    return answer.json();
  };
  const readLines = async (question: object): Promise<EngineLine[]> =>
    z
      .array(KeptLine)
      .parse(await post({ ask: 'carts', ...question }))
      .map((line) => ({
        sku: skus.get(line.productId) ?? line.productId,
        title: line.title,
        quantity: line.quantity,
        unitPriceMinor: Math.round((line.totalItemPrice / line.quantity) * 100),
      }));
  return {
    readCarts: () => readLines({}),
    async readCart(cookieHeader) {
      const session = sessionIdOf(cookieHeader, 'connect.sid');
      return session === null ? [] : readLines({ session });
    },
    async resetCarts() {
      await post({ ask: 'reset' });
    },
    async setStock(sku, quantity) {
      await post({ ask: 'stock', id: expressCartId(sku), stock: quantity });
    },
    async setPrice(sku, minor) {
      await post({ ask: 'price', id: expressCartId(sku), price: (minor / 100).toFixed(2) });
    },
  };
}
