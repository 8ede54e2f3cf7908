import { APIError } from '@anthropic-ai/sdk/error';
import { jsonSchemaOutputFormat } from '@anthropic-ai/sdk/helpers/json-schema';
import type { Message } from '@anthropic-ai/sdk/resources/messages';
import { z } from 'zod/mini';
import { CoachError } from '../core/errors';
import { describeIssues } from '../core/schema-issues';
import { isReadOnTheWay, keyNotSent } from '../core/store/origin-pattern';
import type { LlmCall, LlmSettings } from '../core/run/llm-settings';
import type { Llm, LlmRequest, Span } from '../core/ports';
import { connectAnthropic } from './connect-anthropic';
import type { ClaudeClient } from './connect-anthropic';
import { toLlmError } from './llm-errors';
import { costOf, highestCost } from './model-prices';

export interface AnthropicLlmOptions {
  settings: LlmSettings;
  fetch: typeof fetch;
  /** Wraps the client so that each of its calls is a span under `span`, with no change at the call site. */
  track: (client: ClaudeClient, span: Span) => ClaudeClient;
  /** US dollars spent this month so far. */
  spentUsd: () => Promise<number>;
  /** Told after each call that was answered (also a refused or truncated one: it cost money all the same). */
  onCall: (call: LlmCall) => Promise<void>;
}

/** Seconds a call may take before the rules answer instead. */
const timeoutMs = 40_000;

/**
 * The model behind the {@link Llm} port: structured output, system prompt cached, streamed so that words may be shown as they come.
 * Errors: every llm/… code, see errors.ts; `llm/no-key`, `llm/spending-limit`, and `llm/auth` for an address where the key could be read on the way, before any request is made.
 */
export function createAnthropicLlm(options: AnthropicLlmOptions): Llm {
  const { settings } = options;
  const connect = () => connectAnthropic(settings, options.fetch, { maxRetries: 2, timeout: timeoutMs });

  return {
    async complete<S extends z.ZodMiniType>(request: LlmRequest<S>): Promise<z.infer<S>> {
      if (settings.apiKey === '') throw new CoachError('llm/no-key', 'Claude needs a key. Add yours in Settings.');
      // An earlier version may have saved a key for such an address.
      if (isReadOnTheWay(settings.baseUrl)) throw new CoachError('llm/auth', keyNotSent);
      await refuseOverLimit(options, request);
      try {
        const client = options.track(connect(), request.span);
        const stream = client.messages.stream(
          {
            model: settings.model,
            max_tokens: request.maxTokens,
            system: [{ type: 'text', text: request.system, cache_control: { type: 'ephemeral' } }],
            messages: [{ role: 'user', content: request.prompt }],
            output_config: { format: formatOf(request.schema) },
          },
          { signal: request.signal },
        );
        const { onText } = request;
        if (onText !== undefined) {
          stream.on('text', (_delta, soFar) => {
            onText(soFar);
          });
        }
        const message = await stream.finalMessage().catch(async (error: unknown) => {
          // A final text that does not fit the schema fails while it is read; the tokens were spent all the same.
          const received = stream.receivedMessages.at(-1) ?? stream.currentMessage;
          if (received !== undefined) await options.onCall(callOf(request.operation, received));
          throw endedBadly(received?.stop_reason) ?? brokeOff(received, error) ?? error;
        });
        await options.onCall(callOf(request.operation, message));
        const bad = endedBadly(message.stop_reason);
        if (bad !== null) throw bad;
        const answer = request.schema.safeParse(message.parsed_output);
        if (answer.success) return answer.data;
        throw new CoachError('llm/bad-output', 'Claude’s answer did not have the expected shape.', {
          detail: describeIssues(answer.error),
        });
      } catch (error) {
        throw toLlmError(error);
      }
    },
  };
}

/** What Claude is asked to answer in: the JSON schema of ours. The SDK reads the answer as JSON only; it is parsed by ours. */
function formatOf(schema: z.ZodMiniType) {
  // The two packages type JSON schemas differently.
  const described: object = z.toJSONSchema(schema, { reused: 'ref' });
  return jsonSchemaOutputFormat({ ...described, type: 'object' });
}

/** A monthly limit of 0 means no call at all. A model of unknown price counts as over any limit only when the limit is already reached. */
async function refuseOverLimit(
  { settings, spentUsd }: AnthropicLlmOptions,
  request: Pick<LlmRequest<z.ZodMiniType>, 'system' | 'prompt' | 'maxTokens'>,
): Promise<void> {
  const most = highestCost(settings.model, request.system.length + request.prompt.length, request.maxTokens) ?? 0;
  const spent = await spentUsd();
  if (spent + most > settings.monthlyLimitUsd || spent >= settings.monthlyLimitUsd) {
    throw new CoachError(
      'llm/spending-limit',
      `This month’s limit of $${settings.monthlyLimitUsd.toFixed(2)} for Claude would be passed. Raise it in Settings.`,
    );
  }
}

/** The error for an answer that was cut off or declined, even if its text could be parsed; null if it is complete. */
function endedBadly(stopReason: Message['stop_reason'] | undefined): CoachError | null {
  if (stopReason === 'refusal') return new CoachError('llm/refused', 'Claude declined to answer this.');
  if (stopReason === 'max_tokens') return new CoachError('llm/truncated', 'Claude’s answer was cut off.');
  return null;
}

/** The error for a connection that was lost during an answer; null if the answer arrived. The SDK does not tell this apart from an unreadable answer. */
function brokeOff(received: Pick<Message, 'stop_reason'> | undefined, cause: unknown): CoachError | null {
  if (received === undefined || received.stop_reason !== null || cause instanceof APIError) return null;
  return new CoachError('llm/offline', 'The connection to Claude broke off in the middle of the answer.', { cause });
}

function callOf(operation: string, message: Pick<Message, 'model' | 'usage'>): LlmCall {
  const usage = {
    input: message.usage.input_tokens,
    output: message.usage.output_tokens,
    cacheRead: message.usage.cache_read_input_tokens ?? 0,
    cacheWrite: message.usage.cache_creation_input_tokens ?? 0,
  };
  return { operation, model: message.model, usage, usd: costOf(message.model, usage) };
}
