import type { Gate } from '../../pieces';

/** Anyone sees prices and buys. */
export const openToAll: Gate = { weight: 10, isOpen: () => true };
