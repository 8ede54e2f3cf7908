import { ListChecks } from 'lucide-react';
import './ListLink.css';

/** Where the page of the shopping list is, seen from our other pages. */
const listPage = 'list.html';

/** A link to the run as a shopping list: to copy, print or save. */
export function ListLink() {
  return (
    <p className="list-link">
      <a className="button is-quiet is-small" href={listPage} target="_blank" rel="noreferrer">
        <ListChecks size={15} aria-hidden />
        Shopping list to copy, print or save
      </a>
    </p>
  );
}
