import type { Offer } from '../../../core/offer/offer';
import { completeOffer } from '../../reading/complete-offer';
import type { StorePage } from '../../page';
import { isWall, saysNothing } from './walls';
import { learnNames } from '../identity/cart-line-sku';
import { turnedAway } from '../../platforms/outcomes';
import { readResults } from '../cards/read-results';

/** How long a scripted page of results may take to fill itself. */
const settleMs = 15_000;

/** The products on a page of results whose address is known but not its marks: read as on any store's page, with its scripts running. */
export async function searchAt(path: string, what: string, page: StorePage): Promise<Offer[]> {
  if (page.openLive === undefined) throw turnedAway(`${what}: no page of its own can be opened`);
  const live = await page.openLive(new URL(path, page.location.href).href);
  try {
    const read = (document: Document) => readResults({ document, url: live.href() }, page);
    await live.until((document) => read(document).length > 0 || saysNothing(document) || isWall(document), settleMs);
    if (isWall(live.document())) throw turnedAway(`${what}: a page that asks whether one is a person`);
    const offers = read(live.document()).map(({ draft }) => completeOffer(draft));
    learnNames(page, offers);
    return offers;
  } finally {
    live.close();
  }
}
