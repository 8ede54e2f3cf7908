/*
 * These functions run in the main world of the page. They are sent there as text, so each is self-contained. The recorded requests stay
 * in the page until they are taken; then the page's own functions are restored.
 */

/** Starts recording the page's writing requests to its own origin: method, address, headers, and a body of text or form fields. */
export function startRecordingRequests(origin: string): void {
  if (location.origin !== origin) return;
  const place = Symbol.for('conscious-cart-coach/requests');
  interface Noted {
    method: string;
    url: string;
    headers: Record<string, string>;
    body: string | null;
    status: number | null;
  }
  interface Standing {
    noted: Noted[];
    restore: () => void;
  }
  const scope = window as unknown as Record<symbol, Standing | undefined>;
  scope[place]?.restore();
  const noted: Noted[] = [];
  const plainFetch = window.fetch;
  const { open, send, setRequestHeader } = XMLHttpRequest.prototype;

  const headersOf = (init: HeadersInit | undefined): Record<string, string> => Object.fromEntries(new Headers(init));
  /** The body as text; form fields url-encoded, with the content type they were sent as. */
  const bodyOf = (body: unknown): { text: string | null; type: string | null } => {
    if (typeof body === 'string') return { text: body, type: null };
    if (body instanceof URLSearchParams) return { text: body.toString(), type: 'application/x-www-form-urlencoded' };
    if (body instanceof FormData) {
      const fields = [...body].filter((field): field is [string, string] => typeof field[1] === 'string');
      return { text: new URLSearchParams(fields).toString(), type: 'multipart/form-data' };
    }
    return { text: null, type: null };
  };
  const note = (method: string, address: string, headers: Record<string, string>, body: unknown): Noted | null => {
    const url = new URL(address, document.baseURI);
    const verb = method.toUpperCase();
    if (url.origin !== origin || verb === 'GET' || verb === 'HEAD' || noted.length >= 30) return null;
    const { text, type } = bodyOf(body);
    if (text !== null && text.length > 20_000) return null;
    const one = {
      method: verb,
      url: url.href,
      headers: { ...headers, ...(type === null ? {} : { 'content-type': type }) },
      body: text,
      status: null,
    };
    noted.push(one);
    return one;
  };

  window.fetch = function (this: unknown, input: RequestInfo | URL, init?: RequestInit) {
    let one: Noted | null = null;
    const isRequest = input instanceof Request;
    try {
      const headers = { ...(isRequest ? headersOf(input.headers) : {}), ...headersOf(init?.headers) };
      const method = init?.method ?? (isRequest ? input.method : 'GET');
      const noting = note(method, isRequest ? input.url : String(input), headers, init?.body ?? null);
      one = noting;
      if (isRequest && init?.body === undefined && noting !== null)
        void input
          .clone()
          .text()
          .then((text) => {
            if (text.length <= 20_000) noting.body = text;
          })
          .catch(() => undefined);
    } catch {
      // A request that cannot be recorded is sent anyway.
    }
    const answer = plainFetch.call(window, input, init);
    answer.then(
      ({ status }) => {
        if (one !== null) one.status = status;
      },
      () => undefined,
    );
    return answer;
  };
  const begun = new WeakMap<XMLHttpRequest, { method: string; url: string; headers: Record<string, string> }>();
  XMLHttpRequest.prototype.open = function (this: XMLHttpRequest, ...args: unknown[]) {
    begun.set(this, { method: String(args[0]), url: String(args[1]), headers: {} });
    Reflect.apply(open, this, args);
  };
  XMLHttpRequest.prototype.setRequestHeader = function (this: XMLHttpRequest, name: string, value: string) {
    const one = begun.get(this);
    if (one !== undefined) one.headers[name.toLowerCase()] = value;
    setRequestHeader.call(this, name, value);
  };
  XMLHttpRequest.prototype.send = function (this: XMLHttpRequest, body?: Document | XMLHttpRequestBodyInit | null) {
    try {
      const one = begun.get(this);
      const noting = one === undefined ? null : note(one.method, one.url, one.headers, body ?? null);
      if (noting !== null)
        this.addEventListener('loadend', () => {
          noting.status = this.status;
        });
    } catch {
      // A request that cannot be recorded is sent anyway.
    }
    send.call(this, body);
  };
  scope[place] = {
    noted,
    restore: () => {
      window.fetch = plainFetch;
      Object.assign(XMLHttpRequest.prototype, { open, send, setRequestHeader });
    },
  };
}

/** Returns the recorded requests and restores the page's own functions; null if nothing was being recorded. */
export function takeRecordedRequests(origin: string): unknown {
  if (location.origin !== origin) return null;
  const place = Symbol.for('conscious-cart-coach/requests');
  const scope = window as unknown as Record<symbol, { noted: unknown; restore: () => void } | undefined>;
  const standing = scope[place];
  standing?.restore();
  scope[place] = undefined;
  return standing?.noted ?? null;
}
