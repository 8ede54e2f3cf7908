import { Square } from 'lucide-react';

/** Stops what is under way. What is already done stays as it is. */
export function StopButton({ isBusy, onStop }: { isBusy: boolean; onStop: () => void }) {
  return (
    <button type="button" className="button is-wide" disabled={isBusy} onClick={onStop}>
      <Square size={14} aria-hidden />
      Stop
    </button>
  );
}
