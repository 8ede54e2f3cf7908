import { describe, expect, it } from 'vitest';
import { createUuid7, timeOfUuid7, uuid7 } from '../../lib/tracing/uuid7';

const shape = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('createUuid7', () => {
  it('writes version, variant and time', () => {
    const newId = createUuid7(() => Date.parse('2026-11-23T10:00:00.123Z'));
    const id = newId();
    expect(id).toMatch(shape);
    expect(timeOfUuid7(id)).toBe(Date.parse('2026-11-23T10:00:00.123Z'));
  });

  it('matches the example of RFC 9562, appendix A.6, in its time, version and variant', () => {
    // 017F22E2-79B0-7CC3-98C4-DC0C0C07398F is Tuesday, 22 February 2022 14:22:22.00 -05:00
    const newId = createUuid7(() => 0x017f22e279b0);
    expect(newId().slice(0, 15)).toBe('017f22e2-79b0-7');
    expect(timeOfUuid7('017F22E2-79B0-7CC3-98C4-DC0C0C07398F')).toBe(Date.parse('2022-02-22T19:22:22Z'));
  });

  it.each([
    ['a clock that stands still', () => 1_700_000_000_000],
    [
      'a clock that runs backwards',
      (() => {
        let time = 1_700_000_000_000;
        return () => (time -= 7);
      })(),
    ],
  ])('stays in order and unique over 20,000 ids with %s', (_name, now) => {
    const newId = createUuid7(now);
    const ids = Array.from({ length: 20_000 }, newId);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual(ids);
    expect(ids.every((id) => shape.test(id))).toBe(true);
  });

  it('goes on in order when the counter of a millisecond is full', () => {
    const newId = createUuid7(() => 1_700_000_000_000);
    const ids = Array.from({ length: 5_000 }, newId);
    expect([...ids].sort()).toEqual(ids);
    expect(timeOfUuid7(ids.at(-1) ?? '')).toBe(1_700_000_000_001);
  });

  it('makes ids in the running worker', () => {
    expect(uuid7()).toMatch(shape);
    expect(uuid7() < uuid7()).toBe(true);
  });
});

describe('timeOfUuid7', () => {
  it.each(['', 'session-1', '0b3c6c1e-7e6c-4b7a-9d0a-111111111111'])('answers null for %j', (id) => {
    expect(timeOfUuid7(id)).toBeNull();
  });
});
