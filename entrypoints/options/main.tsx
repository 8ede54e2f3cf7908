import { createRoot } from 'react-dom/client';
import '../../components/base.css';
import { browser } from '../../lib/browser';
import { App } from './App';

const root = document.getElementById('root');
if (root === null) throw new Error('options/index.html has no #root');

createRoot(root).render(
  <App
    version={browser.runtime.getManifest().version}
    askFor={(origin) => browser.permissions.request({ origins: [origin] })}
  />,
);
