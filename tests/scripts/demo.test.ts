import { describe, expect, it } from 'vitest';
import { defaultPrompt, readOptions } from '../../demo/run-options';
import { formatTable, toDemoLines } from '../../demo/run-table';
import { whyNoWindow } from '../../demo/run-window';
import type { GateRow, PlanRow, Result } from '../e2e/pages/popup';

describe('what the demo is asked for', () => {
  it.each([
    [[], { isHeadless: false, prompt: defaultPrompt, tier: 'balanced', store: 'demo' }],
    [['--headless', 'pad thai for 2'], { isHeadless: true, prompt: 'pad thai for 2', tier: 'balanced', store: 'demo' }],
    // A shell that was given no quotes.
    [['--headless', 'pad', 'thai'], { isHeadless: true, prompt: 'pad thai', tier: 'balanced', store: 'demo' }],
    [
      ['--tier', 'conscious', '--headless'],
      { isHeadless: true, prompt: defaultPrompt, tier: 'conscious', store: 'demo' },
    ],
    [['--store', 'evershop'], { isHeadless: false, prompt: defaultPrompt, tier: 'balanced', store: 'evershop' }],
  ])('reads %j', (args, options) => {
    expect(readOptions(args)).toEqual(options);
  });

  it('does not cook the usual meal for an empty prompt', () => {
    for (const blank of ['', ' ', '\t']) expect(readOptions(['--headless', blank])).toMatch(/^Say what to cook/);
  });

  it.each([[['--tier', 'free']], [['--store', 'moon']], [['--colour']], [['--help']]])(
    'answers %j with words',
    (args) => {
      expect(readOptions(args)).toEqual(expect.any(String));
    },
  );

  it('opens a window only where there is a screen', () => {
    expect(whyNoWindow('linux', {})).toContain('--headless');
    expect(whyNoWindow('linux', { DISPLAY: ':0' })).toBeNull();
    expect(whyNoWindow('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBeNull();
    expect(whyNoWindow('darwin', {})).toBeNull();
  });
});

describe('the table', () => {
  const gate: GateRow[] = [
    { name: 'basmati rice', amount: '360', unit: 'g', isAtHome: false },
    { name: 'salt', amount: '', unit: '', isAtHome: false },
  ];
  const row = (ingredient: string, product: string, count = 1): PlanRow => ({
    ingredient,
    product,
    count,
    outcome: 'picked',
    price: '$7.98',
    reason: 'best value',
  });
  const line = (product: string, asked: number, got: number): Result['rows'][number] => ({
    product,
    asked,
    got,
    price: '$3.99',
    isAsAsked: asked === got,
    remark: '',
  });

  it('has a line for everything that was asked for, verified only when the cart says so', () => {
    const plan = [
      row('basmati rice', 'White Basmati, 2 lb', 2),
      row('salt', 'Sea Salt'),
      row('mint', 'Fresh Mint'),
      { ...row('saffron', ''), outcome: 'not-found' as const },
    ];
    const rows = [line('White Basmati, 2 lb', 2, 2), line('Sea Salt', 1, 0)];
    const lines = toDemoLines(gate, plan, { headline: '', cartTotal: '', rows }, 'cheaper');
    expect(lines.map(({ asked, chosen, inCart, isVerified }) => [asked, chosen, inCart, isVerified])).toEqual([
      ['basmati rice 360 g', '2 × White Basmati, 2 lb', '2 yes', true],
      ['salt', 'Sea Salt', '0 of 1', false],
      ['mint', 'Fresh Mint', 'no', false],
      ['saffron', 'not found in this store', 'no', false],
    ]);
  });

  it('stays within 100 columns, aligned, however long the names', () => {
    const plan = [row('basmati rice', 'A'.repeat(90), 12), row('salt', 'Sea Salt')];
    const result = { headline: '', cartTotal: '', rows: [line('Sea Salt', 1, 1)] };
    const table = formatTable(toDemoLines(gate, plan, result, 'conscious')).split('\n');
    expect(Math.max(...table.map(({ length }) => length))).toBeLessThanOrEqual(100);
    const columnStarts = table.map((text) => text.indexOf('  conscious'));
    expect(columnStarts[2]).toBe(columnStarts[3]);
  });
});
