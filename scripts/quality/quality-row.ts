/** One figure of the quality bench: what was measured, what came out, what is wanted. */
export interface QualityRow {
  what: string;
  /** A percentage, 0–100. */
  figure: number;
  goal: number;
  isMet: boolean;
  detail?: string;
}
