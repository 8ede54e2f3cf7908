import { CircleSlash, CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import type { RunStep, WorkingStep } from '../../lib/core/run/run-step';
import { errorSentence } from '../ui/error/error-text';
import { filledCount } from '../fill/RunProgress';
import { ScreenTitle } from '../ui/frame/ScreenTitle';
import { pluralOf } from '../ui/plural-text';
import './RunEnded.css';

interface Props {
  step: Extract<RunStep, { state: 'failed' | 'cancelled' }>;
  prompt: string;
  /** Undo and its result. */
  undo: ReactNode;
  /** Another way on, where trying again is not the best one; stands first. */
  wayOut?: ReactNode;
}

const titles: Readonly<Record<WorkingStep['state'], string>> = {
  extracting: 'I couldn’t read the meal',
  confirming: 'The list couldn’t be kept',
  finding: 'The search stopped',
  deciding: 'The choosing stopped',
  reviewing: 'The plan couldn’t be changed',
  filling: 'The filling stopped',
};

/** A run that failed or was stopped: what happened, what is kept, and how to go on (the buttons stand in the footer). */
export function RunEnded({ step, prompt, undo, wayOut = null }: Props) {
  const isFailed = step.state === 'failed';
  return (
    <div className="ended" data-failed={isFailed}>
      {isFailed ? <CircleAlert size={32} aria-hidden /> : <CircleSlash size={32} aria-hidden />}
      <ScreenTitle>{isFailed ? titles[step.from.state] : 'Stopped'}</ScreenTitle>
      <p>{isFailed ? errorSentence(step.error) : 'You stopped me, so I left everything as it was at that moment.'}</p>
      {wayOut}
      <div className="card ended-kept">
        <h2>What is kept</h2>
        <p className="small clamp">“{prompt}”</p>
        <p className="small soft">{keptText(step.from, step.undo.status === 'undone')}</p>
      </div>
      {undo}
      {isFailed ? (
        <details className="tiny soft">
          <summary>Details for a bug report</summary>
          <p className="ended-detail">
            {[step.error.code, step.error.message, step.error.detail].filter((part) => part !== undefined).join(' · ')}
          </p>
        </details>
      ) : null}
    </div>
  );
}

function keptText(from: WorkingStep, isUndone: boolean): string {
  switch (from.state) {
    case 'extracting':
      return 'Your words. Nothing was searched and nothing is in the cart.';
    case 'confirming':
    case 'finding':
    case 'deciding':
      return `Your list of ${pluralOf(from.reading.ingredients.length, 'ingredient')}. Nothing is in the cart.`;
    case 'reviewing':
      return `The plan with ${pluralOf(from.plan.lines.length, 'line')} and your choices. Nothing is in the cart.`;
    case 'filling': {
      if (isUndone) return 'The plan and your choices.';
      const added = from.lines.filter(({ status }) => status === 'added').length;
      return `The plan and your choices. ${pluralOf(added, 'item')} of ${String(from.lines.length)} went into the cart${
        filledCount(from.lines) < from.lines.length ? '; going on adds only what is missing' : ''
      }.`;
    }
  }
}
