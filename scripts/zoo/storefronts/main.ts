import { parseArgs } from 'node:util';
import { buildExtension } from '../../../demo/run-build';
import { storefronts } from '../../../tests/e2e/sites/storefronts/all';
import { figuresOf, missedGoals } from '../figures';
import { printTable, sayResult } from '../print';
import { visitStorefronts } from './visit-storefronts';

/** Visits the named look-alikes (all if none is named) and prints the results. Returns 1 if a goal is missed, 0 otherwise. */
export async function benchStorefronts(args: readonly string[], say: (line: string) => void): Promise<number> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { round: { type: 'string', default: '1' }, limit: { type: 'string', default: '60' } },
  });
  const wanted = positionals.map((word) => word.toLowerCase());
  const chosen = storefronts.filter(
    ({ name }) => wanted.length === 0 || wanted.some((word) => name.toLowerCase().includes(word)),
  );
  const results = await visitStorefronts(chosen, {
    extensionDir: await buildExtension(say),
    round: Number(values.round),
    limitMs: Number(values.limit) * 1_000,
    onResult: (result) => {
      sayResult(result, say);
    },
  });
  printTable(results, ['storefront'], say);
  return missedGoals(figuresOf(results)).length === 0 ? 0 : 1;
}
