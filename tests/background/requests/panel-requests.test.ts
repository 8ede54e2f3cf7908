import { describe, expect, it } from 'vitest';
import { panelHandlers } from '../../../lib/background/requests/panel-requests';
import type { RequestContext } from '../../../lib/background/requests/coach-requests';

describe('what the panel of a page asks', () => {
  it.each(['undo', 'stop', 'dismiss'] as const)(
    '%s is refused for the run of another tab, and nothing is done (S-10)',
    async (name) => {
      const done: string[] = [];
      const noting = (what: string) => new Proxy({}, { get: () => () => Promise.resolve(void done.push(what)) });
      const context = {
        runs: {
          get: () => Promise.resolve({ id: 'r1', tabId: 7 }),
          apply: () => Promise.resolve(void done.push('run')),
        },
        sessions: noting('session'),
        driver: noting('driver'),
      } as unknown as RequestContext;
      const handlers = panelHandlers(context, () => done.push('dismissed'));
      for (const tab of [{ id: 8 }, undefined])
        await expect(handlers[name]({ runId: 'r1' }, { id: 'us', tab })).rejects.toMatchObject({
          code: 'messaging/bad-payload',
        });
      expect(done).toEqual([]);
    },
  );
});
