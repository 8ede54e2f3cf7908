import { PortionTable } from '../core/convert';
import { KeepingTable } from '../core/keeping';
import type { LoadData } from '../core/ports';

/**
 * The tables a decision is made with, ready to be spread into `decideCart`: what foods weigh and how long they keep. A table that is
 * missing or broken is left out; the decision then buys single packs and says so.
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

async function read<T>(loadData: LoadData, name: string, schema: { parse(data: unknown): T }): Promise<T | null> {
  try {
    return schema.parse(await loadData(name));
  } catch {
    return null;
  }
}
