import type { FactSettings } from '../core/fact/fact-settings';
import { usualFactSettings } from '../core/fact/fact-settings';
import type { FactLookup, FactSource, LoadData } from '../core/ports';
import type { FactSourceFile } from './source-file';

const files = import.meta.glob<FactSourceFile>('./sources/*.ts', { eager: true, import: 'default' });

/** All source files: a file in ./sources is found without further steps. */
export const sourceFiles: readonly FactSourceFile[] = Object.keys(files)
  .sort()
  .flatMap((path) => files[path] ?? []);

/**
 * Reads the data of every source the shopper has not switched off. A source with missing or broken data answers nothing; the others
 * continue.
 */
export async function loadSources(
  loadData: LoadData,
  settings: FactSettings = usualFactSettings,
): Promise<FactSource[]> {
  const made = await Promise.all(
    sourceFiles.map(async (file) => {
      try {
        if (file.isOn?.(settings) === false) return null;
        return sourceOf(file, file.data === null ? null : await loadData(file.data), settings);
      } catch {
        return null;
      }
    }),
  );
  return made.filter((source) => source !== null);
}

/** Cache of sources by their data and the shopper's choices: a large loaded file is not parsed for each decision. */
const made = new WeakMap<object, Map<string, FactSource>>();

function sourceOf(file: FactSourceFile, data: unknown, settings: FactSettings): FactSource {
  if (typeof data !== 'object' || data === null) return file.create(data, settings);
  const ofData = made.get(data) ?? new Map<string, FactSource>();
  made.set(data, ofData);
  const key = JSON.stringify([file.data, settings]);
  const source = ofData.get(key) ?? file.create(data, settings);
  ofData.set(key, source);
  return source;
}

/** All sources behind one question. */
export async function loadFacts(loadData: LoadData, settings: FactSettings = usualFactSettings): Promise<FactLookup> {
  const sources = new Map((await loadSources(loadData, settings)).map((source) => [source.id, source]));
  return (sourceId, query, today) => sources.get(sourceId)?.lookup(query, { today }) ?? [];
}
