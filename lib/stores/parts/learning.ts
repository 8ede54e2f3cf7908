import { dialogsIn, leaveDialog } from '../generic/add/asking-dialog';
import { purchaseOptionsFor } from '../generic/add/purchase-options';
import { namedBy, requestFor, withProvenPlaces } from '../learned/add-template';
import { chooseRemoval } from '../learned/choose-template';
import { factsInData } from '../learned/page-data-facts';
import { keepSent } from '../learned/keep-requests';
import { learnAddRequest } from '../learned/learn-add-request';
import { learnCards } from '../learned/learn-card-request';
import { lineSource } from '../learned/cart-line-source';
import type { Parts } from '../serving/loaded-scripts';

/**
 * Reads a store's own requests off what its page was seen to ask, writes them for other products, and tells a product's page what to buy: injected
 * when something is put in or taken out for the first time.
 */
export default {
  learning: {
    learnAddRequest,
    learnCards,
    factsInData,
    requestFor,
    namedBy,
    withProvenPlaces,
    lineSource,
    purchaseOptionsFor,
    dialogsIn,
    leaveDialog,
    chooseRemoval,
    keepSent,
  },
} satisfies Partial<Parts>;
