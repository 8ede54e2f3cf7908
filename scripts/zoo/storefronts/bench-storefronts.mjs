import { tsImport } from 'tsx/esm/api';

const { benchStorefronts } = await tsImport('./main.ts', import.meta.url);
process.exit(await benchStorefronts(process.argv.slice(2), console.log));
