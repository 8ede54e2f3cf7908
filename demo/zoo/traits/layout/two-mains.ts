import { html } from '../../../pages/html';
import type { Layout } from '../../trait-types';

/** The first main element belongs to a closed drawer, as in Hydrogen's starter. */
export const twoMains: Layout = {
  weight: 2,
  body: ({ header, main, outside, footer, holder }) =>
    html`<div class="overlay" role="dialog">
        <aside>
          <header><h3>MENU</h3></header>
          <main><p>Looks like you haven’t looked around yet, let’s get you started!</p></main>
        </aside>
      </div>
      ${header}
      <main>${main}</main>
      ${outside}${footer}${holder}`,
  style: `.overlay { position: fixed; inset: 0; opacity: 0; pointer-events: none; visibility: hidden; }`,
};
