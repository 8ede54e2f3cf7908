import { evaluateAll } from './main';

const outcomes = await evaluateAll(process.env, console.log);
// An item that could not be run is a failure of the run, with or without a judge.
process.exit(outcomes.some(({ rows }) => rows.some(({ error }) => error !== null)) ? 1 : 0);
