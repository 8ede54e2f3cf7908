import { describe, expect, it } from 'vitest';
import { addAndCheckCart } from '../../../lib/background/navigation/add-and-check-cart';
import type { NavigationTraits } from '../../../lib/background/navigation/navigation-traits';
import type { CartAdd } from '../../../lib/core/cart/cart';
import { aCart, aCartLine } from '../../support/builders';

const line: CartAdd = { sku: 'oats', url: '/p/oats', title: 'Oats', quantity: 1, held: 0 };

/** A store in whose tab a press does nothing so often first, and whose cart is seen so. */
function store({ deaf = 0, isWhole = true, hasShopper = false, deafAgain = false }) {
  let presses = 0;
  let own = 1;
  const traits: NavigationTraits = {
    hasNoFrames: false,
    isCartScripted: true,
    isOnePage: false,
    leavesTrace: null,
    held: 1,
  };
  return {
    presses: () => presses,
    traits,
    add: () => {
      presses += 1;
      if (hasShopper) own += 1;
      return Promise.resolve({
        answers: [{ sku: 'oats', isAccepted: true, added: null, reason: null }],
        isUnsure: true,
      });
    },
    readCart: () => {
      const lost = deaf + (deafAgain && presses > deaf + 1 ? 1 : 0);
      const oats = presses > deaf ? [aCartLine('oats', presses - lost)] : [];
      const cart = { ...aCart([aCartLine('butter', own), ...oats]), ...(isWhole ? {} : { isWhole }) };
      traits.held = cart.lines.reduce((sum, { quantity }) => sum + quantity, 0);
      traits.isHeldWhole = isWhole;
      return Promise.resolve(cart);
    },
    pause: () => Promise.resolve(),
  };
}

describe('a press of which only another page tells what came of it', () => {
  const run = async (of: Parameters<typeof store>[0]) => {
    const one = store(of);
    const [answer] = await addAndCheckCart([line], one, new AbortController().signal);
    return { presses: one.presses(), answer };
  };

  it('is made once where the cart shows it', async () => {
    expect(await run({})).toMatchObject({ presses: 1, answer: { added: 1 } });
  });
  it('is made once more where the whole cart is as it was', async () => {
    expect(await run({ deaf: 1 })).toMatchObject({ presses: 2, answer: { added: 1 } });
    expect(await run({ deaf: 9 })).toMatchObject({ presses: 2, answer: { added: null } });
  });
  it('is not made again where the page said something against it', async () => {
    const one = store({ deaf: 9 });
    const reason = 'Oats are sold out.';
    const add = async () => {
      const { isUnsure } = await one.add();
      return { answers: [{ sku: 'oats', isAccepted: true, added: null, reason }], isUnsure };
    };
    const [answer] = await addAndCheckCart([line], { ...one, add }, new AbortController().signal);
    expect({ presses: one.presses(), answer }).toMatchObject({ presses: 1, answer: { added: null, reason } });
  });
  it('is made once more also where a press before it was seen to put one in', async () => {
    const one = store({ deafAgain: true });
    const [answer] = await addAndCheckCart([{ ...line, quantity: 2 }], one, new AbortController().signal);
    expect({ presses: one.presses(), answer }).toMatchObject({ presses: 3, answer: { added: 2 } });
  });
  it('is made for the rest where it put in one and led on', async () => {
    const one = store({});
    const asked: number[] = [];
    const add = (lines: readonly CartAdd[]) => {
      asked.push(lines[0]?.quantity ?? 0);
      void one.add();
      const more = 'The store took no more of it.';
      return Promise.resolve({
        answers: [{ sku: 'oats', isAccepted: true, added: 1, reason: lines[0]?.quantity === 1 ? null : more }],
        isUnsure: true,
      });
    };
    const [answer] = await addAndCheckCart([{ ...line, quantity: 3 }], { ...one, add }, new AbortController().signal);
    expect({ asked, answer }).toMatchObject({ asked: [3, 2, 1], answer: { added: 3, reason: null } });
  });
  it('is made for all of them where the store’s button sets the number instead of adding to it', async () => {
    let held = 3;
    const asked: number[] = [];
    const one = {
      traits: { hasNoFrames: false, isCartScripted: true, isOnePage: true, leavesTrace: null, held: 3 },
      add: ([next]: readonly CartAdd[]) => {
        held = next?.quantity ?? 0;
        asked.push(held);
        const answers = [{ sku: 'oats', isAccepted: true, added: null, reason: null }];
        return Promise.resolve({ answers, isUnsure: true });
      },
      readCart: () => Promise.resolve(aCart([aCartLine('oats', held)])),
      pause: () => Promise.resolve(),
    };
    const wanted = { ...line, quantity: 2, held: 3 };
    const [answer] = await addAndCheckCart([wanted], one, new AbortController().signal);
    expect(asked).toEqual([2, 5]);
    expect(answer).toMatchObject({ added: 2 });
  });
  it('is not made again in a cart that was partly seen, or that has changed meanwhile', async () => {
    expect(await run({ deaf: 1, isWhole: false })).toMatchObject({ presses: 1, answer: { added: null } });
    expect(await run({ deaf: 1, hasShopper: true })).toMatchObject({ presses: 1, answer: { added: null } });
  });
});
