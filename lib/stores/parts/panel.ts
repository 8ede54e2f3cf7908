import { drawPanel } from '../panel/panel';
import type { Parts } from '../serving/loaded-scripts';

/** The panel on the store's page. Injected when there is something to show. */
export default { panel: drawPanel } satisfies Partial<Parts>;
