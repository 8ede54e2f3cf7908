import { drawPanel } from '../panel';
import type { Parts } from '../shelf';

/** The panel on the store's page: injected when there is something to show. */
export default { panel: drawPanel } satisfies Partial<Parts>;
