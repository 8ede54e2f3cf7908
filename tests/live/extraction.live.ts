import { expect, it } from 'vitest';
import { describeLive, readPrompt } from './live-claude';

describeLive('Claude reads', () => {
  it('a simple meal', async () => {
    const { reading, names, fallbacks } = await readPrompt('chicken biryani for 4');
    expect(fallbacks).toEqual([]);
    expect(reading).toMatchObject({ answeredBy: 'llm', servings: 4, servingsGiven: true });
    expect(names.join(' ')).toMatch(/chicken/);
    expect(names.join(' ')).toMatch(/rice/);
    expect(names.length).toBeGreaterThanOrEqual(4);
  });

  it('a vague wish, within what it forbids and may cost', async () => {
    const { reading, names, fallbacks } = await readPrompt(
      'something healthy and seasonal for two, no nuts, under $25',
    );
    expect(fallbacks).toEqual([]);
    expect(reading).toMatchObject({ answeredBy: 'llm', servings: 2 });
    expect(reading.constraints.budget).toEqual({ minor: 2500, currency: 'USD' });
    expect(reading.constraints.avoid.join(' ')).toMatch(/nut/);
    expect(names.length).toBeGreaterThanOrEqual(3);
    expect(names.filter((name) => /\b(?:wal|pea|hazel)?nuts?\b|almond|cashew|pecan|pistachio/.test(name))).toEqual([]);
  });

  it('a meal with quantities', async () => {
    const { reading } = await readPrompt('something with 300 g spinach and 2 lemons for two');
    expect(reading.answeredBy).toBe('llm');
    expect(reading.ingredients.find(({ name }) => name.includes('spinach'))?.quantity).toEqual({
      amount: 300,
      unit: 'g',
    });
    expect(reading.ingredients.find(({ name }) => name.includes('lemon'))?.quantity).toEqual({
      amount: 2,
      unit: 'each',
    });
  });

  it('nothing as nothing: an empty prompt is refused, nonsense is asked about', async () => {
    await expect(readPrompt('   ')).rejects.toMatchObject({ code: 'prompt/empty' });
    const { reading, names } = await readPrompt('qwzx vbnm plok');
    expect(names).toEqual([]);
    expect(reading.question).toMatch(/\?/);
  });

  it('a list the same way each time, word for word', async () => {
    const list = 'chicken thighs, mint and zhug';
    const [first, second] = [await readPrompt(list), await readPrompt(list)];
    expect(first.fallbacks).toEqual([]);
    expect(first.names).toHaveLength(3);
    expect(second.names).toEqual(first.names);
  });
});
