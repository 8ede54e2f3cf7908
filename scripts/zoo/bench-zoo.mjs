import { tsImport } from 'tsx/esm/api';

const { benchZoo } = await tsImport('./main.ts', import.meta.url);
process.exit(await benchZoo(process.argv.slice(2), console.log));
