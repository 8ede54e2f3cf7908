/**
 * Runs work with a time limit. Returns the error's message, or null if it went well. The signal tells the work that its time is
 * over.
 */
export async function within(limitMs: number, work: (signal: AbortSignal) => Promise<unknown>): Promise<string | null> {
  const control = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<string>((resolve) => {
    timer = setTimeout(() => {
      resolve(`not ended in ${String(limitMs / 1_000)} s`);
    }, limitMs);
  });
  const done = work(control.signal).then(
    () => null,
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
  const problem = await Promise.race([done, limit]);
  clearTimeout(timer);
  control.abort();
  return problem;
}
