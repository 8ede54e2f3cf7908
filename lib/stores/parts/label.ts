import { readProductLabel } from '../labels/read-product-label';
import type { Parts } from '../serving/loaded-scripts';

/** What a product's page says of its label: injected when an allergy or a diet holds and picks are looked into. */
export default { label: readProductLabel } satisfies Partial<Parts>;
