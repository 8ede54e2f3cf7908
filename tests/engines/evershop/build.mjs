/**
 * Builds EverShop's storefront with EverShop's own build steps, without the admin pages and the pages that no guest needs, which are most
 * of the build. Run in EverShop's folder: `node build.mjs`. Otherwise it does the same as `evershop build` (@evershop/evershop 2.2.1,
 * dist/bin/build/index.js).
 */
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

process.env.NODE_ENV = 'production';
process.env.ALLOW_CONFIG_MUTATIONS = 'true';

const evershop = (path) =>
  import(pathToFileURL(join(process.cwd(), 'node_modules/@evershop/evershop/dist', path)).href);
const { CONSTANTS } = await evershop('lib/helpers.js');
const { getCoreModules } = await evershop('bin/lib/loadModules.js');
const { loadModuleRoutes } = await evershop('lib/router/loadModuleRoutes.js');
const { loadBootstrapScript } = await evershop('bin/lib/bootstrap/bootstrap.js');
const { getRoutes } = await evershop('lib/router/Router.js');
const { isBuildRequired } = await evershop('lib/webpack/isBuildRequired.js');
const { buildEntry } = await evershop('bin/lib/buildEntry.js');
const { compile } = await evershop('bin/build/complie.js');
const { lockHooks } = await evershop('lib/util/hookable.js');
const { lockRegistry } = await evershop('lib/util/registry.js');

const modules = getCoreModules();
for (const module of modules) loadModuleRoutes(module.path);
rmSync(CONSTANTS.BUILDPATH, { recursive: true, force: true });
mkdirSync(CONSTANTS.BUILDPATH, { recursive: true });
for (const module of modules) {
  await loadBootstrapScript(module, { command: 'build', env: 'production', process: 'main' });
}
lockHooks();
lockRegistry();

/** The pages that a guest uses up to the checkout: without accounts, orders, payment services and the blog. */
const pages = ['homepage', 'catalogSearch', 'categoryView', 'productView', 'cart', 'checkout', 'notFound'];
const storefront = getRoutes().filter((route) => isBuildRequired(route) && !route.isAdmin && pages.includes(route.id));
if (storefront.length !== pages.length) throw new Error(`EverShop has no longer all of: ${pages.join(', ')}`);
await buildEntry(storefront);
await compile(storefront);
process.exit(0);
