/** Creates a queue that runs one task at a time, by Web Locks across all pages of the extension. Tasks run in call order; a failed task does not stop the queue. */
export function createSerialQueue(name: string): <T>(work: () => Promise<T>) => Promise<T> {
  let queue: Promise<unknown> = Promise.resolve();
  return (work) => {
    const result = queue.then(() => locked(name, work));
    queue = result.catch(() => undefined);
    return result;
  };
}

/** Node, where the tests run, may have no Web Locks; it has only one context. */
function locked<T>(name: string, work: () => Promise<T>): Promise<T> {
  const locks = (globalThis as { navigator?: { locks?: LockManager | null } }).navigator?.locks;
  return locks == null ? work() : locks.request(name, work).then((result) => result);
}
