import { tsImport } from 'tsx/esm/api';

process.env.CI = 'true';
const { testLong } = await tsImport('./test/run-long-tests.ts', import.meta.url);
const { endAll } = await tsImport('./run-command.ts', import.meta.url);

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    endAll();
    process.exit(130);
  });
}
// `npm run test:long -- core/cart tracing`: only the mutations of these.
process.exitCode = await testLong(process.argv.slice(2), console.log);
