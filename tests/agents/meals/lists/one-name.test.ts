import { beforeAll, describe, expect, it } from 'vitest';
import { createLineReader } from '../../../../scripts/quality/sane/sane-lines';
import type { Ingredient } from '../../../../lib/core/meal/ingredient';

let read: (line: string) => Ingredient[];
beforeAll(async () => {
  read = await createLineReader();
});

describe('a name in a list', () => {
  it.each([
    ['cod cheeks', 'cod cheek', null],
    ['lactose free 2% milk', 'lactose-free 2% milk', null],
    ['5% fat beef mince', '5% fat beef mince', null],
    ['iced tea', 'iced tea', null],
    ['kidney beans no salt added', 'kidney bean', 'no-salt-added'],
    ['instant coffee decaf', 'instant coffee', 'decaf'],
    ['quill & oat granola', 'granola', 'quill & oat'],
    ['oatmeal', 'oatmeal', null],
    ['strawberry milkshake', 'strawberry milkshake', null],
    ['rooibos tea', 'rooibos tea', null],
    ['bone-in ribeye', 'ribeye', 'bone-in'],
    ['duck ham', 'duck ham', null],
    ['kitkats', 'kitkat', null],
    ['bleach', 'bleach', null],
    ['squid ink', 'squid ink', null],
    ['peanut brittle', 'peanut brittle', null],
    ['pizza cheese', 'pizza cheese', null],
    ['tea tree shampoo', 'tea tree shampoo', null],
    ['jasmine pekoe tea', 'jasmine pekoe tea', null],
    ['haagen dazs vanilla', 'haagen daz vanilla', null],
    ['roasted red peppers', 'roasted red pepper', null],
  ])('%s is one thing', (line, name, note) => {
    const [first, second, ...others] = read(`${line}, saffron`);
    expect([first?.name, first?.note, second?.name, others]).toEqual([name, note, 'saffron', []]);
  });

  it('keeps what two foods read as one are known to hold', () => {
    const items = read('almond cheesecake, saffron');
    expect(items.map(({ name }) => name)).toEqual(['almond cheesecake', 'saffron']);
  });
});
