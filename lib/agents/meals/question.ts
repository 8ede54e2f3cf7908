import { mayLeaveOut } from './wishes/foreign-wishes';
import type { Contradiction } from './wishes/contradictions';
import type { Halves } from './wishes/diets/mixed-table';

/** What a question may be about. */
export interface Unclear {
  /** Diets and avoided foods as read; repeated where the meal itself is missing. */
  kept: readonly string[];
  contradictions: readonly Contradiction[];
  /** Diets said of one dish that may be meant for another. */
  perhaps: readonly { diet: string; dish: string }[];
  /** The people with another diet at the table, as said. */
  halves: Halves | null;
  hasDish: boolean;
  hasItems: boolean;
  atHome: readonly string[];
  unknown: readonly string[];
  unsupported: readonly string[];
  leftOut: readonly string[];
  /** Items the shopper named that do not fit what holds. */
  clashing: readonly Contradiction[];
  /** Foods that were perhaps meant to be left out. */
  doubtful: readonly string[];
  /** Lines that hold the allergen of a food that was swapped: "butter" where milk was. */
  alsoHolding: readonly string[];
  /** Words to be left out that name no known food. */
  unknownWishes: readonly string[];
}

function listed(names: readonly string[]): string {
  const quoted = names.slice(0, 5).map((name) => `“${name.slice(0, 60)}”`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} and ${String(quoted.at(-1))}`;
}

/** What to ask where no meal was understood. */
function whichMeal({ unknown, atHome, kept, halves }: Unclear): string {
  const kind = kept.length === 0 ? '' : `I keep in mind: ${kept.slice(0, 8).join(', ').slice(0, 200)}. `;
  const table = halves === null ? '' : `${bothEat(halves)} `;
  if (unknown.length > 0)
    return `${kind}${table}I don’t know ${listed(unknown)}. Which meal is it, or which ingredients should I shop for?`;
  if (atHome.length > 0) return `${kind}${table}Which meal do you want to cook with that?`;
  return `${kind}${table}Which meal should I shop for? Name one or more, like “chicken biryani for 4”, or list the ingredients.`;
}

function bothEat(halves: Halves): string {
  const fits = halves.length === 1 ? 'it' : 'the stricter half';
  return `You said ${listed(halves)}: everything fits ${fits}. Which dish may be for the others?`;
}

/** What to ask the shopper, in plain sentences; null when everything was understood and fits. */
export function questionFor(unclear: Unclear): string | null {
  const { hasDish, hasItems, unknown, contradictions, halves } = unclear;
  if (!hasDish && !hasItems) return whichMeal(unclear);
  const sentences: string[] = [];
  if (contradictions.length > 0) {
    const pairs = [...new Set(contradictions.map(({ wish, food }) => listed([wish, food])))];
    sentences.push(`${pairs.slice(0, 3).join('; ')} do not go together: which of the two holds?`);
  }
  if (halves !== null) sentences.push(bothEat(halves));
  for (const { diet, dish } of unclear.perhaps.slice(0, 3)) sentences.push(`Should ${listed([dish])} be ${diet} too?`);
  const [forbidding, other] = [unknown.filter(mayLeaveOut), unknown.filter((text) => !mayLeaveOut(text))];
  if (other.length > 0) sentences.push(`I did not understand ${listed(other)}. Add it below if you want it.`);
  if (forbidding.length > 0)
    sentences.push(
      `I cannot read ${listed(forbidding)}, which may say what to leave out. Please look over the list yourself.`,
    );
  if (unclear.unsupported.length > 0)
    sentences.push(`I cannot check for ${listed(unclear.unsupported)}. Please look over the list yourself.`);
  if (unclear.leftOut.length > 0)
    sentences.push(`I left out ${listed([...new Set(unclear.leftOut)])}. Is there something you use instead?`);
  if (unclear.clashing.length > 0) {
    const foods = [...new Set(unclear.clashing.map(({ food }) => food))];
    const wishes = [...new Set(unclear.clashing.map(({ wish }) => wish))];
    sentences.push(`${listed(foods)} does not fit ${listed(wishes)}. Keep it?`);
  }
  if (unclear.doubtful.length > 0)
    sentences.push(`Did you mean to leave out ${listed([...new Set(unclear.doubtful)])}? Please look over the list.`);
  if (unclear.alsoHolding.length > 0)
    sentences.push(
      `${listed([...new Set(unclear.alsoHolding)])} holds what you swapped, too. Is it to be left out as well?`,
    );
  if (unclear.unknownWishes.length > 0)
    sentences.push(
      `I don’t know ${listed(unclear.unknownWishes)} and cannot tell what holds it. Please look over the list yourself.`,
    );
  return sentences.length === 0 ? null : sentences.join(' ');
}
