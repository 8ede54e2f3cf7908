import { paddedNothing } from '../traits/results/padded-nothing';
import { paddedSilently } from '../traits/results/padded-silently';
import { plainHeading } from '../traits/results/plain-heading';
import { queryInHeading } from '../traits/results/query-in-heading';
import { saidElsewhere } from '../traits/results/said-elsewhere';

/** The words of a results page. */
export const resultPages = {
  'plain-heading': plainHeading,
  'query-in-heading': queryInHeading,
  'said-elsewhere': saidElsewhere,
  'padded-nothing': paddedNothing,
  'padded-silently': paddedSilently,
};
