import { fromErrorInfo } from '../core/errors';
import type { ErrorInfo } from '../core/errors';
import type { Found } from '../core/run/run-step';
import { isOutOfReach, isUnanswered } from '../core/matching/searching/unanswered-search';

/** Tells an article that was left without an answer from a store that gives none. */
export class UnansweredSearches {
  private row: ErrorInfo[] = [];
  private answered = 0;

  /** What came of one article. Throws its error where the store was silent for so many in a row that the next would be left without an answer too. */
  note(found: Found): void {
    if (!isUnanswered(found) || found.error === null) {
      this.row = [];
      this.answered += 1;
      return;
    }
    this.row.push(found.error);
    if (isOutOfReach(this.row)) throw fromErrorInfo(found.error);
  }

  /** All articles were asked for: throws where the store had an answer for none. */
  end(): void {
    const [first] = this.row;
    if (this.answered === 0 && first !== undefined) throw fromErrorInfo(first);
  }
}
