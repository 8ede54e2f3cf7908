import type { TokenUsage } from '../core/run/llm-settings';

/**
 * US dollars per million tokens: input, output, 5-minute cache write, cache read. A prompt over `longOver` tokens (cache counted) pays
 * the `long` prices on every token. Source: Anthropic's pricing page as of 2026-10-24. A model that is not here costs null: unknown,
 * never free.
 */
interface Prices {
  input: number;
  output: number;
  cacheWrite: number;
  cacheRead: number;
}
interface ModelPrices extends Prices {
  longOver?: number;
  long?: Prices;
}

const prices: Readonly<Record<string, ModelPrices>> = {
  'claude-haiku-5-5': {
    input: 0.1,
    output: 0.5,
    cacheWrite: 0.125,
    cacheRead: 0.01,
    longOver: 100_000,
    long: { input: 0.5, output: 2.5, cacheWrite: 0.625, cacheRead: 0.05 },
  },
  'claude-haiku-4-5': { input: 1, output: 5, cacheWrite: 1.25, cacheRead: 0.1 },
  'claude-sonnet-5-5': { input: 2, output: 10, cacheWrite: 2.5, cacheRead: 0.1 },
  'claude-sonnet-5': { input: 2, output: 10, cacheWrite: 2.5, cacheRead: 0.2 },
  'claude-opus-5-5': { input: 4, output: 20, cacheWrite: 5, cacheRead: 0.2 },
  'claude-opus-5': { input: 5, output: 25, cacheWrite: 6.25, cacheRead: 0.5 },
};

/** What a call cost in US dollars, or null for a model whose price we do not know. A date at the end of a model id does not change its price. */
export function costOf(model: string, usage: TokenUsage): number | null {
  const known = prices[model.replace(/-\d{8}$/, '')];
  if (known === undefined) return null;
  const prompt = usage.input + usage.cacheRead + usage.cacheWrite;
  const rate = known.longOver !== undefined && known.long !== undefined && prompt > known.longOver ? known.long : known;
  const micro =
    usage.input * rate.input +
    usage.output * rate.output +
    usage.cacheWrite * rate.cacheWrite +
    usage.cacheRead * rate.cacheRead;
  return micro / 1_000_000;
}

/** Models whose price is known, so that their cost can be told and counted against a limit. */
export const pricedModels: readonly string[] = Object.keys(prices);

/** The most a call can cost before it is made: every character a third of a token, and all the output it may write. */
export function highestCost(model: string, promptCharacters: number, maxOutputTokens: number): number | null {
  return costOf(model, {
    input: Math.ceil(promptCharacters / 3),
    output: maxOutputTokens,
    cacheRead: 0,
    cacheWrite: 0,
  });
}
