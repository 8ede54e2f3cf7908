import { recordAt } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import { jsonIn } from '../reading/inline-scripts';

/** The properties a Next.js page was drawn from (`__NEXT_DATA__`); null when the page carries none. */
export function nextData(document: Document): Loose | null {
  return recordAt(jsonIn(document.querySelector('script#__NEXT_DATA__')?.textContent ?? ''));
}
