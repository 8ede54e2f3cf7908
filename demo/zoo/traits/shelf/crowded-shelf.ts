import { html } from '../../../pages/html';
import type { Shelf } from '../../store-types';

/** More than a hundred cards on every page of results. */
export const crowdedShelf: Shelf = {
  weight: 1.5,
  size: { low: 125, high: 150 },
  around: ({ hits, found, store, list }) =>
    html`${hits}
      <section class="more">
        <h2>More from our shelves</h2>
        ${list(store.sells.filter((product) => !found.includes(product)).slice(0, 110))}
      </section>`,
};
