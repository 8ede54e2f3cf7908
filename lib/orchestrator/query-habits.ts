import type { Run } from '../core/run/run';
import type { QueryHabit } from '../core/matching/searching/query-habit';

/** Remembers what a store's answers showed of how it takes a query, from one run to the next. */
export interface QueryHabits {
  /** What is known of the run's store, as it is searched now. */
  recall(run: Run): Promise<QueryHabit>;
  keep(run: Run, habit: QueryHabit): Promise<void>;
}
