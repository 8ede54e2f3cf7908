import { tsImport } from 'tsx/esm/api';

const { runDemo } = await tsImport('../demo/run-demo.ts', import.meta.url);

const stopped = new Promise((resolve) => {
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => resolve());
});
process.exit(await runDemo(process.argv.slice(2), stopped));
