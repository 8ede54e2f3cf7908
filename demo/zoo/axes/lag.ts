import { atOnce } from '../traits/lag/at-once';

/** How far the shown cart is behind the true one. */
export const lags = { 'at-once': atOnce };
