import { createConnection } from 'node:net';
import type { Socket } from 'node:net';

/**
 * A client of Marionette, Firefox's own protocol, into which geckodriver translates. Frames are `LENGTH:JSON`. The first one is a greeting;
 * a command is `[0, id, name, params]`, its answer `[1, id, error, result]`. Source:
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 */
export interface Marionette {
  /** Sends a command. Throws with Firefox's own message when it fails. */
  send(command: string, params?: Record<string, unknown>): Promise<unknown>;
  close(): void;
}

/** Connects to a Firefox that is starting. Tries until it listens, for at most `timeoutMs`. */
export async function connectMarionette(port: number, timeoutMs: number): Promise<Marionette> {
  const end = performance.now() + timeoutMs;
  for (;;) {
    try {
      return await talk(await open(port));
    } catch (error) {
      if (performance.now() > end) throw new Error('Firefox did not start to listen.', { cause: error });
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

function open(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(port, '127.0.0.1');
    socket.once('connect', () => {
      resolve(socket);
    });
    socket.once('error', reject);
  });
}

interface Waiting {
  resolve: (value: unknown) => void;
  reject: (error: Error) => void;
}

function talk(socket: Socket): Promise<Marionette> {
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const marionette: Marionette = {
    send(command, params = {}) {
      const id = ++lastId;
      const frame = Buffer.from(JSON.stringify([0, id, command, params]));
      socket.write(`${String(frame.length)}:`);
      socket.write(frame);
      return new Promise((resolve, reject) => waiting.set(id, { resolve, reject }));
    },
    close: () => socket.destroy(),
  };
  return new Promise((greeted, failed) => {
    readFrames(socket, (frame) => {
      if (!Array.isArray(frame)) {
        greeted(marionette);
        return;
      }
      const [, id, error, result] = frame as [number, number, { error: string; message: string } | null, unknown];
      const request = waiting.get(id);
      waiting.delete(id);
      if (error === null) request?.resolve(valueOf(result));
      else request?.reject(new Error(`${error.error}: ${error.message}`));
    });
    socket.on('close', () => {
      const error = new Error('Firefox closed the connection.');
      failed(error);
      for (const request of waiting.values()) request.reject(error);
      waiting.clear();
    });
    socket.on('error', failed);
  });
}

/** The value of an answer. Most answers are `{ value }`; some commands answer with the object itself. */
function valueOf(result: unknown): unknown {
  return typeof result === 'object' && result !== null && 'value' in result ? result.value : result;
}

/** Divides the byte stream into frames. Lengths count bytes, so the chunks are joined before they become text. */
function readFrames(socket: Socket, onFrame: (frame: unknown) => void): void {
  let received = Buffer.alloc(0);
  socket.on('data', (chunk) => {
    received = Buffer.concat([received, Buffer.from(chunk)]);
    for (;;) {
      const colon = received.indexOf(':');
      const length = colon === -1 ? Number.NaN : Number(received.toString('latin1', 0, colon));
      if (Number.isNaN(length) || received.length < colon + 1 + length) return;
      const text = received.toString('utf8', colon + 1, colon + 1 + length);
      received = received.subarray(colon + 1 + length);
      onFrame(JSON.parse(text));
    }
  });
}
