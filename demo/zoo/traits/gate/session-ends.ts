import type { Gate } from '../../store-types';

/** A page's token expires after a few writes, and the page has to be reloaded. */
export const sessionEnds: Gate = { weight: 0.7, isOpen: () => true, tokenUses: 4 };
