import { describe, expect, it } from 'vitest';
import { z } from 'zod/mini';
import { describeIssues } from '../../lib/core/schema-issues';

const Basket = z.strictObject({
  lines: z.array(z.strictObject({ name: z.string().check(z.minLength(2), z.maxLength(5)), count: z.int() })),
  kind: z.enum(['full', 'empty']),
  at: z.iso.date(),
  share: z.optional(z.number().check(z.positive(), z.maximum(1))),
  who: z.optional(z.union([z.string(), z.boolean()])),
});
const whole = { lines: [], kind: 'empty', at: '2026-11-30' };

describe('what does not fit a schema', () => {
  it.each<[unknown, string]>([
    [null, 'expected object'],
    [{ ...whole, lines: [{ name: 'oats', count: 1.5 }] }, 'lines.0.count: expected int'],
    [{ ...whole, lines: [{ name: 'a', count: 1 }] }, 'lines.0.name: at least 2'],
    [{ ...whole, lines: [{ name: 'abcdef', count: 1 }] }, 'lines.0.name: at most 5'],
    [{ ...whole, kind: 'half' }, 'kind: expected full or empty'],
    [{ ...whole, at: 'yesterday' }, 'at: expected date'],
    [{ ...whole, share: 0 }, 'share: more than 0'],
    [{ ...whole, who: 3 }, 'who: none of the forms it may have'],
    [{ ...whole, extra: 1, other: 2 }, 'not known: extra, other'],
    [{ kind: 'half', at: whole.at }, 'lines: expected array; kind: expected full or empty'],
  ])('is named with its place: %j', (value, told) => {
    const { error } = Basket.safeParse(value);
    expect(error && describeIssues(error)).toBe(told);
  });

  it('is told without the value itself, which may be the shopper’s', () => {
    const { error } = Basket.safeParse({ ...whole, kind: 'my secret', at: 'my secret', lines: 'my secret' });
    expect(error && describeIssues(error)).not.toContain('secret');
  });
});
