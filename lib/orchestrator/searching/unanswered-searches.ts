import { fromErrorInfo } from '../../core/errors';
import type { ErrorInfo } from '../../core/error-info';
import type { Found } from '../../core/run/run-step';
import { isOutOfReach, isUnanswered } from '../../core/matching/searching/unanswered-search';

/** Distinguishes one ingredient without an answer from a store that gives none. */
export class UnansweredSearches {
  private row: ErrorInfo[] = [];
  private answered = 0;

  /**
   * Records the result of one ingredient. Throws its error when so many ingredients in a row had no answer that the next would have none
   * either.
   */
  note(found: Found): void {
    if (!isUnanswered(found) || found.error === null) {
      this.row = [];
      this.answered += 1;
      return;
    }
    this.row.push(found.error);
    if (isOutOfReach(this.row)) throw fromErrorInfo(found.error);
  }

  /** To be called after the last ingredient: throws when the store answered for none. */
  end(): void {
    const [first] = this.row;
    if (this.answered === 0 && first !== undefined) throw fromErrorInfo(first);
  }
}
