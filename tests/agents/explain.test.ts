import { describe, expect, it } from 'vitest';
import type { Explanation } from '../../lib/agents/explain';
import type { PickFacts } from '../../lib/agents/pick-facts';
import { completeItems, explainPicks, explanationSystem } from '../../lib/agents/explain';
import { pickFacts } from '../../lib/agents/pick-facts';
import { isGrounded } from '../../lib/agents/grounding';
import { CoachError } from '../../lib/core/errors';
import { aCandidate, aDecision, anIngredient, anOffer, aPlan } from '../support/builders';
import { hostileTexts } from '../support/hostile';
import { recordingSpan } from '../support/recording-span';
import { ScriptedLlm } from '../support/scripted-llm';

const pick: PickFacts = {
  id: 'p1',
  ingredientId: 'rice',
  sku: 'r1',
  ingredient: 'basmati rice',
  product: 'Green Acre Organic Basmati Rice, 2 lb',
  facts: [
    { id: 'p1f1', text: 'picked in: conscious' },
    { id: 'p1f2', text: 'price: $6.99' },
    { id: 'p1f3', text: '$2.00 more than Corner Basket Basmati Rice' },
    { id: 'p1f4', text: 'USDA Organic label' },
    { id: 'p1f5', text: 'need 400 g → 1 × 2 lb, 507 g left' },
  ],
  reason: 'Organic, $6.99.',
};
const context = () => ({ span: recordingSpan(), signal: new AbortController().signal });

describe('a sentence is kept only when it says nothing but its facts', () => {
  it.each([
    ['Organic rice for $6.99, $2.00 more than the Corner Basket one.', ['p1f2', 'p1f3', 'p1f4']],
    ['One 2 lb pack covers the 400 g you need and leaves 507 g.', ['p1f5']],
    ['At $6.99 it costs more, with a USDA Organic label.', ['p1f2', 'p1f4']],
  ])('kept: %s', (sentence, ids) => {
    expect(isGrounded(sentence, ids, pick)).toBe(true);
  });
  it.each([
    ['a number that is no fact', 'Organic rice for $5.99.', ['p1f2']],
    ['a written number', 'Costs half of the others.', ['p1f3']],
    ['a label that is no fact', 'Fair Trade organic rice for $6.99.', ['p1f2']],
    ['a health claim', 'A healthy choice at $6.99.', ['p1f2']],
    ['a safety claim', 'Safe, with no recalls.', ['p1f4']],
    ['a brand from elsewhere', 'Cheaper than the Tilda rice.', ['p1f2']],
    ['a taste claim', 'Delicious rice for $6.99.', ['p1f2']],
    ['a superlative', 'The cheapest rice here at $6.99.', ['p1f2']],
    ['an unknown fact id', 'Organic rice for $6.99.', ['p1f2', 'p1f9']],
    ['another pick’s fact id', 'Organic rice for $6.99.', ['p2f1']],
    ['no fact id', 'Organic rice for $6.99.', []],
    ['a link', 'Organic, see https://example.com', ['p1f4']],
    ['markup', 'Organic <b>rice</b>', ['p1f4']],
    ['nothing', '  ', ['p1f1']],
    ['an essay', `Organic ${'rice '.repeat(80)}`, ['p1f4']],
  ])('rejected: %s (S-16)', (_what, sentence, ids) => {
    expect(isGrounded(sentence, ids, pick)).toBe(false);
  });
});

describe('explainPicks', () => {
  const good = { pick_id: 'p1', fact_ids: ['p1f2', 'p1f4'], sentence: 'Organic rice for $6.99.' };

  it('lets each sentence out as soon as it is whole, once, and counts those that failed', async () => {
    const other = {
      ...pick,
      id: 'p2',
      facts: pick.facts.map((fact) => ({ ...fact, id: fact.id.replace('p1', 'p2') })),
    };
    const bad = { pick_id: 'p2', fact_ids: ['p2f2'], sentence: 'Doctors recommend it.' };
    const text = JSON.stringify({ explanations: [good, bad] });
    const llm = new ScriptedLlm([
      { value: { explanations: [good, bad, good] }, streamed: [text.slice(0, 40), text.slice(0, 110), text] },
    ]);
    const seen: Explanation[] = [];
    const result = await explainPicks([pick, other], llm, context(), (explanation) => seen.push(explanation));
    expect(seen).toEqual([{ ingredientId: 'rice', sku: 'r1', sentence: 'Organic rice for $6.99.' }]);
    expect(result).toEqual({ explanations: seen, rejected: 1 });
    llm.finish();
  });

  it('ignores sentences for picks nobody asked about', async () => {
    const llm = new ScriptedLlm([{ value: { explanations: [{ ...good, pick_id: 'p7' }] } }]);
    await expect(explainPicks([pick], llm, context(), () => undefined)).resolves.toEqual({
      explanations: [],
      rejected: 0,
    });
  });

  it('passes a model’s error on', async () => {
    const llm = new ScriptedLlm([{ error: new CoachError('llm/overloaded', 'overloaded') }]);
    await expect(explainPicks([pick], llm, context(), () => undefined)).rejects.toMatchObject({
      code: 'llm/overloaded',
    });
  });

  it.each(hostileTexts.map((text) => [text.slice(0, 50), text]))(
    'a product titled %j stays inside its block and its claims count for nothing (S-14)',
    async (_short, title) => {
      const hostile: PickFacts = { ...pick, product: title, facts: [{ id: 'p1f1', text: 'price: $6.99' }] };
      const echo = { pick_id: 'p1', fact_ids: ['p1f1'], sentence: `Certified organic and safe: ${title}` };
      const llm = new ScriptedLlm([{ value: { explanations: [echo] } }]);
      const result = await explainPicks([hostile], llm, context(), () => undefined);
      expect(result.explanations).toEqual([]);
      const [request] = llm.requests;
      expect(request?.system).toBe(explanationSystem);
      expect(request?.prompt.match(/<\/?picks>/g)).toEqual(['<picks>', '</picks>']);
      expect(request?.prompt.split('\n')).toHaveLength(4);
      expect(request?.prompt).not.toMatch(/[\u0000-\u0008\u200B-\u200F\u202A-\u202E]/);
    },
  );
});

describe('pickFacts', () => {
  it('gives each distinct pick once, with the price difference to the other tiers’ picks', () => {
    const cheap = aCandidate(anOffer({ sku: 'a', title: 'Plain Rice', price: { minor: 300, currency: 'USD' } }));
    const good = aCandidate(anOffer({ sku: 'b', title: 'Organic Rice', price: { minor: 500, currency: 'USD' } }), 2);
    const line = {
      ...aDecision('rice', cheap.offer),
      picks: {
        cheaper: { sku: 'a', reason: 'r' },
        balanced: { sku: 'a', reason: 'r' },
        conscious: { sku: 'b', reason: 'o' },
      },
      candidates: [cheap, good],
    };
    const picks = pickFacts(aPlan([line]), [anIngredient({ name: 'rice' })]);
    expect(picks.map(({ sku }) => sku)).toEqual(['a', 'b']);
    expect(picks[1]?.facts.map(({ text }) => text)).toEqual(
      expect.arrayContaining([
        'picked in: conscious',
        'price: $5.00, 2 packs cost $10.00',
        '$7.00 more than Plain Rice',
      ]),
    );
    expect(new Set(picks.flatMap(({ facts }) => facts.map(({ id }) => id))).size).toBe(
      picks.flatMap(({ facts }) => facts).length,
    );
  });
});

describe('completeItems', () => {
  const item = { pick_id: 'p1', fact_ids: ['a'], sentence: 'It has } and ] and "quotes" in it.' };
  it('finds the whole items of a half-written answer, whatever stands in their sentences', () => {
    const text = JSON.stringify({ explanations: [item, { ...item, pick_id: 'p2' }] });
    const counts = Array.from(text, (_, index) => completeItems(text.slice(0, index + 1)).length);
    expect(counts.at(-1)).toBe(2);
    expect([...counts].sort((a, b) => a - b)).toEqual(counts);
  });
});
