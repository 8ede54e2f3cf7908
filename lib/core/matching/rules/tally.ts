/** What is left of a match so far, and why. */
export interface Tally {
  score: number;
  notes: string[];
}

/** Takes a part away; only what a shopper would notice is noted. */
export function less(tally: Tally, factor: number, note: string): void {
  if (factor >= 1) return;
  tally.score *= factor;
  if (factor < 0.97) tally.notes.push(note);
}
