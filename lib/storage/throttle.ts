/** A throttled call: the first is made at once, later ones at most once in `everyMs` milliseconds. */
export interface Throttled {
  /** Makes the call now, or when the time since the last one is over. Several calls become one. */
  soon(): void;
  /** Makes the call after a whole `everyMs` from now, unless `now` makes it earlier. */
  later(): void;
  /** Makes the call now in any case; a waiting call is merged into it. */
  now(): void;
}

export function throttle(call: () => void, everyMs: number): Throttled {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isWaiting = false;
  const pause = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      timer = null;
      if (isWaiting) now();
    }, everyMs);
  };
  const now = (): void => {
    isWaiting = false;
    pause();
    call();
  };
  return {
    now,
    soon: () => {
      if (timer === null) now();
      else isWaiting = true;
    },
    later: () => {
      isWaiting = true;
      pause();
    },
  };
}
