import { readProductLabel } from '../labels/read-product-label';
import type { Parts } from '../serving/loaded-scripts';

/** Reads the label on a product's page. Injected when an allergy or a diet applies and picks are checked. */
export default { label: readProductLabel } satisfies Partial<Parts>;
