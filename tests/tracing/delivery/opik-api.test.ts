import { describe, expect, it } from 'vitest';
import { createOpikCall, endpoints, reasonOf } from '../../../lib/tracing/delivery/opik-api';
import type { OpikAnswer, OpikRequest } from '../../../lib/tracing/delivery/opik-api';
import { keyNotSent } from '../../../lib/core/store/origin-pattern';

const account = { apiUrl: 'https://opik.example/api', apiKey: 'key', workspace: 'team' };
const read: OpikRequest = { method: 'GET', path: 'projects?page=1&size=1' };

/** Asks a server that gives this answer; what it was asked, and what came of it. */
async function ask(
  answer: Response | Error,
  request: OpikRequest = read,
  settings: Partial<typeof account> = {},
): Promise<{ asked: { url: string; init: RequestInit }[]; answer: OpikAnswer }> {
  const asked: { url: string; init: RequestInit }[] = [];
  const call = createOpikCall((url, init = {}) => {
    asked.push({ url: new Request(url).url, init });
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  });
  return { answer: await call({ ...account, ...settings }, request), asked };
}

describe('a request to Opik', () => {
  it('carries the bare key, the workspace and the body as JSON, and no cookies', async () => {
    const body = { traces: [{ id: '1' }] };
    const { asked } = await ask(new Response(null, { status: 204 }), { method: 'POST', path: 'traces/batch', body });
    expect(asked).toEqual([
      {
        url: 'https://opik.example/api/v1/private/traces/batch',
        init: {
          method: 'POST',
          credentials: 'omit',
          cache: 'no-store',
          signal: expect.any(AbortSignal) as AbortSignal,
          headers: {
            accept: 'application/json',
            authorization: 'key',
            'comet-workspace': 'team',
            'content-type': 'application/json',
          },
          body: '{"traces":[{"id":"1"}]}',
        },
      },
    ]);
  });

  it('without a body names no type of one; without a key or a workspace it leaves their headers out', async () => {
    const { asked } = await ask(new Response('{}'), read, { apiKey: '', workspace: '' });
    expect(asked[0]?.init).toMatchObject({ method: 'GET', body: null });
    expect(asked[0]?.init.headers).toEqual({ accept: 'application/json' });
  });

  it('goes to the same address whether or not the base ends in slashes', async () => {
    const { asked } = await ask(new Response('{}'), read, { apiUrl: 'https://opik.example//api//' });
    expect(asked[0]?.url).toBe('https://opik.example//api/v1/private/projects?page=1&size=1');
  });

  it('is not made where others on the way could read the key, which counts as a refused key', async () => {
    const { asked, answer } = await ask(new Response('{}'), read, { apiUrl: 'http://opik.example/api' });
    expect(asked).toEqual([]);
    expect(answer).toEqual({ status: 401, text: keyNotSent, serverNow: null, waitSeconds: null });
  });

  it.each([
    ['no key is to be sent', { apiUrl: 'http://opik.example/api', apiKey: '' }],
    ['the server is this computer', { apiUrl: 'http://localhost:5173/api' }],
  ])('is made in the clear where %s', async (_, settings) => {
    expect((await ask(new Response('{}'), read, settings)).asked).toHaveLength(1);
  });
});

describe('an answer of Opik', () => {
  const at = 'Mon, 23 Nov 2026 10:00:00 GMT';

  it('comes back with its status, its text, the clock of the server and the wait it asks for', async () => {
    const headers = { date: at, 'ratelimit-reset': '7', 'retry-after': '11' };
    const { answer } = await ask(new Response('slow down', { status: 429, headers }));
    expect(answer).toEqual({ status: 429, text: 'slow down', serverNow: Date.parse(at), waitSeconds: 7 });
  });

  it.each([
    ['no headers', {}, null],
    ['Retry-After alone', { 'retry-after': '11' }, 11],
    ['a date to wait until', { 'retry-after': at }, null],
    ['no clock that can be read', { date: 'yesterday' }, null],
  ])('with %s says so', async (_, headers: Record<string, string>, waitSeconds) => {
    const { answer } = await ask(new Response('', { status: 503, headers }));
    expect(answer).toEqual({ status: 503, text: '', serverNow: null, waitSeconds });
  });

  it('is cut after 2,000 characters', async () => {
    const { answer } = await ask(new Response('x'.repeat(3_000), { status: 500 }));
    expect(answer.text).toBe('x'.repeat(2_000));
  });

  it('that is a web page where the API should be is none, but one that tells of an error is', async () => {
    const page = (status: number) =>
      new Response('<html>', { status, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect((await ask(page(200))).answer).toMatchObject({ status: 0, text: 'a web page answered instead of the API' });
    expect((await ask(page(502))).answer).toMatchObject({ status: 502, text: '<html>' });
    const json = new Response('{}', { headers: { 'content-type': 'application/json' } });
    expect((await ask(json)).answer).toMatchObject({ status: 200, text: '{}' });
    expect((await ask(new Response(null, { status: 204 }))).answer).toMatchObject({ status: 204, text: '' });
  });

  it('that never comes has no status and says what went wrong, cut', async () => {
    const { answer } = await ask(new TypeError('Failed to fetch'));
    expect(answer).toEqual({ status: 0, text: 'TypeError: Failed to fetch', serverNow: null, waitSeconds: null });
    expect((await ask(new TypeError('x'.repeat(3_000)))).answer.text).toHaveLength(2_000);
  });
});

describe('the reason of a refusal', () => {
  const reason = (text: string) => reasonOf({ status: 400, text, serverNow: null, waitSeconds: null });

  it.each([
    ['{"code":400,"message":"Unable to process JSON","details":"poison"}', 'Unable to process JSON: poison'],
    ['{ "message" : "Invalid API key" }', 'Invalid API key'],
    ['{"message":"said \\"no\\" twice","x":"y"}', 'said \\"no\\" twice'],
    ['{"message":""}', '{"message":""}'],
    ['  Bad Gateway \n', 'Bad Gateway'],
    ['{"errors":["name must not be blank"]}', '{"errors":["name must not be blank"]}'],
    ['', 'HTTP 400'],
    [' ', 'HTTP 400'],
    // An answer that was cut may end within its message.
    ['{"message":"cut he', '{"message":"cut he'],
  ])('of %j is %j', (text, said) => {
    expect(reason(text)).toBe(said);
  });

  it('is at most 500 characters long', () => {
    expect(reason('x'.repeat(600))).toBe('x'.repeat(500));
  });
});

it('delivers traces before what refers to them, and deletions last', () => {
  expect(endpoints.map(({ kind }) => kind)).toEqual([
    'trace',
    'span',
    'trace-score',
    'thread-score',
    'thread-close',
    'thread-delete',
    'trace-delete',
  ]);
});
