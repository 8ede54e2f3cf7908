import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/mini';
import { catalogue } from '../engine-catalogue';
import type { EngineLine, StoreEngine } from '../engine';
import { freePort } from '../../e2e/support/free-port';
import { runFolder } from '../engine-folder';
import { start, waitUntil } from '../program';
import { setUpHydrogen } from './set-up-hydrogen';

/**
 * Shopify's Hydrogen starter, built and run unchanged over our stand-in of Shopify's Storefront API, which stores the carts and from which
 * they are read. Its pages forbid frames. Its search and product pages may show the stock of a second ago, because Hydrogen caches the
 * API's answers that long.
 */
export type Hydrogen = StoreEngine;

const Line = z.object({ sku: z.string(), title: z.string(), quantity: z.number(), unitPriceMinor: z.number() });

/** The id of a catalogue product in the stand-in. */
export function variantId(sku: string): string {
  const at = catalogue.findIndex((product) => product.sku === sku);
  if (at < 0) throw new Error(`The catalogue has no ${sku}.`);
  return `gid://shopify/ProductVariant/${String(45_100_000_000_000 + at)}`;
}

/** Starts Hydrogen with the catalogue, and sets it up first when needed (about a minute and a half, once). */
export async function startHydrogen(): Promise<Hydrogen> {
  const { folder, node } = await setUpHydrogen();
  const place = runFolder(folder);
  const products = join(place.path, 'products.json');
  writeFileSync(products, JSON.stringify(catalogue));
  const [port, apiPort, assetsPort] = [await freePort(), await freePort(), await freePort()];
  const settings = JSON.stringify({ products, port, apiPort, assetsPort });
  const args = ['--require', join(import.meta.dirname, '../loopback.cjs'), join(import.meta.dirname, 'serve.mjs')];
  const program = start(node, [...args, settings], { cwd: folder, env: { ...process.env, NODE_ENV: 'production' } });
  const close = async (): Promise<void> => {
    await program.stop();
    place.remove();
  };
  try {
    const control = (): string | undefined => /^control (\S+)$/m.exec(program.output())?.[1];
    await waitUntil('Hydrogen', program, () => Promise.resolve(control() !== undefined), 60);
    const url = `http://127.0.0.1:${String(port)}`;
    return { url, port, catalogue, ...ask(url, control() ?? ''), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The questions of tests, which the stand-in answers without the shop. */
function ask(url: string, control: string): Omit<Hydrogen, 'url' | 'port' | 'catalogue' | 'close'> {
  const post = async (question: object): Promise<unknown> => {
    const answer = await fetch(control, { method: 'POST', body: JSON.stringify(question) });
    if (!answer.ok) throw new Error(`Hydrogen: ${await answer.text()}`);
    return answer.json();
  };
  const readLines = async (cart?: string): Promise<EngineLine[]> =>
    z.array(Line).parse(await post({ ask: 'carts', cart }));
  return {
    readCarts: () => readLines(),
    async readCart(cookieHeader) {
      const token = /(?:^|;\s*)cart=([^;]+)/.exec(cookieHeader)?.[1];
      return token === undefined ? [] : readLines(decodeURIComponent(token));
    },
    async resetCarts() {
      await post({ ask: 'reset' });
    },
    async setStock(sku, quantity) {
      await post({ ask: 'change', sku, change: { stock: quantity } });
      // A product that sells out is still offered on its page for a while, as in real shops. A product that is back must be offered again
      // before the next test.
      if (quantity > 0) await untilSold(url, sku);
    },
    async setPrice(sku, minor) {
      await post({ ask: 'change', sku, change: { priceMinor: minor } });
    },
  };
}

/** Waits until the page offers a product. Hydrogen answers with data of up to ten seconds ago and requests new data meanwhile. */
async function untilSold(url: string, sku: string): Promise<void> {
  const slug = catalogue.find((product) => product.sku === sku)?.slug ?? '';
  for (let looks = 0; looks < 100; looks += 1) {
    const page = await (await fetch(`${url}/products/${slug}`)).text();
    if (!page.includes('>Sold out<')) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`Hydrogen never sold ${sku} again.`);
}
