import { buildExtension } from '../../../demo/run-build';
import { inKilobytes } from '../bench-figures';
import { measurePageScripts, measureSizes } from './bench-sizes';
import budgets from './size-budgets.json' with { type: 'json' };

/** The size of each entry of the built extension beside its budget (`size-budgets.json`). Prints as it goes. */
export async function reportSizes(say: (line: string) => void): Promise<void> {
  const extensionDir = await buildExtension(say);
  say(row('', 'raw', 'gzip', 'budget'));
  const most: Record<string, number> = budgets.entries;
  for (const { part, raw, gzip } of measureSizes(extensionDir))
    say(row(part, inKilobytes(raw), inKilobytes(gzip), budgetOf(gzip, most[part])));
  for (const { store, click, filled } of measurePageScripts(extensionDir)) {
    say(
      row(
        `page, ${store}`,
        inKilobytes(click.raw),
        inKilobytes(click.gzip),
        budgetOf(click.gzip, budgets.pageScripts.click),
      ),
    );
    say(row('  once filled', inKilobytes(filled.raw), inKilobytes(filled.gzip), ''));
  }
}

function budgetOf(gzip: number, most: number | undefined): string {
  if (most === undefined) return '';
  return `${inKilobytes(most)}${gzip > most ? ', OVER' : ''}`;
}

function row(part: string, ...cells: string[]): string {
  return `  ${part.padEnd(34)}${cells.map((cell) => cell.padStart(11)).join('')}`.trimEnd();
}
