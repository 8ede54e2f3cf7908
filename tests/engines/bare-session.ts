/** What a store was asked without a browser, one request after another, and how long that took. */
export interface BareCost {
  ms: number;
  requests: number;
}

/** A line as the catalogue names it. */
export interface BareLine {
  sku: string;
  quantity: number;
}

/** One shopper's visit by plain requests: keeps the store's cookies, counts what it asks. Throws where the store refuses. */
export class BareSession {
  private readonly cookies = new Map<string, string>();
  private readonly started = performance.now();
  private requests = 0;

  constructor(private readonly url: string) {}

  /** The text of an answer. A body is sent as the type says. */
  async ask(path: string, method = 'GET', body: URLSearchParams | object | null = null): Promise<string> {
    this.requests += 1;
    const isForm = body instanceof URLSearchParams;
    const answer = await fetch(this.url + path, {
      method,
      redirect: 'manual',
      headers: {
        ...(this.cookies.size === 0 ? {} : { cookie: this.cookie() }),
        ...(body === null ? {} : { 'content-type': isForm ? 'application/x-www-form-urlencoded' : 'application/json' }),
      },
      ...(body === null ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    for (const line of answer.headers.getSetCookie()) {
      const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
      this.cookies.set(name, value);
    }
    const text = await answer.text();
    if (answer.status >= 400) throw new Error(`bare ${method} ${path}: HTTP ${String(answer.status)} ${text}`);
    return text;
  }

  /** Its cookies as a browser would send them. */
  cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  cost(): BareCost {
    return { ms: performance.now() - this.started, requests: this.requests };
  }

  /** Another visit of the same shopper, counted anew. */
  again(): BareSession {
    const next = new BareSession(this.url);
    for (const [name, value] of this.cookies) next.cookies.set(name, value);
    return next;
  }
}
