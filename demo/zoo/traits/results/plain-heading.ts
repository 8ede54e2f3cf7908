import { html } from '../../../pages/html';
import type { Results } from '../../store-types';

/** A heading, a number, the hits; or one sentence where there are none. */
export const plainHeading: Results = {
  weight: 5,
  found: (_query, count, list) =>
    html`<h1>Search results</h1>
      <p class="count">${count} products</p>
      ${list}`,
  nothing: () =>
    html`<h1>Search results</h1>
      <p>No products were found matching your selection.</p>`,
};
