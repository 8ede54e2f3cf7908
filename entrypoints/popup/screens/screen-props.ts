import type { ReactNode } from 'react';
import type { Run } from '../../../lib/core/run/run';
import type { RunStep, StepOf } from '../../../lib/core/run/run-step';
import type { CoachRequest } from '../coach-request';
import type { RequestSender } from '../use-requests';

/** What every screen of a run is given. */
export interface RunScreenProps {
  run: Run;
  /** The popup stands on another tab than the run's store. */
  isOtherTab: boolean;
  /** The tab the popup stands on; waits until the popup has learned it. */
  findTab: () => Promise<number | null>;
  request: CoachRequest;
  sender: RequestSender;
  onDraft: (text: string) => void;
  onStart: (prompt: string) => Promise<void>;
  onRephrase: () => void;
  onNewCart: () => void;
  onOpenSettings: () => void;
  onDone: () => void;
}

/** What the screen of one step is given besides: the step, and a word when the store is in another tab. */
export interface StepScreenProps<State extends RunStep['state']> extends RunScreenProps {
  step: StepOf<State>;
  elsewhere: ReactNode;
}
