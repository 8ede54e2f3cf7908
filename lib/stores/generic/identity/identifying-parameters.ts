/** A card's address and title, from which it is found out whether two addresses are two products. */
export interface Addressed {
  url: URL;
  title: string;
}

/** Parameter names that identify a product by themselves, if several parameters would distinguish the cards. */
const nameHint = /(?:^|[_-])(?:id|sku|pid|product|item|article|variant)s?(?:$|[_-])|id$/i;

/**
 * The address parameters that identify a product, found by comparing the cards of one page: where cards share a path, the
 * parameters that differ identify them. Parameters with the same value everywhere (a session, the query, a language) do not.
 * Cards with different paths need no parameter.
 */
export function identifyingParameters(cards: readonly Addressed[]): string[] {
  const groups = new Map<string, Addressed[]>();
  for (const card of cards) {
    const path = card.url.pathname;
    groups.set(path, [...(groups.get(path) ?? []), card]);
  }
  return [...new Set([...groups.values()].flatMap(tellingIn))];
}

function tellingIn(group: readonly Addressed[]): string[] {
  const products = new Map(group.map((card) => [card.url.search + card.title, card]));
  if (new Set(group.map(({ title }) => title)).size < 2) return [];
  const cards = [...products.values()];
  const names = [...new Set(cards.flatMap(({ url }) => [...url.searchParams].map(([name]) => name)))];
  const valuesOf = (name: string): string[] => cards.map(({ url }) => url.searchParams.get(name) ?? '');
  const differing = names.filter((name) => new Set(valuesOf(name)).size > 1);
  const alone = differing.filter((name) => tellsApart(cards, name));
  const best = alone.find((name) => nameHint.test(name)) ?? alone[0];
  return best === undefined ? differing : [best];
}

/** Whether each value of a parameter belongs to one title, and different titles have different values. */
function tellsApart(cards: readonly Addressed[], name: string): boolean {
  const titles = new Map<string, string>();
  for (const { url, title } of cards) {
    const value = url.searchParams.get(name);
    if (value === null || (titles.get(value) ?? title) !== title) return false;
    titles.set(value, title);
  }
  return new Set(titles.values()).size === new Set(cards.map(({ title }) => title)).size;
}
