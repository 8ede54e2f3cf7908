import { describe, expect, it } from 'vitest';
import { checkConnection } from '../../../lib/tracing/delivery/check-connection';
import { findThreadUrl } from '../../../lib/tracing/delivery/opik-link';
import { fetchFromOpik } from '../../e2e/sites/opik-site';
import { OpikState } from '../../e2e/sites/opik-state';
import { sendingSettings } from '../harness';

const now = () => Date.parse('2026-11-23T10:00:00Z');

function server(change: Partial<OpikState> = {}): OpikState {
  const state = new OpikState();
  state.now = now;
  return Object.assign(state, change);
}

const page = () =>
  Promise.resolve(new Response('<!doctype html><title>Opik</title>', { headers: { 'content-type': 'text/html' } }));

describe('testConnection', () => {
  it.each([
    ['a server that answers', fetchFromOpik(server()), {}, 'ok', 'Connected to 127.0.0.1:5173.'],
    ['the right key', fetchFromOpik(server({ apiKey: 'opik-key' })), {}, 'ok', 'Connected'],
    [
      'another key',
      fetchFromOpik(server({ apiKey: 'other' })),
      {},
      'key',
      'does not accept this API key for the workspace "default"',
    ],
    [
      'no server',
      fetchFromOpik(server({ faults: [{ times: 9, isRefused: true }] })),
      {},
      'unreachable',
      'No answer from 127.0.0.1:5173',
    ],
    ['no address', fetchFromOpik(server()), { apiUrl: 'opik' }, 'address', 'not a web address'],
    [
      'an address that is no web address',
      fetchFromOpik(server()),
      { apiUrl: 'file:///etc/passwd' },
      'address',
      'not a web address',
    ],
    [
      'an address of another kind that ends alike',
      fetchFromOpik(server()),
      { apiUrl: 'shttp://a' },
      'address',
      'not a web',
    ],
    [
      'an address with spaces around it',
      page,
      { apiUrl: ' http://127.0.0.1:5173 ' },
      'not-opik',
      '127.0.0.1:5173 answers',
    ],
    [
      'a server that knows no such request',
      fetchFromOpik(server({ faults: [{ times: 9, status: 405 }] })),
      {},
      'not-opik',
      '/api',
    ],
    [
      'a server that refuses the workspace',
      fetchFromOpik(server({ faults: [{ times: 9, status: 403 }] })),
      {},
      'key',
      'workspace "default"',
    ],
    [
      'a server that sends elsewhere',
      fetchFromOpik(server({ faults: [{ times: 9, status: 300 }] })),
      {},
      'server',
      'answered 300',
    ],
    [
      'a clock that is half a day off',
      fetchFromOpik(server({ now: () => now() + 12 * 3_600_000 })),
      {},
      'ok',
      'Connected to 127.0.0.1:5173.',
    ],
    [
      'a list that begins with white space',
      () => Promise.resolve(new Response(' {"content":[]}')),
      {},
      'ok',
      'Connected',
    ],
    [
      'a page that speaks of content',
      () => Promise.resolve(new Response('the "content" is here')),
      {},
      'not-opik',
      '/api',
    ],
    ["Opik's pages instead of its API", page, {}, 'not-opik', 'usually ends in /api'],
    [
      'an address with nothing there',
      fetchFromOpik(server({ faults: [{ times: 9, status: 404 }] })),
      {},
      'not-opik',
      '/api',
    ],
    [
      'another service',
      fetchFromOpik(server({ faults: [{ times: 9, status: 200, body: { hello: 1 } }] })),
      {},
      'not-opik',
      '/api',
    ],
    ['a used-up quota', fetchFromOpik(server({ faults: [{ times: 9, status: 402 }] })), {}, 'quota', 'quota'],
    ['a busy server', fetchFromOpik(server({ faults: [{ times: 9, status: 429 }] })), {}, 'busy', 'slow down'],
    [
      'a broken server',
      fetchFromOpik(server({ faults: [{ times: 9, status: 500, body: { message: 'no disk' } }] })),
      {},
      'server',
      '500: no disk',
    ],
    [
      'a clock that is a day off',
      fetchFromOpik(server({ now: () => now() - 30 * 3_600_000 })),
      {},
      'clock',
      '30 hours off',
    ],
  ] as const)('%s', async (_name, fetch, change, reason, message) => {
    const result = await checkConnection({ ...sendingSettings, ...change }, { fetch, now });
    expect(result).toMatchObject({ isOk: reason === 'ok', reason });
    expect(result.message).toContain(message);
  });
});

describe('findThreadUrl', () => {
  const found = (status: number) =>
    fetchFromOpik(
      server({ faults: [{ times: 9, status, body: { id: '0198c1f0-0000-7000-8000-000000000001', name: 'x' } }] }),
    );

  it('leads to the thread of a session in the pages of the same server', async () => {
    expect(await findThreadUrl(sendingSettings, 'a b', found(200))).toBe(
      'http://127.0.0.1:5173/default/projects/0198c1f0-0000-7000-8000-000000000001/traces?type=threads&thread=a%20b',
    );
    const cloud = { ...sendingSettings, apiUrl: 'https://www.comet.com/opik/api/', workspace: 'my team' };
    expect(await findThreadUrl(cloud, 's', found(200))).toMatch(
      /^https:\/\/www\.comet\.com\/opik\/my%20team\/projects\//,
    );
  });

  it('asks for the project by its name, and for the thread in the workspace that is set or the default one', async () => {
    const state = server({ faults: [{ times: 9, status: 200, body: { id: '0198c1f0-0000-7000-8000-000000000001' } }] });
    const settings = {
      ...sendingSettings,
      apiUrl: 'http://127.0.0.1/api/opik/api//',
      workspace: '',
      project: ' Carts ',
    };
    expect(await findThreadUrl(settings, 's', fetchFromOpik(state))).toBe(
      'http://127.0.0.1/api/opik/default/projects/0198c1f0-0000-7000-8000-000000000001/traces?type=threads&thread=s',
    );
    expect(state.requests).toMatchObject([{ method: 'POST', body: { name: 'Carts' } }]);
    expect(state.requests[0]?.path).toMatch(/\/v1\/private\/projects\/retrieve$/);
  });

  it('reads the id however the answer is set', async () => {
    const spaced = () => Promise.resolve(new Response('{ "id" : "0198c1f0-0000-7000-8000-000000000001" }'));
    expect(await findThreadUrl(sendingSettings, 's', spaced)).toContain('/0198c1f0-0000-7000-8000-000000000001/');
    const none = () => Promise.resolve(new Response('{"id":"x"}'));
    expect(await findThreadUrl(sendingSettings, 's', none)).toBeNull();
  });

  it('is null when the project is not there', async () => {
    expect(await findThreadUrl(sendingSettings, 's', found(404))).toBeNull();
  });
});
