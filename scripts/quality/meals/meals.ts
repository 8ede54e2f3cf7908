import { existsSync } from 'node:fs';
import { linesQuality } from './meals-lines';
import { promptsQuality } from './meals-prompts';
import { pagesQuality } from './meals-pages';
import { dataFolder } from './meals-data';
import type { QualityRow } from '../quality-row';

/** Understanding the meal, on the labelled sets. A set that is not there gives no row; the caller says which are missing. */
export async function mealsQuality(): Promise<QualityRow[]> {
  if (!existsSync(dataFolder)) return [];
  return [...linesQuality(), ...pagesQuality(), ...(await promptsQuality())];
}
