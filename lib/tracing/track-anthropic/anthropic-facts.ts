import { isRecord } from '../../core/is-record';
import type { TokenUsage } from '../../core/run/llm-settings';
import type { JsonValue, Usage } from '../../core/trace/trace';
import type { CallFacts } from '../tracer';
import { definedFields } from '../privacy/map-json';
import { ttftName } from '../delivery/opik-format';

/**
 * What the Anthropic SDK says of a call, as attributes named by OpenTelemetry's conventions for generative AI, in the words our records
 * and Opik use.
 */
export type CallAttributes = Record<string, unknown>;

/** What was asked and answered; it is the span's input and output, not metadata. */
const content = /messages|instructions|stop_sequences/;

/** Model, provider, tokens and cost. */
export function factsOf(
  attributes: CallAttributes,
  costOf: (model: string, usage: TokenUsage) => number | null,
): CallFacts {
  const model = text(attributes['gen_ai.response.model']) ?? text(attributes['gen_ai.request.model']);
  const tokens = tokensOf(attributes);
  return definedFields({
    model,
    provider: text(attributes['gen_ai.provider.name']),
    usage: tokens && usageOf(tokens, attributes),
    cost: tokens && model !== undefined ? costOf(model, tokens) : null,
  });
}

/** The SDK's input count is a sum with cache reads and writes in it; the API's, which prices go by, is without. */
function tokensOf(attributes: CallAttributes): TokenUsage | null {
  const sum = attributes['gen_ai.usage.input_tokens'];
  if (typeof sum !== 'number') return null;
  const cacheRead = count(attributes['gen_ai.usage.cache_read.input_tokens']);
  const cacheWrite = count(attributes['gen_ai.usage.cache_write.input_tokens']);
  return {
    input: sum - cacheRead - cacheWrite,
    output: count(attributes['gen_ai.usage.output_tokens']),
    cacheRead,
    cacheWrite,
  };
}

/**
 * Tokens by the names Opik adds up and prices by. Cache writes are part of the prompt here: they are read, not written, by the model.
 * Source: Opik's CostService reads the `original_usage.*` names.
 */
function usageOf(tokens: TokenUsage, attributes: CallAttributes): Usage {
  const prompt = tokens.input + tokens.cacheRead + tokens.cacheWrite;
  const thinking = attributes['gen_ai.usage.reasoning.output_tokens'];
  return {
    prompt_tokens: prompt,
    completion_tokens: tokens.output,
    total_tokens: prompt + tokens.output,
    'original_usage.input_tokens': tokens.input,
    'original_usage.output_tokens': tokens.output,
    'original_usage.cache_read_input_tokens': tokens.cacheRead,
    'original_usage.cache_creation_input_tokens': tokens.cacheWrite,
    ...(typeof thinking === 'number' ? { 'original_usage.output_tokens_details.thinking_tokens': thinking } : {}),
  };
}

/**
 * How the call went: all that the SDK tells of it, by the last two words of its name (`anthropic.request.id` is `request_id`).
 * `status`: ok, error, or cancelled when it was neither finished nor failed.
 */
export function metadataOf(
  attributes: CallAttributes,
  status: 'ok' | 'error' | 'cancelled',
): Record<string, JsonValue> {
  const metadata: Record<string, JsonValue> = { created_from: 'anthropic', status };
  for (const [name, value] of Object.entries(attributes)) {
    const isPlain = typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
    if (isPlain && !content.test(name)) metadata[name.split('.').slice(-2).join('_')] = value;
  }
  const firstToken = attributes['gen_ai.response.time_to_first_chunk'];
  if (typeof firstToken === 'number') metadata[ttftName] = Math.round(firstToken * 1000);
  return metadata;
}

/** What was asked, in the API's own form: `{messages, system}`. Null when the SDK says nothing of it. */
export function requestOf(attributes: CallAttributes): JsonValue {
  const messages = messagesOf(attributes['gen_ai.input.messages']);
  if (messages === null) return null;
  const system = blocksOf(parsed(attributes['gen_ai.system_instructions']));
  return { messages, ...(system.length === 0 ? {} : { system }) };
}

/** What was answered, in the API's own form: `{content}`. Null when there is none, as of a raw stream that the caller reads itself. */
export function responseOf(attributes: CallAttributes): JsonValue {
  const [message] = messagesOf(attributes['gen_ai.output.messages']) ?? [];
  return message === undefined ? null : { content: message.content };
}

/** An error for the record. The SDK tells only its type and the status; its text is with whoever catches it. */
export function errorOf(attributes: CallAttributes): Error {
  const name = text(attributes['error.type']) ?? 'APIError';
  const status = attributes['http.response.status_code'];
  const error = new Error(typeof status === 'number' ? `${name}, HTTP status ${String(status)}` : name);
  return Object.assign(error, { name, stack: '' });
}

/** Messages of `parts` (OpenTelemetry) as messages of content blocks (Anthropic). */
function messagesOf(json: unknown): { role: string; content: JsonValue[] }[] | null {
  const messages = parsed(json);
  if (!Array.isArray(messages)) return null;
  return messages
    .filter((message) => isRecord(message))
    .map(({ role, parts }) => ({ role: text(role) ?? '', content: blocksOf(parts ?? null) }));
}

/** Text parts become text blocks; parts of another kind (thinking, tools) stay as the SDK gives them. */
function blocksOf(parts: JsonValue): JsonValue[] {
  if (!Array.isArray(parts)) return [];
  return parts.map((part) =>
    isRecord(part) && part['type'] === 'text' ? { type: 'text', text: part['content'] ?? null } : part,
  );
}

function parsed(json: unknown): JsonValue {
  if (typeof json !== 'string') return null;
  try {
    return JSON.parse(json) as JsonValue;
  } catch {
    return null;
  }
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function count(value: unknown): number {
  return typeof value === 'number' ? value : 0;
}
