/** A request that a page's own script made while a product's button was pressed, as text. */
export interface ObservedRequest {
  method: string;
  /** Absolute. */
  url: string;
  /** Header names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** Null where there was none, or where it was no text (a file, a stream). */
  body: string | null;
}

/** One value of a request, with where it stands. */
export interface RequestValue {
  /** `url` with the segment's number, `query` and `form` with the field's name (and keys within, where the field holds JSON), `json` with the keys that lead to it, `header` with its name. */
  at: readonly (string | number)[];
  value: string;
  /** How it stood in JSON, so that it is written the same way again. */
  type: 'string' | 'number';
}

/** How a body is written. `multipart`: fields of a form, noted as they would stand in an address. */
export type BodyKind = 'none' | 'form' | 'multipart' | 'json';

/** The kind of a body, or null when it is one that cannot be written again (files, binary, text of another form). */
export function bodyKind({ body, headers }: ObservedRequest): BodyKind | null {
  if (body === null || body === '') return 'none';
  const type = headers['content-type'] ?? '';
  if (/json/i.test(type) || (type === '' && /^\s*[{[]/.test(body))) return parsed(body) === undefined ? null : 'json';
  if (/^multipart\/form-data$/i.test(type) && /^[^\s=&]+=\S*$/.test(body)) return 'multipart';
  if (/x-www-form-urlencoded/i.test(type) || (type === '' && /^[^\s=&]+=[^\s]*$/.test(body))) return 'form';
  return null;
}

/** All values of a request, in the order they stand: the path, the query, headers of the page's own making, the body. */
export function valuesOf(request: ObservedRequest): RequestValue[] {
  const url = new URL(request.url);
  const values: RequestValue[] = [];
  const add = (at: readonly (string | number)[], value: string, type: RequestValue['type'] = 'string'): void => {
    values.push({ at, value, type });
  };
  for (const [index, segment] of url.pathname.split('/').entries())
    if (segment !== '') add(['url', index], safeDecode(segment));
  for (const [name, value] of url.searchParams) add(['query', name], value);
  for (const [name, value] of Object.entries(request.headers)) if (isOwnHeader(name)) add(['header', name], value);
  const kind = bodyKind(request);
  if (kind === 'form' || kind === 'multipart')
    for (const [name, value] of new URLSearchParams(request.body ?? '')) {
      // A field may carry JSON of its own: what it holds are the values then.
      const inner = /^\s*[{[]/.test(value) ? parsed(value) : undefined;
      if (inner === undefined) add(['form', name], value);
      else leavesOf(inner, ['form', name], add);
    }
  if (kind === 'json') leavesOf(parsed(request.body ?? ''), ['json'], add);
  return values;
}

/** Headers that the page's script set, and not the browser. */
export function isOwnHeader(name: string): boolean {
  return !/^(?:accept(?:-.*)?|content-(?:type|length)|cookie|host|origin|referer|user-agent|sec-.*|connection|dnt|pragma|cache-control|priority|baggage|traceparent|tracestate|sentry-trace)$/i.test(
    name,
  );
}

/** JSON or undefined. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function leavesOf(
  value: unknown,
  at: readonly (string | number)[],
  add: (at: readonly (string | number)[], value: string, type: RequestValue['type']) => void,
): void {
  if (typeof value === 'string') add(at, value, 'string');
  else if (typeof value === 'number') add(at, String(value), 'number');
  else if (Array.isArray(value)) for (const [index, one] of value.entries()) leavesOf(one, [...at, index], add);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) leavesOf(one, [...at, key], add);
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
