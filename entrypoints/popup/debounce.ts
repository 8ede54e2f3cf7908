/** Runs the last of several calls once, after a pause. */
export interface Debounce {
  call: (work: () => void) => void;
  /** Runs a waiting call now: the popup is closing. */
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
