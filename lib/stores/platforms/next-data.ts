import { recordAt } from '../reading/loose-json';
import type { Loose } from '../reading/loose-json';
import { jsonIn } from '../reading/scripts';

/** The properties a Next.js page was drawn from (`__NEXT_DATA__`); null when the page carries none. */
export function nextData(document: Document): Loose | null {
  return recordAt(jsonIn(document.querySelector('script#__NEXT_DATA__')?.textContent ?? ''));
}
