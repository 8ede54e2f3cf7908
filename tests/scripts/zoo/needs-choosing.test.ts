import { describe, expect, it } from 'vitest';
import type { Case, ToldLine } from '../../../scripts/zoo/judge/facts';
import { judgeCase } from '../../../scripts/zoo/judge/judge-case';
import { figuresOf } from '../../../scripts/zoo/figures';

const avocado = { id: '1', title: 'Marlow Avocado, each', path: '/p/1', kinds: ['Ripe', 'Firm'] };
const refusal = 'This product comes in kinds to choose from: Ripe, Firm. Choose one on its page.';

function caseOf(
  told: Partial<ToldLine> = {},
  more: { text?: string; sells?: Case['sells']; held?: number } = {},
): Case {
  const { text = 'avocado', sells = [avocado], held = 0 } = more;
  const line: ToldLine = {
    plan: 'picked',
    product: { title: avocado.title, path: avocado.path },
    count: 1,
    word: 'out',
    got: 0,
    remark: refusal,
    found: [],
    ...told,
  };
  const cart = held === 0 ? [] : [{ id: '1', title: avocado.title, quantity: held, canBeBought: true, isExtra: false }];
  return {
    wishes: [{ name: 'avocado', text, answers: Object.fromEntries(sells.map(({ id }) => [id, 1])) }],
    sells,
    told: {
      ...{ end: 'verified', at: 'done', sentence: null, lines: [line], alsoPlanned: [], wentIn: null },
      undo: { said: 'none', leftover: [], sentence: '' },
    },
    carts: { before: [], filled: cart, undone: null },
    isCheckoutTouched: false,
  };
}
const resultOf = (one: Case) => judgeCase(one).lines[0]?.result;

describe('a line that comes in kinds, of which nothing says one', () => {
  it('counts as one that needs choosing where that was told with each kind', () => {
    expect(resultOf(caseOf())).toBe('needs-choosing');
  });

  it.each<[string, Case]>([
    ['the kinds were not named', caseOf({ remark: 'This product comes in kinds to choose from.' })],
    ['one of them was not named', caseOf({ remark: 'Choose one on its page: Ripe.' })],
    ['it was said to be in', caseOf({ word: 'in', got: 1 })],
    ['the list says which', caseOf({}, { text: 'ripe avocado' })],
    ['one kind is the plain one', caseOf({}, { sells: [{ ...avocado, kinds: ['Regular', 'Firm'] }] })],
    ['another product that is meant has no kinds', caseOf({}, { sells: [avocado, { id: '2', title: 'Avocado', path: '/p/2' }] })],
  ])('is wrong where %s', (_, one) => {
    expect(resultOf(one)).toBe('not-filled');
  }); // prettier-ignore

  it('counts neither as right nor as wrong', () => {
    const verdict = judgeCase(caseOf());
    const visit = { evidence: caseOf(), times: { all: 0 }, requests: 0, problem: null, isLeft: true };
    expect(figuresOf([{ seed: 1, traits: {}, list: 'avocado', verdict, visit }])).toMatchObject({ sold: 0, right: 0 });
  });
});
