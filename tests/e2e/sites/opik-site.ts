import { createServer } from 'node:http';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { JsonLines } from './opik-library';
import { OpikState } from './opik-state';

/** A stand-in Opik server on loopback. */
export interface OpikSite {
  /** The API base to put into the settings: `http://127.0.0.1:port/api`. */
  url: string;
  state: OpikState;
  close(): Promise<void>;
}

export async function serveOpik(state = new OpikState()): Promise<OpikSite> {
  const server = createServer((request, response) => {
    void readBody(request).then((text) => {
      const path = (request.url ?? '').replace(/^\/api/, '');
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      const reply = state.answer({ method: request.method ?? 'GET', path, headers, body: parse(text) });
      if (reply === null) {
        request.socket.destroy();
        return;
      }
      response.writeHead(reply.status, { 'content-type': 'application/json', ...reply.headers });
      response.end(textOf(reply.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}/api`,
    state,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

/** The same server as a `fetch`, for tests without sockets. A cut connection is the TypeError a browser throws. */
export function fetchFromOpik(state: OpikState): typeof globalThis.fetch {
  return async (input, init) => {
    const request = new Request(input, init);
    const { pathname, search } = new URL(request.url);
    const reply = state.answer({
      method: request.method,
      path: pathname.replace(/^\/api/, '') + search,
      headers: Object.fromEntries(request.headers),
      body: parse(await request.text()),
    });
    if (reply === null) throw new TypeError('Failed to fetch');
    const body = textOf(reply.body) ?? null;
    return new Response(body, {
      status: reply.status,
      headers: { 'content-type': 'application/json', ...reply.headers },
    });
  };
}

function textOf(body: unknown): string | undefined {
  if (body === null) return undefined;
  return body instanceof JsonLines ? body.rows.map((row) => `${JSON.stringify(row)}\n`).join('') : JSON.stringify(body);
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}

function parse(text: string): unknown {
  try {
    return text === '' ? null : JSON.parse(text);
  } catch {
    return text;
  }
}
