import type { Run } from '../../../lib/core/run/run';
import { toBuy } from '../../../lib/core/run/run';
import { diffHeadline } from '../../result/CartDiff';
import { errorTexts } from '../error/error-text';
import { filledCount } from '../../fill/RunProgress';
import { pluralOf } from '../plural-text';

/** The state of a run in one sentence, for the ARIA live region. Progress changes it at each quarter only, so that a screen reader does not speak at each line. */
export function liveRegionText(run: Run | null): string {
  if (run === null) return '';
  const { step } = run;
  switch (step.state) {
    case 'extracting':
      return 'Reading your meal.';
    case 'confirming':
      return step.reading.question ?? `${pluralOf(step.reading.ingredients.length, 'ingredient')} to check.`;
    case 'finding': {
      const all = toBuy(step.reading).length;
      return `Searching ${run.store.name}: ${quarter(Object.keys(step.found).length, all)}.`;
    }
    case 'deciding':
      return 'Choosing the best of each.';
    case 'reviewing':
      return `Your cart is proposed: ${pluralOf(step.plan.lines.length, 'line')} to review.`;
    case 'filling':
      return `Filling your cart: ${quarter(filledCount(step.lines), step.lines.length)}.`;
    case 'verified':
      if (step.undo.status === 'undoing') return 'Taking our items out again.';
      if (step.undo.status === 'undone') return `${pluralOf(step.undo.removed, 'pack')} taken out.`;
      return `${diffHeadline(step.diff)}.`;
    case 'failed':
      return errorTexts[step.error.code].sentence;
    case 'cancelled':
      return 'Stopped.';
  }
}

function quarter(done: number, all: number): string {
  if (all === 0 || done >= all) return 'all done';
  const part = Math.floor((4 * done) / all);
  return ['started', 'a quarter done', 'half done', 'three quarters done'][part] ?? 'started';
}
