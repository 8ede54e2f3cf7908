import { describe, expect, it } from 'vitest';
import type { AddAnswer } from '../../lib/core/cart/add-answer';
import type { CartAdd } from '../../lib/core/cart/cart';
import { CoachError } from '../../lib/core/errors';
import { aCartLine, anOffer } from '../support/builders';
import { fillDevice } from '../support/fill-device';
import { MemoryStore } from '../support/memory-store';

const offersOf = (...skus: string[]) => skus.map((sku) => anOffer({ sku, title: `${sku} 1 lb` }));
const shelf = offersOf('rice', 'mint', 'milk');
const many = offersOf(...Array.from({ length: 45 }, (_, at) => `p${String(at)}`));
const slow = () => new CoachError('store/rate-limited', 'The store asks to slow down.', { detail: 'POST → 429 1' });

/** Answers of a test in the place of the store's own, by the request; undefined: the store answers. */
function answering(store: MemoryStore, answer: (lines: readonly CartAdd[], at: number) => AddAnswer[] | undefined) {
  const turns: (readonly CartAdd[])[] = [];
  const plain = store.addToCart.bind(store);
  store.addToCart = (lines) => {
    turns.push(lines);
    const given = answer(lines, turns.length - 1);
    return given === undefined ? plain(lines) : Promise.resolve(given);
  };
  return turns;
}
const skusOf = (turns: readonly (readonly CartAdd[])[]) => turns.map((lines) => lines.map(({ sku }) => sku));

describe('how many lines a store is given at once', () => {
  it('are eight at first and sixteen after that, where it takes them all', async () => {
    const store = new MemoryStore(many);
    store.mostInATurn = 99;
    const turns = answering(store, () => undefined);
    await fillDevice(store, many).fill();
    expect(turns.map(({ length }) => length)).toEqual([8, 16, 16, 5]);
  });

  it('are twice as many as it took the last time, where it takes fewer', async () => {
    const store = new MemoryStore(many);
    store.mostInATurn = 3;
    const turns = answering(store, () => undefined);
    await fillDevice(store, many.slice(0, 12)).fill();
    expect(turns.map(({ length }) => length)).toEqual([8, 6, 6, 3]);
    // What it did not begin comes first the next time, before what it was not given.
    expect(skusOf(turns)[1]?.slice(0, 2)).toEqual(['p3', 'p4']);
  });

  it('is one, where it began none at all', async () => {
    const store = new MemoryStore(shelf);
    const turns = answering(store, (_, at) => (at === 0 ? [] : undefined));
    await fillDevice(store, shelf).fill();
    expect(skusOf(turns)).toEqual([['rice', 'mint', 'milk'], ['rice'], ['mint', 'milk']]);
  });

  it('is one where it sets numbers, and it is told what the cart holds by then', async () => {
    const store = new MemoryStore(shelf);
    const turns = answering(store, () => undefined);
    store.put(shelf[0] ?? anOffer({ sku: 'rice' }), 1);
    await fillDevice(store, shelf, { info: { cartWrites: 'sets' } }).fill();
    expect(turns).toEqual([
      [{ sku: 'rice', url: shelf[0]?.url, title: 'rice 1 lb', quantity: 1, held: 1 }],
      [{ sku: 'mint', url: shelf[1]?.url, title: 'mint 1 lb', quantity: 2, held: 0 }],
      [{ sku: 'milk', url: shelf[2]?.url, title: 'milk 1 lb', quantity: 2, held: 0 }],
    ]);
    // Before the first line the cart was read already.
    expect(store.calls.slice(0, 4)).toEqual(['readCart', 'add rice 1', 'readCart', 'add mint 2']);
  });

  it('stays one after it asked to slow down', async () => {
    const store = new MemoryStore(many);
    store.mostInATurn = 99;
    const turns = answering(store, (_, at) => {
      if (at === 0) throw slow();
      return undefined;
    });
    await fillDevice(store, many.slice(0, 4)).fill();
    expect(turns.map(({ length }) => length)).toEqual([4, 1, 1, 1, 1]);
  });
});

describe('the cart before lines are put in', () => {
  it('is read once for the snapshot where nothing was tried yet', async () => {
    const store = new MemoryStore(shelf);
    await fillDevice(store, shelf).fill();
    expect(store.calls.slice(0, 2)).toEqual(['readCart', 'add rice 2']);
  });

  it('is read again where a line may have been put in, and that line counts as added', async () => {
    const store = new MemoryStore(shelf);
    const work = fillDevice(store, shelf);
    work.say({ type: 'cart-snapshotted', before: await store.readCart() });
    work.change('rice', { status: 'adding', attempted: 2 });
    work.change('mint', { attempted: 2 });
    store.put(shelf[0] ?? anOffer({ sku: 'rice' }), 2);
    store.put(shelf[1] ?? anOffer({ sku: 'mint' }), 1);
    store.calls.length = 0;
    await work.fill();
    expect(store.calls.slice(0, 3)).toEqual(['readCart', 'add mint 1', 'add milk 2']);
    expect(work.lines().map(({ sku, status, attempted }) => [sku, status, attempted])).toEqual([
      ['rice', 'added', 2],
      // What was asked for in all is never more than what is wanted.
      ['mint', 'added', 2],
      ['milk', 'added', 2],
    ]);
  });

  it('is not read where every line is settled', async () => {
    const store = new MemoryStore(shelf);
    const work = fillDevice(store, shelf);
    work.say({ type: 'cart-snapshotted', before: await store.readCart() });
    for (const { sku } of shelf) work.change(sku, { status: 'refused', attempted: 2, reason: 'No.' });
    work.events.length = 0;
    store.calls.length = 0;
    await work.fill();
    expect(store.calls).toEqual(['readCart']);
    expect(work.events.map(({ type }) => type)).toEqual(['cart-verified']);
  });

  it('tells which lines need nothing: they are there already, and nothing was asked for', async () => {
    const store = new MemoryStore(shelf);
    for (const offer of shelf) store.put(offer, 2);
    const work = fillDevice(store, shelf);
    await work.fill();
    expect(work.lines()).toMatchObject(shelf.map(() => ({ status: 'already-there', attempted: 0, reason: null })));
    expect(work.log.named('add_to_cart')).toEqual([]);
    expect(work.events.map(({ type }) => type)).toEqual(['cart-snapshotted', 'lines-filled', 'cart-verified']);
  });
});

describe('an answer of the store', () => {
  const filledWith = async (answer: Partial<Extract<AddAnswer, { sku: string }>>) => {
    const store = new MemoryStore(shelf);
    const given = { sku: 'rice', isAccepted: true, added: null, reason: null, ...answer };
    answering(store, (_, at) => (at === 0 ? [given] : undefined));
    const work = fillDevice(store, shelf);
    await work.fill();
    const event = work.events.find((one) => one.type === 'lines-filled' && one.lines[0]?.status !== 'adding');
    return event?.type === 'lines-filled' ? event.lines[0] : undefined;
  };

  it('that takes a line is its result, with what it says of it', async () => {
    expect(await filledWith({ reason: 'Only 1 left.' })).toMatchObject({ status: 'added', reason: 'Only 1 left.' });
  });

  it('that refuses a line is its result, in words of ours where it has none', async () => {
    expect(await filledWith({ isAccepted: false, reason: 'Not here.' })).toMatchObject({
      status: 'refused',
      reason: 'Not here.',
    });
    expect(await filledWith({ isAccepted: false })).toMatchObject({
      status: 'refused',
      reason: 'The store refused it.',
    });
  });

  it('tells how many came in and what came with them, where it was looked at', async () => {
    const gift = { sku: 'gift', title: 'Gift', quantity: 1 };
    expect(await filledWith({ added: 3, cameWith: [gift] })).toMatchObject({ gained: 3, cameWith: [gift] });
    const untold = await filledWith({ cameWith: [] });
    expect(untold).not.toHaveProperty('gained');
    expect(untold).not.toHaveProperty('cameWith');
  });

  it('adds to what came in by earlier writes of the line', async () => {
    const gift = (title: string) => ({ sku: 'gift', title, quantity: 1 });
    const store = new MemoryStore(shelf);
    const added = { sku: 'rice', isAccepted: true, added: 1, reason: null, cameWith: [gift('second')] };
    answering(store, (_, at) => (at === 0 ? [added] : undefined));
    const work = fillDevice(store, shelf);
    work.say({ type: 'cart-snapshotted', before: await store.readCart() });
    work.change('rice', { attempted: 1, gained: 2, cameWith: [gift('first')] });
    await work.fill();
    expect(work.lines()[0]).toMatchObject({ gained: 3, cameWith: [gift('first'), gift('second')], attempted: 2 });
  });

  it('that a line is not to be had does not keep the others out, and names the reason', async () => {
    const store = new MemoryStore(shelf);
    store.before = ({ name, sku }) => {
      if (name === 'add' && sku === 'mint') throw new CoachError('store/element-missing', 'No such button.');
    };
    // Read as any store, no adapter is at fault.
    const work = fillDevice(store, shelf, { info: { adapter: 'generic' } });
    await work.fill();
    expect(work.lines().map(({ status, reason }) => [status, reason])).toEqual([
      ['added', null],
      ['refused', 'No such button.'],
      ['added', null],
    ]);
  });

  it('that the adapter no longer fits ends the fill with that', async () => {
    const store = new MemoryStore(shelf);
    store.before = ({ name, sku }) => {
      if (name === 'add' && sku === 'mint') throw new CoachError('store/element-missing', 'No such button.');
    };
    const work = fillDevice(store, shelf);
    await expect(work.fill()).rejects.toMatchObject({ code: 'store/element-missing' });
    expect(work.lines().map(({ status }) => status)).toEqual(['added', 'adding', 'waiting']);
    expect(work.log.named('add_to_cart')).toMatchObject([{ error: { code: 'store/element-missing' } }]);
  });

  it('that is an error of no kind of ours is passed on as it is', async () => {
    const store = new MemoryStore(shelf);
    store.addToCart = () => Promise.reject(new TypeError('x is undefined'));
    const work = fillDevice(store, shelf);
    await expect(work.fill()).rejects.toThrow('x is undefined');
    expect(work.log.named('add_to_cart')).toMatchObject([{ error: { name: 'TypeError' } }]);
  });

  it('that ends the fill is stored before it ends it: what is in the cart stays settled', async () => {
    const store = new MemoryStore(shelf);
    store.before = ({ name, sku }) => {
      if (name === 'add' && sku === 'milk') throw new CoachError('store/signed-out', 'Sign in.');
    };
    const work = fillDevice(store, shelf);
    await expect(work.fill()).rejects.toMatchObject({ code: 'store/signed-out' });
    expect(work.lines().map(({ status }) => status)).toEqual(['added', 'added', 'adding']);
    expect(work.pauses).toEqual([]);
  });
});

describe('an answer that does not come', () => {
  const lost = (code: 'store/timeout' | 'store/server-error' = 'store/timeout') => new CoachError(code, 'It was slow.');
  const failsAt = (store: MemoryStore, ...skus: string[]) => {
    store.before = ({ name, sku }) => {
      if (name === 'add' && skus.includes(sku ?? '')) throw lost();
    };
  };

  it('is looked for in the cart: what is not there was refused, for that reason', async () => {
    const store = new MemoryStore(shelf);
    failsAt(store, 'mint');
    const work = fillDevice(store, shelf);
    await work.fill();
    expect(work.lines()[1]).toMatchObject({ status: 'refused', reason: 'It was slow.' });
    expect(store.held()).toEqual({ rice: 2, milk: 2 });
  });

  it('is looked for in the cart: what is there was added, and nothing is said of it', async () => {
    const store = new MemoryStore(shelf);
    store.afterAdd = (sku) => {
      if (sku === 'mint') throw lost('store/server-error');
    };
    const work = fillDevice(store, shelf);
    await work.fill();
    expect(work.lines()[1]).toMatchObject({ status: 'added', reason: null });
  });

  it('is not called a refusal by a cart that was seen only partly', async () => {
    const store = new MemoryStore(shelf);
    failsAt(store, 'mint');
    const plain = store.readCart.bind(store);
    store.readCart = async () => ({ ...(await plain()), isWhole: false });
    const work = fillDevice(store, shelf);
    await work.fill();
    expect(work.lines()[1]).toMatchObject({ status: 'added', reason: 'It was slow.' });
  });

  /** A store that does not answer for some lines, and whose next `times` readings of the cart after each fail too. */
  function unreadable(store: MemoryStore, skus: readonly string[], times = 1) {
    let failing = 0;
    store.before = ({ name, sku }) => {
      if (name === 'add' && skus.includes(sku ?? '')) {
        failing = times;
        throw lost();
      }
      if (name === 'readCart' && (failing -= 1) >= 0) throw new CoachError('store/unreachable', 'Gone.');
    };
  }

  it('is taken for added, with its reason, where the cart cannot be read either', async () => {
    const store = new MemoryStore(shelf);
    unreadable(store, ['mint']);
    const work = fillDevice(store, shelf);
    await work.fill();
    expect(work.lines().map(({ status, reason }) => [status, reason])).toEqual([
      ['added', null],
      ['added', 'It was slow.'],
      ['added', null],
    ]);
  });

  it('ends the fill with the second cart in a row that cannot be read', async () => {
    const store = new MemoryStore(shelf);
    unreadable(store, ['mint', 'milk']);
    const work = fillDevice(store, shelf);
    await expect(work.fill()).rejects.toMatchObject({ code: 'store/timeout', message: 'It was slow.' });
    expect(work.lines().map(({ status }) => status)).toEqual(['added', 'added', 'added']);
  });

  it('does not end it where a line between them was answered', async () => {
    const store = new MemoryStore(shelf);
    unreadable(store, ['rice', 'milk']);
    const work = fillDevice(store, shelf);
    await work.fill();
    expect(work.run().step.state).toBe('verified');
  });

  it('ends it where the cart cannot be read for another reason', async () => {
    const store = new MemoryStore(shelf);
    let isGone = false;
    store.before = ({ name, sku }) => {
      if (name === 'add' && sku === 'mint') {
        isGone = true;
        throw lost();
      }
      if (isGone) throw new CoachError('store/tab-closed', 'The tab is closed.');
    };
    await expect(fillDevice(store, shelf).fill()).rejects.toMatchObject({ code: 'store/tab-closed' });
  });
});

describe('a store that asks to slow down while lines are put in', () => {
  it('is asked again after the wait, by its cart first; what it took counts', async () => {
    const store = new MemoryStore(shelf);
    let isSaid = false;
    store.afterAdd = (sku) => {
      if (sku !== 'mint' || isSaid) return;
      isSaid = true;
      throw slow();
    };
    const work = fillDevice(store, shelf);
    await work.fill();
    expect(work.pauses).toEqual([1_000]);
    expect(store.calls.slice(0, 6)).toEqual([
      'readCart',
      'add rice 2',
      'add mint 2',
      'readCart',
      'add milk 2',
      'readCart',
    ]);
    expect(work.lines().map(({ status }) => status)).toEqual(['added', 'added', 'added']);
    expect(work.log.named('add_to_cart')[0]?.error).toMatchObject({ code: 'store/rate-limited' });
  });

  it('too long a time ends the fill, and the line is tried again when it goes on', async () => {
    const store = new MemoryStore(shelf);
    store.before = ({ name, sku }) => {
      if (name === 'add' && sku === 'mint')
        throw new CoachError('store/rate-limited', 'Slow down.', { detail: '→ 429 600' });
    };
    const work = fillDevice(store, shelf);
    await expect(work.fill()).rejects.toMatchObject({ code: 'store/rate-limited' });
    expect(work.pauses).toEqual([]);
    expect(work.lines().map(({ status, attempted }) => [status, attempted])).toEqual([
      ['added', 2],
      ['waiting', 2],
      ['waiting', 0],
    ]);
  });

  it('again and again: what is left is refused in its words', async () => {
    const store = new MemoryStore(shelf);
    store.before = ({ name, sku }) => {
      if (name === 'add' && sku !== 'rice') throw slow();
    };
    const work = fillDevice(store, shelf);
    await work.fill();
    expect(work.lines().map(({ status, reason }) => [status, reason])).toEqual([
      ['added', null],
      ['refused', 'The store asks to slow down.'],
      ['refused', 'The store asks to slow down.'],
    ]);
    expect(work.pauses).toEqual([1_000, 2_000]);
    expect(work.log.named('fill_cart')).toMatchObject([{ output: { added: 1, refused: 2 } }]);
  });

  it('twice in a row and then answers another way: that ends the fill', async () => {
    const store = new MemoryStore(shelf);
    let asked = 0;
    store.before = ({ name }) => {
      if (name !== 'add') return;
      asked += 1;
      throw asked < 3 ? slow() : new CoachError('store/signed-out', 'Sign in.');
    };
    await expect(fillDevice(store, shelf).fill()).rejects.toMatchObject({ code: 'store/signed-out' });
    expect(asked).toBe(3);
  });
});

describe('a fill that is stopped', () => {
  it('asks the store for no further line', async () => {
    const store = new MemoryStore(shelf);
    store.mostInATurn = 1;
    const work = fillDevice(store, shelf);
    store.afterAdd = () => {
      work.stop.abort();
    };
    await expect(work.fill()).rejects.toThrow();
    expect(store.held()).toEqual({ rice: 2 });
  });

  it('during an answer ends as stopped, whatever the answer was', async () => {
    const store = new MemoryStore(shelf);
    const work = fillDevice(store, shelf);
    store.before = ({ name }) => {
      if (name !== 'add') return;
      work.stop.abort(new CoachError('run/cancelled', 'Stopped.'));
      throw slow();
    };
    await expect(work.fill()).rejects.toMatchObject({ code: 'run/cancelled' });
    expect(work.pauses).toEqual([]);
  });
});

describe('a line that the cart may have under another name', () => {
  const title = `Red Lentils ${'x'.repeat(100)}`;
  const lentils = anOffer({ sku: `title:${title}`, title: `Juniper ${title}`, url: null });
  const other = aCartLine('/p/1', 1, { title, price: lentils.price });

  it('is told with the first 80 letters of that name, where names come from the pages', async () => {
    const store = new MemoryStore([lentils]);
    store.cart.set('/p/1', other);
    const work = fillDevice(store, [lentils], { info: { adapter: 'generic' } });
    await work.fill();
    expect(store.calls.filter((call) => call.startsWith('add'))).toEqual([]);
    expect(work.lines()).toMatchObject([
      {
        status: 'refused',
        attempted: 0,
        reason: `The cart held “${title.slice(0, 80)}”, which may be it, so the store was not asked for another.`,
      },
    ]);
  });

  it('is put in where an adapter tells products apart', async () => {
    const store = new MemoryStore([lentils]);
    store.cart.set('/p/1', other);
    const work = fillDevice(store, [lentils]);
    await work.fill();
    expect(work.lines()).toMatchObject([{ status: 'added' }]);
  });
});
