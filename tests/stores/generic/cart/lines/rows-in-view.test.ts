import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { lineOf } from '../../../../../lib/stores/generic/cart/lines/find-cart-lines';
import type { FoundLine } from '../../../../../lib/stores/generic/cart/lines/found-line';
import type { ReadCart } from '../../../../../lib/stores/generic/cart/cart-reading';
import { withAllLines } from '../../../../../lib/stores/generic/cart/checks/whole-cart';
import type { LivePage } from '../../../../../lib/stores/page';

const inView = 2;
const rowHeight = 100;

/** A running cart of which only the rows in view are in the page; `changes`: what it shows after so many looks, as a store that lags does. */
function rowsInView(names: readonly string[], changes: Readonly<Record<number, readonly string[]>> = {}) {
  const document = new Window().document as unknown as Document;
  let held = names;
  let looks = 0;
  let list: HTMLElement | null = null;
  const draw = (): void => {
    list?.remove();
    list = document.createElement('div');
    list.style.overflowY = 'auto';
    Object.defineProperty(list, 'clientHeight', { value: inView * rowHeight });
    Object.defineProperty(list, 'scrollHeight', { get: () => held.length * rowHeight });
    let top = 0;
    Object.defineProperty(list, 'scrollTop', {
      get: () => top,
      set: (wanted: number) => {
        top = Math.max(0, Math.min(wanted, (held.length - inView) * rowHeight));
      },
    });
    document.body.append(list);
  };
  draw();
  const read = (): ReadCart => {
    const first = Math.floor((list?.scrollTop ?? 0) / rowHeight);
    const lines = held.slice(first, first + inView + 1).map((name): FoundLine => {
      const element = document.createElement('div');
      list?.append(element);
      return { element, lineId: name, sku: name, title: name, quantity: 1, price: null, url: null };
    });
    const cart: ReadCart['cart'] = {
      lines: lines.map(lineOf),
      total: { minor: 100 * held.length, currency: 'USD' },
      currency: 'USD',
      url: null,
      unitsTold: held.length,
      ...(lines.length < held.length && { isWhole: false }),
    };
    return { cart, lines, sheet: { document, url: 'https://shop.example/cart' } };
  };
  const live: LivePage = {
    document: () => document,
    href: () => 'https://shop.example/cart',
    until: (isDone) => {
      looks += 1;
      const change = changes[looks];
      if (change !== undefined) {
        held = change;
        draw();
      }
      return Promise.resolve(isDone(document));
    },
    close: () => undefined,
  };
  return { live, read };
}

const namesOf = ({ cart }: ReadCart): string[] => cart.lines.map(({ sku }) => sku);

describe('a cart of which only the rows in view are in the page', () => {
  it('is read whole by scrolling its list', async () => {
    const { live, read } = rowsInView(['oats', 'rice', 'milk', 'eggs', 'salt']);
    const whole = await withAllLines(read(), live, read);
    expect(namesOf(whole)).toEqual(['oats', 'rice', 'milk', 'eggs', 'salt']);
    expect(whole.cart.isWhole).toBeUndefined();
  });

  it('is gone through anew where it changes meanwhile: no line of the cart before is kept', async () => {
    const { live, read } = rowsInView(['oats', 'broth', 'rice', 'milk', 'eggs'], {
      2: ['oats', 'rice', 'milk', 'eggs'],
    });
    const whole = await withAllLines(read(), live, read);
    expect(namesOf(whole).sort()).toEqual(['eggs', 'milk', 'oats', 'rice']);
    expect(whole.cart.isWhole).toBeUndefined();
  });

  it('is no whole cart where it never stays the same', async () => {
    const changes = Object.fromEntries(
      Array.from({ length: 40 }, (_, at) => [
        at + 1,
        ['oats', 'rice', 'milk', 'eggs', `salt ${String(at)}`].slice(at % 2),
      ]),
    );
    const { live, read } = rowsInView(['oats', 'rice', 'milk', 'eggs'], changes);
    expect((await withAllLines(read(), live, read)).cart.isWhole).toBe(false);
  });
});
