import { PortionTable } from '../core/meal/portion-table';
import { KeepingTable } from '../core/fact/shelf-life';
import type { LoadData } from '../core/ports';

/**
 * The tables of a decision, to be spread into `decideCart`: food weights and shelf lives. A missing or broken table is left out; the
 * decision then buys single packs and says so.
 */
export async function loadDecisionData(
  loadData: LoadData,
): Promise<{ portions?: PortionTable; keeping?: KeepingTable }> {
  const [portions, keeping] = await Promise.all([
    read(loadData, 'products-portions', PortionTable),
    read(loadData, 'products-keeping', KeepingTable),
  ]);
  return { ...(portions === null ? {} : { portions }), ...(keeping === null ? {} : { keeping }) };
}

/** Cache of tables by the data they were read from, so that loaded data is not parsed for each decision. */
const tables = new WeakMap<object, unknown>();

async function read<T>(loadData: LoadData, name: string, schema: { parse(data: unknown): T }): Promise<T | null> {
  try {
    const data = await loadData(name);
    if (typeof data !== 'object' || data === null) return null;
    if (!tables.has(data)) tables.set(data, schema.parse(data));
    return tables.get(data) as T;
  } catch {
    return null;
  }
}
