import type { z } from 'zod/mini';
import { CoachError } from '../../lib/core/errors';
import type { Llm, LlmRequest } from '../../lib/core/ports';

/** One answer of the script: a value, an error to throw, or a text to stream first. */
export type Scripted = { value: unknown; streamed?: string[] } | { error: CoachError };

/**
 * A model that follows a script: an unexpected call fails at once, an unused answer fails in {@link ScriptedLlm.finish}. Answers go
 * through the request's own schema, as the real one's do. Requests are kept for the test to look at.
 */
export class ScriptedLlm implements Llm {
  readonly requests: LlmRequest<z.ZodMiniType>[] = [];

  constructor(private readonly script: Scripted[]) {}

  complete<S extends z.ZodMiniType>(request: LlmRequest<S>): Promise<z.infer<S>> {
    this.requests.push(request);
    const next = this.script.shift();
    if (next === undefined) return Promise.reject(new Error(`unexpected model call: ${request.operation}`));
    if ('error' in next) return Promise.reject(next.error);
    for (const text of next.streamed ?? []) request.onText?.(text);
    const parsed = request.schema.safeParse(next.value);
    return parsed.success
      ? Promise.resolve(parsed.data)
      : Promise.reject(new CoachError('llm/bad-output', 'not the expected shape'));
  }

  finish(): void {
    if (this.script.length > 0) throw new Error(`${String(this.script.length)} scripted answers were never asked for`);
  }
}
