import type { outsidePicks } from '../picks';
import type { secondPicks } from '../second-picks';
import type { fourthPicks } from '../later/fourth-picks';
import type { thirdPicks } from '../later/third-picks';
import type { fifthPicks } from './blind/fifth-picks';

type Name =
  | keyof typeof outsidePicks
  | keyof typeof secondPicks
  | keyof typeof thirdPicks
  | keyof typeof fourthPicks
  | keyof typeof fifthPicks;

/** Sentences by the pick they speak of. */
export type VolumeSentences = Readonly<Partial<Record<Name, readonly string[]>>>;
