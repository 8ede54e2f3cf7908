import { BaseMetric, evaluate, Opik } from 'opik';
import type { Prompt } from 'opik';
import { z } from 'zod';
import { scoresOf } from './experiment';
import type { Experiment, Fields, Outcome } from './experiment';

/** The package does not export this type. */
type DatasetItemData = Parameters<Awaited<ReturnType<Opik['getOrCreateDataset']>>['insert']>[0][number];

/**
 * The official client, if the environment names a server (`OPIK_URL_OVERRIDE`, `OPIK_API_KEY` …, as the package documents);
 * otherwise null.
 */
export function opikFromEnv(env: NodeJS.ProcessEnv): Opik | null {
  const isConfigured = (env['OPIK_URL_OVERRIDE'] ?? '') !== '' || (env['OPIK_API_KEY'] ?? '') !== '';
  if (!isConfigured) return null;
  // The default is the extension's own project, because the prompts have to be in the project of the traces that link to them.
  return new Opik({ projectName: env['OPIK_PROJECT_NAME'] ?? 'Conscious Cart Coach' });
}

/** Runs an experiment in Opik: updates its data set, and sends each item as a trace with its scores. */
export async function runInOpik<Item extends Fields, Output extends Fields>(
  client: Opik,
  experiment: Experiment<Item, Output>,
  prompts: readonly Prompt[],
): Promise<Outcome> {
  const { name, description, items } = experiment.dataset;
  const dataset = await client.getOrCreateDataset(name, description);
  // Items with the same content are not inserted twice.
  await dataset.insert(items);
  const cases = items.map((item) => String(item['case']));
  const result = await evaluate<DatasetItemData>({
    client,
    dataset,
    task: async (item) => ({ output: await experiment.run(item as unknown as Item) }),
    scoringMetrics: [new OurMetrics(experiment)],
    experimentName: `${experiment.name} ${new Date().toISOString().slice(0, 16)}`,
    experimentConfig: experiment.settings,
    prompts: prompts.filter((prompt) => experiment.prompts.includes(prompt.name)),
  });
  await client.flush();
  return {
    name: experiment.name,
    rows: result.testResults
      .map(({ testCase, scoreResults }) => {
        const failure = scoreResults.find(({ scoringFailed }) => scoringFailed === true);
        return {
          id: String(testCase.scoringInputs['case']),
          scores: scoreResults
            .filter(({ scoringFailed }) => scoringFailed !== true)
            .map((score) => ({ name: score.name, value: score.value, reason: score.reason ?? '' })),
          error: failure === undefined ? null : (failure.reason ?? 'failed'),
        };
      })
      .filter(({ id }) => cases.includes(id))
      .sort((a, b) => cases.indexOf(a.id) - cases.indexOf(b.id)),
    url: result.resultUrl ?? null,
  };
}

/** All metrics of an experiment as one metric of Opik. A metric that does not apply to an item gives no score. */
class OurMetrics<Item extends Fields, Output extends Fields> extends BaseMetric {
  readonly validationSchema = z.object({ output: z.record(z.string(), z.unknown()) });

  constructor(private readonly experiment: Experiment<Item, Output>) {
    super('metrics');
  }

  score(input: unknown) {
    const item = input as Item & { output: Output };
    return scoresOf(this.experiment, item, item.output);
  }
}
