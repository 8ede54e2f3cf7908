import { useRef, useState } from 'react';
import type { ErrorInfo } from '../../lib/core/error-info';
import { toErrorInfo } from '../../lib/core/errors';

/** A request that failed, and how to try it again. */
export interface FailedRequest {
  error: ErrorInfo;
  again: () => void;
}

export interface RequestSender {
  /** Runs the task after all earlier ones, so that "fill" never overtakes the last choice. True on success. */
  send: (work: () => Promise<unknown>) => Promise<boolean>;
  isBusy: boolean;
  problem: FailedRequest | null;
  dismiss: () => void;
}

/** Sends requests one after another and keeps the last failure for the screen to show. */
export function useRequests(): RequestSender {
  const [under, setUnder] = useState(0);
  const [problem, setProblem] = useState<FailedRequest | null>(null);
  const last = useRef(Promise.resolve(true));

  const send = (work: () => Promise<unknown>): Promise<boolean> => {
    const attempt = async (): Promise<boolean> => {
      setUnder((count) => count + 1);
      try {
        await work();
        setProblem(null);
        return true;
      } catch (error) {
        setProblem({ error: toErrorInfo(error), again: () => void send(work) });
        return false;
      } finally {
        setUnder((count) => count - 1);
      }
    };
    last.current = last.current.then(attempt);
    return last.current;
  };
  return {
    send,
    isBusy: under > 0,
    problem,
    dismiss: () => {
      setProblem(null);
    },
  };
}
