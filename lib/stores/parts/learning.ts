import { dialogsIn, leaveDialog } from '../generic/add/asking-dialog';
import { orderFor } from '../generic/add/order';
import { namedBy, requestFor, withProvenPlaces } from '../learned/add-template';
import { chooseRemoval } from '../learned/choose-template';
import { factsInData } from '../learned/data-facts';
import { keepSent } from '../learned/keep-request';
import { learnAddRequest } from '../learned/learn-add';
import { learnCards } from '../learned/learn-cards';
import { lineSource } from '../learned/line-source';
import type { Parts } from '../serving/shelf';

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
    orderFor,
    dialogsIn,
    leaveDialog,
    chooseRemoval,
    keepSent,
  },
} satisfies Partial<Parts>;
