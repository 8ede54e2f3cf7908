import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { catalogue, catalogueCurrency, catalogueText } from '../engine-catalogue';
import { engineFolder, once, withLock } from '../engine-folder';
import { installPackages, step } from '../install';
import { run, start, waitUntil } from '../program';
import { connectDatabase, createCluster, databaseEnvironment, findPostgres, startPostgres } from './postgres';
import type { Database } from './postgres';

/** The pins contain `concat-stream`, because EverShop 2.2.1 uses it without declaring it. */
const pins = join(import.meta.dirname, 'pins');
const buildScript = join(import.meta.dirname, 'build.mjs');
const seedScript = join(import.meta.dirname, 'seed.mjs');

/** An EverShop that is ready to start. */
export interface EverShopFiles {
  folder: string;
  /** The folder of PostgreSQL's programs. */
  postgresBin: string;
  /** The filled database, not running; each start uses a copy. */
  seeded: string;
}

/**
 * Installs, builds and fills EverShop in its own folder. Each of the three is done once, and again when its inputs have changed or an
 * earlier attempt was interrupted. Throws one plain sentence when the package registry cannot be reached.
 */
export async function setUpEverShop(): Promise<EverShopFiles> {
  const folder = engineFolder('evershop');
  const seeded = join(folder, 'seeded');
  await withLock(folder, async () => {
    await installPackages('evershop', folder, pins);
    for (const name of ['config', 'media', 'public']) mkdirSync(join(folder, name), { recursive: true });
    const config = JSON.stringify({ shop: { language: 'en', currency: catalogueCurrency, timezone: 'UTC' } });
    writeFileSync(join(folder, 'config/default.json'), config);
    const lock = readFileSync(join(pins, 'package-lock.json'), 'utf8');
    const built = stampOf(lock, config, readFileSync(buildScript, 'utf8'));
    const filled = stampOf(lock, config, catalogueText, readFileSync(seedScript, 'utf8'));
    // One core for each: the build needs no database, and the filling needs no pages.
    const outcomes = await Promise.allSettled([
      once(folder, 'built', built, () => build(folder)),
      once(folder, 'filled', filled, () => fill(folder, seeded)),
    ]);
    for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason;
  });
  return { folder, postgresBin: await findPostgres(folder), seeded };
}

function stampOf(...parts: string[]): string {
  return createHash('sha256').update(parts.join('\n')).digest('hex');
}

async function build(folder: string): Promise<void> {
  await step('evershop', 'building its storefront (about half a minute)', async () => {
    await run(process.execPath, [buildScript], { cwd: folder, minutes: 8 });
  });
}

async function fill(folder: string, seeded: string): Promise<void> {
  await step('evershop', `filling it with ${String(catalogue.length)} products`, async () => {
    const bin = await findPostgres(folder);
    await createCluster(bin, seeded);
    const postgres = await startPostgres(bin, seeded);
    try {
      const database = await connectDatabase(folder, postgres.port, true);
      const products = join(folder, 'catalogue.json');
      writeFileSync(products, JSON.stringify(catalogue));
      const env = { ...process.env, ...databaseEnvironment(postgres.port) };
      await run(process.execPath, [seedScript, products], { cwd: folder, env, minutes: 5 });
      await nameAddresses(folder, env, database);
      await database.end();
    } finally {
      await postgres.stop();
    }
  });
}

/**
 * Gives products and categories their readable addresses. EverShop does this in a separate process from a queue, which is run here until
 * the queue is empty. Otherwise each start would do it in its first seconds, and pages would change their links in that time.
 */
async function nameAddresses(folder: string, env: NodeJS.ProcessEnv, database: Database): Promise<void> {
  const program = start(process.execPath, ['node_modules/@evershop/evershop/dist/lib/event/event-manager.js'], {
    cwd: folder,
    env: { ...env, NODE_ENV: 'production' },
  });
  const isDone = async (): Promise<boolean> => {
    const { rows } = await database.query('SELECT 1 FROM event LIMIT 1');
    return rows.length === 0;
  };
  await waitUntil('EverShop’s event process', program, isDone, 60);
  await program.stop();
}
