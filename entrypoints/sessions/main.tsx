import { createRoot } from 'preact/compat/client';
import '../../components/ui/base.css';
import { App } from './App';
import { browserHost } from './sessions-browser-host';

const root = document.getElementById('root');
if (root === null) throw new Error('sessions/index.html has no #root');

createRoot(root).render(<App host={browserHost} />);
