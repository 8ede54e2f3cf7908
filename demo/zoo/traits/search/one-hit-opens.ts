import type { Search } from '../../store-types';
import { getForm } from './get-form';

/** A search with one hit opens its product, whose page shows related and recently seen ones: WooCommerce. */
export const oneHitOpens: Search = { ...getForm, weight: 3, opensOneHit: true };
