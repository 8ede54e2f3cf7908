import { chosenLines, toFillLines } from '../cart/fill';
import type { FillLine } from '../cart/fill';
import { reopenLine } from '../cart/replacement';
import type { RunEvent } from './run-event';
import type { RunStep, StepOf } from './run-step';

/** The filling step with the lines of the plan; null when nothing is left to buy. */
export function approve(step: StepOf<'reviewing'>): RunStep | null {
  const lines = toFillLines(chosenLines(step.plan, step.tier, step.choices));
  return lines.length === 0 ? null : { ...step, state: 'filling', before: null, lines };
}

/** The step after an event during a fill; null when the event does not belong there. */
export function whileFilling(step: StepOf<'filling'>, event: RunEvent): RunStep | null {
  if (event.type === 'cart-snapshotted' && step.before === null) return { ...step, before: event.before };
  if (event.type === 'lines-filled') {
    const news = new Map(event.lines.map((line) => [line.sku, line]));
    return { ...step, lines: step.lines.map((line) => news.get(line.sku) ?? line) };
  }
  if (event.type !== 'cart-verified' || step.before === null) return null;
  const { before } = step;
  return { ...step, state: 'verified', before, lines: event.lines, diff: event.diff, undo: { status: 'none' } };
}

/** The step after an event on a verified cart; null when the event does not belong there. */
export function onceVerified(step: StepOf<'verified'>, event: RunEvent): RunStep | null {
  return event.type === 'line-reopened' ? reopenLine(step, event.sku, event.insteadSku) : null;
}

/** The step that continues a stopped one: what the store refused or failed at is tried once more; settled lines stay settled. */
export function goneOn(step: RunStep): RunStep {
  if (step.state === 'finding')
    return { ...step, found: Object.fromEntries(Object.entries(step.found).filter(([, { error }]) => error === null)) };
  if (step.state !== 'filling') return step;
  const again = (line: FillLine): FillLine =>
    line.status === 'refused' ? { ...line, status: 'waiting', reason: null } : line;
  return { ...step, lines: step.lines.map(again) };
}

/** Whether a store's cart is being changed, by a fill or an Undo. Such a run is never left half done for another run. */
export function isChangingCart(step: RunStep): boolean {
  return step.state === 'filling' || ('undo' in step && step.undo.status === 'undoing');
}

/** The lines of a fill that are not settled, that is, neither added, nor there already, nor refused. */
export function openLines(lines: readonly FillLine[]): FillLine[] {
  return lines.filter(({ status }) => status === 'waiting' || status === 'adding');
}
