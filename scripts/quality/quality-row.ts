/** One figure of the quality bench, with its goal. */
export interface QualityRow {
  what: string;
  /** A percentage, 0–100. */
  figure: number;
  goal: number;
  isMet: boolean;
  detail?: string;
}
