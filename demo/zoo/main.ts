import { parseArgs } from 'node:util';
import { serveZoo } from './serve-zoo';

/* Runs the zoo until it is interrupted: npx tsx demo/zoo/main.ts [--port 4400] [--seeds 1-12] */

const { values } = parseArgs({ options: { port: { type: 'string' }, seeds: { type: 'string' } } });
const zoo = await serveZoo({ port: Number(values.port ?? 0) });
const [first = 1, last = first] = (values.seeds ?? '1-12').split('-').map(Number);
for (let seed = first; seed <= last; seed += 1) {
  const { name, sells, traits } = zoo.store(seed);
  console.log(`${zoo.origin(seed)}  ${name}, ${String(sells.length)} products`);
  console.log(`  ${Object.entries(traits).map(([axis, trait]) => `${axis} ${trait}`).join(', ')}`); // prettier-ignore
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void zoo.close());
