import type { Gate } from '../../store-types';

/** What a page may write ends after a few writes; the page has to be loaded anew. */
export const sessionEnds: Gate = { weight: 0.7, isOpen: () => true, tokenUses: 4 };
