/** Runs the last of a burst of calls, once, after a pause. */
export interface Debounce {
  call: (work: () => void) => void;
  /** Runs what is waiting, now: the popup is closing. */
  flush: () => void;
  cancel: () => void;
}

export function createDebounce(ms: number): Debounce {
  let waiting: (() => void) | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const cancel = (): void => {
    clearTimeout(timer);
    waiting = null;
  };
  const flush = (): void => {
    const work = waiting;
    cancel();
    work?.();
  };
  return {
    cancel,
    flush,
    call: (work) => {
      cancel();
      waiting = work;
      timer = setTimeout(flush, ms);
    },
  };
}
