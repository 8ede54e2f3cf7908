import type { PlatformFingerprint } from '../adapter-page';
import type { StorePage } from '../page';
import { inlineScripts } from '../reading/inline-scripts';

/**
 * How sure it is that a page runs on a platform: 0.9 with at least two entries of the fingerprint, else null. One entry alone may be a
 * left-over, a link to another shop, or chance.
 */
export function matchFingerprint(
  { document }: Pick<StorePage, 'document'>,
  { elements, scripts = [] }: PlatformFingerprint,
): number | null {
  const texts = scripts.length === 0 ? [] : inlineScripts(document);
  const seen =
    elements.filter((selector) => document.querySelector(selector) !== null).length +
    scripts.filter((words) => texts.some((text) => words.test(text))).length;
  return seen >= 2 ? 0.9 : null;
}

/** The first match of a pattern's group in the page's inline scripts; null when none matches. */
export function inScripts(document: Document, pattern: RegExp): string | null {
  for (const text of inlineScripts(document)) {
    const found = pattern.exec(text)?.[1];
    if (found !== undefined) return found;
  }
  return null;
}
