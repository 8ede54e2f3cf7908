/** Works at most so long; the message of what broke, null when it went well. Work that goes on after its time is told so by the signal. */
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
