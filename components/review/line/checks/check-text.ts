import type { LineCheck } from '../../../../lib/core/decision/decision';
import { capitalise } from '../../../ui/plural-text';

/** What the badge of each kind of check says. */
export const checkBadge: Readonly<Record<LineCheck['kind'], string>> = {
  amount: 'Please check',
  label: 'Label not seen, check',
};

/** The reason of a check as it stands after its badge: what the badge says already is left out. */
export function checkReason({ kind, text }: LineCheck): string {
  const rest = kind === 'label' ? text.replace(/^label not seen(?:,? check)?\s*[:,.;–—-]?\s*/i, '') : text;
  return capitalise(rest.trim());
}
