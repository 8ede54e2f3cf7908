import { createRoot } from 'preact/compat/client';
import '../../components/ui/base.css';
import { App } from './App';
import { downloadFile } from './download-file';

const root = document.getElementById('root');
if (root === null) throw new Error('list/index.html has no #root');

createRoot(root).render(
  <App
    copy={(text) => navigator.clipboard.writeText(text)}
    print={() => {
      window.print();
    }}
    save={downloadFile}
  />,
);
