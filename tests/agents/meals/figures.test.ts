import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataFolder } from '../../../scripts/quality/meals/meals-data';
import { linesQuality } from '../../../scripts/quality/meals/meals-lines';
import { pagesQuality } from '../../../scripts/quality/meals/meals-pages';
import { promptsQuality } from '../../../scripts/quality/meals/meals-prompts';

const isThere = existsSync(dataFolder);
if (!isThere) console.warn(`Figures of meals skipped: no labelled sets at ${dataFolder}`);

/** The quality bench as a guard: a change that loses a goal fails here, not weeks later. */
describe.skipIf(!isThere)('figures on the labelled sets', () => {
  it('reaches every goal', { timeout: 120_000 }, async () => {
    const rows = [...linesQuality(), ...pagesQuality(), ...(await promptsQuality())];
    expect(rows.length).toBeGreaterThanOrEqual(9);
    expect(rows.filter(({ isMet }) => !isMet)).toEqual([]);
  });
});
