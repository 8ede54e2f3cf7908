import type { FactSettings } from '../core/fact-settings';
import { usualFactSettings } from '../core/fact-settings';
import type { FactLookup, FactSource, LoadData } from '../core/ports';
import type { FactSourceFile } from './source-file';

const files = import.meta.glob<FactSourceFile>('./sources/*.ts', { eager: true, import: 'default' });

/** Every source file there is: a file in ./sources is all it takes. */
export const sourceFiles: readonly FactSourceFile[] = Object.keys(files)
  .sort()
  .flatMap((path) => files[path] ?? []);

/**
 * Reads the data of every source the shopper has not switched off. A source whose data is missing or broken answers nothing; the
 * others go on.
 */
export async function loadSources(
  loadData: LoadData,
  settings: FactSettings = usualFactSettings,
): Promise<FactSource[]> {
  const made = await Promise.all(
    sourceFiles.map(async (file) => {
      try {
        if (file.isOn?.(settings) === false) return null;
        return file.create(file.data === null ? null : await loadData(file.data), settings);
      } catch {
        return null;
      }
    }),
  );
  return made.filter((source) => source !== null);
}

/** All sources behind one question. */
export async function loadFacts(loadData: LoadData, settings: FactSettings = usualFactSettings): Promise<FactLookup> {
  const sources = new Map((await loadSources(loadData, settings)).map((source) => [source.id, source]));
  return (sourceId, query, today) => sources.get(sourceId)?.lookup(query, { today }) ?? [];
}
