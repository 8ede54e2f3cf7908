import type { Push } from '../../store-types';

/** A product's page offers only the product. */
export const noPush: Push = { weight: 10 };
