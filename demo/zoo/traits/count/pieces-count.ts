import { html } from '../../../pages/html';
import type { Count } from '../../trait-types';

/** The number of pieces in brackets, written by the server. */
export const piecesCount: Count = { weight: 5, isScripted: false, badge: (count) => html`(${count})` };
