import { describe, expect, it } from 'vitest';
import { watchRequests } from '../../../lib/stores/live/watch-requests';

/** A page that tells of the answers its requests got. */
function watched() {
  const listening: ((list: { getEntries(): object[] }) => void)[] = [];
  class PerformanceObserver {
    constructor(private readonly listen: (list: { getEntries(): object[] }) => void) {}
    observe(): void {
      listening.push(this.listen);
    }
    disconnect(): void {
      listening.splice(0);
    }
  }
  const view = { PerformanceObserver, location: { hostname: 'shop.example' } };
  const watch = watchRequests({ defaultView: view } as unknown as Document);
  const tell = (path: string, responseStatus?: number, initiatorType = 'fetch'): void => {
    const entry = { name: new URL(path, 'https://shop.example').href, initiatorType };
    const told = responseStatus === undefined ? entry : { ...entry, responseStatus };
    for (const listen of listening) listen({ getEntries: () => [told] });
  };
  return { watch, tell };
}

describe('answers a running page gets', () => {
  it('are refusals where all of them were', () => {
    const { watch, tell } = watched();
    expect(watch.isRefused()).toBe(false);
    tell('/cart/remove', 400);
    expect([watch.count(), watch.isRefused()]).toEqual([1, true]);
    tell('/cart/remove', 200);
    expect([watch.count(), watch.isRefused()]).toEqual([2, false]);
  });

  it('say that the page’s session has ended, whatever else was answered', () => {
    const { watch, tell } = watched();
    tell('/cart/view', 200);
    tell('/cart/add', 422);
    expect(watch.isEnded()).toBe(false);
    tell('/cart/add', 419);
    tell('/cart/view', 200);
    expect([watch.isEnded(), watch.isRefused()]).toEqual([true, false]);
  });

  it('of other sites and of pictures tell nothing', () => {
    const { watch, tell } = watched();
    tell('https://tracker.test/hit', 500);
    tell('/logo.png', 404, 'img');
    expect([watch.count(), watch.isRefused()]).toEqual([0, false]);
  });

  it('are no refusals where the browser does not tell their status', () => {
    const { watch, tell } = watched();
    tell('/cart/remove');
    tell('/cart/remove', 0);
    expect([watch.count(), watch.isRefused()]).toEqual([2, false]);
  });
});
