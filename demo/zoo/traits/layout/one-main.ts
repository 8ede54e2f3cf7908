import { html } from '../../../pages/html';
import type { Layout } from '../../trait-types';

/** Header, one main, footer. */
export const oneMain: Layout = {
  weight: 6,
  body: ({ header, main, outside, footer, holder }) =>
    html`${header}
      <main>${main}</main>
      ${outside}${footer}${holder}`,
};
