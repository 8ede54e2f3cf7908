import { describe, expect, it } from 'vitest';
import { createIngredientsReader, extractionIssues, extractionSystem } from '../../lib/agents/ingredients-by-model';
import type { Extraction } from '../../lib/agents/ingredients-by-model';
import { CoachError } from '../../lib/core/errors';
import type { MealReading } from '../../lib/core/ingredient';
import type { IngredientsAgent } from '../../lib/core/ports';
import { anIngredient, aReading } from '../support/builders';
import { hostileTexts } from '../support/hostile';
import { recordingSpan } from '../support/recording-span';
import { ScriptedLlm } from '../support/scripted-llm';
import type { Scripted } from '../support/scripted-llm';

const context = () => ({ span: recordingSpan(), signal: new AbortController().signal });
const rulesAnswer = aReading([anIngredient({ name: 'onion', source: 'dish' })]);
const item = (name: string, change: Partial<Extraction['ingredients'][number]> = {}) => ({
  name,
  form: null,
  amount: null,
  unit: null,
  is_pantry_staple: false,
  is_optional: false,
  note: null,
  ...change,
});
const extraction = (change: Partial<Extraction> = {}): Extraction => ({
  dishes: ['Spring bowl'],
  servings: 2,
  ingredients: [item('asparagus', { amount: 300, unit: 'g', form: 'fresh' }), item('salt', { is_pantry_staple: true })],
  diets: ['vegetarian'],
  avoid: ['nuts'],
  budget_amount: 25,
  budget_currency: 'usd',
  question: null,
  ...change,
});

function reader(script: Scripted[], rules: MealReading = rulesAnswer) {
  const llm = new ScriptedLlm(script);
  const fallbacks: string[] = [];
  const agent: IngredientsAgent = { read: () => Promise.resolve(rules) };
  const read = (prompt: string) =>
    createIngredientsReader(agent, llm, ({ code }) => fallbacks.push(code)).read(prompt, context());
  return { read, llm, fallbacks };
}

describe('Claude reads a wish', () => {
  it('into ingredients with form, amount, servings and constraints', async () => {
    const { read, llm } = reader([{ value: extraction() }]);
    const reading = await read('something healthy and seasonal for two, no nuts, under $25');
    expect(reading).toMatchObject({
      answeredBy: 'llm',
      servings: 2,
      servingsGiven: true,
      constraints: { diets: ['vegetarian'], avoid: ['nuts'], budget: { minor: 2500, currency: 'USD' } },
    });
    expect(reading.ingredients).toMatchObject([
      { name: 'asparagus', form: 'fresh', quantity: { amount: 300, unit: 'g' }, isAtHome: false },
      { name: 'salt', quantity: null, isStaple: true, isAtHome: true },
    ]);
    expect(llm.requests[0]?.operation).toBe('ingredient_extraction');
    llm.finish();
  });

  it('asks again once with the issues, then the rules answer and it is told', async () => {
    const bad = { value: extraction({ ingredients: [], question: null }) };
    const healed = reader([bad, { value: extraction() }]);
    await expect(healed.read('a wish')).resolves.toMatchObject({ answeredBy: 'llm' });
    expect(healed.llm.requests[1]?.prompt).toContain('no ingredients and no question');
    const hopeless = reader([bad, { value: { nonsense: true } }]);
    await expect(hopeless.read('a wish')).resolves.toEqual(rulesAnswer);
    expect(hopeless.fallbacks).toEqual(['llm/bad-output']);
  });

  it.each([
    'llm/no-key',
    'llm/auth',
    'llm/rate-limit',
    'llm/overloaded',
    'llm/refused',
    'llm/truncated',
    'llm/timeout',
    'llm/offline',
    'llm/spending-limit',
  ] as const)('lets the rules answer on %s without asking again', async (code) => {
    const { read, fallbacks, llm } = reader([{ error: new CoachError(code, 'no') }]);
    await expect(read('a wish')).resolves.toEqual(rulesAnswer);
    expect(fallbacks).toEqual([code]);
    llm.finish();
  });

  it('lets a stop be a stop', async () => {
    const { read } = reader([{ error: new CoachError('run/cancelled', 'Stopped.') }]);
    await expect(read('a wish')).rejects.toMatchObject({ code: 'run/cancelled' });
  });
});

describe('a list stays the shopper’s list', () => {
  const list = aReading([anIngredient({ name: 'chicken thigh' }), anIngredient({ name: 'mint' })], { dishes: [] });
  const partly = { ...list, notUnderstood: ['zhug'] };

  it('is not sent to a model when the rules understood all of it', async () => {
    const { read, llm } = reader([], list);
    await expect(read('chicken thighs, mint')).resolves.toEqual(list);
    expect(llm.requests).toEqual([]);
  });
  it('comes back exactly: an added, dropped or exchanged item is refused', async () => {
    const items = ['chicken thighs', 'mint', 'zhug'];
    const answer = (names: string[]) => extraction({ ingredients: names.map((name) => item(name)) });
    expect(extractionIssues(answer(['chicken thigh', 'mint', 'zhug']), items)).toEqual([]);
    expect(extractionIssues(answer(['chicken thigh', 'mint']), items)).not.toEqual([]);
    expect(extractionIssues(answer(['chicken thigh', 'mint', 'zhug', 'rice']), items)).not.toEqual([]);
    expect(extractionIssues(answer(['chicken thigh', 'mint', 'hot sauce']), items)).not.toEqual([]);
    const { read } = reader(
      [{ value: answer(['chicken thigh', 'mint']) }, { value: answer(['chicken thigh', 'mint', 'zhug']) }],
      partly,
    );
    await expect(read('chicken thighs, mint and zhug')).resolves.toMatchObject({
      answeredBy: 'llm',
      ingredients: [{ name: 'chicken thigh' }, { name: 'mint' }, { name: 'zhug' }],
    });
  });
});

describe('what a model may not say', () => {
  it.each([
    '$2.99 at the store',
    'in stock today',
    'safe, no recalls',
    'certified organic',
    'healthy choice',
    'x'.repeat(200),
  ])('a note "%s" is dropped', async (note) => {
    const { read } = reader([{ value: extraction({ ingredients: [item('rice', { note })] }) }]);
    expect((await read('a wish')).ingredients[0]?.note).toBeNull();
  });

  it.each(hostileTexts.map((text) => [text.slice(0, 50), text]))(
    'the text %j stays inside its block',
    async (_short, text) => {
      const { read, llm } = reader([{ value: extraction() }]);
      await read(text);
      const [request] = llm.requests;
      expect(request?.system).toBe(extractionSystem);
      expect(request?.prompt.match(/<\/?[a-z]+>/g)).toEqual(['<wish>', '</wish>']);
      expect(request?.prompt.startsWith('<wish>\n')).toBe(true);
      expect(request?.prompt.endsWith('\n</wish>')).toBe(true);
    },
  );

  it.each(['<b>rice</b>', 'https://evil.example', 'rice $2', '', 'x'.repeat(200)])(
    '%j is no name of an ingredient',
    (name) => {
      expect(extractionIssues(extraction({ ingredients: [item(name)] }), null)).not.toEqual([]);
    },
  );
  it.each([0, -3, 5_000_000, Number.NaN])('%d is no amount', (amount) => {
    expect(extractionIssues(extraction({ ingredients: [item('rice', { amount })] }), null)).not.toEqual([]);
  });
});
