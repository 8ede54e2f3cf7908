import type { Gate } from '../../store-types';

/** Anyone sees prices and can buy. */
export const openToAll: Gate = { weight: 10, isOpen: () => true };
