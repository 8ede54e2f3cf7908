import type { Outcome } from './experiment';

/**
 * The outcomes as a table: one line per experiment and metric, with the mean over the items it applies to and the name of the
 * worst item.
 */
export function formatOutcomes(outcomes: readonly Outcome[]): string[] {
  const rows = outcomes.flatMap(({ name, rows: items }) => {
    const metrics = [...new Set(items.flatMap(({ scores }) => scores.map((score) => score.name)))];
    const failed = items.filter(({ error }) => error !== null);
    return metrics.map((metric) => {
      const scored = items.flatMap(({ id, scores }) =>
        scores.filter((one) => one.name === metric).map((one) => ({ id, ...one })),
      );
      const all = [...scored.map(({ value }) => value), ...failed.map(() => 0)];
      const worst = scored.filter(({ value }) => value < 1).sort((a, b) => a.value - b.value);
      return {
        name,
        metric,
        mean: (all.reduce((sum, value) => sum + value, 0) / all.length).toFixed(3),
        items: String(all.length),
        worst: [
          ...failed.map(({ id, error }) => `${id}: ${error ?? ''}`),
          ...worst.map(({ id, reason }) => `${id} (${reason})`),
        ]
          .slice(0, 2)
          .join('; ')
          .slice(0, 110),
      };
    });
  });
  const head = { name: 'experiment', metric: 'metric', mean: 'mean', items: 'items', worst: 'below' };
  const width = (key: keyof typeof head) => Math.max(...[head, ...rows].map((row) => row[key].length));
  return [head, ...rows].map((row) =>
    `${row.name.padEnd(width('name'))}  ${row.metric.padEnd(width('metric'))}  ${row.mean.padStart(5)}  ${row.items.padStart(5)}  ${row.worst}`.trimEnd(),
  );
}
