import { noData } from '../traits/structured/no-data';
import { productData } from '../traits/structured/product-data';
import { relatedFirst } from '../traits/structured/related-first';

/** The structured data of a product's page. */
export const structures = { 'no-data': noData, 'product-data': productData, 'related-first': relatedFirst };
