/** Reads a document as a person would, also without layout (a fetched page, a fixture in a test). */

/** Elements whose text is never visible. */
const unseen = 'script,style,noscript,template,svg,[hidden],[aria-hidden="true"]';

/** The visible text of an element: without scripts, with spaces collapsed and a space between blocks. */
export function textOf(element: Element | null | undefined): string {
  if (element === null || element === undefined) return '';
  const before = kept?.get(element);
  if (before !== undefined) return before;
  const parts: string[] = [];
  collect(element, parts);
  const text = joinedText(parts).replace(/\s+/g, ' ').trim();
  kept?.set(element, text);
  return text;
}

/** The texts read so far while {@link withTextsKept} runs. */
let kept: Map<Element, string> | null = null;

/** Other results about elements while {@link withTextsKept} runs, kept as long as those texts. */
export function keptWhileRead<V>(find: (element: Element, how: string) => V): (element: Element, how: string) => V {
  let found: { by: Map<Element, string>; values: Map<Element, Map<string, V>> } | null = null;
  return (element, how) => {
    if (kept === null) return find(element, how);
    if (found?.by !== kept) found = { by: kept, values: new Map() };
    const values = found.values.get(element) ?? new Map<string, V>();
    found.values.set(element, values);
    const before = values.get(how);
    if (before !== undefined) return before;
    const value = find(element, how);
    values.set(how, value);
    return value;
  };
}

/**
 * Runs `read`, which asks for the same texts many times, so that each is built once. `read` is synchronous, so the page does not
 * change meanwhile.
 */
export function withTextsKept<T>(read: () => T): T {
  if (kept !== null) return read();
  kept = new Map();
  try {
    return read();
  } finally {
    kept = null;
  }
}

/**
 * Joins pieces of text that stand side by side without a space. A space is added between a number and a word ("$2.59" "Out of
 * stock") and before a word with a capital letter; other pieces belong together ("4" ".99").
 */
export function joinedText(parts: readonly string[]): string {
  const pieces: string[] = [];
  // Only the last letter of the text so far is looked at; a long text is not read again for each piece.
  let end = '';
  for (const part of parts) {
    const isTwo = /\d$/.test(end) ? /^\p{L}/u.test(part) : /\p{Ll}$/u.test(end) && /^\p{Lu}/u.test(part);
    pieces.push(isTwo ? ` ${part}` : part);
    end = (end + part.slice(-2)).slice(-2);
  }
  return pieces.join('');
}

const inline = new Set([
  'A',
  'B',
  'BDI',
  'EM',
  'I',
  'MARK',
  'SMALL',
  'SPAN',
  'STRONG',
  'SUB',
  'SUP',
  'FONT',
  'U',
  'LABEL',
  'S',
  'DEL',
]);

function collect(element: Element, parts: string[]): void {
  for (const node of element.childNodes) {
    if (node.nodeType === 3) parts.push(node.textContent ?? '');
    else if (isElement(node) && !node.matches(unseen) && !isStyledAway(node)) {
      const isBlock = !isInline(node);
      if (isBlock) parts.push(' ');
      collect(node, parts);
      if (isBlock) parts.push(' ');
    }
  }
}

/** Whether an element flows with the words around it. */
export function isInline(element: Element): boolean {
  return inline.has(element.tagName.toUpperCase());
}

/** Whether an element is invisible, as far as its own attributes tell. */
export function isHidden(element: Element): boolean {
  return element.hasAttribute('hidden') || isStyledAway(element);
}

function isStyledAway(element: Element): boolean {
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute('style') ?? '');
}

export function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

/** The accessible name of a control: its label, text, picture or title, in that order. */
export function nameOf(element: Element): string {
  const labelled = element.getAttribute('aria-label')?.trim() ?? '';
  if (labelled !== '') return labelled;
  const text = textOf(element);
  if (text !== '') return text;
  const value = element.tagName === 'INPUT' ? (element.getAttribute('value')?.trim() ?? '') : '';
  if (value !== '') return value;
  const picture = element.querySelector('img[alt], [aria-label], title');
  const alt = (
    picture?.getAttribute('alt') ??
    picture?.getAttribute('aria-label') ??
    picture?.textContent ??
    ''
  ).trim();
  return alt !== '' ? alt : (element.getAttribute('title')?.trim() ?? '');
}

/** Whether a control is disabled. */
export function isDisabled(element: Element): boolean {
  return (
    element.hasAttribute('disabled') ||
    element.getAttribute('aria-disabled') === 'true' ||
    /(?:^|\s)(?:is-)?disabled(?:\s|$)/.test(element.getAttribute('class') ?? '')
  );
}

/** Id, classes and test hooks of an element as one lower-case text, which hint at what its author meant it to be. */
export function hintsOf(element: Element): string {
  return ['id', 'class', 'name', 'data-testid', 'data-test', 'data-qa', 'data-action', 'itemprop']
    .map((attribute) => element.getAttribute(attribute) ?? '')
    .join(' ')
    .toLowerCase();
}
