import type { RequestObserver } from './request-observer';

/** An observer whose `end` reaches the page only after `begin`; otherwise it gives an empty list. */
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
