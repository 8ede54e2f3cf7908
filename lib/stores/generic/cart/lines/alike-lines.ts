/**
 * Keeps only the elements that are lines of a cart. If some lead to a product, an element without a link is a line only if it has
 * the same kind as one of them or stands beside it: a gift is kept, a discount or the totals are not.
 */
export function alikeLines<T extends { element: Element; url: string | null }>(lines: readonly T[]): T[] {
  const sure = lines.filter(({ url }) => url !== null);
  if (sure.length === 0) return [...lines];
  return lines.filter(
    ({ element, url }) =>
      url !== null ||
      sure.some(
        (other) => kindOf(other.element) === kindOf(element) || other.element.parentElement === element.parentElement,
      ),
  );
}

function kindOf(element: Element): string {
  const first = (element.getAttribute('class') ?? '').trim().split(/\s+/)[0] ?? '';
  // An element without a class looks like any other; its depth in the page is compared instead.
  return first === '' && /^(?:DIV|SECTION)$/.test(element.tagName)
    ? `${element.tagName} ${String(depthOf(element))}`
    : `${element.tagName}.${first}`;
}

function depthOf(element: Element): number {
  let depth = 0;
  for (let at = element.parentElement; at !== null; at = at.parentElement) depth += 1;
  return depth;
}
