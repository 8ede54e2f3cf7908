import type { Fact } from '../core/fact';

/** The facts whose figure `key` is one of these values. */
export function factsWith(facts: readonly Fact[], key: string, values: readonly string[]): Fact[] {
  return facts.filter(({ data }) => values.includes(String(data?.[key] ?? '')));
}
