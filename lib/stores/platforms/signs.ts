import type { Signs } from '../adapter-page';
import type { StorePage } from '../page';
import { inlineScripts } from '../reading/inline-scripts';

/** Knows a platform by two of its signs at least: one alone may be a left-over, a link to another shop, or chance. */
export function knownBy({ elements, scripts = [] }: Signs): (page: Pick<StorePage, 'document'>) => number | null {
  return ({ document }) => {
    const texts = scripts.length === 0 ? [] : inlineScripts(document);
    const seen =
      elements.filter((selector) => document.querySelector(selector) !== null).length +
      scripts.filter((words) => texts.some((text) => words.test(text))).length;
    return seen >= 2 ? 0.9 : null;
  };
}

/** The first match of a pattern's group in the page's inline scripts; null when none matches. */
export function inScripts(document: Document, pattern: RegExp): string | null {
  for (const text of inlineScripts(document)) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}
