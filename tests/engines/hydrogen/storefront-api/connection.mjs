/** A page of a list in the form of GraphQL connections: nodes, edges and pageInfo. Cursors are positions in the list. */
export function connection(all, { first, last, after, before } = {}) {
  let from = after === undefined || after === null ? 0 : placeOf(after) + 1;
  let to = before === undefined || before === null ? all.length : placeOf(before);
  if (typeof first === 'number') to = Math.min(to, from + first);
  else if (typeof last === 'number') from = Math.max(from, to - last);
  const edges = all.slice(from, to).map((node, at) => ({ node, cursor: cursorOf(from + at) }));
  return {
    edges,
    nodes: edges.map(({ node }) => node),
    totalCount: all.length,
    pageInfo: {
      hasPreviousPage: from > 0,
      hasNextPage: to < all.length,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}

const cursorOf = (place) => Buffer.from(JSON.stringify({ last_id: place })).toString('base64');
const placeOf = (cursor) => JSON.parse(Buffer.from(cursor, 'base64').toString()).last_id;
