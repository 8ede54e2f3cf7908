import type { SessionOverview, SessionTimeline, SpanRecord, TraceRecord } from '../../lib/core/trace/trace';
import { ConfirmButton } from '../ui/buttons/ConfirmButton';
import { SessionList } from '../sessions/SessionList';
import { SessionsPage } from '../sessions/SessionsPage';
import { SessionView } from '../sessions/SessionView';
import { Skeleton } from '../ui/Skeleton';
import type { Example } from './example';
import { noop } from './data/noop';
import { timeline } from './data/runs';

const now = new Date(2026, 10, 22, 18, 0);
const at = (ms: number): string => new Date(Date.UTC(2026, 10, 22, 17, 30) + ms).toISOString();

const trace = (id: string, name: string, from: number, to: number, more: Partial<TraceRecord> = {}): TraceRecord => ({
  id,
  sessionId: 's1',
  name,
  startedAt: at(from),
  endedAt: at(to),
  input: { message: 'chicken biryani for 4' },
  output: null,
  metadata: {},
  tags: [name],
  error: null,
  ...more,
});

const llm = (traceId: string, from: number, to: number, more: Partial<SpanRecord> = {}): SpanRecord => ({
  id: `${traceId}-call`,
  traceId,
  parentId: null,
  name: 'anthropic_messages_stream',
  type: 'llm',
  startedAt: at(from),
  endedAt: at(to),
  input: {
    messages: [{ role: 'user', content: [{ type: 'text', text: 'chicken biryani for 4' }] }],
    system: [{ type: 'text', text: 'You turn a wish into ingredients. '.repeat(40) }],
  },
  output: { content: [{ type: 'text', text: '{"dishes":["chicken biryani"],"servings":4}' }] },
  metadata: { stop_reason: 'end_turn', time_to_first_token_ms: 412 },
  model: 'claude-haiku-5-5',
  provider: 'anthropic',
  usage: { prompt_tokens: 1904, completion_tokens: 506, total_tokens: 2410 },
  cost: 0.00044,
  error: null,
  ...more,
});

const cart = timeline.traces.map((entry) => ({
  ...entry,
  trace: { ...entry.trace, endedAt: at(26_000), output: { output: '19 of 19 lines are in the cart.' } },
  scores: [
    {
      target: 'trace' as const,
      targetId: 't1',
      name: 'lines_verified',
      value: 1,
      reason: '19 of 19',
      at: at(26_000),
    },
  ],
}));

const whole: SessionTimeline = {
  sessionId: 's1',
  scores: [
    { target: 'session', targetId: 's1', name: 'user_feedback', value: 1, reason: 'All of it was right', at: at(0) },
  ],
  traces: [
    {
      trace: trace('t2', 'ingredient_extraction', 0, 1800, { output: { output: '19 ingredients' } }),
      spans: [llm('t2', 20, 1790)],
      scores: [],
    },
    ...cart,
    {
      trace: trace('t3', 'decision_explanation', 16_100, 19_000, {
        error: { exceptionType: 'CoachError', message: 'Claude’s answer was cut off.', traceback: 'llm/truncated' },
      }),
      spans: [llm('t3', 16_120, 19_000, { model: 'my-own-model', cost: null })],
      scores: [],
    },
  ],
};

const overview = (index: number, more: Partial<SessionOverview> = {}): SessionOverview => ({
  sessionId: `s${String(index)}`,
  startedAt: at(-index * 9 * 3_600_000),
  lastAt: at(-index * 9 * 3_600_000 + 60_000),
  traceCount: 1,
  firstMessage: 'lentil soup for 2',
  isOpen: false,
  hasFailed: false,
  totalTokens: 0,
  cost: 0,
  unpricedCalls: 0,
  rating: null,
  copy: 'none',
  ...more,
});

const some = [
  overview(1, { firstMessage: 'chicken biryani for 4', traceCount: 3, totalTokens: 4820, cost: 0.00044, unpricedCalls: 1, rating: 1, copy: 'sent' }),
  overview(2, { hasFailed: true, copy: 'waiting' }),
  overview(3, { rating: 0, firstMessage: 'something quick, healthy and seasonal for two people who come home late, no nuts, no dairy, under 25 dollars, and please nothing that needs an oven' }),
  overview(4, { firstMessage: null }),
]; // prettier-ignore

const buttons = (
  <>
    <button type="button" className="button is-small">
      Open in Opik
    </button>
    <button type="button" className="button is-small">
      Export as JSON
    </button>
    <ConfirmButton label="Delete" question="Delete it here?" yes="Delete it" onConfirm={noop} />
  </>
);

interface Props {
  sessions: SessionOverview[];
  chosen?: SessionTimeline;
  selectedId?: string;
}

function page({ sessions, chosen, selectedId = 's1' }: Props) {
  return (
    <SessionsPage
      count={sessions.length}
      onOpenSettings={noop}
      actions={<ConfirmButton label="Delete all" question="Delete all sessions?" yes="Delete all" onConfirm={noop} />}
      list={
        sessions.length === 0 ? (
          <p className="sessions-empty soft">
            Nothing yet. Open a grocery store, click the coach’s icon there and say a meal: every step of it is kept
            here.
          </p>
        ) : (
          <SessionList sessions={sessions} selectedId={selectedId} currentId="s1" now={now} />
        )
      }
      detail={
        chosen === undefined ? null : (
          <SessionView
            timeline={chosen}
            title={sessions[0]?.firstMessage ?? ''}
            now={now}
            actions={buttons}
            onRate={noop}
          />
        )
      }
    />
  );
}

const many = Array.from({ length: 100 }, (_, index) => overview(index + 1, { traceCount: 3, totalTokens: 2410, cost: 0.0004 })); // prettier-ignore
const long: SessionTimeline = {
  ...whole,
  scores: [],
  traces: cart.map((entry) => ({
    ...entry,
    spans: Array.from({ length: 60 }, (_, index) => ({
      ...llm('t1', index * 400, index * 400 + 390),
      id: `span-${String(index)}`,
      name: 'search_store',
      type: 'tool' as const,
      model: null,
      usage: null,
      cost: null,
      input: { query: `a rather long name of an ingredient, number ${String(index + 1)}` },
    })),
  })),
};

/** The page of sessions in its states. */
export const sessionExamples: readonly Example[] = [
  { name: 'sessions', node: page({ sessions: some, chosen: whole }), isPage: true },
  { name: 'sessions-unchosen', node: page({ sessions: some, selectedId: '' }), isPage: true },
  { name: 'sessions-empty', node: page({ sessions: [] }), isPage: true },
  { name: 'sessions-many', node: page({ sessions: many, chosen: long }), isPage: true },
  {
    name: 'sessions-reading',
    node: (
      <SessionsPage
        count={null}
        actions={null}
        list={<Skeleton rows={6} height={64} />}
        detail={<Skeleton rows={5} height={64} />}
        onOpenSettings={noop}
      />
    ),
    isPage: true,
  },
];
