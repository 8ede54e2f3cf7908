import type { Gate } from '../../store-types';

/** Anyone sees prices and buys. */
export const openToAll: Gate = { weight: 10, isOpen: () => true };
