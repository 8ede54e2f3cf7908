import { tsImport } from 'tsx/esm/api';

const { makeNew } = await tsImport('./new/main.ts', import.meta.url);
process.exitCode = await makeNew(process.argv.slice(2), console.log);
