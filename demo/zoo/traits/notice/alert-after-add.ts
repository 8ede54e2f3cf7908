import type { Notice } from '../../store-types';

/** The browser's alert() says that something was added, and blocks the page until it is closed. */
export const alertAfterAdd: Notice = {
  weight: 1,
  script: `shop.added.push((message) => alert(message));
shop.onShown(() => {
  const notice = document.querySelector('.notice');
  if (notice === null) return;
  alert(notice.textContent);
  notice.remove();
});`,
};
