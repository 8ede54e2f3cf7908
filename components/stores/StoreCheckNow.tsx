import { ExternalLink, LoaderCircle, Stethoscope } from 'lucide-react';
import type { ErrorCode } from '../../lib/core/error-codes';
import type { ErrorInfo } from '../../lib/core/error-info';
import { errorSentence } from '../ui/error/error-text';

/** The state of a check started on this page. */
export type CheckState = { status: 'idle' } | { status: 'checking' } | { status: 'failed'; error: ErrorInfo };

interface Props {
  storeName: string;
  state: CheckState;
  /** Whether the store's host permission is granted. */
  isAllowed: boolean;
  onCheck: () => void;
  onOpenStore: () => void;
  /** Asks for the host permission, then checks. */
  onAllow: () => void;
  /** Releases the host permission. */
  onTakeBack: () => void;
}

const noTab: readonly ErrorCode[] = ['store/tab-closed'];
const noSight: readonly ErrorCode[] = ['store/tab-navigated', 'store/unsupported', 'messaging/no-receiver'];

/** The “Check now” button, or what is missing for it: the store is not open, or its host permission is not granted. */
export function StoreCheckNow({ storeName, state, isAllowed, onCheck, onOpenStore, onAllow, onTakeBack }: Props) {
  const isChecking = state.status === 'checking';
  return (
    <div className="store-check">
      <div className="store-check-row">
        <button type="button" className="button" disabled={isChecking} onClick={onCheck}>
          {isChecking ? <LoaderCircle className="spin" size={16} aria-hidden /> : <Stethoscope size={16} aria-hidden />}
          {isChecking ? 'Checking…' : 'Check now'}
          <span className="visually-hidden">: {storeName}</span>
        </button>
        {isAllowed ? (
          <>
            <span className="tiny soft">You allowed me to see this site.</span>
            <button type="button" className="button is-quiet is-small" disabled={isChecking} onClick={onTakeBack}>
              Take that back
            </button>
          </>
        ) : null}
      </div>
      {state.status === 'failed' ? (
        <div className="store-check-hint" role="alert">
          <p className="small">{sayWhy(state.error, storeName)}</p>
          {noTab.includes(state.error.code) || noSight.includes(state.error.code) ? (
            <div className="store-check-row">
              <button type="button" className="button is-small" onClick={onOpenStore}>
                <ExternalLink size={14} aria-hidden />
                Open {storeName}
              </button>
              {isAllowed || noTab.includes(state.error.code) ? null : (
                <button type="button" className="button is-small" onClick={onAllow}>
                  Allow this site
                </button>
              )}
            </div>
          ) : null}
        </div>
      ) : null}
    </div>
  );
}

function sayWhy(error: ErrorInfo, storeName: string): string {
  if (noTab.includes(error.code))
    return `${storeName} isn’t open in a tab, and I check it in the tab you see. Open it, click my icon there once, come back and check.`;
  if (noSight.includes(error.code))
    return `The browser lets me into a tab only after you click my icon there, and ${storeName}’s tab was left or loaded anew since. Click it there once more, or allow this site; I give that right back after the check.`;
  return errorSentence(error);
}
