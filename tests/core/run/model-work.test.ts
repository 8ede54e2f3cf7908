import { describe, expect, it } from 'vitest';
import { monthOf } from '../../../lib/core/run/llm-settings';
import type { LlmCall } from '../../../lib/core/run/llm-settings';
import { afterModelEvent, ModelWork, noModelWork, pickKey } from '../../../lib/core/run/model-work';
import { advance } from '../../../lib/core/run/run';
import type { ModelEvent } from '../../../lib/core/run/run-event';
import { aReading, aRun } from '../../support/builders';

const error = { code: 'llm/bad-output' as const, message: 'The answer could not be read.' };
const call = (operation: string): LlmCall => ({
  operation,
  model: 'claude-haiku-5-5',
  usage: { input: 10, output: 5, cacheRead: 0, cacheWrite: 0 },
  usd: 0.001,
});

/** The work after these events, one after another. */
function after(...events: ModelEvent[]): ModelWork {
  return events.reduce((work, event) => afterModelEvent(work, event) ?? work, noModelWork);
}

describe('what a model did for a run', () => {
  it('keeps every call, in their order', () => {
    const work = after({ type: 'model-called', call: call('read') }, { type: 'model-called', call: call('explain') });
    expect(work.calls).toEqual([call('read'), call('explain')]);
  });

  it('counts its answers, and those of the asked form', () => {
    const answered = (isValid: boolean): ModelEvent => ({ type: 'model-answered', isValid });
    expect(after(answered(false)).answers).toEqual({ valid: 0, all: 1 });
    expect(after(answered(true), answered(false), answered(true)).answers).toEqual({ valid: 2, all: 3 });
  });

  it('keeps apart why the rules read the meal and why they word the reasons', () => {
    const meal = after({ type: 'model-fell-back', error });
    expect(meal.fallback).toEqual(error);
    expect(meal.explanationFallback).toBeUndefined();
    const reasons = after({ type: 'model-fell-back', error, of: 'explanations' });
    expect(reasons.explanationFallback).toEqual(error);
    expect(reasons.fallback).toBeNull();
  });

  it('forgets why reasons were not worded, and how many were rejected, once they are asked for again', () => {
    const work = after(
      { type: 'model-fell-back', error },
      { type: 'model-fell-back', error, of: 'explanations' },
      { type: 'explanations-ended', rejected: 2 },
    );
    expect(work.rejected).toBe(2);
    expect(afterModelEvent(work, { type: 'explanations-asked' })).toEqual({
      ...work,
      explanationFallback: null,
      rejected: null,
    });
  });

  it('keeps each sentence and each longer answer with its product and ingredient', () => {
    const work = after(
      { type: 'pick-explained', ingredientId: 'rice', sku: 'a', sentence: 'Cheap.' },
      { type: 'pick-explained', ingredientId: 'rice', sku: 'b', sentence: 'Organic.' },
      { type: 'pick-explained', ingredientId: 'milk', sku: 'a', sentence: 'Fresh.' },
      { type: 'pick-explained-more', ingredientId: 'rice', sku: 'a', text: 'At length.' },
      { type: 'pick-explained-more', ingredientId: 'milk', sku: 'a', text: 'At more length.' },
    );
    expect(work.explanations).toEqual({
      [pickKey('rice', 'a')]: 'Cheap.',
      [pickKey('rice', 'b')]: 'Organic.',
      [pickKey('milk', 'a')]: 'Fresh.',
    });
    expect(work.more).toEqual({ [pickKey('rice', 'a')]: 'At length.', [pickKey('milk', 'a')]: 'At more length.' });
  });

  it('is recorded beside the step, which does not move', () => {
    const run = aRun({ state: 'confirming', reading: aReading([]) });
    const now = new Date('2026-11-23T10:05:00Z');
    const once = advance(run, { type: 'model-called', call: call('read') }, now);
    expect(once).toEqual({ ...run, model: { ...noModelWork, calls: [call('read')] }, updatedAt: now.toISOString() });
    const twice = advance(once, { type: 'model-answered', isValid: true }, now);
    expect(twice.model).toEqual({ ...noModelWork, calls: [call('read')], answers: { valid: 1, all: 1 } });
    expect(ModelWork.parse(twice.model)).toEqual(twice.model);
  });

  it('is nothing for what is no event of a model', () => {
    expect(afterModelEvent(noModelWork, { type: 'search-ended' })).toBeNull();
  });
});

describe('monthOf', () => {
  it('is the month of the clock of the whole world, not of the shopper’s', () => {
    expect(monthOf(new Date('2026-11-30T23:59:59-05:00'))).toBe('2026-12');
    expect(monthOf(new Date('2026-11-30T23:59:59Z'))).toBe('2026-11');
  });
});
