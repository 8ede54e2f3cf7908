import { OpikLibrary } from './opik-library';
import { isFields, listOf, Refusal, timeOf } from './opik-rules';
import type { Fields } from './opik-rules';

export type { Fields } from './opik-rules';

/**
 * What a stand-in Opik server knows, and how it answers: a plain function from request to answer, so that unit tests call it without a
 * socket and the end-to-end tests serve it over HTTP. It does what Opik's source says its server does: batch POSTs are upserts in which
 * the last one wins, ids must be UUIDv7 and, when created, within a window of its clock, threads are computed from traces.
 */
export interface OpikRequest {
  method: string;
  /** Below `/api`, with the query: `/v1/private/traces/batch`. */
  path: string;
  headers: Record<string, string>;
  body: unknown;
}

export interface OpikReply {
  status: number;
  headers: Record<string, string>;
  body: unknown;
}

/** Something wrong with the server for a while. `times`: how many requests it spoils. */
export interface Fault {
  times: number;
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  /** The connection is cut instead of answered. */
  isRefused?: boolean;
  /** Only requests this accepts. */
  when?: (request: OpikRequest) => boolean;
}

export interface StoredScore {
  name: string;
  value: number;
  reason: string | null;
}

export interface OpikThread {
  id: string;
  start_time: string;
  end_time: string | null;
  duration: number | null;
  first_message: unknown;
  last_message: unknown;
  number_of_messages: number;
  total_estimated_cost: number;
  usage: Record<string, number>;
  feedback_scores: StoredScore[];
  status: 'active' | 'inactive';
}

const hourMs = 3_600_000;

export class OpikState {
  /** Data sets, experiments and prompts, for evaluation. */
  readonly library = new OpikLibrary();
  readonly requests: OpikRequest[] = [];
  readonly traces = new Map<string, Fields>();
  readonly spans = new Map<string, Fields>();
  /** By trace, span or thread id. */
  readonly scores = new Map<string, Map<string, StoredScore>>();
  readonly closedThreads = new Set<string>();
  readonly faults: Fault[] = [];
  /** Ids that make any batch they are in a 400. */
  readonly poisoned = new Set<string>();
  /** What the published schema had against requests; filled when a checker is set. */
  readonly violations: string[] = [];
  /** Checks a request against the published schema; answers what is wrong, or null. */
  checkSchema: ((request: OpikRequest) => string | null) | null = null;

  now: () => number = () => Date.now();
  /** The key requests must carry; null: none is asked for, as on a self-hosted server. */
  apiKey: string | null = null;
  /** Ids created further than this from the server's clock are refused; null: an older server without the check. */
  windowMs: number | null = 24 * hourMs;
  /** Servers before March 2026 drop a thread's scores when a trace joins it. */
  dropsThreadScores = false;

  /** Answers a request; null: the connection is to be cut. */
  answer(request: OpikRequest): OpikReply | null {
    this.requests.push(request);
    const fault = this.faults.find(({ times, when }) => times > 0 && (when?.(request) ?? true));
    if (fault !== undefined) {
      fault.times -= 1;
      if (fault.isRefused === true) return null;
      return this.reply(
        fault.status ?? 500,
        fault.body ?? { code: fault.status ?? 500, message: 'fault' },
        fault.headers,
      );
    }
    if (this.apiKey !== null && request.headers['authorization'] !== this.apiKey) {
      return this.reply(401, { code: 401, message: 'API key should be provided' });
    }
    const violation = this.checkSchema?.(request) ?? null;
    if (violation !== null) {
      this.violations.push(`${request.method} ${request.path}: ${violation}`);
      return this.reply(422, { errors: [violation] });
    }
    try {
      return this.route(request);
    } catch (problem) {
      if (problem instanceof Refusal) return this.reply(problem.status, { code: problem.status, ...problem.body });
      throw problem;
    }
  }

  threads(): OpikThread[] {
    const ids = new Set(
      [...this.traces.values()].map((trace) => trace['thread_id']).filter((id) => typeof id === 'string'),
    );
    return [...ids].map((id) => this.thread(id));
  }

  /** A thread as Opik computes it: no row of its own, everything from its traces and their spans. */
  thread(id: string): OpikThread {
    const traces = [...this.traces.values()]
      .filter((trace) => trace['thread_id'] === id)
      .sort((a, b) => String(a['start_time']).localeCompare(String(b['start_time'])));
    const ended = traces
      .filter((trace) => typeof trace['end_time'] === 'string')
      .sort((a, b) => String(a['end_time']).localeCompare(String(b['end_time'])));
    const traceIds = new Set(traces.map((trace) => trace['id']));
    const spans = [...this.spans.values()].filter((span) => traceIds.has(span['trace_id']));
    const usage: Record<string, number> = {};
    for (const span of spans) {
      for (const [name, count] of Object.entries((span['usage'] ?? {}) as Record<string, number>)) {
        usage[name] = (usage[name] ?? 0) + count;
      }
    }
    const start = String(traces[0]?.['start_time']);
    const end = ended.length === 0 ? null : String(ended.at(-1)?.['end_time']);
    return {
      id,
      start_time: start,
      end_time: end,
      duration: end === null ? null : Date.parse(end) - Date.parse(start),
      first_message: traces[0]?.['input'],
      last_message: ended.at(-1)?.['output'],
      number_of_messages: traces.length * 2,
      total_estimated_cost: spans.reduce((sum, span) => sum + Number(span['total_estimated_cost'] ?? 0), 0),
      usage,
      feedback_scores: this.scoresOf(id),
      status: this.closedThreads.has(id) ? 'inactive' : 'active',
    };
  }

  scoresOf(id: string): StoredScore[] {
    return [...(this.scores.get(id)?.values() ?? [])];
  }

  private route({ method, path, body }: OpikRequest): OpikReply {
    const url = new URL(path, 'http://opik');
    const where = url.pathname.replace('/v1/private/', '');
    const one = /^(traces|spans)\/([0-9a-f-]{36})$/.exec(where);
    const fields = isFields(body) ? body : {};
    switch (`${method} ${one === null ? where : `${one[1] ?? ''}/{id}`}`) {
      case 'POST traces/batch':
        return this.upsert(this.traces, listOf(fields, 'traces'));
      case 'POST spans/batch':
        return this.upsert(this.spans, listOf(fields, 'spans'));
      case 'PATCH traces/{id}':
        return this.update(this.traces, one?.[2] ?? '', fields);
      case 'PATCH spans/{id}':
        return this.update(this.spans, one?.[2] ?? '', fields);
      case 'PUT traces/feedback-scores':
      case 'PUT spans/feedback-scores':
        return this.score(listOf(fields, 'scores'), 'id');
      case 'PUT traces/threads/feedback-scores':
        return this.score(listOf(fields, 'scores'), 'thread_id');
      case 'PUT traces/threads/close':
        return this.closeThreads(listOf(fields, 'thread_ids').map(String));
      case 'POST traces/threads/delete':
        return this.deleteTraces((trace) => listOf(fields, 'thread_ids').includes(trace['thread_id']));
      case 'POST traces/delete':
        return this.deleteTraces((trace) => listOf(fields, 'ids').includes(trace['id']));
      case 'GET traces/{id}':
      case 'GET spans/{id}': {
        const found = (one?.[1] === 'traces' ? this.traces : this.spans).get(one?.[2] ?? '');
        return found === undefined ? this.reply(404, { code: 404, message: 'Not found' }) : this.reply(200, found);
      }
      case 'GET projects':
        return this.reply(200, { page: 1, size: 1, total: 0, content: [] });
      case 'POST projects/retrieve':
        return this.project(fields['name']);
      case 'GET traces':
        return this.page([...this.traces.values()]);
      case 'GET spans':
        return this.page(
          [...this.spans.values()].filter(({ trace_id: id }) => id === (url.searchParams.get('trace_id') ?? id)),
        );
      case 'GET traces/threads':
        return this.page(this.threads());
      default: {
        const answer = this.library.answer(method, where, fields, url.searchParams);
        if (answer !== null) return this.reply(answer.status, answer.body, answer.headers);
        return this.reply(404, { code: 404, message: `HTTP 404 Not Found: ${method} ${path}` });
      }
    }
  }

  private upsert(into: Map<string, Fields>, rows: unknown[]): OpikReply {
    const checked = rows.map((row) => this.checkRow(row));
    for (const row of checked) {
      into.set(String(row['id']), row);
      const thread = row['thread_id'];
      if (typeof thread === 'string' && this.dropsThreadScores) this.scores.delete(thread);
    }
    return this.reply(204, null);
  }

  /** What the server has against one trace or span, before any of the batch is stored. */
  private checkRow(row: unknown): Fields {
    if (!isFields(row)) throw new Refusal(400, { message: 'Unable to process JSON' });
    if (typeof row['start_time'] !== 'string') throw new Refusal(422, { errors: ['start_time must not be null'] });
    for (const name of ['id', 'trace_id', 'parent_span_id']) {
      const id = row[name];
      if (id === undefined && name !== 'id') continue;
      const time = timeOf(id);
      if (time === null) throw new Refusal(400, { message: `${name} must be a version 7 UUID` });
      if (name !== 'id' || this.windowMs === null || Math.abs(time - this.now()) <= this.windowMs) continue;
      const window = `PT${String(this.windowMs / hourMs)}H`;
      const why = time < this.now() ? 'too_old' : 'in_future';
      throw new Refusal(400, {
        message: 'Invalid UUID for id',
        details: `id with timestamp '${new Date(time).toISOString()}' must be in the allowed ingestion window of '${window}', reason '${why}'`,
      });
    }
    if (this.poisoned.has(String(row['id'])))
      throw new Refusal(400, { message: 'Unable to process JSON', details: 'poison' });
    return row;
  }

  private update(into: Map<string, Fields>, id: string, fields: Fields): OpikReply {
    into.set(id, { ...into.get(id), ...fields, id });
    return this.reply(204, null);
  }

  private score(rows: unknown[], key: 'id' | 'thread_id'): OpikReply {
    for (const row of rows) {
      if (!isFields(row)) throw new Refusal(400, { message: 'Unable to process JSON' });
      const of = String(row[key]);
      const scores = this.scores.get(of) ?? new Map<string, StoredScore>();
      const reason = typeof row['reason'] === 'string' ? row['reason'] : null;
      scores.set(String(row['name']), { name: String(row['name']), value: Number(row['value']), reason });
      this.scores.set(of, scores);
    }
    return this.reply(204, null);
  }

  private closeThreads(ids: string[]): OpikReply {
    const known = new Set(this.threads().map(({ id }) => id));
    if (ids.some((id) => !known.has(id))) return this.reply(404, { code: 404, message: 'Thread not found' });
    for (const id of ids) this.closedThreads.add(id);
    return this.reply(204, null);
  }

  private deleteTraces(isGone: (trace: Fields) => boolean): OpikReply {
    for (const [id, trace] of this.traces) {
      if (!isGone(trace)) continue;
      this.traces.delete(id);
      this.scores.delete(id);
      for (const [spanId, span] of this.spans) if (span['trace_id'] === id) this.spans.delete(spanId);
    }
    return this.reply(204, null);
  }

  /** A project is there once a trace names it. */
  private project(name: unknown): OpikReply {
    const isKnown = [...this.traces.values()].some((trace) => trace['project_name'] === name);
    return isKnown
      ? this.reply(200, { id: '0198c1f0-0000-7000-8000-0000000000aa', name })
      : this.reply(404, { code: 404, message: 'Project not found' });
  }

  private page(content: unknown[]): OpikReply {
    return this.reply(200, { page: 1, size: content.length, total: content.length, content });
  }

  private reply(status: number, body: unknown, headers: Record<string, string> = {}): OpikReply {
    return { status, body, headers: { date: new Date(this.now()).toUTCString(), ...headers } };
  }
}
