import { existsSync } from 'node:fs';
import { linesQuality } from './meals-lines';
import { promptsQuality } from './meals-prompts';
import { pagesQuality } from './meals-pages';
import { dataFolder } from './meals-data';
import type { QualityRow } from '../quality-row';

/** Figures of understanding the meal on the labelled sets. A missing set gives no row; the caller reports it. */
export async function mealsQuality(): Promise<QualityRow[]> {
  if (!existsSync(dataFolder)) return [];
  return [...linesQuality(), ...pagesQuality(), ...(await promptsQuality())];
}
