import { isRecord } from '../reading/json-fields';
import type { Ask } from '../request';
import { parsed } from './observed-request';
import type { BodyKind, RequestValue } from './observed-request';

/** The parts from which a request is written. */
export interface WrittenParts {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly kind: BodyKind;
  readonly body: string | null;
}

/** The value that names the observed product, and that of another product. */
export interface Rename {
  was: string;
  value: string;
}

/** A field's name that contains the observed product's id ("addtocart_21.quantity"), as it is called for another product. */
function renamed(name: string, renames: readonly Rename[]): string {
  for (const { was, value } of renames) {
    const parts = name.split(was);
    const isApart = parts.every(
      (part, at) =>
        (at === 0 || !/^[\p{L}\p{N}]/u.test(part)) && (at === parts.length - 1 || !/[\p{L}\p{N}]$/u.test(part)),
    );
    if (parts.length > 1 && isApart) return parts.join(value);
  }
  return name;
}

/** Writes the request from its parts, with some values changed. `renames`: ids to replace in field names. */
export function written(
  { method, path, headers, kind, body }: WrittenParts,
  changes: readonly RequestValue[],
  renames: readonly Rename[] = [],
): Ask & { path: string } {
  const address = changes.find(({ at }) => at[0] === 'address')?.value ?? path;
  const url = new URL(address, 'http://store.invalid');
  const segments = url.pathname.split('/');
  const form = new URLSearchParams(kind === 'form' || kind === 'multipart' ? (body ?? '') : '');
  let json = body ?? '';
  const sent: Record<string, string> = { ...headers };
  for (const { at, type, value } of changes) {
    const [place, ...rest] = at;
    const name = String(rest[0] ?? '');
    const leaf = type === 'number' ? Number(value) : value;
    if (place === 'address') continue;
    if (place === 'url') segments[Number(rest[0])] = encodeURIComponent(value);
    else if (place === 'query') url.searchParams.set(name, value);
    else if (place === 'form' && rest.length > 1) form.set(name, withLeaf(form.get(name) ?? '', rest.slice(1), leaf));
    else if (place === 'form') form.set(name, value);
    else if (place === 'header') sent[name] = value;
    else json = withLeaf(json, rest, leaf);
  }
  const named = [...form].map(([name, value]): [string, string] => [renamed(name, renames), value]);
  const request: Ask & { path: string } = {
    path: segments.join('/') + url.search,
    method: method as NonNullable<Ask['method']>,
    headers: sent,
  };
  if (kind === 'form') request.body = new URLSearchParams(named);
  if (kind === 'multipart') {
    const fields = new FormData();
    for (const [name, value] of named) fields.append(name, value);
    request.body = fields;
  }
  if (kind === 'json') request.body = json;
  return request;
}

/** The JSON text with the value at one path replaced. */
function withLeaf(text: string, path: readonly (string | number)[], leaf: string | number): string {
  const changed = (value: unknown, [key, ...rest]: readonly (string | number)[]): unknown => {
    if (key === undefined) return leaf;
    if (Array.isArray(value)) return value.map((one: unknown, index) => (index === key ? changed(one, rest) : one));
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([name, one]) => [name, name === key ? changed(one, rest) : one]),
    );
  };
  return JSON.stringify(changed(parsed(text), path));
}
