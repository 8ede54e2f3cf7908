import { tsImport } from 'tsx/esm/api';

// `npm run bench -- tracing` prints the figures of tracing and Claude alone.
const only = process.argv[2];
if (only === undefined) {
  const { benchMainJob } = await tsImport('./bench/main-job.ts', import.meta.url);
  await benchMainJob(console.log);
}
const { benchTracing } = await tsImport('./bench/tracing.ts', import.meta.url);
await benchTracing(console.log);
const { benchThreads } = await tsImport('./bench/threads.ts', import.meta.url);
await benchThreads(console.log);
process.exit();
