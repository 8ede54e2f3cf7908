import { llmItem, opikItem } from '../../lib/storage/items';
import type { OptionsHost } from './options-host';
import { originPattern } from '../../lib/core/store/origin-pattern';

/** After saving: releases the permission for the earlier address if no setting needs it. */
export async function releaseUnusedPermission(earlier: string, { giveBack }: OptionsHost): Promise<void> {
  const pattern = originPattern(earlier);
  if (pattern === null) return;
  const [opik, llm] = await Promise.all([opikItem.get(), llmItem.get()]);
  const used = [...(opik.isOn && opik.level !== 'off' ? [opik.apiUrl] : []), ...(llm.isOn ? [llm.baseUrl] : [])].map(
    originPattern,
  );
  if (!used.includes(pattern)) await giveBack(pattern).catch(() => undefined);
}
