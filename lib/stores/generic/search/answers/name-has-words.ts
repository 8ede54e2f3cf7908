/** Whether a product's name contains every word of a query, in singular or plural. */
export function nameHasWords(title: string, query: string): boolean {
  const name = title.toLowerCase();
  return query
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .every((word) => name.includes(word.replace(/(?:ies|y)$/, '').replace(/(?:(?<=[sxo]|ch|sh)es|s)$/, '')));
}
