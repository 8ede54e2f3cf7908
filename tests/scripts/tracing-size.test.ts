import { describe, expect, it } from 'vitest';
import { measureTracingSize } from '../../scripts/bench/tracing-size';

describe('what tracing adds to the worker', () => {
  it('is at most 10,000 bytes, gzip', async () => {
    const own = (await measureTracingSize()).find(({ what }) => what === 'lib/tracing');
    expect(own?.gzip).toBeGreaterThan(5_000);
    expect(own?.gzip).toBeLessThanOrEqual(10_000);
  }, 60_000);
});
