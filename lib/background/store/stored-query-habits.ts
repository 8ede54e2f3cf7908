import { z } from 'zod/mini';
import type { Run } from '../../core/run/run';
import { noHabit, numbersTaken, QueryHabit, wordsTaken } from '../../core/matching/searching/query-habit';
import type { QueryHabits } from '../../orchestrator/searching/query-habits';
import type { ProfileRepository } from './profile-repository';

/** The query habits in a store's profile; `by` is the adapter that searched, because another adapter may search differently. */
const KeptHabit = z.strictObject({ by: z.string(), habit: QueryHabit });

const words = {
  phrase: 'the words of a query side by side',
  all: 'all words of a query',
  any: 'any word of a query',
} as const;
const numbers = {
  either: 'singular and plural alike',
  longer: 'longer words too',
  typed: 'words as they were typed',
} as const;

/** Query habits stored in the store's profile. If they cannot be read or stored, they are learned again. */
export function storedQueryHabits(profiles: Pick<ProfileRepository, 'valuesOf' | 'note'>): QueryHabits {
  return {
    recall: async (run) => {
      const values = await profiles.valuesOf(run.store.origin).catch((): Record<string, unknown> => ({}));
      const kept = KeptHabit.safeParse(values.queries);
      return kept.success && kept.data.by === searchedBy(run) ? kept.data.habit : noHabit;
    },
    keep: async (run, habit) => {
      const seen = titlesSeen(habit);
      if (seen === 0) return;
      const value: z.infer<typeof KeptHabit> = { by: searchedBy(run), habit };
      await profiles.note(run.store.origin, { queries: { value, proof: proofOf(habit, seen) } }).catch(() => undefined);
    },
  };
}

/** The adapter that searches in a run. */
export function searchedBy({ store, readAsAnyStore }: Run): string {
  return readAsAnyStore === undefined ? store.adapter : 'generic';
}

function titlesSeen({ phrase, scattered, some, typed, longer, changed }: QueryHabit): number {
  return phrase + scattered + some + typed + longer + changed;
}

function proofOf(habit: QueryHabit, seen: number): string {
  const [taken, number] = [wordsTaken(habit), numbersTaken(habit)];
  const matched = [...(taken === null ? [] : [words[taken]]), ...(number === null ? [] : [numbers[number]])];
  const what = matched.length === 0 ? 'too few yet to say what it matches' : `it matches ${matched.join(', ')}`;
  return `Counted in ${String(seen)} titles its searches gave: ${what}.`;
}
