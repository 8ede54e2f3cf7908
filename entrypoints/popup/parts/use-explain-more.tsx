import type { ReactNode } from 'react';
import { useState } from 'react';
import { ExplainMore } from '../../../components/review/line/ExplainMore';
import type { ErrorInfo } from '../../../lib/core/error-info';
import { toErrorInfo } from '../../../lib/core/errors';
import type { Run } from '../../../lib/core/run/run';
import { pickKey } from '../../../lib/core/run/model-work';
import type { CoachRequest } from '../coach-request';

/** The product somebody may ask more about. */
export interface AskedProduct {
  ingredientId: string;
  sku: string;
  label: string;
}

/**
 * "Explain more" for each product of a plan. These requests do not wait in the queue of requests: an answer takes seconds, and filling the
 * cart must not wait for it. The answer comes with the stored run.
 */
export function useExplainMore(
  run: Run,
  request: CoachRequest,
  onSettings: () => void,
): (product: AskedProduct) => ReactNode {
  const [states, setStates] = useState<Readonly<Record<string, 'idle' | 'asking' | ErrorInfo>>>({});
  return ({ ingredientId, sku, label }) => {
    const key = pickKey(ingredientId, sku);
    const put = (state: 'idle' | 'asking' | ErrorInfo): void => {
      setStates((all) => ({ ...all, [key]: state }));
    };
    return (
      <ExplainMore
        label={label}
        text={run.model?.more[key] ?? null}
        state={states[key] ?? 'idle'}
        onSettings={onSettings}
        onAsk={() => {
          put('asking');
          request('explainMore', { runId: run.id, ingredientId, sku }).then(
            () => {
              put('idle');
            },
            (error: unknown) => {
              put(toErrorInfo(error));
            },
          );
        }}
      />
    );
  };
}
