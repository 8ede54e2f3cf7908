import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { CoachError } from '../../lib/core/errors';
import { defineChannel } from '../../lib/messaging/channel';

const contract = {
  double: { input: z.strictObject({ n: z.number() }), output: z.number() },
  forget: { input: z.null(), output: z.null() },
};
const channel = defineChannel('test', contract);
type Sender = { id: string };

function connected(double: (n: number) => unknown, sender: Sender = { id: 'ours' }) {
  const listener = channel.listen<Sender>(
    { double: ({ n }) => Promise.resolve().then(() => double(n) as number), forget: () => Promise.resolve(null) },
    ({ id }) => id === 'ours',
  );
  return channel.connect((message) =>
    Promise.resolve(listener(JSON.parse(JSON.stringify(message)) as unknown, sender)),
  );
}

describe('channel', () => {
  it('carries a request to its handler and the value back', async () => {
    await expect(connected((n) => n * 2)('double', { n: 4 })).resolves.toBe(8);
    await expect(connected((n) => n)('forget', null)).resolves.toBeNull();
  });

  it('carries an error of ours with its code, and an unknown one as unexpected', async () => {
    const ours = connected(() => {
      throw new CoachError('store/timeout', 'The store is slow.', { detail: 'GET /cart' });
    });
    await expect(ours('double', { n: 1 })).rejects.toMatchObject({
      name: 'CoachError',
      code: 'store/timeout',
      message: 'The store is slow.',
      detail: 'GET /cart',
    });
    const unknown = connected(() => {
      throw new TypeError('x is undefined');
    });
    await expect(unknown('double', { n: 1 })).rejects.toMatchObject({ code: 'unexpected' });
  });

  it('stops a payload that does not fit before the handler sees it, on both ways (S-09)', async () => {
    let calls = 0;
    const request = connected((n) => {
      calls += 1;
      return n;
    });
    await expect(request('double', { n: 'four' } as never)).rejects.toMatchObject({ code: 'messaging/bad-payload' });
    await expect(request('double', { n: 1, extra: true } as never)).rejects.toMatchObject({
      code: 'messaging/bad-payload',
    });
    expect(calls).toBe(0);
    await expect(connected(() => 'eight')('double', { n: 4 })).rejects.toMatchObject({ code: 'messaging/bad-payload' });
  });

  it('refuses a request it does not name, even one every object has', async () => {
    await expect(connected((n) => n)('toString' as never, null as never)).rejects.toMatchObject({
      code: 'messaging/bad-payload',
    });
  });

  it('refuses a sender that is not ours (S-23)', async () => {
    await expect(connected((n) => n, { id: 'other' })('double', { n: 1 })).rejects.toMatchObject({
      code: 'messaging/bad-payload',
    });
  });

  it('leaves messages of other channels to other listeners, and says when nobody answers', async () => {
    const listener = channel.listen<Sender>(
      { double: ({ n }) => Promise.resolve(n), forget: () => Promise.resolve(null) },
      () => true,
    );
    expect(listener({ channel: 'other', request: 'double', input: { n: 1 } }, { id: 'ours' })).toBeUndefined();
    expect(listener('hello', { id: 'ours' })).toBeUndefined();
    const lonely = channel.connect(() => Promise.resolve(undefined));
    await expect(lonely('forget', null)).rejects.toMatchObject({ code: 'messaging/no-receiver' });
  });
});
