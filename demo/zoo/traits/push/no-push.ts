import type { Push } from '../../store-types';

/** A product's page sells the product. */
export const noPush: Push = { weight: 10 };
