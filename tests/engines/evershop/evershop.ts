import { delimiter, dirname, join } from 'node:path';
import { catalogue } from '../engine-catalogue';
import { sessionIdOf } from '../engine';
import type { EngineLine, StoreEngine } from '../engine';
import { freePort } from '../../e2e/support/free-port';
import { runFolder } from '../engine-folder';
import { start, waitUntil } from '../program';
import { connectDatabase, copyCluster, databaseEnvironment, startPostgres } from './postgres';
import type { Database } from './postgres';
import { setUpEverShop } from './set-up-evershop';

/**
 * A real EverShop 2.2.1 with its PostgreSQL. Its carts are read from that database. README.md beside this file has facts about its pages.
 */
export interface EverShop extends StoreEngine {
  /**
   * Sets the texts on a product's own page, in the form of EverShop's page editor: one paragraph for each text. Throws when the sku is not
   * in the catalogue.
   */
  setPageText(sku: string, paragraphs: readonly string[]): Promise<void>;
}

const preloads = ['../loopback.cjs', 'visitors.cjs'].map((file) => join(import.meta.dirname, file));

/** Starts EverShop, and sets it up first when needed (about two minutes, once). Each start has its own database. */
export async function startEverShop(): Promise<EverShop> {
  const { folder, postgresBin, seeded } = await setUpEverShop();
  const place = runFolder(folder);
  const data = join(place.path, 'pg');
  const endings: (() => unknown)[] = [
    () => {
      place.remove();
    },
  ];
  const close = async (): Promise<void> => {
    for (const end of endings.splice(0)) await end();
  };
  try {
    await copyCluster(seeded, data);
    const postgres = await startPostgres(postgresBin, data);
    endings.unshift(() => postgres.stop());
    const database = await connectDatabase(folder, postgres.port);
    endings.unshift(() => database.end());
    const port = await freePort();
    const url = `http://127.0.0.1:${String(port)}`;
    const args = [
      ...preloads.flatMap((file) => ['--require', file]),
      'node_modules/@evershop/evershop/dist/bin/evershop.js',
    ];
    const program = start(process.execPath, [...args, 'start'], {
      cwd: folder,
      env: {
        ...process.env,
        ...databaseEnvironment(postgres.port),
        NODE_ENV: 'production',
        PORT: String(port),
        // EverShop writes its own address into its pages.
        EVERSHOP_HOME_URL: url,
        TRUST_PROXY_HOPS: '1',
        // EverShop starts `node` for its other processes; this makes them use the same Node.
        PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH ?? ''}`,
      },
    });
    endings.unshift(() => program.stop());
    await waitUntil('EverShop', program, async () => (await fetch(`${url}/search?keyword=rice`)).ok, 90);
    return { url, port, catalogue, ...ask(database), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** The questions of tests, which are answered from the database without EverShop. */
function ask(database: Database): Omit<EverShop, 'url' | 'port' | 'catalogue' | 'close'> {
  const readLines = async (condition: string, values: readonly string[]): Promise<EngineLine[]> => {
    const { rows } = await database.query(
      `SELECT item.product_sku AS sku, item.product_name AS title, item.qty AS quantity, item.final_price AS price
       FROM cart_item item JOIN cart ON cart.cart_id = item.cart_id
       WHERE cart.status = TRUE AND ${condition} ORDER BY item.cart_item_id`,
      values,
    );
    return rows.map((row) => ({
      sku: String(row.sku),
      title: String(row.title),
      quantity: Number(row.quantity),
      unitPriceMinor: Math.round(Number(row.price) * 100),
    }));
  };
  const changeOne = async (text: string, values: readonly unknown[]): Promise<void> => {
    const { rowCount } = await database.query(text, values);
    if (rowCount !== 1) throw new Error(`EverShop has no product ${String(values[0])}.`);
  };
  return {
    readCarts: () => readLines('TRUE', []),
    async readCart(cookieHeader) {
      const session = sessionIdOf(cookieHeader, 'sid');
      return session === null ? [] : readLines('cart.sid = $1', [session]);
    },
    async resetCarts() {
      await database.query('DELETE FROM cart_item');
      await database.query('DELETE FROM cart');
    },
    setStock: (sku, quantity) =>
      changeOne(
        `UPDATE product_inventory SET qty = $2, stock_availability = $3
         WHERE product_inventory_product_id = (SELECT product_id FROM product WHERE sku = $1)`,
        [sku, quantity, quantity > 0],
      ),
    setPageText: (sku, paragraphs) =>
      changeOne(
        `UPDATE product_description SET description = $2
         WHERE product_description_product_id = (SELECT product_id FROM product WHERE sku = $1)`,
        [sku, JSON.stringify(pageOf(sku, paragraphs))],
      ),
    setPrice: (sku, minor) => changeOne('UPDATE product SET price = $2 WHERE sku = $1', [sku, minor / 100]),
  };
}

/** Paragraphs in the form of EverShop's page editor. */
function pageOf(id: string, paragraphs: readonly string[]): object[] {
  const blocks = paragraphs.map((text, index) => ({
    id: `text-${id}-${String(index)}`,
    type: 'paragraph',
    data: { text },
  }));
  const column = { size: 1, id: `column-${id}`, data: { time: 0, version: '2.31.0', blocks } };
  return [{ id: `row-${id}`, size: 1, className: 'md:grid-cols-1', columns: [column] }];
}
