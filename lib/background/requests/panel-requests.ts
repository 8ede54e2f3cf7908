import { CoachError } from '../../core/errors';
import type { Run } from '../../core/run/run';
import type { Handlers } from '../../messaging/channel';
import type { panelContract } from '../../messaging/store-channel';
import { cancel } from './coach-requests';
import type { RequestContext } from './coach-requests';
import type { MessageSender } from './message-sender';

/** Handlers of the requests of the panel on the store page: only about the run of its own tab. */
export function panelHandlers(
  context: RequestContext,
  dismissed: (run: Run) => void,
): Handlers<typeof panelContract, MessageSender> {
  const ownRun = async (runId: string, sender: MessageSender): Promise<Run> => {
    const run = await context.runs.get(runId);
    if (run.tabId !== sender.tab?.id)
      throw new CoachError('messaging/bad-payload', 'Not allowed.', { detail: 'other tab' });
    return run;
  };
  return {
    undo: async ({ runId }, sender) => {
      await ownRun(runId, sender);
      await context.runs.apply(runId, { type: 'undo-started' });
      await context.sessions.touch();
      void context.driver.work(runId);
      return null;
    },
    stop: async ({ runId }, sender) => {
      await ownRun(runId, sender);
      await cancel(context, runId);
      return null;
    },
    dismiss: async ({ runId }, sender) => {
      dismissed(await ownRun(runId, sender));
      return null;
    },
  };
}
