import { CoachError, isCoachError, toErrorInfo } from '../../core/errors';
import type { Llm, Span } from '../../core/ports';
import type { Run } from '../../core/run/run';
import type { RunEvent } from '../../core/run/run-event';
import { keepAwake } from '../worker/keep-awake';

export interface PickExplainerDeps {
  /** The model for a run, or null when it is off or not wanted for explanations. */
  llmFor: (run: Run) => Promise<Llm | null>;
  apply: (runId: string, event: RunEvent) => Promise<Run>;
  /** A span for the caller; the model call itself is in the trace of its operation. */
  spanFor: (run: Run) => Span;
}

/**
 * Asks the model to word the reasons of a plan that the shopper already sees. It runs in parallel to the run: when the shopper fills, goes
 * back or leaves, it stops. The code that asks and checks is large; it is loaded only where Claude is on. Without it, or when it fails, the sentences of the rules are shown.
 */
export class PickExplainer {
  private working: { key: string; stop: AbortController } | null = null;

  constructor(private readonly deps: PickExplainerDeps) {}

  /** Starts when the run has a new plan and stops when the plan is no longer under review. Never rejects. */
  follow(run: Run | null): void {
    const isReviewing = run?.step.state === 'reviewing';
    const key = isReviewing ? `${run.id} ${run.since}` : null;
    if (this.working !== null && this.working.key !== key) {
      this.working.stop.abort();
      this.working = null;
    }
    if (!isReviewing || key === null || this.working !== null || run.model?.rejected != null) return;
    const stop = new AbortController();
    this.working = { key, stop };
    void keepAwake(this.explain(run, stop.signal)).catch(() => undefined);
  }

  /** "Explain more" on one product. Throws llm/… errors for the popup to show. */
  more(run: Run, ingredientId: string, sku: string): Promise<void> {
    return keepAwake(this.tellMore(run, ingredientId, sku));
  }

  /** Asks for the reasons of the whole plan once more, after it failed. Resolves when that has begun. */
  async again(runId: string): Promise<void> {
    this.working?.stop.abort();
    this.working = null;
    // Storing the run calls `follow`, which finds a plan without reasons.
    await this.deps.apply(runId, { type: 'explanations-asked' });
  }

  private async tellMore(run: Run, ingredientId: string, sku: string): Promise<void> {
    const llm = await this.deps.llmFor(run);
    if (llm === null) throw new CoachError('llm/no-key', 'Claude needs a key. Add yours in Settings.');
    const { explainMore } = await import('../../agents/explain');
    const { factsOfProduct } = await import('../../agents/pick-facts');
    const { step } = run;
    const pick =
      step.state === 'reviewing' ? factsOfProduct(step.plan, step.reading.ingredients, ingredientId, sku) : null;
    if (pick === null) throw new CoachError('run/wrong-step', 'This product is not in the plan.');
    const text = await explainMore(pick, llm, { span: this.deps.spanFor(run), signal: new AbortController().signal });
    await this.deps.apply(run.id, { type: 'pick-explained-more', ingredientId, sku, text });
  }

  private async explain(run: Run, signal: AbortSignal): Promise<void> {
    const { deps } = this;
    try {
      const llm = await deps.llmFor(run);
      const picks = llm === null ? [] : await picksOf(run);
      if (llm === null || picks.length === 0) {
        // Claude was switched off since the run began.
        if (run.usesModel?.explanations === true) await deps.apply(run.id, { type: 'explanations-ended', rejected: 0 });
        return;
      }
      const { explainPicks } = await import('../../agents/explain');
      const result = await explainPicks(picks, llm, { span: deps.spanFor(run), signal }, (explanation) => {
        if (!signal.aborted) void deps.apply(run.id, { type: 'pick-explained', ...explanation }).catch(() => undefined);
      });
      await deps.apply(run.id, { type: 'explanations-ended', rejected: result.rejected });
    } catch (error) {
      if (signal.aborted || isCoachError(error, 'run/wrong-step', 'run/cancelled')) return;
      await deps.apply(run.id, { type: 'model-fell-back', error: toErrorInfo(error), of: 'explanations' });
      await deps.apply(run.id, { type: 'explanations-ended', rejected: 0 });
    }
  }
}

async function picksOf({ step }: Run) {
  if (step.state !== 'reviewing') return [];
  const { pickFacts } = await import('../../agents/pick-facts');
  return pickFacts(step.plan, step.reading.ingredients);
}
