import { html } from '../../../pages/html';
import type { Count } from '../../trait-types';

/** A badge that a script fills after the page has loaded. */
export const scriptedCount: Count = { weight: 3, isScripted: true, badge: (count) => html`${count}` };
