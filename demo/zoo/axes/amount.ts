import { numberField } from '../traits/amount/number-field';

/** How one says how many. */
export const amounts = { 'number-field': numberField };
