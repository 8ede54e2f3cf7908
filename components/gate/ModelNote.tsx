import { Sparkles } from 'lucide-react';
import type { ErrorInfo } from '../../lib/core/error-info';
import type { LlmCall } from '../../lib/core/run/llm-settings';
import type { ErrorAction } from '../ui/error/error-text';
import { buttonFor, errorSentence } from '../ui/error/error-text';
import { spentText } from '../ui/spent-text';
import { pluralOf } from '../ui/plural-text';
import './ModelNote.css';

/** Tokens and cost of a run's calls so far: "2 calls to Claude · 3,120 tokens · $0.0031". Null when none was made. */
export function callsText(calls: readonly LlmCall[]): string | null {
  if (calls.length === 0) return null;
  const tokens = calls.reduce(
    (sum, { usage }) => sum + usage.input + usage.output + usage.cacheRead + usage.cacheWrite,
    0,
  );
  const usd = calls.reduce((sum, call) => sum + (call.usd ?? 0), 0);
  const unpriced = calls.filter((call) => call.usd === null).length;
  return `${pluralOf(calls.length, 'call')} to Claude · ${spentText(tokens, usd, unpriced) ?? '0 tokens'}`;
}

interface FallbackProps {
  /** What the rules did instead: "The rules read this one." */
  instead: string;
  error: ErrorInfo;
  /** Whether the prompt can be written another way from here. */
  canRephrase: boolean;
  onAction: (action: ErrorAction) => void;
}

/** A note that Claude's answer could not be used: what is shown instead, why, and one button. */
export function ModelFallback({ instead, error, canRephrase, onAction }: FallbackProps) {
  const { button, action } = buttonFor(error, canRephrase);
  return (
    <div className="model-note" role="note" aria-label="Claude">
      <p className="small">
        {instead} {errorSentence(error)}
      </p>
      <button
        type="button"
        className="button is-small"
        onClick={() => {
          onAction(action);
        }}
      >
        {button}
      </button>
    </div>
  );
}

interface ReasonsProps {
  /** Claude was on for this when the run began. */
  isOn: boolean;
  calls: readonly LlmCall[];
  /** Sentences that passed the check, and those that did not; null while they still come. */
  told: number;
  rejected: number | null;
}

/** A note on who wrote the reasons, with tokens and cost. Empty if no model was used. */
export function ReasonsNote({ isOn, calls, told, rejected }: ReasonsProps) {
  const spent = callsText(calls);
  if (!isOn && spent === null) return null;
  const parts = [isOn ? whose(told, rejected) : null, spent].filter((part) => part !== null);
  return (
    <p className="tiny soft number model-line" role="status">
      <Sparkles size={14} aria-hidden />
      {parts.join(' · ')}
    </p>
  );
}

function whose(told: number, rejected: number | null): string {
  if (rejected === null) return told === 0 ? 'Claude is wording the reasons…' : 'Reasons by Claude, more coming…';
  if (told === 0) return 'Reasons by the rules';
  return rejected === 0
    ? 'Reasons by Claude, checked against the facts'
    : `Reasons by Claude; ${pluralOf(rejected, 'sentence')} said more than the facts, so the rules’ stand`;
}
