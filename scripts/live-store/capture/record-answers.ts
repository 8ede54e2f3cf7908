import type { HTTPResponse, Page } from 'puppeteer-core';

/** A request a store's page or the extension in it made, with its answer. Cookies and headers are never looked at. */
export interface Recorded {
  readonly method: string;
  /** The address that was asked for, and the one the answer came from in the end. */
  readonly address: string;
  readonly landed: string;
  readonly status: number;
  readonly text: string;
  /** Asked by the extension's adapter, not by the page's own scripts. */
  readonly isOurs: boolean;
}

/** An answer longer than this is of no use as a test. Characters. */
const longest = 3_000_000;

/** Records what is asked in a tab, from one `take` to the next. */
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
  // An answer is lost where the page was left before it was read.
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
