/**
 * Fills EverShop's database: with its own migrations, then with our catalogue through EverShop's own services, as its admin pages would
 * save it. Run in EverShop's folder with the DB_* variables set: `node seed.mjs catalogue.json`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [, , catalogueFile] = process.argv;
if (catalogueFile === undefined) throw new Error('seed.mjs: name the catalogue file');
process.env.NODE_ENV = 'production';
process.env.ALLOW_CONFIG_MUTATIONS = 'true';

const evershop = (path) =>
  import(pathToFileURL(join(process.cwd(), 'node_modules/@evershop/evershop/dist', path)).href);
const { pool, getConnection } = await evershop('lib/postgres/connection.js');
const { migrate } = await evershop('bin/lib/bootstrap/migrate.js');
const { getCoreModules } = await evershop('bin/lib/loadModules.js');

// One transaction for all migrations. Otherwise `migrate` takes a connection for each and releases none, until the pool has none left; and
// the query builder releases a connection after each query when it does not know that a transaction is open.
const { startTransaction, commit } = await import(
  pathToFileURL(join(process.cwd(), 'node_modules/@evershop/postgres-query-builder/dist/index.js')).href
);
const connection = await getConnection();
await startTransaction(connection);
await migrate(getCoreModules(), connection);
await commit(connection);

const { default: createCategory } = await evershop('modules/catalog/services/category/createCategory.js');
const { default: createProduct } = await evershop('modules/catalog/services/product/createProduct.js');
const { createPackage } = await evershop('modules/checkout/services/package/packageManager.js');

const products = JSON.parse(readFileSync(catalogueFile, 'utf8'));
const parcel = await createPackage({
  name: 'Grocery bag',
  ...{ length: 30, width: 25, height: 40, weight: 0, is_default: false },
});
const group = await pool.query(
  `INSERT INTO attribute_group (group_name) VALUES ('Groceries') RETURNING attribute_group_id AS id`,
);

const aisleIds = new Map();
for (const aisle of new Set(products.map((product) => product.aisle))) {
  const urlKey = aisle
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')
    .replace(/^-|-$/g, '');
  const common = { url_key: urlKey, status: 1, include_in_nav: 1, show_products: 1 };
  await createCategory(
    { name: aisle, ...common, meta_title: aisle, meta_description: aisle, description: paragraph(urlKey, aisle) },
    {},
  );
  const { rows } = await pool.query(
    'SELECT category_description_category_id AS id FROM category_description WHERE url_key = $1',
    [urlKey],
  );
  aisleIds.set(aisle, rows[0].id);
}

for (const product of products) {
  await createProduct(
    {
      ...{ sku: product.sku, name: product.title, url_key: product.slug, price: product.priceMinor / 100 },
      ...{ type: 'simple', status: true, visibility: true, weight: 1, attributes: [] },
      ...{ qty: product.stock, manage_stock: true, stock_availability: product.stock > 0 },
      ...{ category_id: aisleIds.get(product.aisle), group_id: group.rows[0].id, package_id: parcel.package_id },
      ...{ meta_title: product.title, meta_description: product.description },
      description: paragraph(product.sku, product.description),
    },
    {},
  );
}
process.stdout.write(`seeded ${String(products.length)} products\n`);
await pool.end();
process.exit(0);

/** One paragraph in the form of EverShop's page editor. */
function paragraph(id, text) {
  const blocks = [{ id: `text-${id}`, type: 'paragraph', data: { text } }];
  const column = { size: 1, id: `column-${id}`, data: { time: 0, version: '2.31.0', blocks } };
  return [{ id: `row-${id}`, size: 1, className: 'md:grid-cols-1', columns: [column] }];
}
