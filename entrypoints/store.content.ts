import { defineContentScript } from '#imports';
import { serveStore } from '../lib/stores/serve-store';

/** Injected by the background into the tab whose icon was clicked; never registered for a site. */
export default defineContentScript({
  registration: 'runtime',
  matches: [],
  noScriptStartedPostMessage: true,
  main: serveStore,
});
