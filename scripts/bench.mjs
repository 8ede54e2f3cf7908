import { tsImport } from 'tsx/esm/api';

// `npm run bench:sizes` prints what each entry loads, `npm run bench -- tracing` only the figures of tracing and of Claude,
// `npm run bench -- fills` those of real store software. A store and a way of reading may follow (`fills EverShop any-store`).
const [only, name, way] = process.argv.slice(2);
if (only === 'sizes') {
  const { reportSizes } = await tsImport('./bench/sizes/report.ts', import.meta.url);
  await reportSizes(console.log);
  process.exit();
}
if (only === undefined) {
  const { benchMainJob } = await tsImport('./bench/main-job.ts', import.meta.url);
  await benchMainJob(console.log);
}
if (only === undefined || only === 'fills') {
  const { benchFills } = await tsImport('./bench/fills.ts', import.meta.url);
  await benchFills(console.log, name, way);
}
if (only === 'fills') process.exit();
const { benchTracing } = await tsImport('./bench/tracing.ts', import.meta.url);
await benchTracing(console.log);
const { benchThreads } = await tsImport('./bench/threads.ts', import.meta.url);
await benchThreads(console.log);
process.exit();
