import { z } from 'zod';
import { AddResult, Cart, CartAdd, CartRemove } from '../core/cart';
import { HandOff, HandOffLine } from '../core/hand-off';
import { Offer } from '../core/offer';
import { PanelView } from '../core/panel';
import { StoreCheck } from '../core/store-check';
import { StoreInfo } from '../core/store-info';
import { defineChannel } from './channel';

/** Background → content script: what the store in the tab can be asked. */
export const storeChannel = defineChannel('store', {
  describe: { input: z.null(), output: StoreInfo },
  search: { input: z.strictObject({ query: z.string().min(1).max(200) }), output: z.array(Offer) },
  readCart: { input: z.null(), output: Cart },
  addToCart: { input: CartAdd, output: AddResult },
  removeFromCart: { input: CartRemove, output: z.null() },
  /** The store's own way to take these lines over, as an address to open; null when it offers none. Changes nothing. */
  handOff: { input: z.array(HandOffLine).max(100), output: HandOff.nullable() },
  /** Tries what the coach needs of the store, part by part, without writing to its cart. */
  selfTest: { input: z.null(), output: z.array(StoreCheck) },
  /** Shows (or, with null, takes away) the small panel on the store page. */
  showPanel: { input: PanelView.nullable(), output: z.null() },
  /** Asks the page to show its own cart anew after we changed it. */
  refreshCartUi: { input: z.null(), output: z.null() },
});

/** Content script → background: the few things the panel on the store page may ask. Only ever about the run of its own tab. */
export const panelContract = {
  undo: { input: z.strictObject({ runId: z.string() }), output: z.null() },
  stop: { input: z.strictObject({ runId: z.string() }), output: z.null() },
  dismiss: { input: z.strictObject({ runId: z.string() }), output: z.null() },
};

export const panelChannel = defineChannel('panel', panelContract);
