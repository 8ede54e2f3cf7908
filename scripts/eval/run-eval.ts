import { evaluateAll } from './main';

const outcomes = await evaluateAll(process.env, console.log);
// Judged or not, an item that could not be run at all is a failure of the run.
process.exit(outcomes.some(({ rows }) => rows.some(({ error }) => error !== null)) ? 1 : 0);
