import type { FactLookup, FactSource, LoadData } from '../core/ports';

/** A source file: how to make the source from the data it names (`public/data/<data>.json`), or from nothing. */
export interface FactSourceFile {
  readonly data: string | null;
  create(data: unknown): FactSource;
}

const files = import.meta.glob<FactSourceFile>('./sources/*.ts', { eager: true, import: 'default' });

/** Reads the data of every source once. A source whose data is missing or broken answers nothing; the others go on. */
export async function loadFacts(loadData: LoadData): Promise<FactLookup> {
  const sources = new Map<string, FactSource>();
  for (const file of Object.values(files)) {
    try {
      const source = file.create(file.data === null ? null : await loadData(file.data));
      sources.set(source.id, source);
    } catch {
      continue;
    }
  }
  return (sourceId, query, today) => sources.get(sourceId)?.lookup(query, { today }) ?? [];
}
