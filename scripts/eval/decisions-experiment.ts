import { z } from 'zod/mini';
import { assess } from '../../lib/agents/advise';
import { explainPicks } from '../../lib/agents/explain';
import { pickFacts } from '../../lib/agents/pick-facts';
import type { PickFacts } from '../../lib/agents/pick-facts';
import { decideCart } from '../../lib/core/decision/decide';
import type { Ingredient } from '../../lib/core/meal/ingredient';
import type { Offer } from '../../lib/core/offer/offer';
import { findPackSize, unitPriceOf } from '../../lib/core/offer/pack-size';
import { Unit } from '../../lib/core/meal/quantity';
import { loadDecisionData } from '../../lib/facts/decision-data';
import { loadFacts } from '../../lib/facts/source-registry';
import { loadDataFromDisk } from '../../tests/support/load-data';
import type { EvalClaude } from './eval-claude';
import { readDataset } from './dataset';
import type { Experiment } from './experiment';
import { judgeSentence } from './judge';
import { brevity, mentions } from './metrics';
import { silentSpan } from './silent-span';

const Item = z.object({
  case: z.string(),
  ingredient: z.string(),
  amount: z.nullable(z.number()),
  unit: z.nullable(Unit),
  mentions: z.array(z.string()),
  offers: z.array(z.object({ title: z.string(), price: z.number(), labels: z._default(z.array(z.string()), []) })),
});
type Item = z.infer<typeof Item>;

interface Output extends Record<string, unknown> {
  product: string;
  sentence: string;
  pick: PickFacts;
  /** Whether the model's sentence passed the check. The rules' sentences are built from facts. */
  isGrounded: boolean;
}

/** Evaluates the balanced pick of a shelf and its sentence: the rules' sentence, or Claude's if it passes the check. */
export function decisionsExperiment(claude: EvalClaude | null): Experiment<Item, Output> {
  return {
    name: `explanations, ${claude === null ? 'rules' : claude.model}`,
    dataset: {
      name: 'coach decisions',
      description: 'Shelves with what a sentence about the pick has to tell.',
      items: readDataset('decisions', Item),
    },
    run: async (item) => {
      const pick = await decide(item);
      if (claude === null) return { product: pick.product, sentence: pick.reason, pick, isGrounded: true };
      const context = { span: silentSpan, signal: AbortSignal.timeout(120_000) };
      const { explanations, rejected } = await explainPicks([pick], claude.llm, context, () => undefined);
      const [told] = explanations;
      return {
        product: pick.product,
        sentence: told?.sentence ?? pick.reason,
        pick,
        isGrounded: told !== undefined && rejected === 0,
      };
    },
    metrics: [
      { name: 'mentions', score: (item, { sentence }) => mentions(item.mentions, sentence) },
      { name: 'length', score: (_item, { sentence }) => brevity(sentence) },
      ...(claude === null
        ? []
        : [
            {
              name: 'grounded',
              score: (_item: Item, output: Output) => ({
                name: 'grounded',
                value: output.isGrounded ? 1 : 0,
                reason: output.isGrounded ? output.sentence : 'replaced by the rules’ sentence',
              }),
            },
            {
              name: 'judged',
              score: (_item: Item, { sentence, pick }: Output) => judgeSentence(sentence, pick, claude.llm),
            },
          ]),
    ],
    prompts: claude === null ? [] : ['decision_explanation', 'explanation_judge'],
    settings: { model: claude?.model ?? 'rules' },
  };
}

/** Runs the real planner over one shelf. */
async function decide(item: Item): Promise<PickFacts> {
  const ingredient: Ingredient = {
    id: item.case,
    name: item.ingredient,
    form: null,
    quantity: item.amount === null ? null : { amount: item.amount, unit: item.unit ?? 'each' },
    isStaple: false,
    isOptional: false,
    isAtHome: false,
    source: 'list',
    note: null,
  };
  const offers = item.offers.map(({ title, price, labels }, index): Offer => {
    const money = { minor: Math.round(price * 100), currency: 'USD' };
    const pack = findPackSize(title);
    return {
      sku: `${item.case}-${String(index)}`,
      title,
      brand: null,
      price: money,
      pack,
      unitPrice: pack === null ? null : unitPriceOf(money, pack),
      availability: 'in-stock',
      maxQuantity: null,
      image: null,
      url: null,
      isSponsored: false,
      gtin: null,
      department: null,
      labels,
    };
  });
  const [facts, tables] = await Promise.all([loadFacts(loadDataFromDisk), loadDecisionData(loadDataFromDisk)]);
  const assessments = assess(ingredient, offers, { facts, today: new Date().toISOString().slice(0, 10) });
  const plan = decideCart({ lines: [{ ingredient, offers, assessments }], currency: 'USD', ...tables });
  const sku = plan.lines[0]?.picks?.balanced.sku;
  const pick = pickFacts(plan, [ingredient]).find((one) => one.sku === sku);
  if (pick === undefined) throw new Error(`Nothing was picked for ${item.ingredient}.`);
  return pick;
}
