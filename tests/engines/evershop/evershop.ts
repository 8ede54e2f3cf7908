import { join } from 'node:path';
import { catalogue } from '../catalogue';
import type { SeedProduct } from '../catalogue';
import { freePort, start, stop, waitUntil } from '../program';
import { startPostgres } from './postgres';
import { configure, connectDatabase, databaseEnvironment, setUpEverShop } from './set-up';

/** One line of a cart as EverShop's database has it. */
export interface EngineLine {
  sku: string;
  title: string;
  quantity: number;
  unitPriceMinor: number;
}

/** A real EverShop on loopback. Carts are read from its own database, never through our adapter. */
export interface EverShop {
  url: string;
  port: number;
  catalogue: readonly SeedProduct[];
  /** Every line of every active cart. */
  readCarts(): Promise<EngineLine[]>;
  resetCarts(): Promise<void>;
  setStock(sku: string, quantity: number): Promise<void>;
  setPrice(sku: string, minor: number): Promise<void>;
  close(): Promise<void>;
}

/** Starts EverShop with its PostgreSQL, setting both up first when needed. Carts are empty, stock and prices as in the catalogue. */
export async function startEverShop(): Promise<EverShop> {
  const folder = await setUpEverShop();
  const postgres = await startPostgres(folder);
  const port = await freePort();
  const url = `http://127.0.0.1:${String(port)}`;
  configure(folder, url);
  const child = start(process.execPath, ['node_modules/@evershop/evershop/dist/bin/evershop.js', 'start'], {
    cwd: folder,
    env: {
      ...process.env,
      ...databaseEnvironment(postgres.port),
      NODE_ENV: 'production',
      PORT: String(port),
      // It would listen on every interface.
      NODE_OPTIONS: `--require ${JSON.stringify(join(import.meta.dirname, '../loopback.cjs'))}`,
    },
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-8_000);
    });
  }
  const database = await connectDatabase(folder, postgres.port);
  const close = async (): Promise<void> => {
    await database.end();
    await stop(child);
    await postgres.stop();
  };
  try {
    await waitUntil('EverShop', async () => (await fetch(`${url}/search?keyword=rice`)).status === 200, 60);
  } catch (error) {
    await close();
    throw new Error(`EverShop did not start:\n${said}`, { cause: error });
  }

  const setStock = async (sku: string, quantity: number): Promise<void> => {
    await database.query(
      `UPDATE product_inventory SET qty = $2, stock_availability = $3
       WHERE product_inventory_product_id = (SELECT product_id FROM product WHERE sku = $1)`,
      [sku, quantity, quantity > 0],
    );
  };
  const setPrice = async (sku: string, minor: number): Promise<void> => {
    await database.query('UPDATE product SET price = $2 WHERE sku = $1', [sku, minor / 100]);
  };
  const resetCarts = async (): Promise<void> => {
    await database.query('DELETE FROM cart_item');
    await database.query('DELETE FROM cart');
  };

  await resetCarts();
  for (const { sku, stock, priceMinor } of catalogue) {
    await setStock(sku, stock);
    await setPrice(sku, priceMinor);
  }
  return {
    url,
    port,
    catalogue,
    setStock,
    setPrice,
    resetCarts,
    close,
    async readCarts() {
      const { rows } = await database.query(
        `SELECT item.product_sku AS sku, item.product_name AS title, item.qty AS quantity, item.final_price AS price
         FROM cart_item item JOIN cart ON cart.cart_id = item.cart_id WHERE cart.status = TRUE ORDER BY item.cart_item_id`,
      );
      return rows.map((row) => ({
        sku: String(row.sku),
        title: String(row.title),
        quantity: Number(row.quantity),
        unitPriceMinor: Math.round(Number(row.price) * 100),
      }));
    },
  };
}
