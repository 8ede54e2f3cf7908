import { html } from '../../../pages/html';
import type { Layout } from '../../trait-types';

/** Only div elements without landmarks, as in older engines. */
export const noMain: Layout = {
  weight: 2,
  body: ({ header, main, outside, footer, holder }) =>
    html`<div id="wrapper">
        <div id="header">${header}</div>
        <div id="columnLeft">
          <h4>What's New?</h4>
          <p>Our spring leaflet is out.</p>
        </div>
        <div id="bodyContent">${main}${outside}</div>
        <div id="footer">${footer}</div>
      </div>
      ${holder}`,
  style: `#bodyContent { max-width: 1100px; margin: 0 auto; padding: 16px; }`,
};
