import { oneMain } from '../traits/layout/one-main';

/** The frame of a page. */
export const layouts = { 'one-main': oneMain };
