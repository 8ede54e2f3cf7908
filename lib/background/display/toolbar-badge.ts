import { browser } from '../../browser';
import type { Run } from '../../core/run/run';

/** The icon's badge and title; the browser is told only what is new, because it draws its toolbar for each word. */
export function createToolbarBadge() {
  let last: Partial<ReturnType<typeof badgeOf>> = {};
  return {
    async show(run: Run | null, isInTab = false): Promise<void> {
      const was = last;
      const { text, title, colour } = (last = badgeOf(run, isInTab));
      try {
        if (text !== was.text) await browser.action.setBadgeText({ text });
        if (colour !== was.colour) await browser.action.setBadgeBackgroundColor({ color: colour });
        if (title !== was.title) await browser.action.setTitle({ title });
      } catch {
        // A badge that cannot be drawn is no reason to stop; all of it is told again next time.
        last = {};
      }
    },
  };
}

/** Badge and title say the state in words and numbers, not by colour alone. */
export function badgeOf(run: Run | null, isInTab = false): { text: string; title: string; colour: string } {
  const quiet = { text: '', title: 'Conscious Cart Coach', colour: '#2f6b3c' };
  const step = run?.step;
  const place = isInTab ? ' in the store’s tab' : '';
  switch (step?.state) {
    case 'finding': {
      const found = Object.keys(step.found).length;
      return { ...quiet, text: String(found), title: `Looking for products${place}: ${String(found)} so far` };
    }
    case 'confirming':
    case 'reviewing':
      return {
        ...quiet,
        text: '?',
        title: step.state === 'confirming' ? 'Check the ingredients' : 'Your cart plan is ready',
      };
    case 'filling': {
      const done = step.lines.filter(({ status }) => status !== 'waiting' && status !== 'adding').length;
      return {
        ...quiet,
        text: `${String(done)}/${String(step.lines.length)}`,
        title: `Filling the cart${place}: ${String(done)} of ${String(step.lines.length)}`,
      };
    }
    case 'verified': {
      const ok = step.diff.lines.filter(({ status }) => status === 'in-cart' || status === 'already-there').length;
      const all = step.diff.lines.length;
      return step.diff.isAllThere
        ? {
            ...quiet,
            text: '✓',
            title: all === 1 ? 'The item is in the cart' : `All ${String(all)} items are in the cart`,
          }
        : {
            text: `${String(ok)}/${String(all)}`,
            title: all - ok === 1 ? '1 item is not as asked' : `${String(all - ok)} items are not as asked`,
            colour: '#b3261e',
          };
    }
    case 'failed':
      return { text: '!', title: step.error.message, colour: '#b3261e' };
    case undefined:
    case 'extracting':
    case 'deciding':
    case 'cancelled':
      return quiet;
  }
}
