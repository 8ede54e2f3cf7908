import { inlineScripts, jsonIn } from '../../reading/inline-scripts';

/**
 * The parsed states that a scripted page carries for its own start-up (`__NEXT_DATA__`, `__NUXT__`, `window.__INITIAL_STATE__ =
 * …`).
 */
export function* stateValues(document: Document): Generator {
  for (const script of document.querySelectorAll('script[type="application/json"]')) yield jsonIn(script.textContent);
  for (const text of inlineScripts(document)) {
    const assigned =
      /^\s*(?:window|self|globalThis)\.?\[?["']?(?:__[A-Z_]+__|__[a-zA-Z]+)["']?\]?\s*=\s*(\{[\s\S]*\})\s*;?\s*$/.exec(
        text,
      )?.[1];
    if (assigned !== undefined) yield jsonIn(assigned);
  }
}
