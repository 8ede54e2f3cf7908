import { History, Plus, Settings } from 'lucide-react';
import type { Ref } from 'react';
import { Logo } from './Logo';
import './PopupHeader.css';

interface Props {
  /** The store of the run, once there is one; null on the prompt screen, which shows it larger. */
  storeName: string | null;
  isTimelineOpen: boolean;
  /** Null while there is nothing to leave behind. */
  onNewCart: (() => void) | null;
  onToggleTimeline: () => void;
  onOpenSettings: () => void;
  /** Where focus goes back to when the timeline closes. */
  timelineButton?: Ref<HTMLButtonElement>;
}

/** Name and store on the left; New cart, what happened so far, and settings on the right. */
export function PopupHeader({
  storeName,
  isTimelineOpen,
  onNewCart,
  onToggleTimeline,
  onOpenSettings,
  timelineButton,
}: Props) {
  return (
    <header className="popup-header">
      <Logo size={28} />
      <div className="popup-header-name">
        <strong>Cart Coach</strong>
        {storeName === null ? null : <span className="tiny soft">{storeName}</span>}
      </div>
      {onNewCart === null ? null : (
        <button type="button" className="button is-quiet is-small" onClick={onNewCart}>
          <Plus size={16} aria-hidden />
          New cart
        </button>
      )}
      <button
        type="button"
        ref={timelineButton}
        className="icon-button"
        aria-label="Timeline of this session"
        title="Timeline of this session"
        aria-expanded={isTimelineOpen}
        onClick={onToggleTimeline}
      >
        <History size={18} aria-hidden />
      </button>
      <button type="button" className="icon-button" aria-label="Settings" title="Settings" onClick={onOpenSettings}>
        <Settings size={18} aria-hidden />
      </button>
    </header>
  );
}
