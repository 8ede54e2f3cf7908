import { promptExamples } from './examples/prompt-examples';
import { checkExamples } from './examples/check-examples';
import { claudeExamples } from './examples/claude-examples';
import { resultExamples } from './examples/result-examples';
import type { Example } from './examples/example';
import { factExamples } from './examples/fact-examples';
import { lineRetryExamples } from './examples/line-retry-examples';
import { reviewExamples } from './examples/review-examples';
import { sessionExamples } from './examples/session-examples';
import { settingsExamples } from './examples/settings-examples';
import { storeExamples } from './examples/store-examples';
import { storesPageExamples } from './examples/stores-page-examples';
import { valuesExamples } from './examples/values-examples';

/** Every component in every named state: what the gallery shows, the screenshots show and the render tests render. */
export const allExamples: readonly Example[] = [
  ...promptExamples,
  ...reviewExamples,
  ...checkExamples,
  ...resultExamples,
  ...lineRetryExamples,
  ...claudeExamples,
  ...settingsExamples,
  ...factExamples,
  ...valuesExamples,
  ...storeExamples,
  ...storesPageExamples,
  ...sessionExamples,
];
