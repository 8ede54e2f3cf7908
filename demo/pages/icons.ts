import { type Html, html, raw } from './html';

const paths = {
  search: '<circle cx="11" cy="11" r="7"/><path d="m20 20-4-4"/>',
  basket: '<path d="M3 9h18l-2 11H5L3 9Z"/><path d="m8 9 4-6 4 6M9 13v4m6-4v4m-3-4v4"/>',
  'basket-plus': '<path d="M3 9h18l-2 11H5L3 9Z"/><path d="m8 9 4-6 4 6M12 12v5m-2.5-2.5h5"/>',
  heart: '<path d="M12 20s-8-4.7-8-10.5A4.5 4.5 0 0 1 12 7a4.5 4.5 0 0 1 8 2.5C20 15.3 12 20 12 20Z"/>',
  scales: '<path d="M12 4v16m-4 0h8M5 7h14M5 7l-3 7h6L5 7Zm14 0-3 7h6l-3-7Z"/>',
  person: '<circle cx="12" cy="8" r="4"/><path d="M4 20c1-4 4-6 8-6s7 2 8 6"/>',
  pin: '<path d="M12 21s-7-6.2-7-11a7 7 0 1 1 14 0c0 4.8-7 11-7 11Z"/><circle cx="12" cy="10" r="2.5"/>',
  leaf: '<path d="M5 19C4 10 9 4 20 4c0 11-6 16-13 14M5 21c1-5 4-8 9-10"/>',
  clock: '<circle cx="12" cy="12" r="8"/><path d="M12 8v4l3 2"/>',
  tag: '<path d="M4 4h8l8 8-8 8-8-8V4Z"/><circle cx="8.5" cy="8.5" r="1.2"/>',
  close: '<path d="m6 6 12 12M18 6 6 18"/>',
} as const;

export type IconName = keyof typeof paths;

/** A line icon. Without a title it is hidden from screen readers. */
export function icon(name: IconName, title?: string): Html {
  const said = title === undefined ? raw(' aria-hidden="true"') : raw(' role="img"');
  return html`<svg class="icon" viewBox="0 0 24 24" ${said}>
    ${title !== undefined && html`<title>${title}</title>`}${raw(paths[name])}
  </svg>`;
}

/** The shop's mark: a basket whose weave is a row of leaves. */
export function logo(): Html {
  return raw(`<svg class="logo" viewBox="0 0 48 48" aria-hidden="true">
<path d="M12 20C12 8 36 8 36 20" fill="none" stroke="#f3b23c" stroke-width="3.5" stroke-linecap="round"/>
<path d="M5 20h38l-4.5 20a4 4 0 0 1-4 3H13.5a4 4 0 0 1-4-3Z" fill="#fff6e0"/>
<path d="M15 25c4 1 5 6 2 11-4-2-5-7-2-11Zm9 0c4 1 5 6 2 11-4-2-5-7-2-11Zm9 0c4 1 5 6 2 11-4-2-5-7-2-11Z" fill="#2f7a4d"/>
<path d="M4 18.5h40" stroke="#fff6e0" stroke-width="4" stroke-linecap="round"/></svg>`);
}
