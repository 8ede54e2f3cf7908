/** Sources of facts about the shopper, not the product. These facts stay on the device, out of traces and out of what a model is told. */
export const memorySource = { id: 'memory', title: 'Your own carts', url: null };
export const preferencesSource = { id: 'preferences', title: 'Your preferences', url: null };

/** Whether a fact comes from the shopper and not from the world. */
export function isOwnFact(fact: { source: { id: string } }): boolean {
  return fact.source.id === memorySource.id || fact.source.id === preferencesSource.id;
}
