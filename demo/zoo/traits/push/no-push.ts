import type { Push } from '../../pieces';

/** A product's page sells the product. */
export const noPush: Push = { weight: 10 };
