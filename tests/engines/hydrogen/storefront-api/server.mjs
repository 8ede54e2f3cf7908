/** GraphQL over HTTP on 127.0.0.1 with Shopify's own schema: a request that does not fit the schema is refused, as by Shopify. */
import { createServer } from 'node:http';

/** Serves `roots` with the schema `introspection`; `graphql` is the engine's own package. Resolves with the address. */
export async function serveApi({ graphql, introspection, roots, port }) {
  const schema = graphql.buildClientSchema(introspection);
  const known = new Map();
  const read = (query) => {
    if (!known.has(query)) {
      const document = graphql.parse(query);
      known.set(query, { document, errors: graphql.validate(schema, document) });
    }
    return known.get(query);
  };
  const answer = async (body) => {
    const { query, variables } = JSON.parse(body);
    const { document, errors } = read(query);
    if (errors.length > 0) return { errors };
    const isMutation = graphql.getOperationAST(document)?.operation === 'mutation';
    const rootValue = isMutation ? roots.mutation : roots.query;
    return graphql.execute({ schema, document, rootValue, variableValues: variables });
  };
  const server = createServer((request, response) => {
    const parts = [];
    request.on('data', (part) => parts.push(part));
    request.on('end', () => {
      answer(Buffer.concat(parts).toString()).then(
        (result) => {
          for (const { message, path } of result.errors ?? [])
            console.error(`graphql: ${message} at ${path?.join('.')}`);
          response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(result));
        },
        (error) => {
          console.error(error);
          response.writeHead(400).end(error.message);
        },
      );
    });
  });
  await new Promise((resolve) => server.listen(port, '127.0.0.1', resolve));
}
