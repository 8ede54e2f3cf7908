import { refusedWhole } from '../traits/stock/refused-whole';

/** What happens where less is left than asked. */
export const stocks = { 'refused-whole': refusedWhole };
