/** Answers to what a running page asks of its store from now on. */
export interface RequestWatch {
  /** How many came. */
  count(): number;
  /** Whether all that came said that the store does not take the request; false where the browser does not tell. */
  isRefused(): boolean;
  /** Whether one said that the page's session has ended: it took nothing, and takes nothing more until the page is loaded anew. */
  isEnded(): boolean;
  end(): void;
}

/** Statuses by which stores say so. */
const ended = [419, 440, 498];

const blind: RequestWatch = { count: () => 0, isRefused: () => false, isEnded: () => false, end: () => undefined };

/** Counts the answers a running page gets from its own site, where the browser tells of them; else none is ever seen. */
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
    // A page that was left meanwhile, or a browser that keeps its observers apart.
    return blind;
  }
}
