/** Answers to what a running page asks of its store from now on. */
export interface RequestWatch {
  /** How many came. */
  count(): number;
  /** Whether all that came said that the store does not take the request; false where the browser does not tell. */
  isRefused(): boolean;
  end(): void;
}

const blind: RequestWatch = { count: () => 0, isRefused: () => false, end: () => undefined };

/** Counts the answers a running page gets from its own site, where the browser tells of them; else none is ever seen. */
export function watchRequests(document: Document): RequestWatch {
  const view = document.defaultView;
  if (view === null || typeof view.PerformanceObserver !== 'function') return blind;
  try {
    let seen = 0;
    let refused = 0;
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
          if ('responseStatus' in entry && Number(entry.responseStatus) >= 400) refused += 1;
        }
    });
    observer.observe({ type: 'resource' });
    return {
      count: () => seen,
      isRefused: () => seen > 0 && refused === seen,
      end: () => {
        observer.disconnect();
      },
    };
  } catch {
    // A page that was left meanwhile, or a browser that keeps its observers apart.
    return blind;
  }
}
