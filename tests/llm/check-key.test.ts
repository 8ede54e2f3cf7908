import { describe, expect, it } from 'vitest';
import { checkKey } from '../../lib/llm/check-key';

const settings = { apiKey: 'sk-ant-secret', baseUrl: '', model: 'claude-haiku-5-5' };

function server(status: number, body: unknown) {
  const requests: Request[] = [];
  const answer: typeof fetch = (input, init) => {
    requests.push(new Request(input, init));
    return Promise.resolve(
      new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } }),
    );
  };
  return { requests, answer };
}
const error = (type: string) => ({ type: 'error', error: { type, message: `${settings.apiKey} was wrong` } });

describe('checkKey', () => {
  it('asks for the model once, without a message and so without tokens', async () => {
    const { requests, answer } = server(200, { id: settings.model, display_name: 'Claude Haiku', type: 'model' });
    expect(await checkKey(settings, answer)).toEqual({
      isOk: true,
      code: null,
      message: 'The key works with Claude Haiku.',
    });
    expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
      'GET https://api.anthropic.com/v1/models/claude-haiku-5-5',
    ]);
  });

  it.each([
    [401, 'authentication_error', 'llm/auth'],
    [403, 'permission_error', 'llm/auth'],
    [404, 'not_found_error', 'llm/bad-output'],
    [429, 'rate_limit_error', 'llm/rate-limit'],
    [529, 'overloaded_error', 'llm/overloaded'],
  ])('tells HTTP %i as %s in a sentence without the key', async (status, type, code) => {
    const { requests, answer } = server(status, error(type));
    const check = await checkKey(settings, answer);
    expect(check).toMatchObject({ isOk: false, code });
    expect(check.message).not.toContain(settings.apiKey);
    expect(requests).toHaveLength(1);
  });

  it('says when nobody answers', async () => {
    const cut = () => Promise.reject(new TypeError('Failed to fetch'));
    expect(await checkKey(settings, cut)).toMatchObject({ isOk: false, code: 'llm/offline' });
  });

  it('does not hold it against a gateway that it describes no models', async () => {
    const { answer } = server(404, {});
    expect(await checkKey({ ...settings, baseUrl: 'http://localhost:8080' }, answer)).toMatchObject({ isOk: true });
  });

  it('makes no request without a key', async () => {
    const { requests, answer } = server(200, {});
    expect(await checkKey({ ...settings, apiKey: '' }, answer)).toMatchObject({ isOk: false, code: 'llm/no-key' });
    expect(requests).toEqual([]);
  });
});
