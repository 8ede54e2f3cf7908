import type { Span } from '../core/ports';
import type { JsonValue } from '../core/trace/trace';

/** Runs a step in its own span: ended with what it gave, or failed with what it threw. */
export async function inSpan<T>(
  parent: Span,
  name: string,
  input: JsonValue,
  work: (span: Span) => Promise<{ value: T; output: JsonValue }>,
): Promise<T> {
  const span = parent.child(name, input);
  try {
    const { value, output } = await work(span);
    span.end(output);
    return value;
  } catch (error) {
    span.fail(error);
    throw error;
  }
}
