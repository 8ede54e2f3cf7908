import { html } from '../../../pages/html';
import { money } from '../../pages/front';
import type { Count } from '../../trait-types';

/** '2 item(s) - $7.98', as OpenCart's header says. */
export const itemsAndTotal: Count = {
  weight: 2,
  isScripted: false,
  badge: (count, cents) => html`${count} item(s) - ${money(cents)}`,
};
