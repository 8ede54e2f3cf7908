/** The shop's answer to a request. The server adds the cookie and sends it. */
export interface Answer {
  status: number;
  type: string;
  body: string;
  headers?: Readonly<Record<string, string | readonly string[]>>;
}

export function page(body: { text: string }, status = 200): Answer {
  return { status, type: 'text/html; charset=utf-8', body: `<!doctype html>\n${body.text}` };
}

export function json(value: unknown, status = 200): Answer {
  return { status, type: 'application/json; charset=utf-8', body: JSON.stringify(value) };
}

export function plainText(text: string, status = 200): Answer {
  return { status, type: 'text/plain; charset=utf-8', body: text };
}

/** "303 See Other": the browser continues with a GET, as after every form of this shop. */
export function redirect(to: string, setCookie?: string): Answer {
  const headers = setCookie === undefined ? { location: to } : { location: to, 'set-cookie': [setCookie] };
  return { status: 303, type: 'text/plain; charset=utf-8', body: '', headers };
}
