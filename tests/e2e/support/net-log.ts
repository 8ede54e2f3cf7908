import { readFile } from 'node:fs/promises';

/** The bytes that the browser sent over one connection. */
export interface Sent {
  /** The address, for example `127.0.0.1:8080`; "" when the log does not have it. */
  to: string;
  bytes: Buffer;
}

/** The switches with which Chromium logs its network traffic with all bytes. */
export const netLogArgs = (path: string): string[] => [`--log-net-log=${path}`, '--net-log-capture-mode=Everything'];

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; source: { id: number }; params?: Record<string, unknown> }[];
}

/**
 * Reads every byte that the browser sent from its own log, whichever part of the browser, the extension or a page sent it. The browser must
 * have ended.
 */
export async function readSent(path: string): Promise<Sent[]> {
  const { constants, events } = parse(await readFile(path, 'utf8'));
  const type = (name: string) => constants.logEventTypes[name];
  const connections = new Map<number, { to: string; pieces: Buffer[] }>();
  const connection = (id: number) => {
    const known = connections.get(id) ?? { to: '', pieces: [] };
    connections.set(id, known);
    return known;
  };
  for (const { type: kind, source, params } of events) {
    if (kind === type('SOCKET_BYTES_SENT') && typeof params?.['bytes'] === 'string')
      connection(source.id).pieces.push(Buffer.from(params['bytes'], 'base64'));
    if (kind === type('TCP_CONNECT_ATTEMPT') && typeof params?.['address'] === 'string')
      connection(source.id).to = params['address'];
  }
  return [...connections.values()]
    .filter(({ pieces }) => pieces.length > 0)
    .map(({ to, pieces }) => ({ to, bytes: Buffer.concat(pieces) }));
}

/** Parses a log. The log of a browser that was killed lacks its last lines. */
function parse(text: string): NetLog {
  try {
    return JSON.parse(text) as NetLog;
  } catch {
    return JSON.parse(`${text.slice(0, text.lastIndexOf('}') + 1)}]}`) as NetLog;
  }
}
