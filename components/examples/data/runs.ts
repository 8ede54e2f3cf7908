import { diffCart } from '../../../lib/core/cart/cart-diff';
import { chosenLines, toFillLines } from '../../../lib/core/cart/fill';
import type { CartDiff, FillLine } from '../../../lib/core/cart/fill';
import type { Cart } from '../../../lib/core/cart/cart';
import { addMoney, money, timesMoney } from '../../../lib/core/offer/money';
import type { Found } from '../../../lib/core/run/run-step';
import type { StoreInfo } from '../../../lib/core/store/store-info';
import type { SessionTimeline, SpanRecord, TraceRecord } from '../../../lib/core/trace/trace';
import { biryaniPlan } from './biryani';

export const cornerBasket: StoreInfo = {
  adapter: 'shopify',
  name: 'Corner Basket',
  origin: 'https://cornerbasket.example',
  proof: 'engine',
  readiness: 'ready',
  cartWrites: 'adds',
};

/** What the search found for the first `count` ingredients; the last of them found nothing. */
export function foundSoFar(count: number): Record<string, Found> {
  const entries = biryaniPlan.lines
    .slice(0, count)
    .map(({ ingredientId, candidates }): [string, Found] => [
      ingredientId,
      { offers: candidates.map(({ offer }) => offer), queries: [ingredientId], error: null },
    ]);
  return Object.fromEntries(entries);
}

/** The lines of the balanced cart with the first `done` of them dealt with. */
export function fillLines(done: number): FillLine[] {
  return toFillLines(chosenLines(biryaniPlan, 'balanced', {})).map((line, index) => {
    if (index > done) return line;
    if (index === done) return { ...line, status: 'adding', attempted: line.wanted };
    if (index === 4) return { ...line, status: 'already-there' };
    if (index === 7)
      return { ...line, status: 'refused', attempted: line.wanted, reason: 'The store says it has just sold out.' };
    return { ...line, status: 'added', attempted: line.wanted };
  });
}

/** A cart with nothing in it. */
export const emptyCart: Cart = { lines: [], total: null, currency: 'USD', url: null };

function cartOf(lines: readonly FillLine[], held: (line: FillLine) => number, price: (line: FillLine) => number): Cart {
  const cartLines = lines.flatMap((line) =>
    held(line) === 0
      ? []
      : [
          {
            lineId: line.sku,
            sku: line.sku,
            title: line.title,
            quantity: held(line),
            price: money(price(line), 'USD'),
            url: null,
          },
        ],
  );
  return {
    lines: cartLines,
    total: addMoney(
      cartLines.map((line) => timesMoney(line.price, line.quantity)),
      'USD',
    ),
    currency: 'USD',
    url: 'https://cornerbasket.example/cart',
  };
}

/** The cart as asked, one line of which was there before. */
export function goodDiff(): CartDiff {
  const lines = fillLines(99).map((line) => ({ ...line, status: 'added' as const, reason: null }));
  const before = cartOf(
    lines,
    ({ sku }) => (sku.startsWith('plain-whole') ? 1 : 0),
    ({ price }) => price.minor,
  );
  return diffCart(
    lines,
    before,
    cartOf(
      lines,
      ({ wanted }) => wanted,
      ({ price }) => price.minor,
    ),
  );
}

/** A cart with one line missing, one short, one dearer. */
export function badDiff(): CartDiff {
  const lines = fillLines(99);
  const after = cartOf(
    lines,
    (line) => (line.status === 'refused' ? 0 : line.sku.startsWith('yellow-onion-each') ? 2 : line.wanted),
    (line) => (line.sku.startsWith('cumin') ? line.price.minor + 50 : line.price.minor),
  );
  return diffCart(lines, emptyCart, after);
}

const at = (ms: number): string => new Date(Date.UTC(2026, 10, 22, 17, 30) + ms).toISOString();

function span(
  id: string,
  parentId: string | null,
  name: string,
  from: number,
  to: number | null,
  more: Partial<SpanRecord> = {},
): SpanRecord {
  return {
    id,
    traceId: 't1',
    parentId,
    name,
    type: 'general',
    startedAt: at(from),
    endedAt: to === null ? null : at(to),
    input: null,
    output: null,
    metadata: {},
    model: null,
    provider: null,
    usage: null,
    cost: null,
    error: null,
    ...more,
  };
}

const trace: TraceRecord = {
  id: 't1',
  sessionId: 's1',
  name: 'cart_creation_session',
  startedAt: at(0),
  endedAt: null,
  input: { message: 'chicken biryani for 4' },
  output: null,
  metadata: {},
  tags: ['orchestrator'],
  error: null,
};

export const timeline: SessionTimeline = {
  sessionId: 's1',
  scores: [],
  traces: [
    {
      trace,
      scores: [],
      spans: [
        span('a', null, 'step_ingredients', 10, 62, {
          input: { prompt: 'chicken biryani for 4' },
          output: { dishes: ['chicken biryani'], ingredients: 23 },
        }),
        span('b', null, 'confirm', 62, 9200),
        span('c', null, 'step_candidates', 9210, 15900, { output: { searches: 19, offers: 143 } }),
        span('c1', 'c', 'search_store', 9220, 9700, {
          type: 'tool',
          input: { query: 'boneless chicken thigh' },
          output: { offers: 6 },
        }),
        span('c2', 'c', 'search_store', 9700, 10350, {
          type: 'tool',
          input: { query: 'basmati rice' },
          output: { offers: 4 },
        }),
        span('c3', 'c', 'search_store', 10350, 12600, {
          type: 'tool',
          input: { query: 'saffron' },
          error: {
            exceptionType: 'CoachError',
            message: 'The store took too long to answer.',
            traceback: 'store/timeout',
          },
        }),
        span('d', null, 'step_enrich', 15900, 16080),
        span('e', null, 'step_decide', 16080, 16094, { output: { lines: 19, notFound: 1 } }),
        span('f', null, 'fill_cart', 21000, null),
      ],
    },
  ],
};
