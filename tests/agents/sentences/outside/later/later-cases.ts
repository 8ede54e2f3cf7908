import { askedFalse, askedHonest } from './asked';
import { eleventhFalse, eleventhHonest } from './eleventh';
import { fifteenthFalse, fifteenthHonest } from './fifteenth';
import { fourteenthFalse, fourteenthHonest } from './fourteenth';
import { seventeenthFalse, seventeenthHonest } from './seventeenth';
import { sixteenthFalse, sixteenthHonest } from './sixteenth';
import { thirteenthFalse, thirteenthHonest } from './thirteenth';
import { twelfthFalse, twelfthHonest } from './twelfth';

/** The sets from the eleventh on, over the picks of the four lists: honest ones, then false ones. */
export const laterSets = {
  eleventh: [eleventhHonest, eleventhFalse],
  twelfth: [twelfthHonest, twelfthFalse],
  thirteenth: [thirteenthHonest, thirteenthFalse],
  fourteenth: [fourteenthHonest, fourteenthFalse],
  fifteenth: [fifteenthHonest, fifteenthFalse],
  sixteenth: [sixteenthHonest, sixteenthFalse],
  seventeenth: [seventeenthHonest, seventeenthFalse],
  asked: [askedHonest, askedFalse],
} as const;
