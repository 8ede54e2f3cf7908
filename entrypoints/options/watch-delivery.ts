import type { Watched } from '../../components/use-stored';
import type { DeliveryView } from '../../lib/core/trace/trace-delivery';
import type { OptionsHost } from './options-host';

/** How often it is asked anew while somebody looks. */
const everyMs = 5_000;

/** How sending stands: asked when the page opens and every few seconds while it is looked at. Null when nobody answers. */
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
        // What is on the screen stays when nobody answers; the next time may tell more.
        if (document.visibilityState === 'visible') get().then(put, () => undefined);
      }, everyMs);
      return () => {
        watchers.delete(onChange);
        clearInterval(timer);
      };
    },
  };
}
