import { z } from 'zod/mini';
import type { FactSettings } from '../core/fact/fact-settings';
import type { FactSource } from '../core/ports';

/**
 * The header of every data file. `asOf`: the day its facts describe; facts older than `staleAfterDays` are shown as stale, never hidden.
 */
export const dataHead = {
  title: z.string(),
  url: z.string(),
  licence: z.string(),
  asOf: z.iso.date(),
  staleAfterDays: z.number(),
};

/** A source file: it makes the source from the data it names (`public/data/<data>.json`), or without data. */
export interface FactSourceFile {
  readonly data: string | null;
  /** Whether the shopper switched it on; absent for a source that is always asked. */
  isOn?(settings: FactSettings): boolean;
  create(data: unknown, settings: FactSettings): FactSource;
}

/** Whether data with date `asOf` is too old on `today`, by its source's own limit. Dates are ISO days. */
export function isStale(data: { asOf: string; staleAfterDays: number }, today: string): boolean {
  return (Date.parse(today) - Date.parse(data.asOf)) / 86_400_000 > data.staleAfterDays;
}
