import type { dialogsIn, leaveDialog } from './generic/add/asking-dialog';
import type { purchaseOptionsFor } from './generic/add/purchase-options';
import type { namedBy, requestFor, withProvenPlaces } from './learned/add-template';
import type { chooseRemoval } from './learned/choose-template';
import type { factsInData } from './learned/page-data-facts';
import type { keepSent } from './learned/keep-requests';
import type { learnAddRequest } from './learned/learn-add-request';
import type { learnCards } from './learned/learn-card-request';
import type { lineSource } from './learned/cart-line-source';
import type { PartKey } from './page';

/**
 * Learns requests from those that a page sent, writes them for other products and lines, and keeps those that add products
 * (lib/stores/learned); also tells a product's page what to buy. A product that is added as before needs none of this.
 */
export interface Learning {
  readonly learnAddRequest: typeof learnAddRequest;
  readonly learnCards: typeof learnCards;
  readonly factsInData: typeof factsInData;
  readonly requestFor: typeof requestFor;
  readonly namedBy: typeof namedBy;
  readonly withProvenPlaces: typeof withProvenPlaces;
  readonly purchaseOptionsFor: typeof purchaseOptionsFor;
  readonly dialogsIn: typeof dialogsIn;
  readonly leaveDialog: typeof leaveDialog;
  readonly lineSource: typeof lineSource;
  readonly chooseRemoval: typeof chooseRemoval;
  readonly keepSent: typeof keepSent;
}

export const learning: PartKey<Learning> = { name: 'learning' };
