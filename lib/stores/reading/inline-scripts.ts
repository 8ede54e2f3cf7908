/** The texts of a page's inline scripts; many shops hold data only there. The texts are searched and never run. */
export function inlineScripts(document: Document): string[] {
  return [...document.querySelectorAll('script:not([src])')]
    .map((script) => script.textContent)
    .filter((text) => text !== '');
}

/**
 * The parsed value of a JSON script (`<script type="application/json">`); wrapping such as comments is tolerated. Undefined if it
 * is not JSON.
 */
export function jsonIn(text: string): unknown {
  const clean = text
    .replace(/^\s*<!--[^{[]*-->/, '')
    .replace(/^\s*(?:\/\/)?\s*(?:<!--|<!\[CDATA\[)/, '')
    .replace(/(?:\/\/)?\s*(?:-->|\]\]>)\s*$/, '')
    .trim()
    .replace(/;$/, '');
  for (const attempt of [clean, clean.replace(/[\u0000-\u001f]+/g, ' ')]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Control characters inside strings are the usual error, so the second attempt removes them.
    }
  }
  return undefined;
}
