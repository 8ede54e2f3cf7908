import { describe, expect, it } from 'vitest';
import type { ScoreRecord, SpanRecord, TraceRecord } from '../../../lib/core/trace/trace';
import { projectName, scoreBody, spanBody, traceBody } from '../../../lib/tracing/delivery/opik-format';
import type { WireOptions } from '../../../lib/tracing/delivery/opik-format';
import { sendingSettings } from '../harness';

const updatedAt = '2026-11-23T10:00:02.000Z';
const options = (change: Partial<WireOptions['settings']> = {}): WireOptions => ({
  settings: { ...sendingSettings, ...change },
  salt: 'salt',
  updatedAt,
});
const times = { startedAt: '2026-11-23T10:00:00.000Z', endedAt: '2026-11-23T10:00:01.000Z' };
const trace = (change: Partial<TraceRecord> = {}): TraceRecord => ({
  id: 't',
  sessionId: 's',
  name: 'run',
  ...times,
  input: { message: 'soup' },
  output: { output: 'leek' },
  metadata: { servings: 4 },
  tags: ['orchestrator'],
  error: null,
  ...change,
});
const span = (change: Partial<SpanRecord> = {}): SpanRecord => ({
  id: 'p',
  traceId: 't',
  parentId: null,
  name: 'step',
  type: 'general',
  ...times,
  input: null,
  output: null,
  metadata: {},
  model: null,
  provider: null,
  usage: null,
  cost: null,
  error: null,
  ...change,
});
const score = (change: Partial<ScoreRecord> = {}): ScoreRecord => ({
  target: 'trace',
  targetId: 't',
  name: 'thumbs',
  value: 1,
  reason: 'not vegan',
  at: times.endedAt,
  ...change,
});
const common = { project_name: 'Conscious Cart Coach', source: 'sdk', last_updated_at: updatedAt };

describe('a trace on the wire', () => {
  it('has the names Opik gives its fields, and its session as thread', () => {
    expect(traceBody(trace(), options())).toEqual({
      ...common,
      id: 't',
      name: 'run',
      start_time: times.startedAt,
      end_time: times.endedAt,
      input: { message: 'soup' },
      output: { output: 'leek' },
      metadata: { servings: 4 },
      tags: ['orchestrator'],
      thread_id: 's',
    });
  });

  it('leaves out what has no value, and in the mode of individual traces the thread', () => {
    const body = traceBody(
      trace({ endedAt: null, input: null, output: null }),
      options({ mode: 'individual-traces', project: ' ' }),
    );
    expect(body).toEqual({
      ...common,
      project_name: 'Default Project',
      id: 't',
      name: 'run',
      start_time: times.startedAt,
      metadata: { servings: 4 },
      tags: ['orchestrator'],
    });
  });

  it.each([
    ['a text', 'soup', 'soup'],
    ['an object', { a: 1 }, { a: 1 }],
    ['a list of objects', [{ a: 1 }], [{ a: 1 }]],
    ['a list with something else in it', [{ a: 1 }, 'b'], { value: [{ a: 1 }, 'b'] }],
    ['a number', 3, { value: 3 }],
    ['a flag', false, { value: false }],
  ])('sends %s as input in a form Opik takes', (_, input, sent) => {
    expect(traceBody(trace({ input, output: input }), options())).toMatchObject({ input: sent, output: sent });
  });

  it('tells the time to the first token in a field of its own, where it is a number', () => {
    const sent = (value: string | number) =>
      traceBody(trace({ metadata: { time_to_first_token_ms: value } }), options());
    expect(sent(120)).toMatchObject({ ttft: 120, metadata: { time_to_first_token_ms: 120 } });
    expect(sent('soon')).not.toHaveProperty('ttft');
  });
});

describe('a span on the wire', () => {
  it('of a call names its place, model, provider, tokens and cost', () => {
    const call = span({
      parentId: 'q',
      type: 'llm',
      model: 'claude-x',
      provider: 'anthropic',
      usage: { total_tokens: 3 },
      cost: 0,
    });
    expect(spanBody(call, options())).toEqual({
      ...common,
      id: 'p',
      name: 'step',
      start_time: times.startedAt,
      end_time: times.endedAt,
      metadata: {},
      trace_id: 't',
      parent_span_id: 'q',
      type: 'llm',
      model: 'claude-x',
      provider: 'anthropic',
      tags: ['anthropic'],
      usage: { total_tokens: 3 },
      total_estimated_cost: 0,
    });
  });

  it('of a step has none of these', () => {
    expect(Object.keys(spanBody(span(), options())).sort()).toEqual(
      [...Object.keys(common), 'end_time', 'id', 'metadata', 'name', 'start_time', 'trace_id', 'type'].sort(),
    );
  });
});

describe('a score on the wire', () => {
  it('names the trace or the session it is of', () => {
    const rest = { project_name: common.project_name, name: 'thumbs', value: 1, source: 'sdk' };
    expect(scoreBody(score(), options())).toEqual({ ...rest, id: 't', reason: 'not vegan' });
    expect(scoreBody(score({ target: 'session', targetId: 's', reason: null }), options())).toEqual({
      ...rest,
      thread_id: 's',
    });
  });

  it('leaves an empty reason out, and words about diet where they are not allowed', () => {
    expect(scoreBody(score({ reason: '' }), options())).not.toHaveProperty('reason');
    expect(scoreBody(score(), options({ allowsDiet: false }))).toMatchObject({ reason: 'not [diet]' });
    expect(scoreBody(score(), options({ level: 'no-content' }))['reason']).toMatch(/^\[not sent: 9 bytes #/);
  });
});

describe('what may not leave', () => {
  const error = { exceptionType: 'TypeError', message: 'vegan x', traceback: 'TypeError: vegan x\n at a.js:1' };

  it('is nothing where all is allowed', () => {
    expect(traceBody(trace({ error }), options())).toMatchObject({
      error_info: { exception_type: 'TypeError', message: 'vegan x', traceback: 'TypeError: vegan x\n at a.js:1' },
    });
  });

  it('are words about diet, unless they are allowed: in content, metadata and errors, but not in prompts of ours', () => {
    const record = trace({
      error,
      input: { message: 'vegan soup' },
      output: 'halal soup',
      metadata: { allergies: ['nuts'], note: 'a vegan one', opik_prompts: ['A vegan prompt'], servings: 2 },
    });
    const { allowsDiet: _, ...unsaid } = sendingSettings;
    for (const settings of [{ ...unsaid, allowsDiet: false }, unsaid]) {
      expect(traceBody(record, { ...options(), settings })).toMatchObject({
        input: { message: '[diet] soup' },
        output: '[diet] soup',
        metadata: { allergies: '[diet]', note: 'a [diet] one', opik_prompts: ['A vegan prompt'], servings: 2 },
        error_info: { exception_type: 'TypeError', message: '[diet] x', traceback: 'TypeError: [diet] x\n at a.js:1' },
      });
    }
    expect(traceBody(trace({ metadata: {} }), options({ allowsDiet: false }))['metadata']).toEqual({});
  });

  it('at the level without content is every text; the size and a hash of what would have been sent stand for it', () => {
    const noContent = (allowsDiet: boolean) =>
      traceBody(trace({ error, input: 'vegan', output: { a: 'vegan' } }), options({ level: 'no-content', allowsDiet }));
    const allowed = noContent(true);
    expect(allowed['input']).toMatch(/^\[not sent: 5 bytes #[0-9a-f]{16}\]$/);
    expect(allowed['output']).toMatch(/^\[not sent: 13 bytes #[0-9a-f]{16}\]$/);
    expect(allowed['metadata']).toEqual({ servings: 4 });
    expect(allowed['error_info']).toEqual({
      exception_type: 'TypeError',
      message: expect.stringMatching(/^\[not sent: 7 bytes #/) as string,
      traceback: 'TypeError',
    });
    expect(noContent(false)['input']).toMatch(/^\[not sent: 6 bytes #/);
  });

  it('hashes by the salt of the installation', () => {
    const sent = (salt: string) => traceBody(trace(), { ...options({ level: 'no-content' }), salt })['input'];
    expect(sent('a')).toBe(sent('a'));
    expect(sent('a')).not.toBe(sent('b'));
  });
});

it('names the project as it was set, or as Opik names its own', () => {
  expect(projectName({ ...sendingSettings, project: ' Carts ' })).toBe('Carts');
  expect(projectName({ ...sendingSettings, project: '' })).toBe('Default Project');
});
