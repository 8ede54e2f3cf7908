import { html } from '../../../pages/html';
import type { Results } from '../../store-types';

/** The query is in the heading, in the breadcrumb, and in the message if nothing is found. */
export const queryInHeading: Results = {
  weight: 4,
  found: (query, count, list) =>
    html`<div class="crumbs">Home / Search / ${query}</div>
      <h1>Search results for “${query}”</h1>
      <p>Showing ${count} results for ${query}</p>
      ${list}`,
  nothing: (query) =>
    html`<div class="crumbs">Home / Search / ${query}</div>
      <h1>Search results for “${query}”</h1>
      <p>Your search for “${query}” did not match anything we sell.</p>`,
};
