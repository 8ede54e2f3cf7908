import { mendedFalse2 } from './blind/mended-false-2';
import { mendedHonest2 } from './blind/mended-honest-2';
import { mendedFalse } from './blind/mended-false';
import { mendedHonest } from './blind/mended-honest';
import { turnedFalse2 } from './blind/turned-false-2';
import { turnedFalse } from './blind/turned-false';
import { twentyFifthFalse } from './blind/twenty-fifth-false';
import { twentyFifthHonest } from './blind/twenty-fifth-honest';
import { twentySixthFalse } from './blind/twenty-sixth-false';
import { twentySixthHonest } from './blind/twenty-sixth-honest';
import { twentySeventhFalse } from './blind/twenty-seventh-false';
import { twentySeventhHonest } from './blind/twenty-seventh-honest';
import { eighteenthBeyond, eighteenthFalse } from './eighteenth-false';
import { eighteenthHonest1 } from './eighteenth-honest-1';
import { eighteenthHonest2 } from './eighteenth-honest-2';
import { brokenFalse1 } from './further/broken-false-1';
import { brokenFalse2 } from './further/broken-false-2';
import { brokenFalse3 } from './further/broken-false-3';
import { loosenedFalse } from './further/loosened-false';
import { nineteenthFalse } from './nineteenth-false';
import { nineteenthHonest1 } from './nineteenth-honest-1';
import { nineteenthHonest2 } from './nineteenth-honest-2';
import { twentiethBeyond, twentiethFalse } from './twentieth-false';
import { twentiethHonest1 } from './twentieth-honest-1';
import { twentiethHonest2 } from './twentieth-honest-2';
import { twentyFirstFalse } from './further/twenty-first-false';
import { twentyFirstHonest } from './further/twenty-first-honest';
import { twentySecondFalse } from './further/twenty-second-false';
import { twentySecondHonest } from './further/twenty-second-honest';
import { twentyFourthFalse } from './further/twenty-fourth-false';
import { twentyFourthHonest } from './further/twenty-fourth-honest';
import { twentyThirdFalse } from './further/twenty-third-false';
import { twentyThirdHonest } from './further/twenty-third-honest';
import { twentyEighthFalse } from './unseen/twenty-eighth-false';
import { twentyEighthHonest } from './unseen/twenty-eighth-honest';
import { thirtiethFalse } from './unseen/thirtieth-false';
import { thirtiethHonest } from './unseen/thirtieth-honest';
import { thirtyFirstFalse } from './unseen/thirty-first-false';
import { thirtyFirstHonest } from './unseen/thirty-first-honest';
import { twentyNinthFalse } from './unseen/twenty-ninth-false';
import { twentyNinthHonest } from './unseen/twenty-ninth-honest';
import { unitPriceFalse } from './unseen/unit-price-false';
import type { VolumeSentences } from './volume-names';

/** Large sets of writers who had not seen the check: true sentences, then false ones and those that claim more than the facts. */
export const volumeSets: Readonly<
  Record<string, { honest: readonly VolumeSentences[]; untrue: readonly VolumeSentences[] }>
> = {
  eighteenth: { honest: [eighteenthHonest1, eighteenthHonest2], untrue: [eighteenthFalse, eighteenthBeyond] },
  nineteenth: { honest: [nineteenthHonest1, nineteenthHonest2], untrue: [nineteenthFalse] },
  twentieth: { honest: [twentiethHonest1, twentiethHonest2], untrue: [twentiethFalse, twentiethBeyond] },
  broken: { honest: [], untrue: [brokenFalse1, brokenFalse2, brokenFalse3] },
  loosened: { honest: [], untrue: [loosenedFalse] },
  twentyFirst: { honest: [twentyFirstHonest], untrue: [twentyFirstFalse] },
  twentySecond: { honest: [twentySecondHonest], untrue: [twentySecondFalse] },
  twentyThird: { honest: [twentyThirdHonest], untrue: [twentyThirdFalse] },
  twentyFourth: { honest: [twentyFourthHonest], untrue: [twentyFourthFalse] },
  twentyFifth: { honest: [twentyFifthHonest], untrue: [twentyFifthFalse] },
  twentySixth: { honest: [twentySixthHonest], untrue: [twentySixthFalse] },
  mended: { honest: [mendedHonest, mendedHonest2], untrue: [mendedFalse, mendedFalse2, turnedFalse, turnedFalse2] },
  twentySeventh: { honest: [twentySeventhHonest], untrue: [twentySeventhFalse] },
  twentyEighth: { honest: [twentyEighthHonest], untrue: [twentyEighthFalse] },
  twentyNinth: { honest: [twentyNinthHonest], untrue: [twentyNinthFalse, unitPriceFalse] },
  thirtieth: { honest: [thirtiethHonest], untrue: [thirtiethFalse] },
  thirtyFirst: { honest: [thirtyFirstHonest], untrue: [thirtyFirstFalse] },
};
