import { isReadOnTheWay, keyNotSent } from '../../core/store/origin-pattern';
import type { RowKind } from '../trace-database';
import type { TracingSettings } from '../tracing-settings';
import { definedFields } from '../privacy/map-json';

/**
 * A small client of Opik's REST API. The official package is for Node only and drops what it cannot send; here every answer, also a missing
 * one, is returned as a value on which the delivery acts. Paths and headers are those of Opik's OpenAPI description.
 */

/** An answer. `status` 0 means that there was no answer, or not one of an API (for example the sign-in page of a network). */
export interface OpikAnswer {
  status: number;
  /** The answer's text, shortened; for status 0 the error. */
  text: string;
  /** The server's clock from its `Date` header, in milliseconds. */
  serverNow: number | null;
  /** Seconds to wait, from `RateLimit-Reset` (Opik's own) or `Retry-After`. */
  waitSeconds: number | null;
}

export interface OpikRequest {
  method: 'GET' | 'POST' | 'PUT' | 'PATCH';
  path: string;
  body?: unknown;
}

export type OpikCall = (
  settings: Pick<TracingSettings, 'apiUrl' | 'apiKey' | 'workspace'>,
  request: OpikRequest,
) => Promise<OpikAnswer>;

const timeoutMs = 60_000;
const maxAnswerText = 2_000;

/** @param fetch the worker's own `fetch`; cookies are never sent */
export function createOpikCall(fetch: typeof globalThis.fetch): OpikCall {
  return async (settings, { method, path, body }) => {
    // Settings that an earlier version stored may have such an address. Sending pauses as for a key that is not accepted.
    if (settings.apiKey !== '' && isReadOnTheWay(settings.apiUrl))
      return { status: 401, text: keyNotSent, serverNow: null, waitSeconds: null };
    try {
      const response = await fetch(`${settings.apiUrl.replace(/\/+$/, '')}/v1/private/${path}`, {
        method,
        credentials: 'omit',
        cache: 'no-store',
        signal: AbortSignal.timeout(timeoutMs),
        headers: definedFields({
          accept: 'application/json',
          // Opik expects the key without "Bearer"; a self-hosted server needs none.
          authorization: settings.apiKey || null,
          'comet-workspace': settings.workspace || null,
          'content-type': body === undefined ? null : 'application/json',
        }),
        body: body === undefined ? null : JSON.stringify(body),
      });
      const { headers, ok, status } = response;
      const text = (await response.text()).slice(0, maxAnswerText);
      const isPage = ok && headers.get('content-type')?.includes('text/html') === true;
      return {
        status: isPage ? 0 : status,
        text: isPage ? 'a web page answered instead of the API' : text,
        serverNow: numberOrNull(Date.parse(headers.get('date') ?? '')),
        waitSeconds: numberOrNull(Number(headers.get('ratelimit-reset') ?? headers.get('retry-after') ?? NaN)),
      };
    } catch (error) {
      return { status: 0, text: String(error).slice(0, maxAnswerText), serverNow: null, waitSeconds: null };
    }
  };
}

/** The path for rows of one kind, and the name under which a batch of them is written. Without a name, each row is one request. */
export interface Endpoint {
  kind: RowKind;
  method: 'POST' | 'PUT';
  path: string;
  list?: string;
}

/** In the order of delivery: the scores of a thread after every trace, because old servers delete them otherwise. */
export const endpoints: readonly Endpoint[] = [
  { kind: 'trace', method: 'POST', path: 'traces/batch', list: 'traces' },
  { kind: 'span', method: 'POST', path: 'spans/batch', list: 'spans' },
  { kind: 'trace-score', method: 'PUT', path: 'traces/feedback-scores', list: 'scores' },
  { kind: 'thread-score', method: 'PUT', path: 'traces/threads/feedback-scores', list: 'scores' },
  { kind: 'thread-close', method: 'PUT', path: 'traces/threads/close' },
  { kind: 'thread-delete', method: 'POST', path: 'traces/threads/delete' },
  { kind: 'trace-delete', method: 'POST', path: 'traces/delete' },
];

/** The reason in an error answer: `message` and `details` of the API, else its text. */
export function reasonOf({ status, text }: OpikAnswer): string {
  const said = [...text.matchAll(/"(?:message|details)"\s*:\s*"((?:[^"\\]|\\.)*)"/g)].map(([, words]) => words);
  return (said.join(': ') || text.trim() || `HTTP ${String(status)}`).slice(0, 500);
}

function numberOrNull(value: number): number | null {
  return Number.isFinite(value) ? value : null;
}
