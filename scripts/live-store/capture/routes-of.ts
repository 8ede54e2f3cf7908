import type { Recorded } from './record-answers';
import { dataIn } from '../scrub/scrub-data';
import type { Scrubber } from '../scrub/scrubber';

/**
 * A request of an adapter as a test answers it, from a file of the store's folder. Several requests to one address are answered
 * in order.
 */
export interface Route {
  /** "GET https://store.example/search?q=milk" */
  readonly request: string;
  readonly file: string;
  readonly status: number;
  /** The address to which the store redirected. */
  readonly url?: string;
}

/** Characters; longer data answers are not useful to a reader. */
export const longestData = 300_000;

/** The requests of one reading, and the files that answer them. */
export function routesOf(
  part: string,
  asked: readonly Recorded[],
  scrubber: Scrubber,
): { routes: Route[]; answers: { file: string; text: string }[] } {
  const answers: { file: string; text: string }[] = [];
  const routes = asked.map(({ method, address, landed, status, text }, at): Route => {
    const data = dataIn(text);
    const isPage = data === undefined;
    const file = `answers/${part}-${String(at + 1)}.${isPage ? 'html' : 'json'}`;
    const kept = isPage ? (/<html[\s>]/i.test(text) ? scrubber.page(text) : scrubber.data(text)) : scrubber.data(data);
    answers.push({ file, text: isPage ? String(kept) : `${JSON.stringify(kept, null, 2)}\n` });
    const isRedirected = landed !== address;
    return {
      request: `${method} ${scrubber.address(address)}`,
      file,
      status,
      ...(isRedirected && { url: scrubber.address(landed) }),
    };
  });
  return { routes, answers };
}
