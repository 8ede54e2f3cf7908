import { html } from '../../../pages/html';
import type { Line } from '../../store-types';
import { plusMinusLines } from './plus-minus-lines';

/** Only visible rows are in the page, so a long cart has to be scrolled. */
export const rowsInView: Line = {
  ...plusMinusLines,
  weight: 1,
  lines: (lines, store) => {
    const rows = lines.map((line) => plusMinusLines.lines([line], store).text);
    return html`<div class="row-window" data-rows="${JSON.stringify(rows)}"><div class="row-height"></div></div>`;
  },
  style: `${plusMinusLines.style ?? ''}
.row-window { height: 270px; overflow-y: auto; position: relative; } .row-window .row { position: absolute; left: 0; right: 0; height: 90px; overflow: hidden; }`,
  script: `const rowHeight = 90;
const paintRows = (frame) => {
  const rows = JSON.parse(frame.dataset.rows);
  frame.querySelector('.row-height').style.height = rows.length * rowHeight + 'px';
  const first = Math.floor(frame.scrollTop / rowHeight);
  const last = Math.min(rows.length, first + 4);
  const wanted = new Set(Array.from({ length: last - first }, (_, index) => String(first + index)));
  for (const row of frame.querySelectorAll('.row')) if (!wanted.delete(row.dataset.at)) row.remove();
  for (const at of wanted) {
    const row = document.createElement('div');
    row.className = 'row';
    row.dataset.at = at;
    row.style.top = at * rowHeight + 'px';
    row.innerHTML = rows[at];
    frame.append(row);
  }
};
const paintAll = () => {
  for (const frame of document.querySelectorAll('.row-window')) {
    if (!frame.dataset.watched) frame.addEventListener('scroll', () => paintRows(frame));
    frame.dataset.watched = 'yes';
    paintRows(frame);
  }
};
shop.refreshed.push(paintAll);
shop.onShown(paintAll);`,
};
