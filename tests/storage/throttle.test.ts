import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { throttle } from '../../lib/storage/throttle';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('paced calls', () => {
  it('makes the first at once and joins those that come too fast, the last one included', () => {
    const call = vi.fn();
    const look = throttle(call, 250);
    look.soon();
    expect(call).toHaveBeenCalledTimes(1);
    for (let time = 0; time < 200; time += 20) {
      vi.advanceTimersByTime(20);
      look.soon();
    }
    expect(call).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(50);
    expect(call).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(1000);
    expect(call).toHaveBeenCalledTimes(2);
    look.soon();
    expect(call).toHaveBeenCalledTimes(3);
  });

  it('makes one that cannot wait at once, and none that waited after it', () => {
    const call = vi.fn();
    const look = throttle(call, 250);
    look.soon();
    look.soon();
    look.now();
    expect(call).toHaveBeenCalledTimes(2);
    vi.advanceTimersByTime(1000);
    expect(call).toHaveBeenCalledTimes(2);
  });

  it('lets one wait for a whole pause, unless one that cannot wait comes first', () => {
    const call = vi.fn();
    const look = throttle(call, 250);
    look.soon();
    vi.advanceTimersByTime(200);
    look.later();
    vi.advanceTimersByTime(200);
    expect(call).toHaveBeenCalledTimes(1);
    vi.advanceTimersByTime(50);
    expect(call).toHaveBeenCalledTimes(2);
    look.later();
    look.now();
    vi.advanceTimersByTime(1000);
    expect(call).toHaveBeenCalledTimes(3);
  });
});
