import { changedBeside } from '../../live/stale-page';
import type { StorePage } from '../../page';
import { ask } from '../../request';
import type { Ask } from '../../request';
import { willChangeCart } from '../cart/kept/last-cart';
import { readWriteAnswer } from './answer/write-answer';
import type { WriteAnswer } from './answer/write-answer';

/** Statuses with which stores refuse a request. Stores answer an outdated request with any of them. */
const refusals = [400, 401, 403, 404, 405, 409, 410, 415, 419, 422, 500, 501, 502, 503, 504];

/** Sends an add request `times` times, until an answer complains. Returns the last answer. */
export async function sendAdd(
  { path, ...request }: Ask & { readonly path: string },
  times: number,
  page: StorePage,
): Promise<WriteAnswer> {
  for (let sent = 1; ; sent += 1) {
    willChangeCart(page);
    const answer = await ask(page, path, { ...request, accept: refusals });
    changedBeside(page);
    const told = readWriteAnswer(answer, page);
    if (!told.isClean || sent >= times) return told;
  }
}
