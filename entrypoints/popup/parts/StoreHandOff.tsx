import { useState } from 'react';
import { HandOffBox } from '../../../components/result/HandOffBox';
import type { HandOffState } from '../../../components/result/HandOffBox';
import { toErrorInfo } from '../../../lib/core/errors';
import type { Run } from '../../../lib/core/run/run';
import type { CoachRequest } from '../coach-request';

interface Props {
  run: Run;
  about: 'all' | 'rest';
  request: CoachRequest;
}

/** Asks the store for its hand-off of the list when the shopper presses. Give it a `key` that changes with the list. */
export function StoreHandOff({ run, about, request }: Props) {
  const [state, setState] = useState<HandOffState>({ status: 'idle' });
  const ask = async (): Promise<void> => {
    setState({ status: 'asking' });
    try {
      setState({ status: 'answered', url: await request('handOff', { runId: run.id }) });
    } catch (error) {
      setState({ status: 'failed', error: toErrorInfo(error) });
    }
  };
  return <HandOffBox storeName={run.store.name} about={about} state={state} onAsk={() => void ask()} />;
}
