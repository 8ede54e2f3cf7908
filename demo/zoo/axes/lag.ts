import { atOnce } from '../traits/lag/at-once';
import { secondBehind } from '../traits/lag/second-behind';
import { twoSecondsBehind } from '../traits/lag/two-seconds-behind';

/** How far the shown cart is behind the true one. */
export const lags = { 'at-once': atOnce, 'second-behind': secondBehind, 'two-seconds-behind': twoSecondsBehind };
