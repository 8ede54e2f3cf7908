import { decodedPart } from '../reading/decoded-part';

/** A request that the page's own script made while a product's button was pressed, as text. */
export interface ObservedRequest {
  method: string;
  /** Absolute. */
  url: string;
  /** Header names in lower case. */
  headers: Readonly<Record<string, string>>;
  /** Null if there was no body or it was not text (a file, a stream). */
  body: string | null;
}

/** One value of a request and its place in it. */
export interface RequestValue {
  /**
   * The place, as a path. The first part says where: `url` is followed by the number of the path segment, `query` and `form` by
   * the field's name (and by keys, if the field holds JSON), `json` by keys, `header` by its name.
   */
  at: readonly (string | number)[];
  value: string;
  /** The value's type in JSON, so that it is written in the same way again. */
  type: 'string' | 'number';
}

/** The format of a body. `multipart`: a multipart form, whose fields are noted in URL-encoded form. */
export type BodyKind = 'none' | 'form' | 'multipart' | 'json';

/** The format of a request's body; null if it cannot be written again (files, binary data, other text). */
export function bodyKind({ body, headers }: ObservedRequest): BodyKind | null {
  if (body === null || body === '') return 'none';
  const type = headers['content-type'] ?? '';
  if (/json/i.test(type) || (type === '' && /^\s*[{[]/.test(body))) return parsed(body) === undefined ? null : 'json';
  if (/^multipart\/form-data$/i.test(type) && /^[^\s=&]+=\S*$/.test(body)) return 'multipart';
  if (/x-www-form-urlencoded/i.test(type) || (type === '' && /^[^\s=&]+=[^\s]*$/.test(body))) return 'form';
  return null;
}

/** All values of a request in their order: path, query, headers set by the page's script, body. */
export function valuesOf(request: ObservedRequest): RequestValue[] {
  const url = new URL(request.url);
  const values: RequestValue[] = [];
  const add = (at: readonly (string | number)[], value: string, type: RequestValue['type'] = 'string'): void => {
    values.push({ at, value, type });
  };
  for (const [index, segment] of url.pathname.split('/').entries())
    if (segment !== '') add(['url', index], decodedPart(segment));
  for (const [name, value] of url.searchParams) add(['query', name], value);
  for (const [name, value] of Object.entries(request.headers)) if (isOwnHeader(name)) add(['header', name], value);
  const kind = bodyKind(request);
  if (kind === 'form' || kind === 'multipart')
    for (const [name, value] of new URLSearchParams(request.body ?? '')) {
      // A field may itself hold JSON; then its inner values count.
      const inner = /^\s*[{[]/.test(value) ? parsed(value) : undefined;
      if (inner === undefined) add(['form', name], value);
      else leavesOf(inner, ['form', name], add);
    }
  if (kind === 'json') leavesOf(parsed(request.body ?? ''), ['json'], add);
  return values;
}

/** Whether a header was set by the page's script and not by the browser. */
export function isOwnHeader(name: string): boolean {
  return !/^(?:accept(?:-.*)?|content-(?:type|length)|cookie|host|origin|referer|user-agent|sec-.*|connection|dnt|pragma|cache-control|priority|baggage|traceparent|tracestate|sentry-trace)$/i.test(
    name,
  );
}

/** The parsed JSON; undefined if the text is not JSON. */
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
