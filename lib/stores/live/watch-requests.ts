/** Answers to what a running page asks of its store from now on. */
export interface RequestWatch {
  /** How many came. */
  count(): number;
  end(): void;
}

const blind: RequestWatch = { count: () => 0, end: () => undefined };

/** Counts the answers a running page gets from its own site, where the browser tells of them; else none is ever seen. */
export function watchRequests(document: Document): RequestWatch {
  const view = document.defaultView;
  if (view === null || typeof view.PerformanceObserver !== 'function') return blind;
  try {
    let seen = 0;
    const site = view.location.hostname.split('.').slice(-2).join('.');
    const observer = new view.PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if (
          'initiatorType' in entry &&
          /^(?:fetch|xmlhttprequest)$/.test(String(entry.initiatorType)) &&
          URL.canParse(entry.name) &&
          new URL(entry.name).hostname.endsWith(site)
        )
          seen += 1;
    });
    observer.observe({ type: 'resource' });
    return {
      count: () => seen,
      end: () => {
        observer.disconnect();
      },
    };
  } catch {
    // A page that was left meanwhile, or a browser that keeps its observers apart.
    return blind;
  }
}
