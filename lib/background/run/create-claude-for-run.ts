import type { Llm } from '../../core/ports';
import type { Run } from '../../core/run/run';
import type { RunEvent } from '../../core/run/run-event';
import { llmItem, pointingItem, spendingItem } from '../../storage/items';
import type { Tracing } from '../../tracing/start-tracing';
import { trackAnthropic } from '../../tracing/track-anthropic/track-anthropic';

/** Creates Claude for a run; null if the shopper has not switched it on for this use. Its calls are recorded on the run. */
export function createClaudeForRun(
  tracing: Tracing,
  remark: (runId: string, event: RunEvent) => Promise<unknown>,
  now: () => Date,
) {
  return async (run: Run, use: 'usesExtraction' | 'usesExplanations' | 'usesPointing'): Promise<Llm | null> => {
    const settings = await llmItem.get();
    if (!(use === 'usesPointing' ? await pointingItem.get() : settings[use])) return null;
    if (!settings.isOn || settings.apiKey === '') return null;
    const [{ createTracedClaude }, { costOf }] = await Promise.all([
      import('./traced-claude'),
      import('../../llm/model-prices'),
    ]);
    return createTracedClaude(run, settings, {
      tracer: tracing.tracer,
      flushWrites: () => tracing.flushWrites(),
      track: (client, span) => trackAnthropic(client, span, costOf),
      fetch: (input, init) => fetch(input, init),
      spending: spendingItem,
      now,
      onCall: async (call) => {
        await remark(run.id, { type: 'model-called', call });
      },
      onAnswer: async (isValid) => {
        await remark(run.id, { type: 'model-answered', isValid });
      },
    });
  };
}
