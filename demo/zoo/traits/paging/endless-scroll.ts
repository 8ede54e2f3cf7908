import { html } from '../../../pages/html';
import type { Paging } from '../../trait-types';

/** Twelve more results load when the end of the list is visible. */
export const endlessScroll: Paging = {
  weight: 2,
  size: 12,
  foot: ({ page, pages, address }) =>
    page < pages ? html`<div class="list-end" data-more="${address(page + 1)}"></div>` : null,
  style: `.list-end { height: 40px; }`,
  script: `const watched = new WeakSet();
shop.onShown(() => {
  for (const end of document.querySelectorAll('.list-end')) {
    if (watched.has(end)) continue;
    watched.add(end);
    new IntersectionObserver(async (seen, observer) => {
      if (!seen.some((each) => each.isIntersecting) || end.dataset.busy) return;
      end.dataset.busy = 'yes';
      const { cards, next } = await (await fetch(end.dataset.more + (end.dataset.more.includes('?') ? '&' : '?') + 'more=1')).json();
      const part = document.createElement('div');
      part.setHTMLUnsafe(cards);
      end.previousElementSibling.append(part);
      shop.adopt();
      if (next === null) return observer.disconnect();
      end.dataset.more = next;
      delete end.dataset.busy;
      observer.unobserve(end);
      observer.observe(end);
    }).observe(end);
  }
});`,
};
