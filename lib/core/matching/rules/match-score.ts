/** The score of a match so far, and the reasons. */
export interface MatchScore {
  score: number;
  notes: string[];
}

/** Multiplies the score by a factor; only differences a shopper would notice are noted. */
export function reduceScore(tally: MatchScore, factor: number, note: string): void {
  if (factor >= 1) return;
  tally.score *= factor;
  if (factor < 0.97) tally.notes.push(note);
}
