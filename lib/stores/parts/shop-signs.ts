import { detectShop } from '../generic/detect-shop';
import type { Parts } from '../serving/shelf';

/** Tells the page of any shop from other pages: injected where no adapter knows the page. */
export default { 'shop-signs': { detect: detectShop } } satisfies Partial<Parts>;
