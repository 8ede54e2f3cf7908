import { describe, expect, it } from 'vitest';
import { timeline } from '../../../components/examples/data/runs';
import { exportSession } from '../../../lib/core/trace/session-export';
import type { SessionTimeline } from '../../../lib/core/trace/trace';

const at = '2026-11-24T10:00:00.000Z';

function withPrompt(message: string): SessionTimeline {
  const [first] = timeline.traces;
  if (first === undefined) throw new Error('the example has a trace');
  return { ...timeline, traces: [{ ...first, trace: { ...first.trace, input: { message } } }] };
}

describe('exportSession', () => {
  it('holds all that was recorded, its totals, and when it was made', () => {
    const { fileName, text } = exportSession(timeline, at, []);
    expect(fileName).toBe('cart-coach-2026-11-22-chicken-biryani-for-4.json');
    expect(JSON.parse(text)).toMatchObject({
      format: 'conscious-cart-coach/session',
      version: 1,
      exportedAt: at,
      totals: { traceCount: 1, spanCount: 9 },
      ...timeline,
    });
  });

  it('carries no key, wherever it was typed and whatever it looks like', () => {
    const key = 'my/odd+key"1';
    const { fileName, text } = exportSession(withPrompt(`soup with ${key} and ${key}`), at, [key, '']);
    expect(JSON.stringify(text)).not.toContain('odd+key');
    expect(text).toContain('soup with [key] and [key]');
    expect(fileName).toBe('cart-coach-2026-11-22-soup-with-key-and-key.json');
  });

  it('does not take words apart for a short entry in the key field', () => {
    expect(exportSession(withPrompt('a soup'), at, ['a']).text).toContain('a soup');
  });

  it('has a name that any file system takes', () => {
    expect(exportSession(withPrompt(`../../${'x'.repeat(300)} 🍲 ~`), at, []).fileName).toBe(
      `cart-coach-2026-11-22-${'x'.repeat(20)}.json`,
    );
    expect(exportSession(withPrompt(''), at, []).fileName).toBe('cart-coach-2026-11-22.json');
  });
});
