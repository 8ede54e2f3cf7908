import { html } from '../../../pages/html';
import type { Paging } from '../../trait-types';

/** A button loads twelve more results. */
export const loadMore: Paging = {
  weight: 2,
  size: 12,
  foot: ({ page, pages, address }) =>
    page < pages
      ? html`<button type="button" class="load-more" data-more="${address(page + 1)}">Show more products</button>`
      : null,
  script: `shop.on('click', '.load-more', async (event, button) => {
  const { cards, next } = await (await fetch(button.dataset.more + (button.dataset.more.includes('?') ? '&' : '?') + 'more=1')).json();
  const part = document.createElement('div');
  part.setHTMLUnsafe(cards);
  button.previousElementSibling.append(part);
  if (next === null) button.remove();
  else button.dataset.more = next;
  shop.adopt();
});`,
};
