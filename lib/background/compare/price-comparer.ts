import { basketOf } from '../../core/store/compare';
import type { ComparedStore, StoredComparison } from '../../core/store/comparison';
import { CoachError, toErrorInfo } from '../../core/errors';
import type { ErrorCode } from '../../core/error-codes';
import type { Plan } from '../../core/decision/decision';
import type { MealReading } from '../../core/meal/ingredient';
import { originPattern } from '../../core/store/origin-pattern';
import type { Span } from '../../core/ports';
import type { Run } from '../../core/run/run';
import { toBuy } from '../../core/run/run';
import type { StoreRecords, StoreRecord } from '../../core/store/store-record';
import type { Stored } from '../../storage/define-stored';
import { keepAwake } from '../worker/keep-awake';

/** What pricing a list in one store needs. */
export interface PriceContext {
  record: StoreRecord;
  reading: MealReading;
  span: Span;
  signal: AbortSignal;
  onProgress: (done: number) => Promise<void>;
}

export interface PriceComparerDeps {
  item: Stored<StoredComparison | null>;
  book: () => Promise<StoreRecords>;
  /** Prices a list in a store's tab. */
  price: (context: PriceContext) => Promise<Plan>;
  /** The trace a comparison is a step of. */
  trace: (run: Run) => Span;
  /** Called when nothing is being priced any more, so that the trace can end. */
  onEnded: (run: Run) => void;
}

/** Errors that go away once the shopper allows the site, or clicks the icon there. */
const allowable: readonly ErrorCode[] = ['store/tab-navigated', 'store/tab-closed', 'store/unsupported'];

/** Prices one list in several tabs at the same time. Each store is priced on its own: when one fails, its entry says so and the others continue. */
export class PriceComparer {
  private stop: AbortController | null = null;
  private queue: Promise<unknown> = Promise.resolve();

  constructor(private readonly deps: PriceComparerDeps) {}

  /** Starts pricing. Resolves once the start is stored. Prices found earlier for the same list are kept. */
  async start(run: Run, origins: readonly string[]): Promise<void> {
    const { step } = run;
    if (step.state !== 'reviewing')
      throw new CoachError('run/wrong-step', 'There is no list to compare. Plan a meal first.');
    await this.cancel();
    const book = await this.deps.book();
    const records = origins.flatMap((origin) => book[origin] ?? []);
    const wanted = toBuy(step.reading)
      .map(({ id }) => id)
      .filter((id) => step.choices[id]?.isRemoved !== true);
    const own = basketOf({ origin: run.store.origin, name: run.store.name }, step.plan, step.tier, step.choices);
    const before = await this.deps.item.get();
    const kept = before?.runId === run.id && before.tier === step.tier ? before.stores : [];
    const asked = new Set([run.store.origin, ...origins]);
    await this.deps.item.set({
      runId: run.id,
      tier: step.tier,
      wanted,
      stores: [
        { origin: own.origin, name: own.name, pricing: { state: 'priced', basket: own } },
        ...kept.filter(({ origin }) => !asked.has(origin)),
        ...records.map(({ origin, name }) => ({
          origin,
          name,
          pricing: { state: 'pricing' as const, done: 0, total: wanted.length },
        })),
      ],
      isRunning: true,
    });
    const stop = new AbortController();
    this.stop = stop;
    const work = Promise.all(records.map((record) => this.priceOne(run, record, wanted.length, stop.signal)));
    void keepAwake(
      work.then(async () => {
        this.deps.onEnded(run);
        if (this.stop === stop) await this.ended();
      }),
    );
  }

  /**
   * Prices the stores again that could not be read before and whose sites (match patterns) are allowed now. The popup cannot do this: the
   * browser's permission question may have closed it.
   */
  async allowed(run: Run | null, patterns: readonly string[]): Promise<void> {
    const comparison = await this.deps.item.get();
    if (run?.step.state !== 'reviewing' || comparison?.runId !== run.id) return;
    const origins = comparison.stores
      .filter(({ origin, pricing }) => pricing.state === 'failed' && pricing.canAllow && isAmong(origin, patterns))
      .map(({ origin }) => origin);
    if (origins.length > 0) await this.start(run, origins);
  }

  /** Stops all pricing. Prices that were found are kept. */
  async cancel(): Promise<void> {
    this.stop?.abort();
    this.stop = null;
    await this.ended();
  }

  /** Marks stores that were still being priced as interrupted: the worker died, or the shopper stopped. */
  private ended(): Promise<void> {
    return this.change((comparison) => ({
      ...comparison,
      isRunning: false,
      stores: comparison.stores.map((store) =>
        store.pricing.state === 'pricing'
          ? { ...store, pricing: failure(new CoachError('run/cancelled', 'Stopped.')) }
          : store,
      ),
    }));
  }

  private async priceOne(run: Run, record: StoreRecord, total: number, signal: AbortSignal): Promise<void> {
    if (run.step.state !== 'reviewing') return;
    const { reading, tier } = run.step;
    const { origin, name } = record;
    const put = (pricing: ComparedStore['pricing']): Promise<void> =>
      this.change(
        (comparison) => ({
          ...comparison,
          stores: comparison.stores.map((store) => (store.origin === origin ? { ...store, pricing } : store)),
        }),
        signal,
      );
    const span = this.deps.trace(run).child('compare_store', { store: name });
    try {
      const onProgress = (done: number): Promise<void> => put({ state: 'pricing', done, total });
      const plan = await this.deps.price({ record, reading, span, signal, onProgress });
      const basket = basketOf({ origin, name }, plan, tier);
      span.end({ found: basket.lines.length, of: total });
      await put({ state: 'priced', basket });
    } catch (error) {
      span.fail(error);
      await put(failure(error));
    }
  }

  /** Changes the stored comparison. Writes nothing when this pricing was stopped meanwhile. */
  private change(how: (comparison: StoredComparison) => StoredComparison, signal?: AbortSignal): Promise<void> {
    const result = this.queue.then(async () => {
      const comparison = await this.deps.item.get();
      if (comparison !== null && signal?.aborted !== true) await this.deps.item.set(how(comparison));
    });
    this.queue = result.catch(() => undefined);
    return result;
  }
}

function isAmong(origin: string, patterns: readonly string[]): boolean {
  const pattern = originPattern(origin);
  return pattern !== null && patterns.includes(pattern);
}

function failure(error: unknown): ComparedStore['pricing'] {
  const { code, message } = toErrorInfo(error);
  return { state: 'failed', code, message, canAllow: allowable.includes(code) };
}
