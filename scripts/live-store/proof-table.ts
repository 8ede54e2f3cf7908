/** One part of a store that was tried. `unsure`: it could not be judged, which is different from broken. */
export interface ProofRow {
  readonly part: string;
  readonly result: 'works' | 'unsure' | 'broken' | 'not tried';
  readonly proof: string;
}

/** The rows as a text table, with a line above for the store and the time. */
export function proofTable(title: string, rows: readonly ProofRow[]): string {
  const cells = [['part', 'result', 'proof'], ...rows.map(({ part, result, proof }) => [part, result, proof])];
  const widths = [0, 1].map((at) => Math.max(...cells.map((row) => row[at]?.length ?? 0)));
  const lines = cells.map(([part = '', result = '', proof = '']) =>
    `${part.padEnd(widths[0] ?? 0)}  ${result.padEnd(widths[1] ?? 0)}  ${proof}`.trimEnd(),
  );
  const [head = '', ...rest] = lines;
  return [title, head, '-'.repeat(head.length), ...rest].join('\n');
}
