import { prompts } from '../../agents/prompts';
import type { z } from 'zod/mini';
import { isCoachError } from '../../core/errors';
import { monthOf } from '../../core/run/llm-settings';
import { promptLink } from '../../core/trace/prompt-version';
import type { LlmCall, LlmSettings, Spending } from '../../core/run/llm-settings';
import type { Llm, LlmRequest, Span, Tracer } from '../../core/ports';
import type { Run } from '../../core/run/run';
import { createAnthropicLlm } from '../../llm/anthropic-llm';
import type { AnthropicLlmOptions } from '../../llm/anthropic-llm';
import type { Stored } from '../../storage/define-stored';

export interface ClaudeOptions {
  tracer: Tracer;
  /** Writes every trace record to disk: a request is sent only once its span would survive the end of the worker. */
  flushWrites: () => Promise<void>;
  track: AnthropicLlmOptions['track'];
  fetch: typeof fetch;
  spending: Stored<Spending>;
  now: () => Date;
  onCall: (call: LlmCall) => Promise<void>;
  /** Called after each answer: whether it had the requested form. */
  onAnswer: (isValid: boolean) => Promise<void>;
}

/**
 * Claude for one run, or null when it is off. Each operation is a trace of its own in the run's session, named for the operation, with
 * what a search by operation needs in its metadata; the call itself is an `llm` span in it. What calls cost is added to the month.
 */
export function createTracedClaude(run: Run, settings: LlmSettings, options: ClaudeOptions): Llm | null {
  if (!settings.isOn || settings.apiKey === '') return null;
  const llm = createAnthropicLlm({
    settings,
    // The span of the call is open by now.
    fetch: async (input, init) => {
      await options.flushWrites();
      return options.fetch(input, init);
    },
    track: options.track,
    spentUsd: () => spentThisMonth(options),
    onCall: async (call) => {
      await addToMonth(options, call.usd ?? 0);
      await options.onCall(call);
    },
  });
  const judge = async (trace: Span, isValid: boolean): Promise<void> => {
    options.tracer.score({ traceId: trace.traceId }, { name: 'json_valid', value: isValid ? 1 : 0 });
    await options.onAnswer(isValid);
  };
  return {
    async complete<S extends z.ZodMiniType>(request: LlmRequest<S>): Promise<z.infer<S>> {
      const trace = options.tracer.trace({
        name: request.operation,
        sessionId: run.sessionId,
        input: { message: run.prompt },
        metadata: metadataOf(run, request.operation),
        tags: [request.operation, 'consciousbuyer'],
      });
      try {
        const value = await llm.complete({ ...request, span: trace });
        if (request.note !== undefined) trace.note(request.note(value));
        trace.end({ output: request.tell(value) });
        await judge(trace, true);
        return value;
      } catch (error) {
        trace.fail(error);
        if (isCoachError(error, 'llm/bad-output', 'llm/truncated')) await judge(trace, false);
        throw error;
      }
    },
  };
}

function metadataOf(run: Run, operation: string) {
  const { step } = run;
  const reading = 'reading' in step ? step.reading : null;
  return {
    operation,
    session_id: run.sessionId,
    run_id: run.id,
    user_prompt: run.prompt,
    servings: reading?.servings ?? null,
    product: reading?.dishes.join(', ') ?? null,
    store: run.store.name,
    opik_prompts: prompts.filter(({ name }) => name === operation).map(promptLink),
  };
}

async function spentThisMonth({ spending, now }: ClaudeOptions): Promise<number> {
  const spent = await spending.get();
  return spent.month === monthOf(now()) ? spent.usd : 0;
}

async function addToMonth(options: ClaudeOptions, usd: number): Promise<void> {
  await options.spending.set({ month: monthOf(options.now()), usd: (await spentThisMonth(options)) + usd });
}
