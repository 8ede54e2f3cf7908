/** Calls that come faster than anybody can look at are joined: the first is made at once, later ones at most once in `everyMs`. */
export interface Throttled {
  /** Makes the call now, or when the pause since the last one is over. The newest state is what counts: none is made twice. */
  soon(): void;
  /** Makes the call when a whole pause from now is over, unless `now` makes it before. */
  later(): void;
  /** Makes it now, whatever the pause; one that was waiting is made with it. */
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
