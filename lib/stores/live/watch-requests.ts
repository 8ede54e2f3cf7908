/** Counts the answers to a running page's own requests, from now on. */
export interface RequestWatch {
  /** How many answers came. */
  count(): number;
  /** Whether every answer had an error status; false if the browser does not tell statuses. */
  isRefused(): boolean;
  /**
   * Whether an answer said that the page's session has expired: the store did not take that request and takes no more until the
   * page is reloaded.
   */
  isEnded(): boolean;
  end(): void;
}

/** Statuses by which stores report an expired session. */
const ended = [419, 440, 498];

const blind: RequestWatch = { count: () => 0, isRefused: () => false, isEnded: () => false, end: () => undefined };

/**
 * Starts to count the answers that a running page gets from its own site. If the browser does not report them, the count stays 0.
 */
export function watchRequests(document: Document): RequestWatch {
  const view = document.defaultView;
  if (view === null || typeof view.PerformanceObserver !== 'function') return blind;
  try {
    let seen = 0;
    let refused = 0;
    let hasEnded = false;
    const site = view.location.hostname.split('.').slice(-2).join('.');
    const observer = new view.PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (
          'initiatorType' in entry &&
          /^(?:fetch|xmlhttprequest)$/.test(String(entry.initiatorType)) &&
          URL.canParse(entry.name) &&
          new URL(entry.name).hostname.endsWith(site)
        ) {
          seen += 1;
          const status = 'responseStatus' in entry ? Number(entry.responseStatus) : 0;
          if (status >= 400) refused += 1;
          hasEnded ||= ended.includes(status);
        }
    });
    observer.observe({ type: 'resource' });
    return {
      count: () => seen,
      isRefused: () => seen > 0 && refused === seen,
      isEnded: () => hasEnded,
      end: () => {
        observer.disconnect();
      },
    };
  } catch {
    // The page was left meanwhile, or the browser does not let us observe it.
    return blind;
  }
}
