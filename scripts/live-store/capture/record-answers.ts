import type { HTTPResponse, Page } from 'puppeteer-core';

/** A request of a store's page, or of the extension in it, and its answer. Cookies and headers are not read. */
export interface Recorded {
  readonly method: string;
  /** The requested address, and the address that finally answered. */
  readonly address: string;
  readonly landed: string;
  readonly status: number;
  readonly text: string;
  /** Whether the extension's adapter made the request, and not the page's own scripts. */
  readonly isOurs: boolean;
}

/** Characters; a longer answer is not useful in a test. */
const longest = 3_000_000;

/** Records the requests of a tab from one `take` to the next. */
export function recordAnswers(tab: Page): { take(): Promise<Recorded[]>; stop(): void } {
  let seen: Promise<Recorded | null>[] = [];
  const note = (response: HTTPResponse): void => {
    const isAnswer =
      /^(?:xhr|fetch)$/.test(response.request().resourceType()) && !/^3\d\d$/.test(String(response.status()));
    if (isAnswer) seen.push(recorded(response));
  };
  tab.on('response', note);
  return {
    async take() {
      const taken = seen;
      seen = [];
      return (await Promise.all(taken)).filter((one) => one !== null);
    },
    stop: () => {
      tab.off('response', note);
    },
  };
}

async function recorded(response: HTTPResponse): Promise<Recorded | null> {
  const request = response.request();
  const first = request.redirectChain()[0] ?? request;
  // The body is lost if the page is left before it was read.
  const text = await response.text().catch(() => null);
  if (text === null || text.length > longest || !URL.canParse(first.url())) return null;
  return {
    method: first.method(),
    address: first.url(),
    landed: response.url(),
    status: response.status(),
    text,
    isOurs: JSON.stringify(request.initiator() ?? null).includes('chrome-extension://'),
  };
}
