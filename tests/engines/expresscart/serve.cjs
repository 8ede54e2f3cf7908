/**
 * Runs expressCart over MongoDB's stand-in from npm (mongo-mock), filled with a catalogue, and tells tests what its collections hold.
 * Run in the engine's folder: `node serve.cjs '<JSON: products, port>'`. Prints `control <url>` when the shop is open; that address
 * takes questions as JSON (see `answer` below) and is known to the starter alone.
 */
const { randomUUID } = require('node:crypto');
const { createServer } = require('node:http');
const Module = require('node:module');
const { join } = require('node:path');
const { readFileSync } = require('node:fs');

const [, , productsFile, port] = process.argv;
const products = JSON.parse(readFileSync(productsFile, 'utf8'));
const engine = Module.createRequire(join(process.cwd(), 'package.json'));
const mock = engine('mongo-mock');
const databaseName = 'expresscart';
// It waits up to 400 ms before each answer unless told otherwise.
mock.max_delay = 0;

/** The part of the `mongodb` driver the shop and its session store use. A nameless database is the one in the address. */
const mongodb = {
  ObjectID: mock.ObjectID,
  MongoClient: {
    connect(address, options, callback) {
      mock.MongoClient.connect(address, options, (error, database) => {
        if (error) callback(error);
        else callback(null, { db: (name) => database.db(name ?? databaseName) });
      });
    },
  },
};

/** Sessions in express-session's own memory: the stand-in for MongoDB loses dates and ids inside a document that is updated. */
let sessions = null;
const sessionStore = ({ MemoryStore }) =>
  function SessionStore() {
    sessions = new MemoryStore();
    return sessions;
  };

const standIns = { mongodb, 'connect-mongodb-session': sessionStore };
const load = Module._load;
Module._load = (request, ...rest) => standIns[request] ?? load(request, ...rest);

const address = `mongodb://127.0.0.1:27017/${databaseName}`;
process.env.databaseConnectionString = address;
process.env.baseUrl = `http://127.0.0.1:${port}`;
process.env.PORT = port;
process.env.NODE_ENV = 'production';
process.chdir(join(process.cwd(), 'node_modules/express-cart'));

mongodb.MongoClient.connect(address, {}, (error, client) => {
  if (error) throw error;
  void open(client.db());
});

async function open(database) {
  await database.collection('products').insertMany(
    products.map(({ id, ...product }) => ({
      _id: mock.ObjectID(id),
      ...product,
      productPublished: true,
      productOptions: null,
      productAddedDate: new Date(),
    })),
  );
  const items = [...new Set(products.map(({ productAisle }) => productAisle))].map((aisle, order) => ({
    title: aisle,
    link: `/category/${encodeURIComponent(aisle.split(/\W/)[0].toLowerCase())}`,
    order,
  }));
  await database.collection('menu').insertOne({ items });

  const app = engine('express-cart/app.js');
  app.once('appStarted', () => {
    // The shop sums what all carts hold of a product by matching carts as a list, which they are not: MongoDB finds none.
    app.db.cart.aggregate = () => ({ toArray: () => Promise.resolve([]) });
    openControl(app.db);
  });
}

function openControl(database) {
  const path = `/${randomUUID()}`;
  const server = createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      const question = request.url === path ? JSON.parse(Buffer.concat(parts).toString()) : {};
      answer(database, question).then(
        (value) => response.end(JSON.stringify(value)),
        (error) => response.writeHead(500).end(error.message),
      );
    });
  });
  server.listen(0, '127.0.0.1', () => {
    process.stdout.write(`control http://127.0.0.1:${server.address().port}${path}\n`);
  });
}

async function answer(database, { ask, session, id, stock, price }) {
  if (ask === 'carts') {
    const kept = Object.entries(sessions.sessions).filter(([id]) => session === undefined || id === session);
    return kept.flatMap(([, text]) => Object.values(JSON.parse(text).cart ?? {}));
  }
  if (ask === 'reset') {
    // The cart lives in the session; a browser whose session is gone is given a new one.
    await new Promise((resolve) => sessions.clear(resolve));
    await database.cart.deleteMany({});
    return {};
  }
  const change = ask === 'stock' ? { productStock: stock } : { productPrice: price };
  const { matchedCount } = await database.products.updateOne({ _id: mock.ObjectID(id) }, { $set: change });
  if (matchedCount !== 1) throw new Error(`no product ${id}`);
  return {};
}
