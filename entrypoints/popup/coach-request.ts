import type { coachChannel } from '../../lib/messaging/coach-channel';

/** A request from one of our pages to the background. */
export type CoachRequest = ReturnType<typeof coachChannel.connect>;
