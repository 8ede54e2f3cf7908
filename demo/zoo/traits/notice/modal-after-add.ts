import type { Notice } from '../../store-types';

/** A modal says that something was added, and has to be closed. */
export const modalAfterAdd: Notice = {
  weight: 2,
  style: `dialog.added { padding: 24px; }`,
  script: `const tellAdded = (message) => {
  const modal = document.createElement('dialog');
  modal.className = 'added';
  const words = document.createElement('p');
  words.textContent = message;
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Continue shopping';
  close.dataset.close = '';
  close.addEventListener('click', () => modal.remove());
  modal.append(words, close);
  document.body.append(modal);
  modal.showModal();
};
shop.added.push(tellAdded);
shop.onShown(() => {
  const notice = document.querySelector('.notice');
  if (notice === null) return;
  tellAdded(notice.textContent);
  notice.remove();
});`,
};
