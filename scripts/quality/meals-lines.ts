import type { QualityRow } from './meals';
export function linesQuality(): QualityRow[] {
  return [];
}
