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
 * Learns a store's own requests from what its page sent, writes them for other products, and tells a product's page what to buy. Injected
 * when something is added or removed for the first time.
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
