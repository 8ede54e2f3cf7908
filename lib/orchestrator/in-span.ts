import type { Span } from '../core/ports';
import type { JsonValue } from '../core/trace/trace';

/** Runs a step in its own span, which ends with the step's value or fails with its error. */
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
