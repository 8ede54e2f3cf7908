import { createRoot } from 'preact/compat/client';
import '../../components/ui/base.css';
import { App } from './App';
import { browserHost } from './stores-page-browser-host';

const root = document.getElementById('root');
if (root === null) throw new Error('stores/index.html has no #root');

createRoot(root).render(<App host={browserHost} />);
