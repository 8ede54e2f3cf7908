import { html, raw } from '../../../pages/html';
import { lineButton, lineField } from '../../cart/controls';
import type { Line } from '../../store-types';

const cross = raw(
  '<svg viewBox="0 0 10 10" width="12" height="12" aria-hidden="true"><path d="M1 1l8 8M9 1l-8 8" stroke="currentColor"/></svg>',
);

/** A select of numbers and an icon button that removes the line, both without text. */
export const selectAndIcon: Line = {
  weight: 2,
  lines: (lines, store) =>
    html`<div class="tray-lines">
      ${lines.map(({ entry, product, href, title, price, isBuyable, isOurs }) => {
        const step = product?.step ?? 1;
        const most = Math.max(10, Math.ceil(entry.quantity / step));
        const numbers = Array.from({ length: most }, (_, index) => (index + 1) * step);
        const options = numbers.map(
          (each) => html`<option value="${each}" ${each === entry.quantity ? html`selected` : null}>${each}</option>`,
        );
        return html`<div class="tray-line">
          <div>
            ${href === '' ? title : html`<a href="${href}">${title}</a>`}${isBuyable ? null : html` <span>***</span>`}
          </div>
          ${entry.choice === '' ? null : html`<div>${entry.choice}</div>`}
          <div>${price}</div>
          ${
            isOurs
              ? html`${lineField(
                  store,
                  entry.key,
                  html`<select name="set">
                    ${options}
                  </select>`,
                  null,
                )}${lineButton(store, entry.key, 0, cross, null)}`
              : html`<div>${entry.quantity}</div>`
          }
        </div> `;
      })}
    </div>`,
  style: `.tray-line { display: flex; gap: 12px; padding: 6px 0; }`,
};
