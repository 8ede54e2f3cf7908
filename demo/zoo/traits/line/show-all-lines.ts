import { html } from '../../../pages/html';
import type { Line } from '../../store-types';
import { linkedLines } from './linked-lines';

const shown = 3;

/** Three lines, and a button that shows the others. */
export const showAllLines: Line = {
  ...linkedLines,
  weight: 1,
  lines: (lines, store) =>
    lines.length <= shown
      ? linkedLines.lines(lines, store)
      : html`${linkedLines.lines(lines.slice(0, shown), store)}
          <button type="button" class="show-all">Show all ${lines.length} items</button>
          <template>${linkedLines.lines(lines.slice(shown), store)}</template>`,
  script: `shop.on('click', '.show-all', (event, button) => {
  const rest = button.nextElementSibling;
  button.replaceWith(rest.content);
  rest.remove();
});`,
};
