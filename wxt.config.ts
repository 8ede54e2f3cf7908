import { defineConfig } from 'wxt';

/** The manifest for both browsers. Permissions are the least the main job needs; see docs/permissions.md. */
export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react'],
  // A schema nobody uses in a bundle is no reason to carry zod: the content script parses with light guards of its own. Nor is a value
  // remembered per page, when the adapter that asks for it has been left out.
  vite: () => ({ build: { rolldownOptions: { treeshake: { manualPureFunctions: ['z', 'perPage'] } } } }),
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],
  manifest: ({ browser }) => ({
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
              id: 'coach@conscious-cart.example',
              strict_min_version: '140.0',
              data_collection_permissions: {
                required: ['none'],
                optional: ['websiteContent', 'searchTerms', 'healthInfo'],
              },
            },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
});
