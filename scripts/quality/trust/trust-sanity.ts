import { freshQuality } from './trust-fresh';
import type { QualityRow } from '../quality-row';
import { knownSaneQuality, saneQuality } from './trust-sane';
import { listsQuality } from './trust-lists';
import { titlesQuality } from './trust-titles';

/** Figures of what is bought and how much: sensible amounts, believable sizes, fresh food where fresh food is meant. */
export async function sanityQuality(): Promise<QualityRow[]> {
  return [
    ...(await saneQuality()),
    ...(await knownSaneQuality()),
    ...titlesQuality(),
    ...listsQuality(),
    ...(await freshQuality()),
  ];
}
