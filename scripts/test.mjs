import { tsImport } from 'tsx/esm/api';

process.env.CI = 'true';
const { testAll } = await tsImport('./test/test-all.ts', import.meta.url);
const { endAll } = await tsImport('./run-command.ts', import.meta.url);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    endAll();
    process.exit(130);
  });
}
process.exitCode = await testAll(console.log);
