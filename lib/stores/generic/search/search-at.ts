import type { Offer } from '../../../core/offer/offer';
import { completeOffer } from '../../reading/complete-offer';
import type { StorePage } from '../../page';
import { isBotCheck } from './bot-check';
import { saysNoResults } from './no-results';
import { learnNames } from '../identity/cart-line-sku';
import { turnedAway } from '../../platforms/outcomes';
import { readResults } from '../cards/read-results';

/** Milliseconds within which a scripted page of results must fill itself. */
const settleMs = 15_000;

/**
 * Searches at a known address of results, whose page is read as that of any store, with its scripts running. `what` names the
 * store's part in errors.
 *
 * @throws CoachError if the store shows a bot check
 */
export async function searchAt(path: string, what: string, page: StorePage): Promise<Offer[]> {
  if (page.openLive === undefined) throw turnedAway(`${what}: no page of its own can be opened`);
  const live = await page.openLive(new URL(path, page.location.href).href);
  try {
    const read = (document: Document) => readResults({ document, url: live.href() }, page);
    await live.until(
      (document) => read(document).length > 0 || saysNoResults(document) || isBotCheck(document),
      settleMs,
    );
    if (isBotCheck(live.document())) throw turnedAway(`${what}: a page that asks whether one is a person`);
    const offers = read(live.document()).map(({ draft }) => completeOffer(draft));
    learnNames(page, offers);
    return offers;
  } finally {
    live.close();
  }
}
