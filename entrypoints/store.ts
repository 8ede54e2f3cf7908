import { defineUnlistedScript } from '#imports';
import { serveStore } from '../lib/stores/serving/serve-store';

/** Injected by the background into the tab whose icon was clicked; never registered for a site. */
export default defineUnlistedScript(serveStore);
