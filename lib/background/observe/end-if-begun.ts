import type { RequestObserver } from './request-observer';

/** The observer, whose end is asked for only where it has begun. */
export function endIfBegun(observer: RequestObserver): RequestObserver {
  let isOn = false;
  return {
    begin: async () => {
      isOn = true;
      await observer.begin();
    },
    end: async () => {
      if (!isOn) return [];
      isOn = false;
      return observer.end();
    },
  };
}
