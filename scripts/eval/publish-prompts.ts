import { prompts } from '../../lib/agents/prompts';
import { loadEnv } from '../load-env';
import { judgePrompt } from './judge';
import { opikFromEnv } from './opik-experiment';
import { pushPrompts } from './push-prompts';

loadEnv(console.log);
const opik = opikFromEnv(process.env);
if (opik === null) {
  for (const { name, commit, id } of prompts) console.log(`${name.padEnd(24)}${commit}  ${id}`);
  console.log('Not pushed: no Opik server is configured (OPIK_URL_OVERRIDE, OPIK_API_KEY).');
} else {
  await pushPrompts(opik, [...prompts, judgePrompt], console.log);
}
process.exit(0);
