import { createServer, type Server } from 'node:http';
import type { Fault } from './shop/faults';
import type { RequestLog } from './shop/requests/request-log';
import { fail, serve } from './shop/requests/serve-request';
import { type ShopOptions, createShop } from './shop/shop';
import { type HeldCart, heldCarts } from './shop/truth';

export type { Fault } from './shop/faults';
export type { RequestLog } from './shop/requests/request-log';
export type { ShopMode } from './shop/traits';
export type { HeldCart } from './shop/truth';

export interface DemoGroceryOptions extends ShopOptions {
  /** The port on 127.0.0.1; 0, the default, takes a free one. */
  port?: number;
  /** A fault from the first request on. */
  fault?: Fault;
}

export interface DemoGrocery {
  /** Address of the shop's home page, with a slash at the end: 'http://127.0.0.1:49152/'. */
  url: string;
  port: number;
  /** Stops the shop and cuts every open connection. */
  close(): Promise<void>;
  /** Empties all carts, the list of requests and the fault. */
  reset(): void;
  /** The content of every shopper's cart, from the shop's memory. */
  carts(): HeldCart[];
  setFault(fault: Fault | null): void;
  /** Every request so far, in order of arrival, as copies. */
  requests(): RequestLog[];
}

/** Starts the demo grocery on 127.0.0.1. Rejects with the system's error if the port is taken. */
export async function startDemoGrocery(options: DemoGroceryOptions = {}): Promise<DemoGrocery> {
  const shop = createShop(options);
  const log: RequestLog[] = [];
  shop.gate.set(options.fault ?? null);
  const server = createServer((request, response) => {
    serve(shop, log, request, response).catch((error: unknown) => {
      fail(response, error);
    });
  });
  const port = await listen(server, options.port ?? 0);
  return {
    url: `http://127.0.0.1:${String(port)}${shop.root}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
    reset() {
      shop.carts.clear();
      shop.gate.set(null);
      log.length = 0;
    },
    carts: () => heldCarts(shop),
    setFault(fault) {
      shop.gate.set(fault);
    },
    requests: () => log.map((entry) => ({ ...entry })),
  };
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
