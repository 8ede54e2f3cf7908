import type { JsonValue, SessionTimeline } from './trace';
import { messageOf, totalsOf } from './trace';

/** A session as a file to save or pass on. */
export interface SessionExport {
  /** "cart-coach-2026-11-24-chicken-biryani-for-4.json" */
  fileName: string;
  /** JSON, indented. */
  text: string;
}

/**
 * A session as JSON: everything recorded, with its totals. What was recorded has had keys taken out already; the keys in `secrets` are
 * looked for once more by their very letters, whatever they look like and wherever they were typed.
 *
 * @param exportedAt ISO
 */
export function exportSession(
  timeline: SessionTimeline,
  exportedAt: string,
  secrets: readonly string[],
): SessionExport {
  const { usage, ...totals } = totalsOf(timeline);
  const content = {
    format: 'conscious-cart-coach/session',
    version: 1,
    exportedAt,
    totals: { ...totals, usage },
    ...timeline,
  };
  const known = secrets.filter((secret) => secret.length >= shortestSecret);
  const text = JSON.stringify(
    content,
    (_name, value: JsonValue) => (typeof value === 'string' ? without(value, known) : value),
    2,
  );
  const message = messageOf(timeline.traces[0]?.trace.input ?? null) ?? '';
  const day = (timeline.traces[0]?.trace.startedAt ?? exportedAt).slice(0, 10);
  return { fileName: ['cart-coach', day, ...slug(without(message, known))].join('-') + '.json', text };
}

/** A shorter text is no key, and removing it would damage ordinary words. */
const shortestSecret = 6;

function without(text: string, secrets: readonly string[]): string {
  return secrets.reduce((clean, secret) => clean.replaceAll(secret, '[key]'), text);
}

function slug(text: string): string[] {
  return (
    text
      .toLowerCase()
      .match(/[a-z0-9]+/g)
      ?.slice(0, 6)
      .map((word) => word.slice(0, 20)) ?? []
  );
}
