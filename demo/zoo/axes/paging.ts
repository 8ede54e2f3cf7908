import { onePage } from '../traits/paging/one-page';

/** How many hits stand on a page, and how one gets to the rest. */
export const pagings = { 'one-page': onePage };
