import { heldQuantity } from '../../core/cart/held-quantity';
import { CoachError } from '../../core/errors';
import { fromMajor } from '../../core/offer/money';
import { findPrices, parsePrice, parseUnitPrice, unitPriceFor, unitSize } from '../../core/offer/price-text';
import type { AdapterPage, AnyStoreHere, Cards } from '../adapter-page';
import { anyStore } from '../any-store';
import { cards } from '../cards';
import { detectShop } from '../generic/detect-shop';
import { textOf } from '../generic/page/visible-text';
import { productKey } from '../generic/identity/product-key';
import { absoluteUrl } from '../page';
import type { StorePage } from '../page';
import { announce } from '../platforms/announce';
import { assignedJson, recordFrom } from '../platforms/assigned-json';
import { copyCount, countOf, showCount } from '../platforms/cart-count';
import { eachOf, linesOf } from '../platforms/cart-lines';
import { nameOfShop, openShop } from '../platforms/describe-shop';
import { takeWhatIsLeft } from '../platforms/partial-add';
import { formOf, refusals, sendForm } from '../platforms/forms';
import { atHost } from '../platforms/page-driven/at-host';
import { cookieNamed } from '../platforms/page-driven/cookies';
import { nextData } from '../platforms/next-data';
import { outcomeOf, refused, stillThere, taken, turnedAway, unreadable } from '../platforms/outcomes';
import { inScripts, matchFingerprint } from '../platforms/platform-fingerprint';
import { completeOffer } from '../reading/complete-offer';
import { plainText } from '../reading/plain-text';
import { pageCurrency } from '../reading/shop-details';
import { inlineScripts, jsonIn } from '../reading/inline-scripts';
import { ask, askJson, askSheet, jsonBody, jsonOf } from '../request';

/** The functions that are not the page's own. `this` is the page they are called on. */
type Shared = Omit<AdapterPage, keyof StorePage | 'cards' | 'anyStore'> & {
  cards(this: StorePage): Cards;
  anyStore(this: StorePage): AnyStoreHere;
};

/** Gives a page the functions that all adapters share. Returns the same object, so what is kept per page is kept for both. */
export function adapterPageOf<Page extends StorePage>(page: Page): Page & AdapterPage {
  const shared: Shared = {
    url: (href, base = page.location.href) => absoluteUrl(href, base)?.href ?? null,
    text: textOf,
    productKey: (href, base = page.location.href) => productKey(href, base),
    offer: completeOffer,
    request: {
      send: (path, request) => ask(page, path, request),
      json: (path, request) => askJson(page, path, request),
      page: (path, request) => askSheet(page, path, request),
      form: (path, fields) => sendForm(page, path, fields),
      formBody: formOf,
      jsonBody,
      jsonOf,
      refusals,
    },
    data: {
      json: jsonIn,
      scripts: (document = page.document) => inlineScripts(document),
      inScripts: (pattern, document = page.document) => inScripts(document, pattern),
      assigned: (variable, document = page.document) => assignedJson(document, variable),
      recordFrom,
      nextProps: (document = page.document) => nextData(document),
      cookie: (name) => cookieNamed(page.document, name),
      plain: plainText,
    },
    price: {
      parse: parsePrice,
      find: findPrices,
      parsePerUnit: parseUnitPrice,
      perUnit: unitPriceFor,
      isMeasure: (unit) => (unitSize(unit)?.per ?? 'each') !== 'each',
      major: fromMajor,
      currency: (sheet) => pageCurrency(sheet?.document ?? page.document, sheet?.url ?? page.location.href),
    },
    cart: {
      lines: linesOf,
      held: heldQuantity,
      showCount: (selector, cart) => {
        showCount(page.document, selector, countOf(cart));
      },
      showNumber: (selector, count) => {
        showCount(page.document, selector, count);
      },
      copyCount: (fresh, selector) => {
        copyCount(fresh, page.document, selector);
      },
      each: eachOf,
    },
    outcome: { taken, refused, after: outcomeOf, asMuchAsLeft: takeWhatIsLeft },
    error: {
      unreadable,
      stillThere,
      turnedAway,
      noStoreChosen: (what) =>
        new CoachError('store/no-store-chosen', 'Choose your area or store on this site first, then try again.', {
          detail: what,
        }),
      broken: (what) =>
        new CoachError('store/server-error', 'The store has a problem of its own right now. Try again later.', {
          detail: what,
        }),
    },
    shop: {
      name: () => nameOfShop(page),
      open: () => openShop(page),
      unknown: (name = nameOfShop(page)) => Promise.resolve({ name, readiness: 'unknown' }),
      looksLikeShop: () => detectShop(page),
      byFingerprint: (fingerprint) => matchFingerprint(page, fingerprint),
      atHost: (fingerprint) => atHost(page, fingerprint),
      announce: (target, name) => {
        announce(page.document, target, name);
      },
    },
    cards(this: StorePage) {
      return this.part(cards);
    },
    // `this` is the page it is called on, which may be a copy with other parts.
    anyStore(this: StorePage) {
      const any = this.part(anyStore);
      return {
        search: (query) => any.search(query, this),
        readCart: () => any.readCart(this),
        addToCart: (line) => any.addToCart(line, this),
        removeFromCart: (line) => any.removeFromCart(line, this),
        searchAt: (path, what) => any.searchAt(path, what, this),
        learnNames: (products) => {
          any.learnNames(this, products);
        },
      };
    },
  };
  return Object.assign(page, shared) as Page & AdapterPage;
}
