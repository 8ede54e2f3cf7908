import type { Run } from '../../core/run/run';
import type { QueryHabit } from '../../core/matching/searching/query-habit';

/** Stores what a store's answers showed about how it matches queries, from one run to the next. */
export interface QueryHabits {
  /** What is known about the run's store as it is searched now. */
  recall(run: Run): Promise<QueryHabit>;
  keep(run: Run, habit: QueryHabit): Promise<void>;
}
