/** One score of an answer, from 0 to 1. A metric that does not apply to an item returns null. */
export interface Score {
  name: string;
  value: number;
  reason: string;
}

/** A JSON object, as data sets and answers contain. */
export type Fields = Record<string, unknown>;

export interface Dataset<Item extends Fields> {
  name: string;
  description: string;
  items: Item[];
}

/** A task over a data set, and the metrics that score its answers. */
export interface Experiment<Item extends Fields, Output extends Fields> {
  /** `ingredients, rules` */
  name: string;
  dataset: Dataset<Item>;
  run: (item: Item) => Promise<Output>;
  metrics: Metric<Item, Output>[];
  /** Names of the prompts it uses, which Opik links to. */
  prompts: string[];
  /** Further information about it: the model. */
  settings: Fields;
}

export interface Metric<Item extends Fields, Output extends Fields> {
  name: string;
  score: (item: Item, output: Output) => Score | null | Promise<Score | null>;
}

/** The outcome of an experiment. */
export interface Outcome {
  name: string;
  rows: { id: string; scores: Score[]; error: string | null }[];
  /** The experiment's page in Opik. */
  url: string | null;
}

/**
 * Runs an experiment locally, one item after another. An item that fails becomes a row with its error and scores 0 in every
 * metric.
 */
export async function runHere<Item extends Fields, Output extends Fields>(
  experiment: Experiment<Item, Output>,
): Promise<Outcome> {
  const rows: Outcome['rows'] = [];
  for (const item of experiment.dataset.items) {
    const id = String(item['case']);
    try {
      const output = await experiment.run(item);
      rows.push({ id, scores: await scoresOf(experiment, item, output), error: null });
    } catch (error) {
      rows.push({ id, scores: [], error: error instanceof Error ? error.message : String(error) });
    }
  }
  return { name: experiment.name, rows, url: null };
}

export async function scoresOf<Item extends Fields, Output extends Fields>(
  { metrics }: Experiment<Item, Output>,
  item: Item,
  output: Output,
): Promise<Score[]> {
  const scores = await Promise.all(metrics.map(async ({ score }) => score(item, output)));
  return scores.filter((score) => score !== null);
}
