import { describe, expect, it, vi } from 'vitest';
import { biryaniPlan, biryaniReading } from '../../../components/examples/data/biryani';
import { PickExplainer } from '../../../lib/background/run/pick-explainer';
import { CoachError } from '../../../lib/core/errors';
import type { Llm } from '../../../lib/core/ports';
import type { Run } from '../../../lib/core/run/run';
import type { RunEvent } from '../../../lib/core/run/run-event';
import { advance } from '../../../lib/core/run/run';
import { aRun } from '../../support/builders';
import { recordingSpan } from '../../support/recording-span';

const reviewing: Run = {
  ...aRun({ state: 'reviewing', reading: biryaniReading, plan: biryaniPlan, tier: 'balanced', choices: {} }),
  usesModel: { extraction: false, explanations: true },
};

/** A device whose stored run is a variable, and a model that answers as told. */
function device(llm: Llm | null) {
  let run = reviewing;
  const events: RunEvent[] = [];
  const explainer = new PickExplainer({
    llmFor: () => Promise.resolve(llm),
    apply: (_runId, event) => {
      events.push(event);
      run = advance(run, event, new Date());
      explainer.follow(run);
      return Promise.resolve(run);
    },
    spanFor: () => recordingSpan(),
  });
  /** Resolves when the explanations have ended for the given time; their code is loaded first. */
  const ended = (times = 1) =>
    vi.waitFor(() => {
      expect(events.filter(({ type }) => type === 'explanations-ended')).toHaveLength(times);
    });
  return { explainer, events, ended, run: () => run };
}
const failing: Llm = { complete: () => Promise.reject(new CoachError('llm/overloaded', 'Busy.')) };

describe('the explainer', () => {
  it('says why the reasons are the rules’ own, and tries once more only when asked', async () => {
    const { explainer, events, ended, run } = device(failing);
    explainer.follow(reviewing);
    await ended();
    expect(run().model).toMatchObject({ explanationFallback: { code: 'llm/overloaded' }, rejected: 0 });
    expect(run().model?.fallback).toBeNull();
    const before = events.length;
    await explainer.again(run().id);
    await ended(2);
    expect(events.slice(before).map(({ type }) => type)).toEqual([
      'explanations-asked',
      'model-fell-back',
      'explanations-ended',
    ]);
  });

  it('does not keep the shopper waiting when Claude was switched off meanwhile', async () => {
    const { explainer, ended, run } = device(null);
    explainer.follow(reviewing);
    await ended();
    expect(run().model).toMatchObject({ rejected: 0 });
  });

  it('tells more of a product the shopper chose, not only of the picks', async () => {
    const line = biryaniPlan.lines.find(({ candidates, picks }) =>
      candidates.some(({ offer }) => !Object.values(picks ?? {}).some(({ sku }) => sku === offer.sku)),
    );
    const other = line?.candidates.find(
      ({ offer }) => !Object.values(line.picks ?? {}).some(({ sku }) => sku === offer.sku),
    );
    if (line === undefined || other === undefined) throw new Error('the example has a candidate nobody picked');
    const prompts: string[] = [];
    const llm: Llm = {
      complete: ({ prompt }) => {
        prompts.push(prompt);
        return Promise.reject(new CoachError('llm/timeout', 'Too long.'));
      },
    };
    const { explainer } = device(llm);
    await expect(explainer.more(reviewing, line.ingredientId, other.offer.sku)).rejects.toMatchObject({
      code: 'llm/timeout',
    });
    expect(prompts[0]).toContain(other.offer.title);
    expect(prompts[0]).toContain('chosen by the shopper');
    await expect(explainer.more(reviewing, line.ingredientId, 'nobody')).rejects.toMatchObject({
      code: 'run/wrong-step',
    });
  });
});
