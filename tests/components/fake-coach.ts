import { cornerBasket, emptyCart, fillLines, goodDiff, timeline } from '../../components/examples/data/runs';
import { biryaniPlan, biryaniReading } from '../../components/examples/data/biryani';
import type { TakenRecipe } from '../../lib/core/recipe/recipe';
import type { CoachRequest } from '../../entrypoints/popup/coach-request';
import type { Opening } from '../../entrypoints/popup/popup-opening';
import { openPopup } from '../../entrypoints/popup/popup-opening';
import { CoachError } from '../../lib/core/errors';
import type { Run } from '../../lib/core/run/run';
import type { RunEvent } from '../../lib/core/run/run-event';
import type { RunStep } from '../../lib/core/run/run-step';
import { advance } from '../../lib/core/run/run';
import { endSession, startSession } from '../../lib/core/trace/session';
import type { SessionTimeline } from '../../lib/core/trace/trace';
import type { StoreInfo } from '../../lib/core/store/store-info';
import { coachChannel } from '../../lib/messaging/coach-channel';
import { defaultWeights } from '../../lib/agents/advisor-list';
import { weightsOf } from '../../lib/core/shopper/preferences';
import { draftItem, preferencesItem, runItem, sessionItem } from '../../lib/storage/items';

export const sessionId = '019a0000-0000-7000-8000-000000000001';
const now = new Date('2026-11-22T17:30:00Z');
const session = startSession(sessionId, now);

export function runAt(step: RunStep): Run {
  return {
    id: 'run-1',
    sessionId,
    traceId: 'trace-1',
    prompt: 'chicken biryani for 4',
    store: cornerBasket,
    tabId: 7,
    startedAt: now.toISOString(),
    updatedAt: now.toISOString(),
    since: now.toISOString(),
    step,
  };
}

const reviewing = {
  state: 'reviewing',
  reading: biryaniReading,
  plan: biryaniPlan,
  tier: 'balanced',
  choices: {},
} as const;

/** The steps the tests begin at, with the example biryani in them. */
export const steps = {
  extracting: { state: 'extracting' },
  confirming: { state: 'confirming', reading: biryaniReading },
  finding: { state: 'finding', reading: biryaniReading, found: {} },
  reviewing,
  filling: { ...reviewing, state: 'filling', before: emptyCart, lines: fillLines(9) },
  verified: {
    ...reviewing,
    state: 'verified',
    before: emptyCart,
    lines: fillLines(99),
    diff: goodDiff(),
    undo: { status: 'none' },
  },
} satisfies Record<string, RunStep>;

interface Options {
  step?: RunStep;
  store?: StoreInfo | null;
  tabId?: number;
  draft?: string;
  timelineOf?: (sessionId: string) => SessionTimeline;
  explainMore?: () => Promise<null>;
  /** The recipe on the page in the tab. */
  recipe?: TakenRecipe | null;
}

/**
 * The background as the popup sees it: answers over the real channel (so inputs and outputs are parsed), keeps the run in the real
 * stored items and moves it by the real state machine. `refuse` makes the next requests of a name fail.
 */
export async function fakeCoach({
  step,
  store = cornerBasket,
  tabId = 7,
  draft = '',
  timelineOf,
  explainMore,
  recipe = null,
}: Options = {}) {
  const sent: { request: string; input: unknown }[] = [];
  const refusals: string[] = [];
  await draftItem.set(draft);
  await sessionItem.set(session);
  await runItem.set(step === undefined ? null : runAt(step));

  const move = async (event: RunEvent): Promise<null> => {
    const run = await runItem.get();
    if (run === null) throw new CoachError('run/wrong-step', 'There is no run.');
    await runItem.set(advance(run, event, now));
    return null;
  };
  const end = async (by: 'new-cart' | 'completed'): Promise<null> => {
    await sessionItem.set(endSession(session, by, now));
    return null;
  };
  const listener = coachChannel.listen<null>(
    {
      openPopup: () =>
        Promise.resolve({
          session,
          store,
          storeError: store === null ? { code: 'store/unsupported', message: 'Not a store.' } : null,
        }),
      findRecipe: () => Promise.resolve(recipe),
      startRun: async ({ prompt, recipe: cooked }) => {
        await runItem.set({
          ...runAt({ state: 'extracting' }),
          prompt,
          ...(cooked === undefined ? {} : { recipe: cooked }),
        });
        return { runId: 'run-1' };
      },
      changeIngredients: ({ ingredients, servings }) => move({ type: 'ingredients-changed', ingredients, servings }),
      confirmIngredients: ({ ingredients, servings }) => move({ type: 'ingredients-confirmed', ingredients, servings }),
      backToIngredients: () => move({ type: 'back-to-ingredients' }),
      chooseTier: ({ tier }) => move({ type: 'tier-chosen', tier }),
      applyLevels: async ({ levels }) => {
        await preferencesItem.set({ ...(await preferencesItem.get()), levels });
        return move({ type: 'weights-changed', weights: weightsOf(levels, defaultWeights()) });
      },
      chooseLine: ({ ingredientId, choice }) => move({ type: 'line-chosen', ingredientId, choice }),
      setBudget: ({ budget }) => move({ type: 'budget-set', budget }),
      fillCart: () => move({ type: 'fill-approved' }),
      reopenLine: ({ sku, insteadSku }) => move({ type: 'line-reopened', sku, insteadSku }),
      handOff: () => Promise.resolve('https://cornerbasket.example/buy/rice:1'),
      undoFill: () => move({ type: 'undo-started' }),
      cancelRun: () => move({ type: 'cancelled' }),
      retryRun: () => move({ type: 'retried' }),
      newCart: () => end('new-cart'),
      finishSession: () => end('completed'),
      explainAgain: () => move({ type: 'explanations-asked' }),
      explainMore: ({ ingredientId, sku }) =>
        explainMore === undefined
          ? move({ type: 'pick-explained-more', ingredientId, sku, text: 'It is organic and the cheaper of two.' })
          : explainMore(),
      rateRun: () => Promise.resolve(null),
      readTimeline: (asked) => Promise.resolve(timelineOf?.(asked.sessionId) ?? { ...timeline, sessionId }),
    },
    () => true,
  );
  const request: CoachRequest = coachChannel.connect(async (message) => {
    sent.push({ request: message.request, input: message.input });
    if (refusals[0] === message.request) {
      refusals.shift();
      return { ok: false, error: { code: 'store/unreachable', message: 'No answer.' } };
    }
    return listener(message, null);
  });
  const opening: Opening = openPopup(request, () => Promise.resolve(tabId));
  return {
    request,
    opening,
    /** Everything asked so far, openPopup left out. */
    sent: () => sent.filter((one) => !['openPopup', 'findRecipe'].includes(one.request)),
    refuse: (name: string) => {
      refusals.push(name);
    },
  };
}
