import { boundedText } from '../../core/text/bounded-text';
import type { MealReading } from '../../core/meal/ingredient';

/** What was changed on a model's list before it is shown, by the names of the lines. */
export interface Told {
  /** Taken out: against a diet or an allergy. */
  conflicts: readonly { name: string; wish: string }[];
  /** On a list the shopper typed, and kept. */
  clashing: readonly string[];
  /** Taken out of the rules' own list: against what only the model read in the prompt. */
  leftOut: readonly string[];
  /** Taken out: nobody asked for it. */
  unrequested: readonly string[];
  /** Taken out: names nothing that could be food. How many. */
  unnamed: number;
  /** Diets that there are no rules for. */
  unsupported: readonly string[];
  /** Put on the list: the shopper asked for it, and the answer left it out. */
  added: readonly string[];
}

export const nothingTold: Told = {
  conflicts: [],
  clashing: [],
  leftOut: [],
  unrequested: [],
  unnamed: 0,
  unsupported: [],
  added: [],
};

function listed(names: readonly string[]): string {
  const quoted = [...new Set(names)].map((name) => `“${boundedText(name, 40).replace(/[.;!?]/g, ' ')}”`);
  const shown = quoted.slice(0, 4);
  const more = quoted.length - shown.length;
  if (more > 0) return `${shown.join(', ')} and ${String(more)} more`;
  return shown.length < 2 ? shown.join('') : `${shown.slice(0, -1).join(', ')} and ${String(shown.at(-1))}`;
}

/**
 * What the gate says of it, in plain sentences. Foods that go against a diet stand behind "against the diets and allergies of this
 * meal", which the redaction of traces takes out to the end of the sentence (lib/tracing/privacy/remove-diet-text.ts).
 */
export function sayTold(told: Told): string[] {
  const sentences: string[] = [];
  const wishes = [...new Set(told.conflicts.map(({ wish }) => wish))].map((wish) => `“${wish}”`).join(', ');
  const isOne = new Set(told.conflicts.map(({ name }) => name)).size === 1;
  if (told.conflicts.length > 0)
    sentences.push(
      `Claude listed what goes against the diets and allergies of this meal: ${listed(told.conflicts.map(({ name }) => name))} does not fit ${wishes}. ${isOne ? 'It was' : 'They were'} left out.`,
    );
  if (told.clashing.length > 0) sentences.push(`${listed(told.clashing)} does not fit what you said you eat. Keep it?`);
  if (told.leftOut.length > 0)
    sentences.push(`Left out, against the diets and allergies of this meal: ${listed(told.leftOut)}.`);
  if (told.unrequested.length > 0)
    sentences.push(
      `Claude listed ${listed(told.unrequested)}, which you did not ask for. Add it below if you want it.`,
    );
  if (told.unnamed > 0) sentences.push('A line of Claude’s that names no food was left out.');
  if (told.added.length > 0) sentences.push(`${listed(told.added)} was missing from Claude’s list and was added.`);
  if (told.unsupported.length > 0)
    sentences.push(`I cannot check for ${listed(told.unsupported)}. Please look over the list yourself.`);
  return sentences;
}

/** The rules' own sentences that stay true beside a model's list: about diets and what does not fit, not about what they did not understand. */
export function keptSentences(rules: Pick<MealReading, 'question'>): string[] {
  const superseded =
    /^(?:I don't know (?!.*cannot tell)|I did not understand|Which meal|Which ingredients|Name one|I left out|Is there something you use|I cannot check)|\bAdd it below\b|\bshould I shop for\b/;
  return (rules.question ?? '')
    .split(/(?<=[.?!])\s+/)
    .filter((sentence) => sentence !== '' && !superseded.test(sentence));
}

/** All that is to be said, as the one text of a reading; null when it is nothing. */
export function joinQuestion(...parts: readonly (string | null)[]): string | null {
  const said = [...new Set(parts.filter((part) => part !== null && part !== ''))];
  return said.length === 0 ? null : said.join(' ');
}
