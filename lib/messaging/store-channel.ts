import { z } from 'zod/mini';
import { AddAnswer } from '../core/cart/add-answer';
import { Cart, CartAdd, CartRemove } from '../core/cart/cart';
import { CoachError } from '../core/errors';
import { HandOff, HandOffLine } from '../core/cart/hand-off-lines';
import { describeIssues } from '../core/schema-issues';
import { labelInDescription } from '../core/offer/labels/find-label';
import { ProductLabel } from '../core/offer/labels/product-label';
import { withLabel } from '../core/offer/labels/with-label';
import { Offer } from '../core/offer/offer';
import { PanelView } from '../core/run/panel-view';
import { maxControls, PageControl } from '../core/store/page-control';
import { StoreCheck } from '../core/store/store-check';
import { StoreInfo } from '../core/store/store-info';
import { defineChannel } from './channel';

/** The error for an answer that does not fit its schema because the store changed. `what` names the part and the problem. */
function changed(what: string): CoachError {
  return new CoachError('store/element-missing', 'The store’s pages have changed in a way we do not understand.', {
    detail: what.slice(0, 300),
  });
}

/**
 * Replaces an offer's `ingredientsText`, which is the whole product text of the store's answer, by the ingredient list found in it. If
 * there is none, the label counts as not looked for: the product page may have it.
 */
const TellingOffer = z.pipe(
  Offer,
  z.transform((offer): Offer => {
    const { ingredientsText: told, ...rest } = offer;
    if (told === undefined || told === null) return offer;
    const { ingredientsText, ...labelled } = withLabel(rest, labelInDescription(told));
    return ingredientsText === null ? labelled : { ...labelled, ingredientsText };
  }),
);

/** The offers that fit the schema; others are dropped. Throws if none fits: the store has changed. */
const WholeOffers = z.pipe(
  z.array(z.unknown()),
  z.transform((told): Offer[] => {
    const read = told.map((one) => TellingOffer.safeParse(one));
    const kept = read.flatMap(({ data }) => data ?? []);
    const error = read[0]?.error;
    if (kept.length > 0 || error === undefined) return kept;
    throw changed(`offers: ${told.length} of ${told.length}, ${describeIssues(error)}`);
  }),
);

const WholeCart = z.pipe(
  z.unknown(),
  z.transform((told): Cart => {
    const { data, error } = Cart.safeParse(told);
    if (error !== undefined) throw changed(`cart: ${describeIssues(error)}`);
    return data;
  }),
);

const Query = z.string().check(z.minLength(1), z.maxLength(200));

/** Searches that a page has under way at the same time, at most. */
const mostAtOnce = 3;

/** Background → content script: what the store in the tab can be asked. */
export const storeChannel = defineChannel('store', {
  describe: { input: z.null(), output: StoreInfo },
  /** `next`: what will be asked after that; the page asks it while this answer is looked at, `atOnce` searches at the same time. */
  search: {
    input: z.strictObject({
      query: Query,
      next: z.optional(z.array(Query).check(z.maxLength(mostAtOnce))),
      atOnce: z.optional(z.int().check(z.gte(1), z.lte(mostAtOnce))),
    }),
    output: WholeOffers,
  },
  /** Several searches at the same time; null where this store is not asked so. */
  searchTogether: {
    input: z.strictObject({ queries: z.array(Query).check(z.minLength(1), z.maxLength(mostAtOnce)) }),
    output: z.nullable(z.array(WholeOffers)),
  },
  /** Begins none of the searches asked ahead that have not begun. Answered at once, beside whatever is under way. */
  stopSearching: { input: z.null(), output: z.null() },
  readCart: { input: z.null(), output: WholeCart },
  /** The label on the product's page, read with one request. */
  readProduct: { input: z.pick(Offer, { sku: true, title: true, url: true }), output: ProductLabel },
  /** Adds lines one after another for the time of one turn. Returns the answers of the lines that were started. */
  addToCart: {
    input: z.array(CartAdd).check(z.minLength(1), z.maxLength(100)),
    output: z.array(AddAnswer).check(z.minLength(1)),
  },
  /** Learns the store's add request from the requests recorded while this line's button was pressed. Does not write to the cart. */
  learnAdd: { input: z.strictObject({ line: CartAdd, seen: z.unknown() }), output: z.null() },
  /** Learns the store's removal request in the same way. Does not write to the cart. */
  learnRemoval: { input: z.strictObject({ seen: z.unknown() }), output: z.null() },
  /** Null: lists the controls of the page that may open its search, when rules did not find it. Otherwise tries one of them; true if it was proven. */
  point: {
    input: z.nullable(
      z.strictObject({ control: PageControl, query: z.string().check(z.minLength(1), z.maxLength(200)) }),
    ),
    output: z.union([z.array(PageControl).check(z.maxLength(maxControls)), z.boolean()]),
  },
  removeFromCart: { input: CartRemove, output: z.null() },
  /** Removes whole lines back to back for the time of one turn, where that was proven. Returns how many were started. */
  takeOut: {
    input: z.array(CartRemove).check(z.minLength(1), z.maxLength(100)),
    output: z.int().check(z.nonnegative()),
  },
  /** The store's hand-off for these lines as an address to open; null if it has none. Changes nothing. */
  handOff: { input: z.array(HandOffLine).check(z.maxLength(100)), output: z.nullable(HandOff) },
  /** Runs the self-test: tries each part the coach needs of the store, without writing to its cart. */
  selfTest: { input: z.null(), output: z.array(StoreCheck) },
  /** Shows the panel on the store page, or removes it (null). */
  showPanel: { input: z.nullable(PanelView), output: z.null() },
  /** Asks the page to update its own display of the cart after we changed the cart. */
  refreshCartUi: { input: z.null(), output: z.null() },
});

/** Content script → background: the few things the panel on the store page may ask. Only ever about the run of its own tab. */
export const panelContract = {
  undo: { input: z.strictObject({ runId: z.string() }), output: z.null() },
  stop: { input: z.strictObject({ runId: z.string() }), output: z.null() },
  dismiss: { input: z.strictObject({ runId: z.string() }), output: z.null() },
};

export const panelChannel = defineChannel('panel', panelContract);
