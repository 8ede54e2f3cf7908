import { noMain } from '../traits/layout/no-main';
import { oneMain } from '../traits/layout/one-main';
import { twoMains } from '../traits/layout/two-mains';

/** The frame of a page. */
export const layouts = { 'one-main': oneMain, 'two-mains': twoMains, 'no-main': noMain };
