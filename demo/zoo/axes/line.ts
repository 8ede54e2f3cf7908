import { linkedLines } from '../traits/line/linked-lines';

/** What a line of the cart looks like. */
export const lines = { 'linked-lines': linkedLines };
