import type { Watched } from '../../components/use-stored';
import type { DeliveryView } from '../../lib/core/trace/trace-delivery';
import type { OptionsHost } from './options-host';

/** How often the state is requested while the page is visible, in ms. */
const everyMs = 5_000;

/** The state of delivery, requested when the page opens and every few seconds while it is visible. Null if there is no answer. */
export function watchDelivery(
  request: OptionsHost['request'],
): Watched<DeliveryView | null> & { put: (next: DeliveryView) => void } {
  const watchers = new Set<(next: DeliveryView) => void>();
  const put = (next: DeliveryView): void => {
    for (const watcher of watchers) watcher(next);
  };
  const get = () => request('readDelivery', null);
  return {
    fallback: null,
    get,
    put,
    watch: (onChange) => {
      watchers.add(onChange);
      const timer = setInterval(() => {
        // Without an answer the last state stays on the screen.
        if (document.visibilityState === 'visible') get().then(put, () => undefined);
      }, everyMs);
      return () => {
        watchers.delete(onChange);
        clearInterval(timer);
      };
    },
  };
}
