import { z } from 'zod/mini';
import { errorCodes } from '../error-codes';

/** The model used when the shopper has not named one: a fast, current one. No other place names it. */
export const defaultModel = 'claude-haiku-5-5';

/** Claude is off until the shopper brings a key and switches it on. */
export const LlmSettings = z.strictObject({
  isOn: z.boolean(),
  apiKey: z.string(),
  model: z.string(),
  /** Empty: Anthropic's own address. A gateway or a local server that speaks the Anthropic API otherwise. */
  baseUrl: z.string(),
  /** US dollars a month; calls that could exceed it are not made. */
  monthlyLimitUsd: z.number().check(z.nonnegative()),
  usesExtraction: z.boolean(),
  usesExplanations: z.boolean(),
});
export type LlmSettings = z.infer<typeof LlmSettings>;

/** All that is chosen about Claude. */
export interface ClaudeChoices extends LlmSettings {
  /** Whether the words on a store's controls may be shown to Claude when the store's search box was not found. */
  usesPointing: boolean;
}

/** What was spent in one calendar month (UTC), in US dollars. */
export const Spending = z.strictObject({ month: z.string(), usd: z.number().check(z.nonnegative()) });
export type Spending = z.infer<typeof Spending>;

/** Tokens of one call, as the Anthropic API counts them. */
export const TokenUsage = z.strictObject({
  input: z.int().check(z.nonnegative()),
  output: z.int().check(z.nonnegative()),
  cacheRead: z.int().check(z.nonnegative()),
  cacheWrite: z.int().check(z.nonnegative()),
});
export type TokenUsage = z.infer<typeof TokenUsage>;

/** One call to a model, as shown beside the run: who answered, tokens, cost (null when the model's price is not known to us). */
export const LlmCall = z.strictObject({
  operation: z.string(),
  model: z.string(),
  usage: TokenUsage,
  usd: z.nullable(z.number()),
});
export type LlmCall = z.infer<typeof LlmCall>;

/** The result of asking for a model with a key, in one sentence. `code` is null when it worked. */
export const KeyCheck = z.strictObject({
  isOk: z.boolean(),
  code: z.nullable(z.enum(errorCodes)),
  message: z.string(),
});
export type KeyCheck = z.infer<typeof KeyCheck>;

/** Calendar month in UTC, "2026-11": what {@link Spending} is counted by. */
export function monthOf(now: Date): string {
  return now.toISOString().slice(0, 7);
}
