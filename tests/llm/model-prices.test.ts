import { describe, expect, it } from 'vitest';
import { costOf, highestCost } from '../../lib/llm/model-prices';
import { defaultModel } from '../../lib/core/run/llm-settings';

const usage = (input: number, output: number, cacheRead = 0, cacheWrite = 0) => ({
  input,
  output,
  cacheRead,
  cacheWrite,
});

describe('what a call costs', () => {
  it.each([
    ['claude-haiku-5-5', usage(1_000, 1_000), 0.0006],
    ['claude-haiku-5-5', usage(1_000, 0, 10_000, 2_000), 0.00045],
    ['claude-haiku-5-5', usage(50_000, 1_000, 60_000, 0), 0.0305],
    ['claude-haiku-4-5-20251001', usage(1_000_000, 0), 1],
    ['claude-opus-5-5', usage(0, 1_000_000), 20],
  ])('%s %j → $%f', (model, tokens, usd) => {
    expect(costOf(model, tokens)).toBeCloseTo(usd, 8);
  });
  it('is unknown, not free, for a model without a known price', () => {
    expect(costOf('some-local-model', usage(1_000, 1_000))).toBeNull();
  });
  it('knows the price of the default model', () => {
    expect(highestCost(defaultModel, 3_000, 1_000)).toBeCloseTo(0.0006, 8);
  });
});
