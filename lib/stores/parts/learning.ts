import { namedBy, requestFor, withProvenPlaces } from '../learned/add-template';
import { chooseRemoval } from '../learned/choose-template';
import { factsInData } from '../learned/data-facts';
import { keepSent } from '../learned/keep-request';
import { learnAddRequest } from '../learned/learn-add';
import { learnCards } from '../learned/learn-cards';
import type { Parts } from '../shelf';

/** Reads a store's own requests off what its page was seen to ask, and writes them for other products: injected when one is seen, written or kept for the first time. */
export default {
  learning: {
    learnAddRequest,
    learnCards,
    factsInData,
    requestFor,
    namedBy,
    withProvenPlaces,
    chooseRemoval,
    keepSent,
  },
} satisfies Partial<Parts>;
