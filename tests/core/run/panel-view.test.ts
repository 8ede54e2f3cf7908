import { describe, expect, it } from 'vitest';
import type { CartDiff, DiffLine, FillLine } from '../../../lib/core/cart/fill';
import type { Undo, Undone } from '../../../lib/core/cart/undo/undo';
import { panelView, PanelView } from '../../../lib/core/run/panel-view';
import type { RunStep, StepOf } from '../../../lib/core/run/run-step';
import { aCart, aDecision, anIngredient, anOffer, aPlan, aReading, aRun } from '../../support/builders';

const names = ['rice', 'leek'];
const reading = aReading([
  ...names.map((name) => anIngredient({ name })),
  anIngredient({ name: 'salt', isAtHome: true }),
]);
const plan = aPlan(names.map((name) => aDecision(name, anOffer({ sku: name }))));
const planned = { reading, plan, tier: 'balanced' as const, choices: {} };
const price = { minor: 100, currency: 'USD' };
const error = { code: 'store/timeout' as const, message: 'The store did not answer.' };
const comesBack = 'This store works page by page. The tab comes back to where you were.';

const line = (sku: string, status: FillLine['status'], reason: string | null = null): FillLine => ({
  sku,
  title: `The ${sku}`,
  url: null,
  ingredientIds: [sku],
  wanted: 1,
  price,
  status,
  attempted: status === 'added' || status === 'refused' ? 1 : 0,
  reason,
});
/** One line of each kind, and how the panel shows them. */
const lines = [
  line('a', 'added'),
  line('b', 'already-there', 'You had it'),
  line('c', 'refused', 'Sold out'),
  line('d', 'adding'),
  line('e', 'waiting'),
];
const linesShown = [
  { title: 'The a', status: 'ok', note: null },
  { title: 'The b', status: 'ok', note: 'You had it' },
  { title: 'The c', status: 'problem', note: 'Sold out' },
  { title: 'The d', status: 'working', note: null },
  { title: 'The e', status: 'waiting', note: null },
];
const filling = (all: FillLine[]): StepOf<'filling'> => ({
  ...planned,
  state: 'filling',
  before: aCart([]),
  lines: all,
});

const compared = (sku: string, status: DiffLine['status'], reason: string | null = null): DiffLine => ({
  sku,
  title: `The ${sku}`,
  asked: 1,
  got: 1,
  priceAsked: price,
  priceGot: price,
  status,
  reason,
});
const verified = (diff: Partial<CartDiff>, change: Partial<StepOf<'verified'>> = {}): StepOf<'verified'> => ({
  ...filling([line('a', 'added')]),
  state: 'verified',
  before: aCart([]),
  diff: { lines: [], isAllThere: true, cartTotal: null, cartUrl: null, ...diff },
  undo: { status: 'none' },
  ...change,
});
const undone = (change: Partial<Undone>): Undo => ({
  status: 'undone',
  removed: 1,
  leftover: [],
  error: null,
  ...change,
});
const stopped = (state: 'failed' | 'cancelled', from: StepOf<'filling'>, undo: Undo = { status: 'none' }): RunStep =>
  state === 'failed' ? { state, error, from, undo } : { state, from, undo };

const shown = (step: RunStep, isInTab = false): PanelView | null => panelView(aRun(step), isInTab);

describe('the panel before a cart is touched', () => {
  const found = (...ids: string[]): StepOf<'finding'> => ({
    state: 'finding',
    reading,
    found: Object.fromEntries(ids.map((id) => [id, { offers: [], queries: [], error: null }])),
  });
  const planning: RunStep[] = [
    { state: 'extracting' },
    { state: 'confirming', reading },
    { state: 'deciding', reading, found: {} },
    { ...planned, state: 'reviewing' },
    { state: 'failed', error, from: found(), undo: { status: 'none' } },
    { state: 'cancelled', from: { ...planned, state: 'reviewing' }, undo: { status: 'none' } },
  ];
  it.each(planning)('is not there: $state', (step) => {
    expect(shown(step)).toBeNull();
    expect(shown(step, true)).toBeNull();
  });

  it('counts the searches that drive the tab, of what is to be bought alone, and can stop them', () => {
    expect(shown(found('rice'))).toBeNull();
    expect(shown(found(), true)).toEqual({
      runId: 'run-1',
      phase: 'filling',
      title: 'Looking for 1 of 2: in this tab',
      detail: comesBack,
      done: 0,
      total: 2,
      lines: [],
      canUndo: false,
      canStop: true,
    });
    expect(shown(found('rice'), true)).toMatchObject({ title: 'Looking for 2 of 2: in this tab', done: 1 });
    // The last is answered: nothing is called the third of two. Nor is it where an ingredient was taken off the list meanwhile.
    expect(shown(found('rice', 'leek'), true)).toMatchObject({ title: 'Looking for 2 of 2: in this tab', done: 2 });
    expect(shown(found('rice', 'leek', 'thyme'), true)).toMatchObject({ done: 2, total: 2 });
  });
});

describe('the panel during a fill', () => {
  it('shows each line as far as it is, and counts the settled ones', () => {
    expect(shown(filling(lines))).toEqual({
      runId: 'run-1',
      phase: 'filling',
      title: 'Filling your cart: 3 of 5',
      detail: null,
      done: 3,
      total: 5,
      lines: linesShown,
      canUndo: false,
      canStop: true,
    });
  });

  it('says that the tab moves, and that it comes back', () => {
    expect(shown(filling(lines), true)).toMatchObject({ title: 'Adding 4 of 5: in this tab', detail: comesBack });
  });

  it.each([false, true])('says that the cart is read once every line is settled (tab moves: %s)', (isInTab) => {
    const settled = [line('a', 'added'), line('c', 'refused')];
    expect(shown(filling(settled), isInTab)).toMatchObject({
      title: 'Filling your cart: 2 of 2',
      detail: 'Reading the cart back…',
      canStop: true,
    });
  });
});

describe('the panel of a cart that was read back', () => {
  const there = [compared('a', 'in-cart'), compared('b', 'already-there')];
  const checked = 'Checked against the store’s own cart. Checkout is yours.';

  it('says that all is there', () => {
    expect(shown(verified({ lines: there }))).toEqual({
      runId: 'run-1',
      phase: 'done',
      title: 'All 2 items are in your cart',
      detail: checked,
      done: 2,
      total: 2,
      lines: [
        { title: 'The a', status: 'ok', note: null },
        { title: 'The b', status: 'ok', note: 'You already had it' },
      ],
      canUndo: true,
      canStop: false,
    });
  });

  it.each([
    [{ lines: [compared('a', 'in-cart')] }, 'The item is in your cart'],
    [{ lines: [compared('a', 'missing')], isAllThere: false }, '0 of 1 item is in your cart as asked'],
  ])('speaks of one item as of one', (diff, title) => {
    expect(shown(verified(diff))).toMatchObject({ title });
  });

  it('says how many are there as asked, and of each other one why not', () => {
    const others = [
      compared('c', 'missing', 'Sold out'),
      compared('d', 'fewer'),
      compared('e', 'more'),
      compared('f', 'price-changed', 'Now $2.00'),
      compared('g', 'already-there', 'Held as another size'),
    ];
    const view = shown(verified({ lines: [...there, ...others], isAllThere: false }));
    expect(view).toMatchObject({
      phase: 'problem',
      title: '3 of 7 items are in your cart as asked',
      detail: checked,
      done: 3,
      total: 7,
    });
    expect(view?.lines.slice(2)).toEqual([
      { title: 'The c', status: 'problem', note: 'Sold out' },
      { title: 'The d', status: 'problem', note: null },
      { title: 'The e', status: 'problem', note: null },
      { title: 'The f', status: 'problem', note: 'Now $2.00' },
      { title: 'The g', status: 'ok', note: 'Held as another size' },
    ]);
  });

  it('never says it was checked where a line could not be', () => {
    const unread = [compared('c', 'unknown'), compared('d', 'unknown')];
    expect(shown(verified({ lines: [...there, ...unread], isAllThere: false }))).toMatchObject({
      phase: 'problem',
      title: '2 of 4 items are in your cart as asked',
      detail: '2 could not be checked: look at the store’s cart.',
    });
  });

  it('names what the store does not have and what it could not be asked for', () => {
    const none = { outcome: 'not-found' as const, picks: null, candidates: [], nearest: [], note: null };
    const missing = aPlan([
      { ingredientId: 'rice', ...none },
      { ingredientId: 'leek', ...none },
    ]);
    expect(shown(verified({ lines: there }, { plan: missing }))).toMatchObject({
      phase: 'problem',
      title: 'All 2 items found are in your cart',
      detail: `Not found here: rice, leek. ${checked}`,
    });
    const unasked = aPlan(names.map((ingredientId) => ({ ingredientId, ...none, isUnanswered: true as const })));
    expect(shown(verified({ lines: there }, { plan: unasked }))).toMatchObject({
      phase: 'problem',
      title: 'All 2 items found are in your cart',
      detail: `Could not be looked for: rice, leek. ${checked}`,
    });
  });
});

describe('the panel of a fill that stopped', () => {
  it('says why it failed and how far it came', () => {
    expect(shown(stopped('failed', filling(lines)))).toEqual({
      runId: 'run-1',
      phase: 'problem',
      title: 'Filling stopped',
      detail: 'The store did not answer.',
      done: 2,
      total: 5,
      lines: linesShown,
      canUndo: true,
      canStop: false,
    });
  });

  it('says that what was added is still there where the shopper stopped it', () => {
    expect(shown(stopped('cancelled', filling(lines)))).toMatchObject({
      phase: 'problem',
      title: 'You stopped the filling',
      detail: 'What was added so far is still in the cart.',
      done: 2,
      total: 5,
    });
  });

  it('offers no Undo where the store was asked for nothing', () => {
    expect(shown(stopped('cancelled', filling([line('e', 'waiting')])))).toMatchObject({ canUndo: false });
  });
});

describe('the panel of an Undo', () => {
  it('shows that it is on its way, and offers no second one', () => {
    const undoing = { status: 'undoing' as const, targets: null };
    const step = verified({ lines: [compared('a', 'in-cart')] }, { undo: undoing });
    expect(shown(step)).toEqual({
      runId: 'run-1',
      phase: 'undoing',
      title: 'Taking our items out again…',
      detail: null,
      done: 0,
      total: 0,
      lines: [],
      canUndo: false,
      canStop: false,
    });
    expect(shown(step, true)).toMatchObject({ phase: 'undoing', detail: comesBack });
    expect(shown(stopped('failed', filling(lines), undoing))).toMatchObject({ phase: 'undoing', canUndo: false });
  });

  const change = (title: string) => ({ title, was: 1, now: 2 });
  it.each<[string, Undo, Pick<PanelView, 'phase' | 'title' | 'detail' | 'canUndo'>]>([
    [
      'the cart is as before',
      undone({}),
      { phase: 'undone', title: 'Your cart is as it was', detail: null, canUndo: false },
    ],
    [
      'ours is out and something else changed',
      undone({ differences: [change('Milk'), change('Eggs')] }),
      {
        phase: 'undone',
        title: 'Our items are out again',
        detail: 'Otherwise not as before: Milk, Eggs',
        canUndo: false,
      },
    ],
    [
      'something of ours stayed, which matters more than what else changed',
      undone({ leftover: ['Rice', 'Leek'], differences: [change('Milk')] }),
      { phase: 'problem', title: 'Not everything could be taken out', detail: 'Rice, Leek', canUndo: true },
    ],
    [
      'the store failed',
      undone({ error, leftover: ['Rice'] }),
      {
        phase: 'problem',
        title: 'Not everything could be taken out',
        detail: 'The store did not answer.',
        canUndo: true,
      },
    ],
    [
      'the store failed, and what is left is not known',
      undone({ error }),
      { phase: 'problem', title: 'Not everything could be taken out', detail: error.message, canUndo: true },
    ],
    [
      'the cart could not be read whole',
      undone({ isWhole: false }),
      { phase: 'problem', title: 'Whether everything is out could not be checked', detail: null, canUndo: true },
    ],
  ])('%s', (_, undo, said) => {
    const rest = { runId: 'run-1', done: 0, total: 0, lines: [], canStop: false };
    expect(shown(verified({}, { undo }))).toEqual({ ...rest, ...said });
    expect(shown(stopped('cancelled', filling(lines), undo))).toEqual({ ...rest, ...said });
  });
});

it('is a panel that can be sent to the page, in every phase', () => {
  const all = [filling(lines), verified({}), verified({}, { undo: undone({}) }), stopped('failed', filling(lines))];
  for (const step of all) expect(PanelView.parse(shown(step))).toEqual(shown(step));
});
