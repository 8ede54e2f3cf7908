/** Creates a queue that runs one task at a time, so that each starts with what the one before has stored. */
export function createWorkQueue(): (work: () => Promise<void>) => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return (work) => {
    const done = last.then(work);
    last = done.catch(() => undefined);
    return done;
  };
}
