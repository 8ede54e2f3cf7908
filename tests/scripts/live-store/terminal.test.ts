import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { putRight } from '../../../scripts/live-store/put-right';
import { atTerminal } from '../../../scripts/live-store/terminal';

const told = { isSilent: false, mayAdd: false };
function terminal() {
  const [input, output] = [new PassThrough(), new PassThrough()];
  output.resume();
  const person = atTerminal(
    told,
    () => undefined,
    () => undefined,
    { input, output },
  );
  return { input, person };
}

describe('questions at the terminal', () => {
  it.each([
    ['y', true],
    ['Yes', true],
    ['', false],
    ['n', false],
    ['yesterday', false],
  ])('%j to a yes or no is %s', async (answer, isYes) => {
    const { input, person } = terminal();
    input.write(`${answer}\n`);
    expect(await person.confirm('Put one in?')).toBe(isYes);
    person.close();
  });

  it('take what is usual for no answer', async () => {
    const { input, person } = terminal();
    input.write('\n  oats \n');
    expect(await person.write('Which?', 'milk')).toBe('milk');
    expect(await person.write('Which?', 'milk')).toBe('oats');
    person.close();
  });

  it('say so where nobody answers', async () => {
    const { input, person } = terminal();
    const asked = person.until('Sign in');
    input.end();
    await expect(asked).rejects.toThrow('Nobody answers');
    await expect(person.confirm('Put one in?')).rejects.toThrow('Nobody answers');
  });

  it.each([true, false])('are not asked with --yes; the cart is written to only with --add (%s)', async (mayAdd) => {
    const person = atTerminal(
      { isSilent: true, mayAdd },
      () => undefined,
      () => undefined,
    );
    await person.until('Sign in');
    expect(await person.confirm('Put one in?')).toBe(mayAdd);
    expect(await person.write('Which?', 'milk')).toBe('milk');
  });
});

describe('what a command that ends leaves in the cart', () => {
  const cart = { lines: [], total: null, currency: null, url: null };
  const said = async (takeOut: () => ReturnType<Parameters<typeof putRight>[0]['takeOut']>): Promise<string> => {
    const lines: string[] = [];
    await putRight({ name: 'Oat Milk', takeOut }, (line) => lines.push(line), 20);
    return lines.join(' ');
  };

  it('is nothing, or is named', async () => {
    expect(await said(() => Promise.resolve({ isAsBefore: true, left: [], cart }))).toBe(
      '“Oat Milk” is out of the cart again.',
    );
    expect(await said(() => Promise.resolve({ isAsBefore: false, left: ['Oat Milk', 'Gift'], cart }))).toBe(
      'Still in the cart: Oat Milk, Gift. Take it out on the store’s page.',
    );
    expect(await said(() => Promise.reject(new Error('the tab was closed')))).toMatch(
      /“Oat Milk” may still be in the cart.*the tab was closed/,
    );
    expect(await said(() => new Promise(() => undefined))).toMatch(/may still be in the cart.*does not answer/);
  });
});
