/** The texts of a page's inline scripts: many shops tell in them what they tell nowhere else. Only ever searched, never run. */
export function inlineScripts(document: Document): string[] {
  return [...document.querySelectorAll('script:not([src])')]
    .map((script) => script.textContent)
    .filter((text) => text !== '');
}

/** The value of a JSON script (`<script type="application/json">`), tolerant of what shops leave around it. Undefined when it is none. */
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
      // Control characters inside strings are the usual fault; the second attempt is without them.
    }
  }
  return undefined;
}
