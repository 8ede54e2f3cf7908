import { Settings } from 'lucide-react';
import type { ReactNode } from 'react';
import { Logo } from '../ui/frame/Logo';
import './SessionsPage.css';

interface Props {
  count: number | null;
  /** Delete all. */
  actions: ReactNode;
  list: ReactNode;
  /** The session that was chosen; null when none is. */
  detail: ReactNode;
  onOpenSettings: () => void;
}

/** The frame of the page of sessions: the list beside the chosen one, or one of the two where there is no room for both. */
export function SessionsPage({ count, actions, list, detail, onOpenSettings }: Props) {
  return (
    <div className="sessions" data-chosen={detail !== null} data-empty={count === 0 && detail === null}>
      <header className="sessions-head">
        <Logo size={32} />
        <div>
          <h1>Sessions</h1>
          <p className="small soft">Kept on this device. What the coach did, step by step.</p>
        </div>
        <button type="button" className="button is-small" onClick={onOpenSettings}>
          <Settings size={14} aria-hidden />
          Settings
        </button>
      </header>
      <nav className="sessions-list" aria-label="Sessions">
        {count === null || count === 0 ? null : (
          <div className="sessions-list-head">
            <h2>{count === 100 ? 'The newest 100' : `${String(count)} on this device`}</h2>
            {actions}
          </div>
        )}
        {list}
      </nav>
      <main className="sessions-detail">
        {detail === null ? (
          count === null || count === 0 ? null : (
            <p className="sessions-hint soft">Choose a session to see its steps.</p>
          )
        ) : (
          <>
            <a className="sessions-back small" href="#">
              ← All sessions
            </a>
            {detail}
          </>
        )}
      </main>
    </div>
  );
}
