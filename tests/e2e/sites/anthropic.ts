import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { eventsOf, sse } from './anthropic/events';
import { AnthropicState } from './anthropic/anthropic-state';
import type { Reaction } from './anthropic/anthropic-state';

/** A stand-in for the Anthropic API on loopback: messages and streams of them, structured output, the errors a test asks for. */
export interface AnthropicSite {
  /** The base URL to put into the settings. */
  url: string;
  state: AnthropicState;
  close(): Promise<void>;
}

/** The API lets browsers in when they say that they know what they do. */
const cors = {
  'access-control-allow-origin': '*',
  'access-control-allow-headers': '*',
  'access-control-allow-methods': 'POST, GET',
  'access-control-expose-headers': 'request-id, retry-after',
};

/** Between two events of a stream, so that words do come one after another. */
const eventPauseMs = 2;

export async function serveAnthropic(state = new AnthropicState()): Promise<AnthropicSite> {
  let count = 0;
  const server = createServer((request, response) => {
    if (request.method === 'OPTIONS') {
      response.writeHead(204, cors).end();
      return;
    }
    void readBody(request).then((body) => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      count += 1;
      const reaction = state.react({
        method: request.method ?? 'GET',
        path: (request.url ?? '').split('?')[0] ?? '',
        headers,
        body,
        at: performance.now(),
      });
      return answer(response, reaction, `req_${String(count).padStart(4, '0')}`);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${String(port)}`,
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

async function answer(response: ServerResponse, reaction: Reaction, requestId: string): Promise<void> {
  const headers = { ...cors, 'request-id': requestId };
  if (reaction.kind === 'cut') {
    response.destroy();
    return;
  }
  if (reaction.kind === 'error') {
    response.writeHead(reaction.status, { ...headers, ...reaction.headers, 'content-type': 'application/json' });
    response.end(JSON.stringify(reaction.body));
    return;
  }
  if (reaction.kind === 'model') {
    response.writeHead(200, { ...headers, 'content-type': 'application/json' });
    response.end(JSON.stringify(reaction.model));
    return;
  }
  const { message, isStreamed, delayMs, isCut } = reaction;
  await pause(delayMs);
  if (!isStreamed) {
    response.writeHead(200, { ...headers, 'content-type': 'application/json' });
    response.end(JSON.stringify(message));
    return;
  }
  response.writeHead(200, { ...headers, 'content-type': 'text/event-stream' });
  const events = eventsOf(message);
  for (const event of isCut ? events.slice(0, 4) : events) {
    if (response.destroyed) return;
    response.write(sse(event));
    await pause(eventPauseMs);
  }
  if (isCut) response.destroy();
  else response.end();
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

async function readBody(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString('utf8');
}
