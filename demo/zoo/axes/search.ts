import { getForm } from '../traits/search/get-form';

/** How one asks the store for products. */
export const searches = { 'get-form': getForm };
