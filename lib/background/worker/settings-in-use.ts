import { llmItem, opikItem } from '../../storage/items';

/** Whether Claude is on, and for what. */
export async function usesModel(): Promise<{ extraction: boolean; explanations: boolean }> {
  const { isOn, apiKey, usesExtraction, usesExplanations } = await llmItem.get();
  const hasClaude = isOn && apiKey !== '';
  return { extraction: hasClaude && usesExtraction, explanations: hasClaude && usesExplanations };
}

/** The addresses that data is sent to under the current settings. */
export async function addressesInUse(): Promise<string[]> {
  const [opik, llm] = await Promise.all([opikItem.get(), llmItem.get()]);
  return [...(opik.isOn ? [opik.apiUrl] : []), ...(llm.isOn ? [llm.baseUrl] : [])];
}
