import { queryId } from '../traits/identity/query-id';
import { slugPath } from '../traits/identity/slug-path';

/** How products are named in addresses. */
export const identities = { 'slug-path': slugPath, 'query-id': queryId };
