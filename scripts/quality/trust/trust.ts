import { sanityQuality } from './trust-sanity';
import type { QualityRow } from '../quality-row';
import { amountsQuality } from './trust-amounts';
import { guardQuality } from './trust-guard';
import { modelQuality } from './trust-model';
import { labelsQuality } from './trust-labels';
import { sentencesQuality } from './trust-sentences';
import { wishesQuality } from './trust-wishes';

/**
 * Figures of allergies, sentences and amounts. Each measure is in a file of its own (trust-….ts), with cases generated from
 * grammars and catalogues.
 */
export async function trustQuality(): Promise<QualityRow[]> {
  const measures: (() => QualityRow[] | Promise<QualityRow[]>)[] = [
    () => modelQuality(),
    () => wishesQuality(),
    sentencesQuality,
    guardQuality,
    () => amountsQuality(),
    labelsQuality,
  ];
  const rows: QualityRow[] = [];
  for (const measure of measures) rows.push(...(await measure()));
  return [...rows, ...(await sanityQuality())];
}
