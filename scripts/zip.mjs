import { tsImport } from 'tsx/esm/api';

const { makeRelease } = await tsImport('./release/main.ts', import.meta.url);
process.exitCode = makeRelease(process.argv.slice(2), console.log);
