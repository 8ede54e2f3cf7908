import { tsImport } from 'tsx/esm/api';

const { runWithVite } = await tsImport('./run-with-vite.ts', import.meta.url);

process.exit(runWithVite('scripts/eval/publish-prompts.ts'));
