import { isRecord } from '../reading/json-fields';
import type { Loose } from '../reading/json-fields';
import { inlineScripts, jsonIn } from '../reading/inline-scripts';

/** The object that an inline script of the page assigns to a variable (`var shop = {…};`); null when no script does. */
export function assignedJson(document: Document, variable: string): Loose | null {
  const start = new RegExp(`\\b${variable}\\s*=\\s*(?=\\{)`);
  for (const text of inlineScripts(document)) {
    const found = start.exec(text);
    if (found === null) continue;
    const told = jsonIn(recordFrom(text.slice(found.index + found[0].length)));
    if (isRecord(told)) return told;
  }
  return null;
}

/** The text of the object at the start of a text, up to its closing brace. Braces inside strings are ignored. */
export function recordFrom(text: string): string {
  let depth = 0;
  for (const { 0: mark, index } of text.matchAll(/"(?:[^"\\]|\\.)*"|[{}]/g)) {
    depth += mark === '{' ? 1 : mark === '}' ? -1 : 0;
    if (depth === 0) return text.slice(0, index + 1);
  }
  return '';
}
