/** Whether a product is called by every word of a query, in either number. */
export function isCalled(title: string, query: string): boolean {
  const name = title.toLowerCase();
  return query
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => name.includes(word.replace(/(?:ies|y)$/, '').replace(/(?:(?<=[sxo]|ch|sh)es|s)$/, '')));
}
