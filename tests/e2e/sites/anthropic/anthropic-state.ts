import type Anthropic from '@anthropic-ai/sdk';
import { answerTo } from './anthropic-answers';
import { schemaProblem } from './output-schema';
import { headerProblem, keyOf, MessagesRequest, schemaOf, textOf } from './anthropic-request';

/** A request as it came in, byte for byte. */
export interface Received {
  method: string;
  path: string;
  headers: Record<string, string>;
  body: string;
  at: number;
}

/** What goes wrong, for so many requests to come. */
export type AnthropicFault = { times: number } & (
  | { kind: 'status'; status: 400 | 401 | 403 | 404 | 429 | 500 | 529; headers?: Record<string, string> }
  /** The model declines; the message says so in its stop reason. */
  | { kind: 'refusal' }
  /** The answer stops in the middle, at its limit of tokens. */
  | { kind: 'truncated' }
  /** The answer is no JSON. */
  | { kind: 'not-json' }
  /** Another answer than the computed one, as text. */
  | { kind: 'says'; text: string }
  /** The first byte comes late. */
  | { kind: 'slow'; ms: number }
  /** The connection is cut in the middle of the answer. */
  | { kind: 'cut' }
  /** Nobody answers. */
  | { kind: 'refused' }
);

/** What the stand-in does with one request. */
export type Reaction =
  | { kind: 'cut' }
  | { kind: 'error'; status: number; headers: Record<string, string>; body: unknown }
  | { kind: 'model'; model: unknown }
  | { kind: 'message'; message: Anthropic.Message; isStreamed: boolean; delayMs: number; isCut: boolean };

const errorTypes: Readonly<Record<number, string>> = {
  400: 'invalid_request_error',
  401: 'authentication_error',
  403: 'permission_error',
  404: 'not_found_error',
  429: 'rate_limit_error',
  500: 'api_error',
  529: 'overloaded_error',
};

/** What a stand-in for the Anthropic API knows, and how it answers. It counts a token for every four characters, and says so nowhere. */
export class AnthropicState {
  readonly received: Received[] = [];
  readonly faults: AnthropicFault[] = [];
  /** What the API would have refused; a test that passes expects none. */
  readonly problems: string[] = [];
  /** What it says of the picks of an ingredient instead of a plain true sentence. */
  readonly says = new Map<string, string>();
  /** The key that is taken; null: any. */
  apiKey: string | null = null;
  /** Shorter system texts are not cached, as at the API. */
  minCachedTokens = 0;
  private readonly cached = new Set<string>();
  private count = 0;

  react(request: Received): Reaction {
    this.received.push(request);
    const fault = this.faults.find(({ times }) => times > 0);
    if (fault !== undefined) fault.times -= 1;
    if (fault?.kind === 'refused') return { kind: 'cut' };
    if (fault?.kind === 'status') return error(fault.status, 'scripted', fault.headers);
    const key = keyOf(request.headers);
    if (key === null || (this.apiKey !== null && key !== this.apiKey)) return error(401, 'invalid API key');
    const modelId = /^\/v1\/models\/([\w.-]+)$/.exec(request.path)?.[1];
    if (request.method === 'GET' && modelId !== undefined) return { kind: 'model', model: described(modelId) };
    if (request.method !== 'POST' || request.path !== '/v1/messages') return error(404, request.path);
    const problem = headerProblem(request.headers);
    if (problem !== null) return this.refuse(problem);
    const parsed = MessagesRequest.safeParse(json(request.body));
    if (!parsed.success) return this.refuse(parsed.error.message.slice(0, 500));
    const format = parsed.data.output_config?.format;
    const unfit = format === undefined ? null : schemaProblem(format.schema);
    if (unfit !== null) return this.refuse(unfit);
    const isStreamed = parsed.data.stream === true;
    const delayMs = fault?.kind === 'slow' ? fault.ms : 0;
    return {
      kind: 'message',
      message: this.messageFor(parsed.data, fault),
      isStreamed,
      delayMs,
      isCut: fault?.kind === 'cut',
    };
  }

  /** The bodies of the requests that were taken. */
  requests(): MessagesRequest[] {
    return this.received.flatMap(({ body }) => {
      const parsed = MessagesRequest.safeParse(json(body));
      return parsed.success ? [parsed.data] : [];
    });
  }

  private refuse(problem: string): Reaction {
    this.problems.push(problem);
    return error(400, problem);
  }

  private messageFor(request: MessagesRequest, fault: AnthropicFault | undefined): Anthropic.Message {
    this.count += 1;
    const prompt = request.messages.map(({ content }) => textOf(content)).join('\n');
    const whole = fault?.kind === 'says' ? fault.text : answerTo(prompt, schemaOf(request), this.says);
    const limit = request.max_tokens * 4;
    const isTruncated = fault?.kind === 'truncated' || whole.length > limit;
    const text = wordsUnder(fault, isTruncated ? whole.slice(0, Math.min(limit, whole.length / 2)) : whole);
    return {
      id: `msg_${String(this.count).padStart(4, '0')}`,
      type: 'message',
      role: 'assistant',
      model: request.model,
      content: [{ type: 'text', text, citations: null }],
      stop_reason: fault?.kind === 'refusal' ? 'refusal' : isTruncated ? 'max_tokens' : 'end_turn',
      stop_sequence: null,
      stop_details: null,
      container: null,
      diagnostics: null,
      usage: this.usageOf(request, prompt, text),
    };
  }

  private usageOf(request: MessagesRequest, prompt: string, answer: string): Anthropic.Usage {
    const system = textOf(request.system);
    const isMarked =
      Array.isArray(request.system) && request.system.some(({ cache_control: mark }) => mark !== undefined);
    const isCached = isMarked && tokensIn(system) >= this.minCachedTokens;
    const isKnown = this.cached.has(system);
    if (isCached) this.cached.add(system);
    const schema = request.output_config === undefined ? '' : JSON.stringify(request.output_config.format.schema);
    return {
      input_tokens: tokensIn(prompt + schema) + (isCached ? 0 : tokensIn(system)),
      output_tokens: tokensIn(answer),
      cache_creation_input_tokens: isCached && !isKnown ? tokensIn(system) : 0,
      cache_read_input_tokens: isCached && isKnown ? tokensIn(system) : 0,
      cache_creation: null,
      inference_geo: null,
      output_tokens_details: null,
      server_tool_use: null,
      service_tier: 'standard',
      speed: null,
    };
  }
}

function wordsUnder(fault: AnthropicFault | undefined, text: string): string {
  if (fault?.kind === 'not-json') return `Here you are: ${text.slice(1)}`;
  return fault?.kind === 'refusal' ? '' : text;
}

/** A token for every four characters: the rule of thumb for English. */
export function tokensIn(text: string): number {
  return Math.ceil(text.length / 4);
}

/** A model's description, as `GET /v1/models/{id}` gives it. */
function described(id: string): unknown {
  return { type: 'model', id, display_name: id, created_at: '2025-10-01T00:00:00Z' };
}

function error(status: number, message: string, headers: Record<string, string> = {}): Reaction {
  const type = errorTypes[status] ?? 'api_error';
  return { kind: 'error', status, headers, body: { type: 'error', error: { type, message }, request_id: 'req_error' } };
}

function json(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
}
