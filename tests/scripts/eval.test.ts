import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { prompts } from '../../lib/agents/prompts';
import { judgePrompt } from '../../scripts/eval/judge';
import { evaluateAll } from '../../scripts/eval/main';
import { brevity, isNamed, listExact, mentions, precision, recall } from '../../scripts/eval/metrics';
import { serveAnthropic } from '../e2e/sites/anthropic';
import type { AnthropicSite } from '../e2e/sites/anthropic';
import { serveOpik } from '../e2e/sites/opik-site';
import type { OpikSite } from '../e2e/sites/opik-site';
import { loadOpikSchema } from '../tracing/opik-schema';

const schema = await loadOpikSchema();
if ('skip' in schema) console.log(`requests of the evaluation against Opik's schema: skipped, ${schema.skip}`);

describe('the metrics', () => {
  it('know a name by its words', () => {
    expect(isNamed('boneless chicken thigh', 'chicken')).toBe(true);
    expect(isNamed('penne', 'pasta/penne')).toBe(true);
    expect(isNamed('chickpea', 'chicken')).toBe(false);
  });
  it('tell what is missing, what is wrong and what was changed', () => {
    expect(recall(['rice', 'onion'], ['basmati rice'])).toMatchObject({ value: 0.5, reason: 'missing: onion' });
    expect(recall([], ['rice'])).toBeNull();
    const list = { expected: ['milk', 'egg'], avoid: [], isList: true };
    expect(precision(list, ['milk', 'egg', 'rum'])).toMatchObject({ value: 2 / 3, reason: 'wrong: rum' });
    expect(precision({ expected: ['pasta'], avoid: ['walnut'], isList: false }, ['pasta', 'walnut'])?.value).toBe(0.5);
    expect(listExact(list, ['milk', 'egg'])?.value).toBe(1);
    for (const names of [['egg', 'milk'], ['milk'], ['milk', 'egg', 'egg']])
      expect(listExact(list, names)?.value).toBe(0);
    expect(listExact({ ...list, isList: false }, [])).toBeNull();
    expect(mentions(['$', 'organic/label'], 'It costs $3.')).toMatchObject({ value: 0.5 });
    expect(
      [brevity('Short.'), brevity('w '.repeat(25)), brevity('w '.repeat(40)), brevity('')].map(({ value }) => value),
    ).toEqual([1, 0.5, 0, 0]);
  });
});

describe('npm run eval', () => {
  let claude: AnthropicSite;
  let opik: OpikSite;
  const lines: string[] = [];
  beforeEach(async () => {
    // This test alone speaks to sockets, on loopback.
    vi.unstubAllGlobals();
    lines.length = 0;
    claude = await serveAnthropic();
    opik = await serveOpik();
    if ('check' in schema) opik.state.checkSchema = schema.check;
  });
  afterEach(async () => {
    vi.unstubAllEnvs();
    await claude.close();
    await opik.close();
  });
  const run = () => {
    lines.length = 0;
    return evaluateAll(process.env, (line) => lines.push(line));
  };
  const table = () => lines.slice(lines.indexOf('') + 1).filter((line) => !/https?:|calls,/.test(line));
  const withClaude = () => {
    vi.stubEnv('ANTHROPIC_API_KEY', 'sk-ant-eval');
    vi.stubEnv('ANTHROPIC_BASE_URL', claude.url);
  };

  it('prints the same table here and with an Opik server, where it becomes data sets, experiments and prompts', async () => {
    for (const name of ['OPIK_URL_OVERRIDE', 'OPIK_API_KEY', 'ANTHROPIC_API_KEY']) vi.stubEnv(name, '');
    withClaude();
    const here = await run();
    expect(here.map(({ rows }) => rows.length)).toEqual([20, 8, 20, 8]);
    const printed = table();
    expect(printed.join('\n')).toMatch(/ingredients, rules +ingredients_recall +[01]\.\d{3}/);
    expect(printed.join('\n')).toMatch(/explanations, claude-\S+ +judged/);
    expect(opik.state.requests).toEqual([]);

    vi.stubEnv('OPIK_URL_OVERRIDE', opik.url);
    vi.stubEnv('OPIK_WORKSPACE', 'default');
    const there = await run();
    expect(table()).toEqual(printed);
    expect(there.every(({ url }) => url?.includes('/experiments/'))).toBe(true);
    expect(claude.state.problems).toEqual([]);

    const { library } = opik.state;
    expect(opik.state.violations).toEqual([]);
    expect([...library.datasets.values()].map(({ name }) => name)).toEqual(['coach prompts', 'coach decisions']);
    expect([...library.items.values()].map((items) => items.length)).toEqual([20, 8]);
    expect(library.experiments.size).toBe(4);
    expect(library.experimentItems).toHaveLength(56);
    expect(opik.state.traces.size).toBe(56);
    const scored = [...opik.state.traces.keys()].filter((id) => opik.state.scoresOf(id).length > 0);
    expect(scored).toHaveLength(56);
    // The versions in the library are those that traces name.
    for (const { name, id, versionId, commit, text } of prompts) {
      expect(library.prompts.get(name)).toMatchObject({ id });
      expect(library.versions.get(name)).toMatchObject([{ id: versionId, commit, template: text, prompt_id: id }]);
    }

    // Again: nothing is there twice.
    await run();
    expect([...library.items.values()].map((items) => items.length)).toEqual([20, 8]);
    expect([...library.versions.values()].map((versions) => versions.length)).toEqual(
      [...prompts, judgePrompt].map(() => 1),
    );
  }, 60_000);

  it('says that an item failed, and counts it as nothing', async () => {
    for (const name of ['OPIK_URL_OVERRIDE', 'OPIK_API_KEY']) vi.stubEnv(name, '');
    withClaude();
    claude.state.faults.push({ times: 1000, kind: 'status', status: 401 });
    const [, , ingredients, explanations] = await run();
    // The rules answer in Claude's place; an explanation without Claude is an error.
    expect(ingredients?.rows.every(({ error }) => error === null)).toBe(true);
    expect(explanations?.rows.every(({ error }) => error?.includes('key') === true)).toBe(true);
  });
});
