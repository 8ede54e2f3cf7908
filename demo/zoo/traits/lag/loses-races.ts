import type { Lag } from '../../trait-types';

/** Two writes at a time lose one: the session is read at the beginning and stored whole at the end, as WooCommerce does. */
export const losesRaces: Lag = { weight: 1, milliseconds: 0, writesFor: 120 };
