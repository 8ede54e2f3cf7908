import type { Page } from 'puppeteer-core';

/** What a store was asked, one request after another with nothing in between, and how long that took. */
export interface BareCost {
  ms: number;
  requests: number;
}

/** A line as the catalogue names it. */
export interface BareLine {
  sku: string;
  quantity: number;
}

/** A request to a store; the text of its answer is handed over only where it is wanted. */
interface BareRequest {
  path: string;
  method: string;
  type: string | null;
  body: string | null;
  isTextWanted: boolean;
}

/** Makes requests as one shopper. */
export interface BareVisitor {
  send(request: BareRequest): Promise<{ status: number; text: string }>;
  /** Its cookies as a browser would send them; empty where the browser keeps them to itself. */
  cookie(): string;
}

/** One shopper's visit by plain requests; counts what it asks. Throws where the store refuses. */
export class BareSession {
  private readonly started = performance.now();
  private requests = 0;

  constructor(private readonly visitor: BareVisitor) {}

  /** Asks; a body is sent as a form or as JSON. The answer is read to its end and thrown away. */
  async ask(path: string, method = 'GET', body: URLSearchParams | object | null = null): Promise<void> {
    await this.send(path, method, body, false);
  }

  /** The text of an answer. */
  read(path: string, method = 'GET', body: URLSearchParams | object | null = null): Promise<string> {
    return this.send(path, method, body, true);
  }

  cookie(): string {
    return this.visitor.cookie();
  }

  cost(): BareCost {
    return { ms: performance.now() - this.started, requests: this.requests };
  }

  /** The same shopper, counted anew. */
  again(): BareSession {
    return new BareSession(this.visitor);
  }

  private async send(
    path: string,
    method: string,
    body: URLSearchParams | object | null,
    isTextWanted: boolean,
  ): Promise<string> {
    this.requests += 1;
    const isForm = body instanceof URLSearchParams;
    const { status, text } = await this.visitor.send({
      path,
      method,
      type: body === null ? null : isForm ? 'application/x-www-form-urlencoded' : 'application/json',
      body: body === null ? null : isForm ? body.toString() : JSON.stringify(body),
      isTextWanted,
    });
    if (status >= 400) throw new Error(`bare ${method} ${path}: HTTP ${String(status)} ${text}`);
    return text;
  }
}

/** A shopper without a browser. */
export function visitorOutside(url: string): BareVisitor {
  const cookies = new Map<string, string>();
  const cookie = (): string => [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  return {
    cookie,
    send: async ({ path, method, type, body }) => {
      const answer = await fetch(url + path, {
        method,
        redirect: 'manual',
        headers: { ...(cookies.size > 0 && { cookie: cookie() }), ...(type !== null && { 'content-type': type }) },
        body,
      });
      for (const line of answer.headers.getSetCookie()) {
        const [name = '', value = ''] = (line.split(';')[0] ?? '').split(/=(.*)/s);
        cookies.set(name, value);
      }
      return { status: answer.status, text: await answer.text() };
    },
  };
}

/** A shopper whose requests are made by the store's own page in a browser, as its scripts would. */
export function visitorIn(tab: Page): BareVisitor {
  return {
    cookie: () => '',
    send: (request) =>
      tab.evaluate(async ({ path, method, type, body, isTextWanted }) => {
        const headers: Record<string, string> = type === null ? {} : { 'content-type': type };
        const answer = await fetch(path, { method, headers, body });
        const text = await answer.text();
        return { status: answer.status, text: isTextWanted || answer.status >= 400 ? text : '' };
      }, request),
  };
}
