import type { IncomingMessage } from 'node:http';

const mostBytes = 256 * 1024;

/** A request that cannot be read: the body is too large, the JSON is broken, or the path is invalid. */
export class BadRequest extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
  }
}

export interface ReadBody {
  text: string;
  form: URLSearchParams;
  json: unknown;
}

/** Reads a request's body as a form (urlencoded or multipart text fields) or as JSON, by its content type. */
export async function readBody(request: IncomingMessage): Promise<ReadBody> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > mostBytes) throw new BadRequest(413, 'the body is too large');
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  const type = request.headers['content-type'] ?? '';
  if (type.includes('application/json')) return { text, form: new URLSearchParams(), json: parseJson(text) };
  const boundary = /multipart\/form-data;.*boundary="?([^";]+)"?/.exec(type)?.[1];
  const form = boundary === undefined ? new URLSearchParams(text) : multipart(text, boundary);
  return { text, form, json: undefined };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new BadRequest(400, `the body is not JSON: ${String(cause)}`);
  }
}

/** The text fields of a multipart form, as FormData sends them. Source: RFC 7578. */
function multipart(text: string, boundary: string): URLSearchParams {
  const form = new URLSearchParams();
  for (const part of text.split(`--${boundary}`)) {
    const gap = part.indexOf('\r\n\r\n');
    const name = /name="([^"]*)"/.exec(part.slice(0, Math.max(0, gap)))?.[1];
    if (name !== undefined) form.append(name, part.slice(gap + 4).replace(/\r\n$/, ''));
  }
  return form;
}

export function readCookies(header: string | undefined): Map<string, string> {
  const cookies = new Map<string, string>();
  for (const pair of (header ?? '').split(';')) {
    const [name = '', ...rest] = pair.trim().split('=');
    if (name !== '') cookies.set(name, rest.join('='));
  }
  return cookies;
}
