import { expect, it } from 'vitest';
import { explainMore, explainPicks } from '../../lib/agents/explain';
import type { PickFacts } from '../../lib/agents/pick-facts';
import { claude, context, describeLive } from './live-claude';

const pickOf = (product: string, ...texts: string[]): PickFacts => ({
  id: 'p1',
  ingredientId: 'rice',
  sku: 'r1',
  ingredient: 'basmati rice',
  product,
  facts: texts.map((text, index) => ({ id: `p1f${String(index + 1)}`, text })),
  reason: 'The rules’ sentence.',
});

async function explain(pick: PickFacts) {
  const { explanations, rejected } = await explainPicks([pick], claude('basmati rice'), context(), () => undefined);
  return { sentence: explanations[0]?.sentence ?? '', rejected };
}

describeLive('Claude explains', () => {
  it('a simple pick by its facts', async () => {
    const { sentence, rejected } = await explain(
      pickOf('Basmati Rice, 2 lb', 'picked in: balanced', 'price: $4.49', 'pack: 2 lb'),
    );
    expect(rejected).toBe(0);
    expect(sentence).toMatch(/\$4\.49|2 lb/);
  });

  it('a trade-off by what it costs more', async () => {
    const { sentence, rejected } = await explain(
      pickOf(
        'Organic Basmati Rice, 2 lb',
        'picked in: conscious',
        'price: $6.99',
        '$2.50 more than Basmati Rice, 2 lb',
        'USDA Organic label',
      ),
    );
    expect(rejected).toBe(0);
    expect(sentence).toContain('$2.50');
  });

  it('in few words', async () => {
    const facts = [
      'price: $4.49',
      'pack: 2 lb',
      'need 400 g → 1 × 2 lb, 507 g left',
      '$2.50 less than Organic Basmati Rice',
    ];
    const { sentence } = await explain(pickOf('Basmati Rice, 2 lb', ...facts));
    expect(sentence.split(/\s+/).length).toBeGreaterThan(2);
    expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(25);
  });

  it('without a claim its facts do not make, also when asked for more', async () => {
    const pick = pickOf('Farm Fresh Super Healthy Rice, 2 lb', 'picked in: cheaper', 'price: $3.49', 'pack: 2 lb');
    const { sentence, rejected } = await explain(pick);
    expect(rejected).toBe(0);
    const more = await explainMore(pick, claude('basmati rice'), context());
    expect(`${sentence} ${more}`).not.toMatch(/organic|health|local|farm|safe|sustainab|best|quality/i);
  });
});
