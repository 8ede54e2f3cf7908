import type { Search } from '../../store-types';
import { getForm } from './get-form';

/** A search with one result opens its product, whose page also shows related and recently seen ones: WooCommerce. */
export const oneHitOpens: Search = { ...getForm, weight: 3, opensOneHit: true };
