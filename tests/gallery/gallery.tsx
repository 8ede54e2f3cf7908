import { createRoot } from 'preact/compat/client';
import '../../components/ui/base.css';
import { allExamples } from '../../components/all-examples';

/** One example by its name (`?name=review`), or the list of them all. Served by vite in development only; not part of the extension. */
const name = new URLSearchParams(window.location.search).get('name');
const example = allExamples.find((one) => one.name === name);
const root = document.getElementById('root');
if (root === null) throw new Error('gallery/index.html has no #root');

createRoot(root).render(
  example === undefined ? (
    <main>
      <h1>Examples</h1>
      <ul>
        {allExamples.map((one) => (
          <li key={one.name}>
            <a href={`?name=${one.name}`}>{one.name}</a>
          </li>
        ))}
      </ul>
    </main>
  ) : example.isPage === true ? (
    example.node
  ) : (
    <div style={{ width: 380, height: 600 }}>{example.node}</div>
  ),
);
