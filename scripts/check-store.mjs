import { tsImport } from 'tsx/esm/api';

const { runCheck } = await tsImport('./live-store/main.ts', import.meta.url);
process.exit(await runCheck(process.argv.slice(2), console.log));
