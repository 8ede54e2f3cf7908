import type { Page } from 'puppeteer-core';

/** The number of requests that a store needed, one after another without a pause, and their time in milliseconds. */
export interface BareCost {
  ms: number;
  requests: number;
}

/** A line by its name in the catalogue. */
export interface BareLine {
  sku: string;
  quantity: number;
}

/** A request to a store. The text of its answer is passed on only when it is needed. */
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
  /** Its cookies as a browser sends them; empty when the browser does not show them. */
  cookie(): string;
}

/** A visit of one shopper with plain requests, which are counted. Throws when the store refuses one. */
export class BareSession {
  private readonly started = performance.now();
  private requests = 0;

  constructor(private readonly visitor: BareVisitor) {}

  /** Makes a request, with the body as a form or as JSON. The answer is read to its end and not kept. */
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

  /** The same shopper with new counts. */
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

/** A shopper whose requests are made in the store's own page in a browser, as its scripts would. */
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
