import { tsImport } from 'tsx/esm/api';

const { benchMainJob } = await tsImport('./bench/main-job.ts', import.meta.url);

await benchMainJob(console.log);
process.exit();
