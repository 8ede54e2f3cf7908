import { tsImport } from 'tsx/esm/api';

const { runCapture } = await tsImport('./live-store/main.ts', import.meta.url);
process.exit(await runCapture(process.argv.slice(2), console.log));
