import type Anthropic from '@anthropic-ai/sdk';
import { z } from 'zod/mini';
import type { OutputSchema } from './output-schema';

/**
 * What the Messages API takes, as far as the coach uses it. Strict: a field that is not here is a 400, as at the API. The type below
 * keeps it within the SDK's own.
 */
const cacheControl = z.strictObject({ type: z.literal('ephemeral'), ttl: z.exactOptional(z.enum(['5m', '1h'])) });
const textBlock = z.strictObject({
  type: z.literal('text'),
  text: z.string().check(z.minLength(1)),
  cache_control: z.exactOptional(cacheControl),
});

export const MessagesRequest = z.strictObject({
  model: z.string().check(z.regex(/^claude-[a-z0-9.-]+$/)),
  max_tokens: z.int().check(z.minimum(1), z.maximum(64_000)),
  system: z.exactOptional(z.union([z.string().check(z.minLength(1)), z.array(textBlock).check(z.minLength(1))])),
  messages: z
    .array(
      z.strictObject({
        role: z.enum(['user', 'assistant']),
        content: z.union([z.string().check(z.minLength(1)), z.array(textBlock).check(z.minLength(1))]),
      }),
    )
    .check(z.minLength(1)),
  stream: z.exactOptional(z.boolean()),
  output_config: z.exactOptional(
    z.strictObject({
      format: z.strictObject({ type: z.literal('json_schema'), schema: z.record(z.string(), z.unknown()) }),
    }),
  ),
});
export type MessagesRequest = z.infer<typeof MessagesRequest>;

type Taken = Omit<MessagesRequest, 'output_config' | 'stream'>;
/**
 * What the SDK lets a caller send; a request this stand-in takes must be one. Nobody uses it: the type checker checks it.
 * @public
 */
export const isWithinTheSdk: Taken extends Pick<Anthropic.MessageCreateParams, keyof Taken> ? true : never = true;

/** The headers the API asks for. A browser's request needs one more: the owner of the key says that it may be there. */
export function headerProblem(headers: Readonly<Record<string, string>>): string | null {
  if (!/^\d{4}-\d\d-\d\d$/.test(headers['anthropic-version'] ?? '')) return 'anthropic-version: header is required';
  if (headers['content-type']?.startsWith('application/json') !== true) return 'content-type must be application/json';
  const isFromPage = headers['origin'] !== undefined;
  if (isFromPage && headers['anthropic-dangerous-direct-browser-access'] !== 'true')
    return 'CORS requests must set "anthropic-dangerous-direct-browser-access" header';
  return null;
}

/** The key of a request, by either of the headers the API takes; null when there is none. */
export function keyOf(headers: Readonly<Record<string, string>>): string | null {
  return headers['x-api-key'] ?? /^Bearer (.+)$/.exec(headers['authorization'] ?? '')?.[1] ?? null;
}

/** All text of a system or of a message's content. */
export function textOf(content: MessagesRequest['messages'][number]['content'] | undefined): string {
  if (content === undefined) return '';
  return typeof content === 'string' ? content : content.map(({ text }) => text).join('\n');
}

/** The schema the answer must have; null: words. */
export function schemaOf(request: MessagesRequest): OutputSchema | null {
  return (request.output_config?.format.schema as OutputSchema | undefined) ?? null;
}
