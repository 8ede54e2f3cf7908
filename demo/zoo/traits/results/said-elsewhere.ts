import { html } from '../../../pages/html';
import type { Results } from '../../store-types';

/** If nothing is found, the first main element is empty and the message is in a second one. */
export const saidElsewhere: Results = {
  weight: 2,
  found: (_query, _count, list) =>
    html`<h1>Search</h1>
      ${list}`,
  nothing: () => html`<h1>Search</h1>`,
  outside: (_query, count) =>
    count === 0 ? html`<main class="messages"><p>No results, try a different search.</p></main>` : null,
};
