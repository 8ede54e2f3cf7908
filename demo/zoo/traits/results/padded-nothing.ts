import { html } from '../../../pages/html';
import type { Results } from '../../store-types';
import { plainHeading } from './plain-heading';

/** If nothing is found, popular products are shown below the message. */
export const paddedNothing: Results = {
  weight: 2,
  found: plainHeading.found,
  nothing: (query, store, list) =>
    html`<h1>Sorry, we couldn’t find “${query}”</h1>
      <h2>Popular right now</h2>
      ${list(store.sells.slice(0, 8))}`,
};
