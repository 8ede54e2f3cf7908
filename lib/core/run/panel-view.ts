import { z } from 'zod/mini';
import type { Run } from './run';
import { notFoundNames, unansweredNames } from './not-found';
import { canUndo, toBuy } from './run';
import { isAsBefore, isUndone } from '../cart/undo/undo';
import type { CartDiff } from '../cart/fill';
import type { Undone } from '../cart/undo/undo';

/**
 * What the panel on the store page shows: words and counts only, worked out here so that the content script has no logic. The panel is
 * shown during a fill and after it, because the popup closes at the first click outside it.
 */
export const PanelView = z.strictObject({
  runId: z.string(),
  phase: z.enum(['filling', 'done', 'problem', 'undoing', 'undone']),
  title: z.string(),
  detail: z.nullable(z.string()),
  done: z.int(),
  total: z.int(),
  lines: z.array(
    z.strictObject({
      title: z.string(),
      status: z.enum(['waiting', 'working', 'ok', 'problem']),
      note: z.nullable(z.string()),
    }),
  ),
  canUndo: z.boolean(),
  canStop: z.boolean(),
});
export type PanelView = z.infer<typeof PanelView>;

/** What is happening to the shopper's page, and how it ended. */
const comesBack = 'This store works page by page. The tab comes back to where you were.';

const lineStatus = {
  waiting: 'waiting',
  adding: 'working',
  added: 'ok',
  'already-there': 'ok',
  refused: 'problem',
} as const;

/**
 * The panel for a run, or null while the cart has not been touched. `isInTab`: the store's tab is being driven from page to page, which
 * the panel says as long as it lasts.
 */
export function panelView(run: Run, isInTab = false): PanelView | null {
  const { step } = run;
  const undo = 'undo' in step ? step.undo : null;
  const base = { runId: run.id, canUndo: canUndo(step) && undo?.status !== 'undoing', canStop: false };
  if (step.state === 'finding' && isInTab) {
    const total = toBuy(step.reading).length;
    const done = Math.min(total, Object.keys(step.found).length);
    return {
      ...base,
      phase: 'filling',
      title: `Looking for ${String(Math.min(total, done + 1))} of ${String(total)}: in this tab`,
      detail: comesBack,
      done,
      total,
      lines: [],
      canStop: true,
    };
  }
  if (step.state === 'filling') {
    const done = step.lines.filter((line) => line.status !== 'waiting' && line.status !== 'adding').length;
    return {
      ...base,
      phase: 'filling',
      title:
        isInTab && done < step.lines.length
          ? `Adding ${String(done + 1)} of ${String(step.lines.length)}: in this tab`
          : `Filling your cart: ${String(done)} of ${String(step.lines.length)}`,
      detail: done === step.lines.length ? 'Reading the cart back…' : isInTab ? comesBack : null,
      done,
      total: step.lines.length,
      lines: step.lines.map((line) => ({ title: line.title, status: lineStatus[line.status], note: line.reason })),
      canStop: true,
    };
  }
  if (undo?.status === 'undoing')
    return {
      ...base,
      phase: 'undoing',
      title: 'Taking our items out again…',
      detail: isInTab ? comesBack : null,
      done: 0,
      total: 0,
      lines: [],
    };
  if (undo?.status === 'undone') {
    return {
      ...base,
      phase: isUndone(undo) ? 'undone' : 'problem',
      title: undoneTitle(undo),
      detail: undo.error?.message ?? undoneDetail(undo),
      done: 0,
      total: 0,
      lines: [],
    };
  }
  if (step.state === 'verified') {
    const ok = step.diff.lines.filter((line) => line.status === 'in-cart' || line.status === 'already-there').length;
    const unknown = step.diff.lines.filter(({ status }) => status === 'unknown').length;
    const notFound = notFoundNames(step);
    const unanswered = unansweredNames(step);
    const isAllFound = notFound.length === 0 && unanswered.length === 0;
    return {
      ...base,
      phase: step.diff.isAllThere && isAllFound ? 'done' : 'problem',
      title: verifiedTitle(ok, step.diff, isAllFound),
      detail: [
        ...(notFound.length === 0 ? [] : [`Not found here: ${notFound.join(', ')}.`]),
        ...(unanswered.length === 0 ? [] : [`Could not be looked for: ${unanswered.join(', ')}.`]),
        unknown === 0
          ? 'Checked against the store’s own cart. Checkout is yours.'
          : `${String(unknown)} could not be checked: look at the store’s cart.`,
      ].join(' '),
      done: ok,
      total: step.diff.lines.length,
      lines: step.diff.lines.map((line) => ({
        title: line.title,
        status: line.status === 'in-cart' || line.status === 'already-there' ? 'ok' : 'problem',
        note: line.reason ?? (line.status === 'already-there' ? 'You already had it' : null),
      })),
    };
  }
  if ((step.state === 'failed' || step.state === 'cancelled') && step.from.state === 'filling') {
    return {
      ...base,
      phase: 'problem',
      title: step.state === 'failed' ? 'Filling stopped' : 'You stopped the filling',
      detail: step.state === 'failed' ? step.error.message : 'What was added so far is still in the cart.',
      done: step.from.lines.filter((line) => line.status === 'added' || line.status === 'already-there').length,
      total: step.from.lines.length,
      lines: step.from.lines.map((line) => ({ title: line.title, status: lineStatus[line.status], note: line.reason })),
    };
  }
  return null;
}

/** `ok`: lines that are in the cart as asked. `isAllFound`: the store has a product for everything wanted. */
function verifiedTitle(ok: number, { lines, isAllThere }: CartDiff, isAllFound: boolean): string {
  const found = isAllFound ? '' : ' found';
  if (!isAllThere) return `${String(ok)} of ${String(lines.length)} ${items(lines.length)} in your cart as asked`;
  return lines.length === 1 ? `The item${found} is in your cart` : `All ${String(ok)} items${found} are in your cart`;
}

function items(count: number): string {
  return count === 1 ? 'item is' : 'items are';
}

function undoneTitle(undo: Undone): string {
  if (isAsBefore(undo)) return 'Your cart is as it was';
  if (isUndone(undo)) return 'Our items are out again';
  return undo.leftover.length > 0 || undo.error !== null
    ? 'Not everything could be taken out'
    : 'Whether everything is out could not be checked';
}

function undoneDetail({ leftover, differences = [] }: Undone): string | null {
  if (leftover.length > 0) return leftover.join(', ');
  if (differences.length === 0) return null;
  return `Otherwise not as before: ${differences.map(({ title }) => title).join(', ')}`;
}
