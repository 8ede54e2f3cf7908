import { defineWxtModule } from 'wxt/modules';
import { classicWorker } from './worker-scripts/classic-worker';

/**
 * Builds the background worker by itself, with what it loads later in chunks of its own. In Firefox it is a module, which may call `import()`;
 * in Chromium it is a classic script that loads them otherwise (`worker-scripts/classic-worker.ts`).
 */
export default defineWxtModule((wxt) => {
  const isClassic = (): boolean => wxt.config.browser !== 'firefox';
  wxt.hook('entrypoints:grouped', (_, groups) => {
    const pages = groups.filter((group) => Array.isArray(group));
    for (const group of pages) {
      const at = group.findIndex(({ type }) => type === 'background');
      if (at >= 0) groups.push(group.splice(at, 1));
    }
  });
  wxt.hook('vite:build:extendConfig', ([entrypoint], config) => {
    if (entrypoint?.type !== 'background') return;
    // Vite's own loader of chunks puts links in a document.
    config.build = { ...config.build, modulePreload: false };
    config.plugins ??= [];
    if (isClassic()) config.plugins.push(classicWorker());
  });
  wxt.hook('build:manifestGenerated', (_, manifest) => {
    if (isClassic() && manifest.background !== undefined && 'type' in manifest.background)
      delete manifest.background.type;
  });
});
