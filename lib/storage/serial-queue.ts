/** Does one piece of work after another, here and in every other page of the extension where the browser has locks. */
export function createSerialQueue(name: string): <T>(work: () => Promise<T>) => Promise<T> {
  let queue: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = queue.then(() => locked(name, work));
    queue = result.catch(() => undefined);
    return result;
  };
}

/** Node, where the tests run, may have no locks; there is one context alone there. */
function locked<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = (globalThis as { navigator?: { locks?: LockManager | null } }).navigator?.locks;
  return locks == null ? work() : locks.request(name, work).then((result) => result);
}
