/** What a question is made of. */
export interface Unclear {
  hasDish: boolean;
  hasItems: boolean;
  atHome: readonly string[];
  unknown: readonly string[];
  unsupported: readonly string[];
  leftOut: readonly string[];
  clashing: readonly string[];
  /** Foods that were perhaps meant to be left out. */
  doubtful: readonly string[];
  /** Lines that hold the allergen of a food that was swapped: "butter" where milk was. */
  alsoHolding: readonly string[];
  /** What is to be left out and no food is known by. */
  unknownWishes: readonly string[];
}

function listed(names: readonly string[]): string {
  const quoted = names.slice(0, 5).map((name) => `“${name.slice(0, 60)}”`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${String(quoted.at(-1))}`;
}

/** What to ask the shopper, in plain sentences; null when everything was understood and fits. */
export function questionFor(unclear: Unclear): string | null {
  const { hasDish, hasItems, unknown } = unclear;
  if (!hasDish && !hasItems) {
    if (unknown.length > 0)
      return `I don't know ${listed(unknown)}. Which meal is it, or which ingredients should I shop for?`;
    if (unclear.atHome.length > 0) return 'Which meal do you want to cook with that?';
    return 'Which meal should I shop for? Name one or more, like “chicken biryani for 4”, or list the ingredients.';
  }
  const sentences: string[] = [];
  if (unknown.length > 0) sentences.push(`I did not understand ${listed(unknown)}. Add it below if you want it.`);
  if (unclear.unsupported.length > 0)
    sentences.push(`I cannot check for ${listed(unclear.unsupported)}. Please look over the list yourself.`);
  if (unclear.leftOut.length > 0)
    sentences.push(`I left out ${listed([...new Set(unclear.leftOut)])}. Is there something you use instead?`);
  if (unclear.clashing.length > 0)
    sentences.push(`${listed([...new Set(unclear.clashing)])} does not fit what you said you eat. Keep it?`);
  if (unclear.doubtful.length > 0)
    sentences.push(`Did you mean to leave out ${listed([...new Set(unclear.doubtful)])}? Please look over the list.`);
  if (unclear.alsoHolding.length > 0)
    sentences.push(
      `${listed([...new Set(unclear.alsoHolding)])} holds what you swapped, too. Is it to be left out as well?`,
    );
  if (unclear.unknownWishes.length > 0)
    sentences.push(
      `I don't know ${listed(unclear.unknownWishes)} and cannot tell what holds it. Please look over the list yourself.`,
    );
  return sentences.length === 0 ? null : sentences.join(' ');
}
