import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http';
import { answer } from './answer-zoo-request';
import type { DrawnTraits } from './store-types';
import { drawTraits, forcedTraits } from './draw';
import type { ZooRequest } from './exchange';
import { createZooStore } from './store';
import { type ZooStore } from './store-types';

export type { DrawnTraits } from './store-types';
export type { ZooProduct } from './zoo-catalogue';
export type { ZooStore } from './store-types';

/** All stores of the zoo behind one server. Each seed has an origin of its own. */
export interface Zoo {
  port: number;
  /** The address of a seed's store: 'http://s7.localhost:4400'. */
  origin(seed: number): string;
  /** The store of a seed, created on first use. */
  store(seed: number): ZooStore;
  /**
   * Creates the store of a seed again with these traits, and plain ones for all other axes.
   *
   * @throws Error if they cannot go together
   */
  define(seed: number, traits: Partial<DrawnTraits>): ZooStore;
  /** Gives the store of a seed other traits while its cart and session stay, as a store does that changes its pages. */
  redress(seed: number, traits: Partial<DrawnTraits>): ZooStore;
  /** Delays the writes to a store's cart after this many more have passed. The returned function answers the delayed ones. */
  holdWrites(seed: number, after: number): () => void;
  /** Stops the server and closes all connections. */
  close(): Promise<void>;
}

export interface ZooOptions {
  /** The port on 127.0.0.1; 0, the default, takes a free one. */
  port?: number;
  /** The time in milliseconds. Default: the computer's clock. */
  now?: () => number;
}

/** Starts the zoo on 127.0.0.1. Rejects with the system's error if the port is taken. */
export async function serveZoo({ port = 0, now = Date.now }: ZooOptions = {}): Promise<Zoo> {
  const stores = new Map<number, ZooStore>();
  let taken = port;
  const origin = (seed: number): string => `http://s${String(seed)}.localhost:${String(taken)}`;
  const keep = (seed: number, traits: DrawnTraits): ZooStore => {
    const store = createZooStore({ seed, origin: origin(seed), traits, now });
    stores.set(seed, store);
    return store;
  };
  const storeOf = (seed: number): ZooStore => stores.get(seed) ?? keep(seed, drawTraits(seed));
  const gates = new Map<number, Gate>();
  const server = createServer((request, response) => {
    const seed = /^s(\d{1,9})\.localhost(?::\d+)?$/.exec(request.headers.host ?? '')?.[1];
    if (seed === undefined) {
      response.writeHead(404).end('Each store has an address of its own: http://s1.localhost, http://s2.localhost …');
      return;
    }
    serve(storeOf(Number(seed)), request, response, gates.get(Number(seed))).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500);
      response.end(error instanceof Error ? (error.stack ?? error.message) : 'failed');
    });
  });
  taken = await listen(server, port);
  return {
    port: taken,
    origin,
    store: storeOf,
    define: (seed, traits) => keep(seed, forcedTraits(seed, traits)),
    redress(seed, traits) {
      const before = storeOf(seed);
      const after = keep(seed, forcedTraits(seed, { ...before.traits, ...traits }));
      after.restore(before.trueEntries());
      for (const [name, value] of before.session) after.session.set(name, value);
      return after;
    },
    holdWrites(seed, after) {
      let open: () => void = () => undefined;
      const opened = new Promise<void>((resolve) => {
        open = resolve;
      });
      gates.set(seed, { left: after, opened });
      return () => {
        gates.delete(seed);
        open();
      };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** Lets a number of writes pass, and holds the others until it is opened. */
interface Gate {
  left: number;
  opened: Promise<void>;
}

async function serve(
  store: ZooStore,
  incoming: IncomingMessage,
  response: ServerResponse,
  gate: Gate | undefined,
): Promise<void> {
  const request = await readRequest(store.origin, incoming);
  const isFile = request.url.pathname.startsWith('/assets/');
  if (!isFile) {
    const destination = request.headers['sec-fetch-dest'] ?? '';
    store.requests.push({ method: request.method, path: request.url.pathname + request.url.search, destination });
  }
  if (gate !== undefined && isWrite(request)) {
    if (gate.left > 0) gate.left -= 1;
    else await gate.opened;
  }
  const { writesFor } = store.pieces.lag;
  if (writesFor !== undefined && isWrite(request)) {
    const read = store.trueEntries();
    await new Promise((resolve) => setTimeout(resolve, writesFor));
    store.restore(read);
  }
  const { status, headers, body } = answer(store, request);
  response.writeHead(status, { 'cache-control': isFile ? 'max-age=600' : 'no-store', ...headers });
  response.end(body);
}

/** Whether a request writes the cart. */
function isWrite({ method, url }: ZooRequest): boolean {
  return url.pathname !== '/cart/view' && (method === 'POST' || /^\/cart\/(?:add|remove)$/.test(url.pathname));
}

/** Reads a request with its form or flat JSON fields. */
async function readRequest(origin: string, incoming: IncomingMessage): Promise<ZooRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming) if (chunk instanceof Buffer) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString('utf8');
  const type = incoming.headers['content-type'] ?? '';
  const body: unknown = type.includes('json') && text !== '' ? JSON.parse(text) : null;
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
  );
  return {
    method: incoming.method ?? 'GET',
    url: new URL(incoming.url ?? '/', origin),
    fields: readFields(type, text, body),
    body,
    headers,
  };
}

function readFields(type: string, text: string, body: unknown): Record<string, string> {
  if (typeof body === 'object' && body !== null) {
    const flat = Object.entries(body).filter(([, value]) => ['string', 'number', 'boolean'].includes(typeof value));
    return Object.fromEntries(flat.map(([name, value]) => [name, String(value)]));
  }
  if (type.includes('urlencoded')) return Object.fromEntries(new URLSearchParams(text));
  if (!type.includes('multipart')) return {};
  const parts = text.matchAll(/name="([^"]*)"\r\n\r\n([^]*?)\r\n--/g);
  return Object.fromEntries([...parts].map(([, name = '', value = '']) => [name, value]));
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}
