/**
 * Runs a built Hydrogen starter in Shopify's own runtime for it (mini-oxygen) over a stand-in of the Storefront API, and tells tests what
 * is in the carts. Run in the engine's folder with `node serve.mjs '<JSON: products, port, apiPort, assetsPort>'`. Prints `control <url>`
 * when the shop is ready; that address answers questions as JSON (see `answer` below), and only the process that started the shop knows it.
 */
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createAnswers } from './storefront-api/storefront-answers.mjs';
import { createCarts } from './storefront-api/storefront-carts.mjs';
import { createCatalogue } from './storefront-api/storefront-catalogue.mjs';
import { serveApi } from './storefront-api/server.mjs';

const { products, port, apiPort, assetsPort } = JSON.parse(process.argv[2] ?? '{}');
const engine = createRequire(join(process.cwd(), 'package.json'));
const url = `http://127.0.0.1:${port}`;

const catalogue = createCatalogue(JSON.parse(readFileSync(products, 'utf8')));
const carts = createCarts(catalogue.products, url);
await serveApi({
  graphql: engine('graphql'),
  introspection: engine('@shopify/hydrogen/storefront.schema.json'),
  roots: createAnswers(catalogue, carts, url),
  port: apiPort,
});

const { createMiniOxygen } = await import(pathToFileURL(engine.resolve('@shopify/mini-oxygen')).href);
const script = resolve('store/dist/server/index.js');
const oxygen = createMiniOxygen({
  host: '127.0.0.1',
  port,
  assets: { directory: resolve('store/dist/client'), port: assetsPort },
  requestHook: null,
  workers: [
    {
      name: 'storefront',
      modules: [{ type: 'ESModule', path: script, contents: readFileSync(script, 'utf8') }],
      bindings: {
        SESSION_SECRET: 'a test shop keeps no secrets',
        PUBLIC_STORE_DOMAIN: `http://127.0.0.1:${apiPort}`,
        PUBLIC_STOREFRONT_API_TOKEN: 'public',
        PUBLIC_CHECKOUT_DOMAIN: `127.0.0.1:${port}`,
      },
    },
  ],
});
await oxygen.ready;
openControl();

function openControl() {
  const path = `/${randomUUID()}`;
  const server = createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      try {
        if (request.url !== path) throw new Error('not here');
        response.end(JSON.stringify(answer(JSON.parse(Buffer.concat(parts).toString()))));
      } catch (error) {
        response.writeHead(500).end(error.message);
      }
    });
  });
  server.listen(0, '127.0.0.1', () => {
    process.stdout.write(`control http://127.0.0.1:${server.address().port}${path}\n`);
  });
}

function answer({ ask, cart, sku, change }) {
  if (ask === 'carts') return carts.held(cart);
  if (ask === 'reset') carts.empty();
  else catalogue.change(sku, change);
  return {};
}
