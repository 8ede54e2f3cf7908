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
  /** The answer's status; null while there is none, and for ever when it was left hanging or dropped. */
  status: number | null;
  /** The token of the cart it belonged to; null when it was answered before the shop looked. */
  session: string | null;
  /** The body as sent; null for none. */
  body: string | null;
}

/** Writes a new entry into the log and gives it back, so that status and session can be filled in. */
export function openEntry(
  log: RequestLog[],
  known: Pick<RequestLog, 'method' | 'path' | 'isAsset' | 'fault'>,
): RequestLog {
  const entry: RequestLog = { at: new Date().toISOString(), ...known, status: null, session: null, body: null };
  log.push(entry);
  return entry;
}
