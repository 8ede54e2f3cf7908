import { defineConfig } from 'wxt';
import { reactByPreact } from './modules/pages/react-by-preact';
import { pageScriptTreeshake } from './modules/store-scripts/page-treeshake';
import { product } from './scripts/release/product';

/**
 * The manifest for both browsers. Version, ids and oldest browsers come from product.json. Permissions are the least the main job needs; see
 * docs/permissions.md.
 */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  vite: () => ({ resolve: { alias: reactByPreact }, plugins: [pageScriptTreeshake()] }),
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
    version: product.version,
    ...(product.homepageUrl === undefined ? {} : { homepage_url: product.homepageUrl }),
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['activeTab', 'scripting', 'storage', 'alarms'],
    optional_host_permissions: ['https://*/*', 'http://*/*'],
    action: { default_title: '__MSG_actionTitle__' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+C' } } },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: product.geckoId,
              strict_min_version: `${String(product.oldest.firefox)}.0`,
              data_collection_permissions: {
                required: ['none'],
                optional: ['websiteContent', 'searchTerms', 'healthInfo'],
              },
            },
          },
        }
      : { minimum_chrome_version: String(product.oldest.chromium) }),
  }),
});
