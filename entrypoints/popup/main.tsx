import { createRoot } from 'preact/compat/client';
import '../../components/ui/base.css';
import { browser } from '../../lib/browser';
import { coachChannel } from '../../lib/messaging/coach-channel';
import { App } from './App';
import { openPopup } from './popup-opening';
import './popup.css';

const request = coachChannel.connect((message) => browser.runtime.sendMessage(message));
const activeTab = async (): Promise<number | undefined> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id;
};
const root = document.getElementById('root');
if (root === null) throw new Error('popup/index.html has no #root');

createRoot(root).render(
  <App
    request={request}
    opening={openPopup(request, activeTab)}
    openSettings={() => {
      void browser.runtime.openOptionsPage();
    }}
    openSessions={(sessionId) => {
      void browser.tabs.create({ url: browser.runtime.getURL(`sessions.html#${sessionId ?? ''}`) });
    }}
    close={() => {
      window.close();
    }}
  />,
);
