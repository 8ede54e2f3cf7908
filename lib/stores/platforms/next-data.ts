import { recordAt } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import { jsonIn } from '../reading/inline-scripts';

/** The properties that a Next.js page was drawn from (`__NEXT_DATA__`); null when the page has none. */
export function nextData(document: Document): Loose | null {
  return recordAt(jsonIn(document.querySelector('script#__NEXT_DATA__')?.textContent ?? ''));
}
