import type { FaultKind } from '../faults';

/** One request the shop received, for tests and figures. */
export interface RequestLog {
  /** When it arrived, ISO 8601. */
  at: string;
  method: string;
  /** Path and query as asked. */
  path: string;
  /** Stylesheets, scripts and pictures. */
  isAsset: boolean;
  /** The fault that struck it. */
  fault: FaultKind | null;
  /** Status of the answer; null until it is sent, and always null if the request was left open or dropped. */
  status: number | null;
  /** Token of the cart it belongs to; null if it was answered before the shop read the cookie. */
  session: string | null;
  /** The body as sent; null if there was none. */
  body: string | null;
}

/** Adds an entry to the log and returns it, so that status and session can be set later. */
export function openEntry(
  log: RequestLog[],
  known: Pick<RequestLog, 'method' | 'path' | 'isAsset' | 'fault'>,
): RequestLog {
  const entry: RequestLog = { at: new Date().toISOString(), ...known, status: null, session: null, body: null };
  log.push(entry);
  return entry;
}
