import type { FactSettings } from '../../core/fact/fact-settings';
import type { RecallSnapshot, StoredRecalls } from '../../core/fact/recall';
import { fdaSnapshot, fsisSnapshot, recallAddresses } from '../../facts/recall-records';
import type { Stored } from '../../storage/define-stored';

/** A list younger than this is up to date. */
const freshForMs = 20 * 3_600_000;
/** After an attempt that failed, the next one waits this long. */
const retryAfterMs = 30 * 60_000;
const timeoutMs = 40_000;

interface Agency {
  isOn: (settings: FactSettings) => boolean;
  item: Stored<StoredRecalls>;
  address: (today: string) => string;
  read: (answer: unknown, today: string) => RecallSnapshot;
}

export interface RecallReaderDeps {
  settings: Stored<FactSettings>;
  fda: Stored<StoredRecalls>;
  fsis: Stored<StoredRecalls>;
  fetch: (address: string, init: RequestInit) => Promise<Response>;
  now: () => Date;
}

/**
 * Reads the recall lists that are switched on, each at most once a day, and stores them with their date. On a failure the old list and its
 * date are kept and the problem is stored. Never throws: the plan then says that recalls were not checked, and the run continues.
 */
export function createRecallReader(deps: RecallReaderDeps): { refresh: () => Promise<void> } {
  const agencies: readonly Agency[] = [
    { isOn: ({ usesFdaRecalls }) => usesFdaRecalls, item: deps.fda, address: recallAddresses.fda, read: fdaSnapshot },
    {
      isOn: ({ usesFsisRecalls }) => usesFsisRecalls,
      item: deps.fsis,
      address: () => recallAddresses.fsis,
      read: fsisSnapshot,
    },
  ];
  let running: Promise<void> | null = null;

  const refreshOne = async (agency: Agency, settings: FactSettings): Promise<void> => {
    const stored = await agency.item.get();
    const now = deps.now();
    if (!agency.isOn(settings) || !isDue(stored, now)) return;
    const triedAt = now.toISOString();
    const today = triedAt.slice(0, 10);
    try {
      const snapshot = agency.read(await fetchJson(deps.fetch, agency.address(today)), today);
      await agency.item.set({ snapshot, readAt: triedAt, triedAt, problem: null });
    } catch (error) {
      await agency.item.set({ ...stored, triedAt, problem: sayProblem(error) });
    }
  };

  return {
    refresh: () => {
      running ??= deps.settings
        .get()
        .then(async (settings) => {
          for (const agency of agencies) await refreshOne(agency, settings);
        })
        .catch(() => undefined)
        .finally(() => {
          running = null;
        });
      return running;
    },
  };
}

function isDue({ readAt, triedAt }: StoredRecalls, now: Date): boolean {
  const since = (at: string | null): number => (at === null ? Infinity : now.getTime() - Date.parse(at));
  // After the clock was set back, a list seems to come from the future; it is read again then.
  const isFresh = since(readAt) >= 0 && since(readAt) < freshForMs;
  const isWaiting = readAt !== triedAt && since(triedAt) >= 0 && since(triedAt) < retryAfterMs;
  return !isFresh && !isWaiting;
}

async function fetchJson(fetch: RecallReaderDeps['fetch'], address: string): Promise<unknown> {
  const response = await fetch(address, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(timeoutMs),
  });
  // openFDA answers 404 with a JSON body when nothing matches: that is an answer.
  if (!response.ok && response.status !== 404) throw new UnusableAnswer(response.status);
  return response.json();
}

class UnusableAnswer extends Error {
  constructor(readonly status: number) {
    super(`status ${String(status)}`);
  }
}

function sayProblem(error: unknown): string {
  if (error instanceof UnusableAnswer)
    return error.status === 429
      ? 'It asked us to wait; tried again later.'
      : `It answered with an error (${String(error.status)}); tried again later.`;
  if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError'))
    return 'It could not be reached; tried again later.';
  return 'It answered something we cannot read; tried again later.';
}
