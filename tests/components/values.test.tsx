// @vitest-environment happy-dom
import { configure, fireEvent, screen, waitFor } from '@testing-library/dom';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { changeText } from '../../components/review/ValuesBar';
import { App } from '../../entrypoints/popup/App';
import { defaultWeights } from '../../lib/agents/advisor-list';
import type { Assessment } from '../../lib/core/decision/assessment';
import { decideCart } from '../../lib/core/decision/decide';
import { changeBetween } from '../../lib/core/decision/plan-change';
import { preferencesItem, runItem } from '../../lib/storage/items';
import { anIngredient, anOffer, aReading } from '../support/builders';
import { act, cleanup, render } from '../support/render-view';
import { fakeCoach } from './fake-coach';

vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 10_000 });

const rice = anIngredient({ name: 'rice' });
const usd = (minor: number) => ({ minor, currency: 'USD' });
const offers = [
  anOffer({ sku: 'plain', title: 'White Rice', price: usd(300) }),
  anOffer({ sku: 'fair', title: 'White Rice, Fair Trade', price: usd(400) }),
];
const assessments: Assessment[] = [
  { advisor: 'trade', sku: 'fair', verdict: 'prefer', reason: 'fair trade', facts: [] },
];
const plan = decideCart({
  lines: [{ ingredient: rice, offers, assessments }],
  currency: 'USD',
  weights: defaultWeights(),
});
const step = { state: 'reviewing' as const, reading: aReading([rice]), plan, tier: 'balanced' as const, choices: {} };

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(cleanup);

async function open() {
  const coach = await fakeCoach({ step });
  const openSettings = vi.fn();
  render(
    <App
      request={coach.request}
      opening={coach.opening}
      openSettings={openSettings}
      openSessions={vi.fn()}
      close={vi.fn()}
    />,
  );
  await screen.findByRole('heading', { level: 1 });
  await act(async () => {
    await coach.opening.get();
  });
  fireEvent.click(screen.getByRole('button', { name: 'Values' }));
  return { ...coach, openSettings };
}

const slide = (name: string, value: number): void => {
  fireEvent.input(screen.getByRole('slider', { name }), { target: { value: String(value) } });
};
const press = (name: string): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};

describe('the sliders', () => {
  it('decide again at once, preview the difference, and store nothing until Apply', async () => {
    const { sent } = await open();
    expect(screen.queryByRole('button', { name: 'Apply' })).toBeNull();
    slide('Fair trade and farm standards', 4);
    expect(screen.getByText('+$1.00, 1 swap')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'White Rice, Fair Trade' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^Fill cart/ })).toBeNull();
    expect(sent()).toEqual([]);
    press('Put back');
    expect(screen.getByRole('heading', { name: 'White Rice' })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Fill cart/ })).toBeTruthy();
  });

  it('reach the stored plan and later carts with Apply', async () => {
    const { sent } = await open();
    slide('Fair trade and farm standards', 4);
    press('Apply');
    await screen.findByRole('button', { name: 'Fill cart · 1 item · $4.00' });
    expect(sent()).toEqual([{ request: 'applyLevels', input: { runId: 'run-1', levels: { trade: 4 } } }]);
    expect((await preferencesItem.get()).levels).toEqual({ trade: 4 });
    const stored = await runItem.get();
    expect(stored?.step.state === 'reviewing' && stored.step.plan.lines[0]?.picks?.balanced.sku).toBe('fair');
  });

  it('say their level in words, and lead to the other preferences', async () => {
    const { openSettings } = await open();
    expect(screen.getByRole('slider', { name: 'Organic' }).getAttribute('aria-valuetext')).toBe('usual');
    slide('Organic', 0);
    await waitFor(() => {
      expect(screen.getByRole('slider', { name: 'Organic' }).getAttribute('aria-valuetext')).toBe('off');
    });
    press('Diets and more');
    expect(openSettings).toHaveBeenCalled();
  });
});

describe('a change of plan in words', () => {
  it.each([
    [{ difference: usd(310), swaps: 4 }, '+$3.10, 4 swaps'],
    [{ difference: usd(-120), swaps: 1 }, '−$1.20, 1 swap'],
    [{ difference: usd(0), swaps: 2 }, 'Same price, 2 swaps'],
    [{ difference: usd(0), swaps: 0 }, 'Same products in this cart'],
  ])('%o is "%s"', (change, text) => {
    expect(changeText(change)).toBe(text);
  });

  it('keeps what the shopper chose by hand in both plans', () => {
    const choices = { rice: { sku: 'plain', count: 2, isRemoved: false } };
    expect(changeBetween(plan, plan, 'balanced', choices)).toEqual({ difference: usd(0), swaps: 0 });
    const removed = { rice: { sku: null, count: null, isRemoved: true } };
    expect(changeBetween(plan, plan, 'balanced', removed).swaps).toBe(0);
  });
});
