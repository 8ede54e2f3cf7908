import type { Lag } from '../../trait-types';

/**
 * Of two writes at the same time one is lost: the session is read at the beginning and stored as a whole at the end, as in
 * WooCommerce.
 */
export const losesRaces: Lag = { weight: 1, milliseconds: 0, writesFor: 120 };
