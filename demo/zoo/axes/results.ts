import { plainHeading } from '../traits/results/plain-heading';

/** The words of a results page. */
export const resultPages = { 'plain-heading': plainHeading };
