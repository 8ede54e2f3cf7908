// @vitest-environment happy-dom
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { timeline } from '../../components/examples/data/runs';
import { App } from '../../entrypoints/sessions/App';
import type { SessionsHost } from '../../entrypoints/sessions/sessions-host';
import { CoachError } from '../../lib/core/errors';
import type { SessionOverview, SessionTimeline } from '../../lib/core/trace/trace';
import type { Handlers } from '../../lib/messaging/channel';
import { pagesChannel } from '../../lib/messaging/pages-channel';
import type { pagesContract } from '../../lib/messaging/pages-channel';
import { opikItem } from '../../lib/storage/items';
import { act, cleanup, render } from '../support/render-view';
import { fakeCoach } from './fake-coach';

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(cleanup);

const overview = (sessionId: string, firstMessage: string | null): SessionOverview => ({
  sessionId,
  startedAt: '2026-11-22T17:30:00Z',
  lastAt: '2026-11-22T17:31:00Z',
  traceCount: 1,
  firstMessage,
  isOpen: false,
  hasFailed: false,
  totalTokens: 0,
  cost: 0,
  unpricedCalls: 0,
  rating: null,
  copy: 'none',
});

interface Options {
  sessions?: SessionOverview[] | 'unreadable';
  chosen?: string | null;
  timelineOf?: (sessionId: string) => SessionTimeline;
  refusesToDelete?: boolean;
}

/** The page over the real channels; the chosen session is a variable in place of the page's address. */
async function open({
  sessions = [overview('s1', 'chicken biryani for 4'), overview('s2', null)],
  chosen = null,
  timelineOf = (sessionId) => ({ ...timeline, sessionId }),
  refusesToDelete = false,
}: Options = {}) {
  let kept = sessions;
  let current = chosen;
  const told = new Set<(id: string | null) => void>();
  const choose = (id: string | null): void => {
    current = id;
    for (const tell of told) tell(id);
  };
  const asked: { request: string; input: unknown }[] = [];
  const saved: { name: string; text: string }[] = [];
  const openTab = vi.fn<(url: string) => void>();
  const coach = await fakeCoach({ timelineOf });
  // Whatever else the page asked for would be answered with an error.
  const pages = pagesChannel.listen<null>(
    {
      listSessions: () =>
        kept === 'unreadable' ? Promise.reject(new CoachError('unexpected', 'No.')) : Promise.resolve(kept),
      rateSession: () => Promise.resolve(null),
      exportSession: ({ sessionId }) => Promise.resolve({ fileName: `${sessionId}.json`, text: '{}' }),
      deleteSession: ({ sessionId }) => {
        if (refusesToDelete) return Promise.reject(new CoachError('run/wrong-step', 'A cart is being worked on.'));
        kept = kept === 'unreadable' ? kept : kept.filter((one) => one.sessionId !== sessionId);
        return Promise.resolve(null);
      },
      deleteAllSessions: () => {
        kept = [];
        return Promise.resolve({ kept: 0 });
      },
    } satisfies Partial<Handlers<typeof pagesContract, null>> as unknown as Handlers<typeof pagesContract, null>,
    () => true,
  );
  const host: SessionsHost = {
    coach: coach.request,
    pages: pagesChannel.connect((message) => {
      asked.push({ request: message.request, input: message.input });
      return pages(message, null) ?? Promise.resolve(undefined);
    }),
    chosen: {
      fallback: null,
      get: () => Promise.resolve(current),
      watch: (onChange) => {
        told.add(onChange);
        return () => told.delete(onChange);
      },
    },
    leave: () => {
      choose(null);
    },
    fetch: () =>
      Promise.resolve(
        new Response(JSON.stringify({ id: '0198c1f0-0000-7000-8000-000000000001' }), {
          headers: { 'content-type': 'application/json' },
        }),
      ),
    now: () => new Date('2026-11-22T18:00:00Z'),
    openTab,
    openSettings: vi.fn(),
    saveFile: (name, text) => saved.push({ name, text }),
    onReturn: () => () => undefined,
  };
  render(<App host={host} />);
  await screen.findByRole('heading', { level: 1, name: 'Sessions' });
  return {
    asked: (name: string) => asked.filter(({ request }) => request === name).map(({ input }) => input),
    saved,
    openTab,
    choose,
  };
}

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

describe('the list of sessions', () => {
  it('names each by what was asked, and opens one by its address', async () => {
    const { choose } = await open();
    const row = await screen.findByRole('link', { name: /chicken biryani for 4/ });
    expect(row.getAttribute('href')).toBe('#s1');
    expect(row.textContent).toContain('without Claude');
    expect(screen.getByRole('link', { name: /A session without words/ })).toBeTruthy();
    act(() => {
      choose('s1');
    });
    await screen.findByRole('article', { name: 'chicken biryani for 4' });
    expect(screen.getByRole('button', { name: /Candidates/ })).toBeTruthy();
  });

  it('says so when there is none yet', async () => {
    await open({ sessions: [] });
    await screen.findByText(/Nothing yet/);
    expect(screen.queryByRole('button', { name: 'Delete all' })).toBeNull();
  });

  it('says so when it cannot be read', async () => {
    await open({ sessions: 'unreadable' });
    await screen.findByText(/can’t be read right now/);
  });

  it('deletes all of them only after asking', async () => {
    const { asked } = await open();
    await screen.findByRole('button', { name: 'Delete all' });
    press('Delete all');
    press('Keep');
    expect(asked('deleteAllSessions')).toEqual([]);
    press('Delete all');
    press('Delete all');
    await screen.findByText(/Nothing yet/);
    expect(asked('deleteAllSessions')).toEqual([null]);
  });
});

describe('a session', () => {
  it('is rated as a whole and cart by cart', async () => {
    const { asked } = await open({ chosen: 's1' });
    await screen.findByRole('article', { name: 'chicken biryani for 4' });
    press('Good session');
    press('Bad cart');
    const words = within(screen.getByRole('group', { name: 'Rate this cart' })).getByRole('textbox');
    fireEvent.input(words, { target: { value: ' wrong rice ' } });
    fireEvent.submit(words.closest('form') ?? words);
    await waitFor(() => {
      expect(asked('rateSession')).toEqual([
        { sessionId: 's1', traceId: null, value: 1, comment: null },
        { sessionId: 's1', traceId: 't1', value: 0, comment: null },
        { sessionId: 's1', traceId: 't1', value: 0, comment: 'wrong rice' },
      ]);
    });
  });

  it('is saved as a file', async () => {
    const { saved } = await open({ chosen: 's1' });
    await screen.findByRole('article', { name: 'chicken biryani for 4' });
    press('Export as JSON');
    await screen.findByText(/Saved as s1\.json, without keys/);
    expect(saved).toEqual([{ name: 's1.json', text: '{}' }]);
  });

  it('is deleted after asking, and leaves the list', async () => {
    const { asked } = await open({ chosen: 's1' });
    await screen.findByRole('article', { name: 'chicken biryani for 4' });
    press('Delete');
    expect(screen.getByText('Delete it from this device?')).toBeTruthy();
    press('Delete it');
    await waitFor(() => {
      expect(screen.queryByRole('link', { name: /chicken biryani/ })).toBeNull();
    });
    expect(asked('deleteSession')).toEqual([{ sessionId: 's1' }]);
    expect(screen.getByText(/Choose a session/)).toBeTruthy();
  });

  it('says why when it is not deleted', async () => {
    await open({ chosen: 's1', refusesToDelete: true });
    await screen.findByRole('article', { name: 'chicken biryani for 4' });
    press('Delete');
    press('Delete it');
    await screen.findByText('A cart is being worked on.');
  });

  it('leads to its thread in Opik when that is switched on, and not otherwise', async () => {
    const { openTab } = await open({ chosen: 's1' });
    await screen.findByRole('article', { name: 'chicken biryani for 4' });
    expect(screen.queryByRole('button', { name: 'Open in Opik' })).toBeNull();
    await act(() => opikItem.set({ ...opikItem.fallback, isOn: true, apiUrl: 'http://127.0.0.1:5173/api' }));
    await screen.findByRole('button', { name: 'Open in Opik' });
    press('Open in Opik');
    await waitFor(() => {
      expect(openTab).toHaveBeenCalledWith(expect.stringMatching(/\/default\/projects\/.*type=threads&thread=s1$/));
    });
    press('Delete');
    expect(screen.getByText('Delete it here and on your Opik server?')).toBeTruthy();
  });

  it('says so when it is not kept any more', async () => {
    await open({ chosen: 'gone', timelineOf: (sessionId) => ({ sessionId, traces: [], scores: [] }) });
    await screen.findByText(/not kept on this device/);
  });

  it('shows a failure without a press, and long contents only on one', async () => {
    const [entry] = timeline.traces;
    if (entry === undefined) throw new Error('the example has a trace');
    const long = `the start ${'x'.repeat(900)} the end`;
    const trace = { ...entry.trace, output: { output: long, list: Array.from({ length: 30 }, (_, index) => index) } };
    await open({ chosen: 's1', timelineOf: () => ({ ...timeline, traces: [{ ...entry, trace }] }) });
    await screen.findByText('The store took too long to answer.');
    expect(screen.queryByText(/the start/)).toBeNull();
    press(/Cart creation session/);
    expect(screen.queryByText(/the end/)).toBeNull();
    press(/Show all 9\d\d characters/);
    expect(screen.getByText(/the end/)).toBeTruthy();
    press('Show 18 more');
    expect(screen.queryByRole('button', { name: /more$/ })).toBeNull();
  });
});
