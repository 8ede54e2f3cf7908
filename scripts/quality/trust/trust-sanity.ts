import { freshQuality } from './trust-fresh';
import type { QualityRow } from '../quality-row';
import { knownSaneQuality, saneQuality } from './trust-sane';
import { listsQuality } from './trust-lists';
import { titlesQuality } from './trust-titles';

/** What is bought and how much of it: sane amounts, sizes that are believed, fresh food where fresh is meant. */
export async function sanityQuality(): Promise<QualityRow[]> {
  return [
    ...(await saneQuality()),
    ...(await knownSaneQuality()),
    ...titlesQuality(),
    ...listsQuality(),
    ...(await freshQuality()),
  ];
}
