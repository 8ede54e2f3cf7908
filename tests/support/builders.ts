import type { Cart, CartLine } from '../../lib/core/cart/cart';
import type { Candidate, LineDecision, Plan, Tier } from '../../lib/core/decision/decision';
import type { Ingredient, MealReading } from '../../lib/core/meal/ingredient';
import type { LlmSettings } from '../../lib/core/run/llm-settings';
import type { Offer } from '../../lib/core/offer/offer';
import type { Run } from '../../lib/core/run/run';
import type { RunStep } from '../../lib/core/run/run-step';
import type { StoreInfo } from '../../lib/core/store/store-info';

/** Valid values of the domain with everything but the interesting part filled in. */
export function anIngredient(change: Partial<Ingredient> & { name: string }): Ingredient {
  return {
    id: change.name.replaceAll(' ', '-'),
    form: null,
    quantity: null,
    isStaple: false,
    isOptional: false,
    isAtHome: false,
    source: 'list',
    note: null,
    ...change,
  };
}

export function anOffer(change: Partial<Offer> & { sku: string }): Offer {
  return {
    title: `Product ${change.sku}`,
    brand: null,
    price: { minor: 299, currency: 'USD' },
    pack: null,
    unitPrice: null,
    availability: 'in-stock',
    maxQuantity: null,
    image: null,
    url: `https://store.example/products/${change.sku}`,
    isSponsored: false,
    gtin: null,
    department: null,
    labels: [],
    ...change,
  };
}

export function aReading(ingredients: Ingredient[], change: Partial<MealReading> = {}): MealReading {
  return {
    dishes: ['test dish'],
    servings: 4,
    servingsGiven: true,
    ingredients,
    constraints: { diets: [], avoid: [], budget: null },
    question: null,
    notUnderstood: [],
    answeredBy: 'rules',
    ...change,
  };
}

export function aCandidate(offer: Offer, count = 1): Candidate {
  return {
    offer,
    match: { score: 1, confidence: 'certain', notes: [] },
    packs: { count, need: null, gives: null, leftover: null, text: `${String(count)} pack` },
    cost: { minor: offer.price.minor * count, currency: offer.price.currency },
    fit: 50,
    quality: 50,
    scores: { cheaper: 50, balanced: 50, conscious: 50 },
    assessments: [],
    eliminated: null,
  };
}

/** A decision that picks the same offer in all tiers. */
export function aDecision(ingredientId: string, offer: Offer, count = 1): LineDecision {
  const pick = { sku: offer.sku, reason: 'fits' };
  return {
    ingredientId,
    outcome: 'picked',
    picks: { cheaper: pick, balanced: pick, conscious: pick },
    candidates: [aCandidate(offer, count)],
    nearest: [],
    note: null,
  };
}

export function aPlan(lines: LineDecision[]): Plan {
  const total = lines.reduce((sum, line) => sum + (line.candidates[0]?.cost.minor ?? 0), 0);
  const money = { minor: total, currency: 'USD' };
  const totals: Record<Tier, typeof money> = { cheaper: money, balanced: money, conscious: money };
  return { lines, currency: 'USD', totals };
}

export function aCartLine(sku: string, quantity: number, change: Partial<CartLine> = {}): CartLine {
  return {
    lineId: `line-${sku}`,
    sku,
    title: `Product ${sku}`,
    quantity,
    price: { minor: 299, currency: 'USD' },
    url: null,
    ...change,
  };
}

export function aCart(lines: CartLine[]): Cart {
  return { lines, total: null, currency: 'USD', url: 'https://store.example/cart' };
}

export const aStoreInfo: StoreInfo = {
  adapter: 'memory',
  name: 'Test Store',
  origin: 'https://store.example',
  proof: 'engine',
  readiness: 'ready',
  cartWrites: 'adds',
};

export function aRun(step: RunStep, change: Partial<Run> = {}): Run {
  const at = '2026-11-23T10:00:00.000Z';
  return {
    id: 'run-1',
    sessionId: '0193560a-0000-7000-8000-000000000001',
    traceId: '0193560a-0000-7000-8000-000000000002',
    prompt: 'test dish for 4',
    store: aStoreInfo,
    tabId: 1,
    startedAt: at,
    updatedAt: at,
    since: at,
    step,
    ...change,
  };
}

/** Claude switched on for everything, at a gateway that is not there. */
export const someLlmSettings: LlmSettings = {
  isOn: true,
  apiKey: 'sk-ant-test-0123456789',
  model: 'claude-haiku-5-5',
  baseUrl: 'https://gateway.example',
  monthlyLimitUsd: 1,
  usesExtraction: true,
  usesExplanations: true,
};
