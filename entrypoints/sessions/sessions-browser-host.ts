import { browser } from '../../lib/browser';
import { coachChannel } from '../../lib/messaging/coach-channel';
import { pagesChannel } from '../../lib/messaging/pages-channel';
import type { SessionsHost } from './sessions-host';

/** The real browser behind the page of sessions. */
export const browserHost: SessionsHost = {
  coach: coachChannel.connect((message) => browser.runtime.sendMessage(message)),
  pages: pagesChannel.connect((message) => browser.runtime.sendMessage(message)),
  chosen: {
    fallback: null,
    get: () => Promise.resolve(inAddress()),
    watch: (onChange) => {
      const told = (): void => {
        onChange(inAddress());
      };
      addEventListener('hashchange', told);
      return () => {
        removeEventListener('hashchange', told);
      };
    },
  },
  leave: () => {
    location.hash = '';
  },
  fetch: (input, init) => fetch(input, init),
  now: () => new Date(),
  openTab: (url) => {
    void browser.tabs.create({ url });
  },
  openSettings: () => {
    void browser.runtime.openOptionsPage();
  },
  saveFile,
  onReturn: (again) => {
    addEventListener('focus', again);
    return () => {
      removeEventListener('focus', again);
    };
  },
};

function inAddress(): string | null {
  const id = location.hash.slice(1);
  return id === '' ? null : id;
}

/** A link with the file in it is pressed: no permission is needed to hand somebody their own data. */
function saveFile(name: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, 60_000);
}
