import { textOf } from '../page/visible-text';

/**
 * Whether the first main part of a results page says, in the usual words of a few languages, that there are no results. For pages of stores
 * with an adapter; answers/nothing-found.ts knows more words and looks at all main parts.
 */
export function saysNoResults(document: Document): boolean {
  return /\b(?:no|0) (?:results|products|items|matches)\b|(?:couldn[’']t|could not|didn[’']t|did not) (?:find|match)|nothing (?:was )?found|sorry, we have no|keine (?:ergebnisse|treffer|produkte)|geen (?:resultaten|producten)/i.test(
    textOf(document.querySelector('main') ?? document.body),
  );
}
