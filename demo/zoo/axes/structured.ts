import { noData } from '../traits/structured/no-data';
import { productData } from '../traits/structured/product-data';
import { relatedFirst } from '../traits/structured/related-first';

/** What a product's page says of it in data for machines. */
export const structures = { 'no-data': noData, 'product-data': productData, 'related-first': relatedFirst };
