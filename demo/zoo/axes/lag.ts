import { atOnce } from '../traits/lag/at-once';
import { losesRaces } from '../traits/lag/loses-races';
import { secondBehind } from '../traits/lag/second-behind';
import { twoSecondsBehind } from '../traits/lag/two-seconds-behind';

/** When the shown cart follows the real one, and whether simultaneous writes lose changes. */
export const lags = {
  'at-once': atOnce,
  'second-behind': secondBehind,
  'two-seconds-behind': twoSecondsBehind,
  'loses-races': losesRaces,
};
