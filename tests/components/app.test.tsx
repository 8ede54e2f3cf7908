// @vitest-environment happy-dom
import { configure, fireEvent, screen, waitFor, within } from '@testing-library/dom';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { biryaniPlan, biryaniReading } from '../../components/examples/data/biryani';
import { App } from '../../entrypoints/popup/App';
import { CoachError } from '../../lib/core/errors';
import type { Run } from '../../lib/core/run/run';
import type { RunStep } from '../../lib/core/run/run-step';
import { pickKey } from '../../lib/core/run/model-work';
import { draftItem, keptRecipeItem, runItem } from '../../lib/storage/items';
import { act, cleanup, render } from '../support/render-view';
import { fakeCoach, runAt, sessionId, steps } from './fake-coach';

// Finding by role walks the whole tree, and the plan is a large one; a busy machine needs more than the usual second.
vi.setConfig({ testTimeout: 60_000 });
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  fakeBrowser.reset();
});
afterEach(cleanup);

async function open(options: Parameters<typeof fakeCoach>[0] = {}) {
  const coach = await fakeCoach(options);
  const openSettings = vi.fn();
  const openSessions = vi.fn();
  const close = vi.fn();
  const view = render(
    <App
      request={coach.request}
      opening={coach.opening}
      openSettings={openSettings}
      openSessions={openSessions}
      close={close}
    />,
  );
  await screen.findByRole('heading', { level: 1 });
  // The store's answer, one turn after the stored items.
  await act(async () => {
    await coach.opening.get();
  });
  return { ...coach, ...view, openSettings, openSessions, close };
}

const press = (name: string | RegExp): void => {
  fireEvent.click(screen.getByRole('button', { name }));
};
const type = (name: string, value: string): void => {
  fireEvent.input(screen.getByRole('textbox', { name }), { target: { value } });
};

describe('the prompt', () => {
  it('keeps every keystroke and starts on Enter, not on Shift+Enter', async () => {
    const { sent } = await open();
    const box = screen.getByRole('textbox', { name: 'What would you like to cook?' });
    type('What would you like to cook?', 'dal for 3');
    await waitFor(async () => {
      expect(await draftItem.get()).toBe('dal for 3');
    });
    fireEvent.keyDown(box, { key: 'Enter', shiftKey: true });
    expect(sent()).toEqual([]);
    fireEvent.keyDown(box, { key: 'Enter' });
    await screen.findByRole('heading', { name: 'Reading your meal' });
    expect(sent()).toEqual([{ request: 'startRun', input: { prompt: 'dal for 3', tabId: 7 } }]);
    await waitFor(async () => {
      expect(await draftItem.get()).toBe('');
    });
  });

  it('comes back with the draft of the last popup, and the caret behind it', async () => {
    await open({ draft: 'tacos for 6' });
    const box = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What would you like to cook?' });
    expect(box.value).toBe('tacos for 6');
    expect([box.selectionStart, box.selectionEnd]).toEqual([11, 11]);
  });

  it('fills in an example without starting it', async () => {
    const { sent } = await open();
    press('Lentil soup for 2');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What would you like to cook?' }).value).toBe(
      'Lentil soup for 2',
    );
    expect(sent()).toEqual([]);
  });

  it.each([
    ['nothing', '   ', 'Type a meal or a list first.'],
    ['5,000 characters', 'x'.repeat(5000), /3000 characters too many/],
  ])('says what is wrong with %s and keeps it', async (_, text, sentence) => {
    const { sent } = await open();
    type('What would you like to cook?', text);
    press('Start');
    expect((await screen.findByRole('alert')).textContent).toMatch(sentence);
    expect(sent()).toEqual([]);
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What would you like to cook?' }).value).toBe(text);
  });

  it('does not start on a page that is no store, and says what to do', async () => {
    const { sent } = await open({ store: null, draft: 'dal' });
    expect(
      screen.getByRole('heading', { name: 'Open a grocery store’s page, then click the icon again' }),
    ).toBeTruthy();
    press('Start');
    expect((await screen.findByRole('alert')).textContent).toContain('Open a grocery store’s page first');
    expect(sent()).toEqual([]);
  });

  it('is shown instead of a run of another session', async () => {
    const coach = await fakeCoach({ step: steps.reviewing });
    await runItem.set({ ...runAt(steps.reviewing), sessionId: `${sessionId.slice(0, -1)}2` });
    render(
      <App
        request={coach.request}
        opening={coach.opening}
        openSettings={vi.fn()}
        openSessions={vi.fn()}
        close={vi.fn()}
      />,
    );
    expect(await screen.findByRole('heading', { name: 'What are you cooking?' })).toBeTruthy();
  });
});

describe('the ingredient gate', () => {
  it('sends the corrected list once typing rests, and all of it on confirming', async () => {
    const { sent } = await open({ step: steps.confirming });
    const amount = screen.getByRole('textbox', { name: 'Amount of boneless chicken thigh' });
    fireEvent.input(amount, { target: { value: '1 1/2' } });
    fireEvent.focusOut(amount);
    fireEvent.change(screen.getByRole('combobox', { name: 'Unit for boneless chicken thigh' }), {
      target: { value: 'lb' },
    });
    press('Remove ghee');
    press('I have garlic'.replace('garlic', 'fresh garlic'));
    type('Add an ingredient', '2 limes');
    press('Add');
    await screen.findByText('Limes');
    await waitFor(() => {
      expect(sent().map(({ request }) => request)).toContain('changeIngredients');
    });
    press('Find 18 products');
    await screen.findByRole('heading', { name: 'Searching Corner Basket' });
    const stored = await runItem.get();
    const { reading } = stored?.step.state === 'finding' ? stored.step : { reading: null };
    expect(reading?.ingredients.find(({ id }) => id === 'chicken-thighboneless')?.quantity).toEqual({
      amount: 1.5,
      unit: 'lb',
    });
    expect(reading?.ingredients.map(({ name }) => name)).not.toContain('ghee');
    expect(reading?.ingredients.find(({ name }) => name === 'garlic')?.isAtHome).toBe(true);
    expect(reading?.ingredients.at(-1)).toMatchObject({
      name: 'limes',
      quantity: { amount: 2, unit: 'each' },
      source: 'shopper',
    });
  });

  it('rescales with the servings, up and down without loss', async () => {
    await open({ step: steps.confirming });
    const amount = screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount of boneless chicken thigh' });
    press('Fewer servings');
    expect(amount.value).toBe('525');
    press('More servings');
    press('More servings');
    expect(amount.value).toBe('875');
  });

  it('puts back an amount that is none', async () => {
    await open({ step: steps.confirming });
    const amount = screen.getByRole<HTMLInputElement>('textbox', { name: 'Amount of basmati rice' });
    fireEvent.input(amount, { target: { value: 'lots' } });
    expect(amount.getAttribute('aria-invalid')).toBe('true');
    fireEvent.focusOut(amount);
    expect(amount.value).toBe('400');
  });

  it('sends a change at once when the popup closes', async () => {
    const { sent, unmount } = await open({ step: steps.confirming });
    press('Remove ghee');
    unmount();
    await waitFor(() => {
      expect(sent().map(({ request }) => request)).toEqual(['changeIngredients']);
    });
  });

  it('buys a staple on request', async () => {
    await open({ step: steps.confirming });
    press('Buy salt');
    expect(screen.getByRole('button', { name: 'I have salt' }).getAttribute('aria-pressed')).toBe('false');
    expect(screen.getByRole('button', { name: 'Find 20 products' })).toBeTruthy();
  });

  it('asks when nothing was understood, and goes on with what the shopper types', async () => {
    const reading = {
      ...biryaniReading,
      dishes: [],
      ingredients: [],
      question: 'I don’t know that meal. What goes into it?',
      notUnderstood: ['asdf'],
    };
    await open({ step: { state: 'confirming', reading } });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(reading.question);
    type('Add an ingredient', 'rice');
    press('Add');
    await screen.findByRole('button', { name: 'Find 1 product' });
  });
});

describe('the proposed cart', () => {
  it('changes tier, product, number and lines, and fills only after all of it is stored', async () => {
    const { sent } = await open({ step: steps.reviewing });
    fireEvent.click(screen.getByRole('radio', { name: /Conscious/ }));
    press('More packs of Lemon, Each');
    press('More packs of Lemon, Each');
    press('Remove ghee');
    press('Use Paella Seasoning with Saffron instead');
    press('Why this one, and others, for basmati rice');
    press('Use Store Brand Basmati Rice');
    press(/^Fill cart · 18 items/);
    await screen.findByRole('heading', { name: 'Filling your cart' });
    expect(sent().map(({ request }) => request)).toEqual([
      'chooseTier',
      'chooseLine',
      'chooseLine',
      'chooseLine',
      'chooseLine',
      'chooseLine',
      'fillCart',
    ]);
    const stored = await runItem.get();
    expect(stored?.step).toMatchObject({
      tier: 'conscious',
      choices: {
        lemonfresh: { count: 3 },
        ghee: { isRemoved: true },
        saffron: { sku: 'paella-seasoning-with-saffron' },
        'basmati-rice': { sku: 'store-brand-basmati-rice', count: null },
      },
    });
  });

  it('shows the total of the tier, and of each change', async () => {
    await open({ step: steps.reviewing });
    const dollars = (biryaniPlan.totals.balanced.minor / 100).toFixed(2);
    expect(screen.getByRole('button', { name: `Fill cart · 18 items · $${dollars}` })).toBeTruthy();
    press('More packs of Lemon, Each');
    expect(
      screen.getByRole('button', {
        name: `Fill cart · 18 items · $${((biryaniPlan.totals.balanced.minor + 79) / 100).toFixed(2)}`,
      }),
    ).toBeTruthy();
  });

  it('shows a checked sentence in place of the rules’ one, for that very product only', async () => {
    await open({ step: steps.reviewing });
    const sku = biryaniPlan.lines[0]?.picks?.balanced.sku ?? '';
    const model = {
      calls: [],
      fallback: null,
      explanations: { [pickKey('chicken-thighboneless', sku)]: 'Raised humanely.' },
      more: {},
      rejected: null,
    };
    await act(async () => {
      await runItem.set({ ...runAt(steps.reviewing), model });
    });
    await screen.findByText('Raised humanely.');
    fireEvent.click(screen.getByRole('radio', { name: /Cheaper/ }));
    expect(screen.queryByText('Raised humanely.')).toBeNull();
  });

  it('lets a shopper put back what was taken out', async () => {
    await open({ step: steps.reviewing });
    press('Remove ghee');
    press('Put ghee back');
    expect(screen.getByRole('button', { name: 'Remove ghee' })).toBeTruthy();
  });

  it('offers no way to choose what is out, and says why it is', async () => {
    await open({ step: steps.reviewing });
    press('Why this one, and others, for boneless chicken thigh');
    press('Show all 6');
    const row = screen.getByRole('row', { name: /Recalled Brand/ });
    expect(row.textContent).toContain('Listed in an FSIS recall');
    expect(within(row).queryByRole('button')).toBeNull();
  });

  it('goes back to what is stored when a choice could not be', async () => {
    const { refuse, sent } = await open({ step: steps.reviewing });
    refuse('chooseTier');
    fireEvent.click(screen.getByRole('radio', { name: /Cheaper/ }));
    expect((await screen.findByRole('alert')).textContent).toContain('The store’s page could not be reached');
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Balanced/ }).checked).toBe(true);
    press('Try again');
    await waitFor(() => {
      expect(sent().map(({ request }) => request)).toEqual(['chooseTier', 'chooseTier']);
    });
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('the end', () => {
  it('shows the cart read back, and leaves it by Done', async () => {
    const { close } = await open({ step: steps.verified });
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('All 18 items found are in your cart');
    expect(document.body.textContent).toContain('so not in the cart: saffron');
    expect(screen.getByRole('link', { name: 'Open the cart' }).getAttribute('href')).toBe(
      'https://cornerbasket.example/cart',
    );
    press('Done');
    await waitFor(() => {
      expect(close).toHaveBeenCalled();
    });
  });

  it('says which prices are of one, and which cart was before everything was taken out', async () => {
    const heads = (): string[] => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
    const { unmount } = await open({ step: steps.verified });
    expect(heads()).toEqual(['Product', 'Asked', 'In cart', 'Each']);
    unmount();
    await open({ step: { ...steps.verified, undo: { status: 'undone', removed: 18, leftover: [], error: null } } });
    expect(heads()).toEqual(['Product', 'Asked', 'Was in', 'Each']);
  });

  it('undoes once', async () => {
    const { sent } = await open({ step: steps.verified });
    press('Take our items out');
    await screen.findByText('Taking our items out again…');
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Taking our items out');
    expect(screen.queryByRole('button', { name: 'Take our items out' })).toBeNull();
    expect(sent()).toEqual([{ request: 'undoFill', input: { runId: 'run-1' } }]);
  });

  it('takes a thumb, then words', async () => {
    const { sent } = await open({ step: steps.verified });
    press('Bad cart');
    type('A few words', 'wrong rice');
    press('Send');
    await waitFor(() => {
      expect(sent().map(({ input }) => input)).toEqual([
        { runId: 'run-1', value: 0, comment: null },
        { runId: 'run-1', value: 0, comment: 'wrong rice' },
      ]);
    });
  });

  it('goes on in the tab it stands on when the store’s tab is gone', async () => {
    const failed: RunStep = {
      state: 'failed',
      error: { code: 'store/tab-closed', message: 'Gone.' },
      from: steps.finding,
      undo: { status: 'none' },
    };
    const { sent } = await open({ step: failed, tabId: 9 });
    expect(screen.getByText(/in another tab/)).toBeTruthy();
    press('Go on in this tab');
    await screen.findByRole('heading', { name: 'Searching Corner Basket' });
    expect(sent()).toEqual([{ request: 'retryRun', input: { runId: 'run-1', tabId: 9 } }]);
  });

  it('goes on in the tab it stands on, pressed before it has learned which one that is', async () => {
    const failed: RunStep = {
      state: 'failed',
      error: { code: 'store/tab-closed', message: 'Gone.' },
      from: steps.finding,
      undo: { status: 'none' },
    };
    const { request, opening, sent } = await fakeCoach({ step: failed, tabId: 9 });
    let learn: () => void = () => undefined;
    const learned = new Promise<void>((resolve) => {
      learn = resolve;
    });
    const late = { ...opening, get: () => learned.then(() => opening.get()) };
    const none = vi.fn();
    render(<App request={request} opening={late} openSettings={none} openSessions={none} close={none} />);
    await screen.findByRole('button', { name: 'Go on in this tab' });
    press('Go on in this tab');
    learn();
    await screen.findByRole('heading', { name: 'Searching Corner Basket' });
    expect(sent()).toEqual([{ request: 'retryRun', input: { runId: 'run-1', tabId: 9 } }]);
  });

  it('offers other words for a meal that was not understood, and keeps the first ones', async () => {
    const failed: RunStep = {
      state: 'failed',
      error: { code: 'prompt/not-understood', message: '?' },
      from: steps.extracting,
      undo: { status: 'none' },
    };
    await open({ step: failed });
    press('Write it another way');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'What would you like to cook?' }).value).toBe(
      'chicken biryani for 4',
    );
  });

  it('begins anew with New cart', async () => {
    await open({ step: steps.verified });
    press('New cart');
    expect(await screen.findByRole('heading', { name: 'What are you cooking?' })).toBeTruthy();
  });

  it('stops a filling and tells what went in', async () => {
    await open({ step: steps.filling });
    expect(screen.queryByRole('button', { name: 'New cart' })).toBeNull();
    press('Stop');
    await screen.findByRole('heading', { name: 'Stopped' });
    expect(screen.getByText(/7 items of 18 went into the cart/)).toBeTruthy();
    expect(screen.getByRole('button', { name: 'Take our items out' })).toBeTruthy();
  });
});

describe('beside the run', () => {
  it('speaks of progress in the live region', async () => {
    await open({ step: steps.filling });
    expect(screen.getByRole('status').textContent).toBe('Filling your cart: half done.');
  });

  it('opens the timeline, and gives focus back when Escape closes it', async () => {
    await open({ step: steps.reviewing });
    press('Timeline of this session');
    const dialog = await screen.findByRole('dialog', { name: 'Timeline of this session' });
    fireEvent.click(await within(dialog).findByRole('button', { name: /Search store “saffron”/ }));
    expect(within(dialog).getByText('The store took too long to answer.')).toBeTruthy();
    fireEvent.keyDown(dialog, { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement?.getAttribute('aria-label')).toBe('Timeline of this session');
  });

  it('opens the settings', async () => {
    const { openSettings } = await open();
    press('Settings');
    expect(openSettings).toHaveBeenCalled();
  });
});

describe('Claude in the popup', () => {
  const sku = biryaniPlan.lines.find(({ ingredientId }) => ingredientId === 'basmati-rice')?.picks?.balanced.sku ?? '';
  const openCard = (): void => {
    press('Why this one, and others, for basmati rice');
  };
  const put = (model: Partial<NonNullable<Run['model']>>, explanations = true) =>
    act(async () => {
      await runItem.set({
        ...runAt(steps.reviewing),
        usesModel: { extraction: true, explanations },
        model: { calls: [], fallback: null, explanations: {}, more: {}, rejected: null, ...model },
      });
    });

  it('explains one product more on request, past the queue of presses', async () => {
    let answer: () => void = () => undefined;
    const { sent } = await open({
      step: steps.reviewing,
      explainMore: () =>
        new Promise((resolve) => {
          answer = () => {
            resolve(null);
          };
        }),
    });
    openCard();
    press('Explain more about basmati rice');
    await screen.findByText('Asking Claude…');
    // The answer is still to come, and the cart can be filled.
    press(/^Fill cart/);
    await waitFor(() => {
      expect(sent().map(({ request }) => request)).toEqual(['explainMore', 'fillCart']);
    });
    expect(sent()[0]?.input).toEqual({ runId: 'run-1', ingredientId: 'basmati-rice', sku });
    await act(async () => {
      answer();
      await Promise.resolve();
    });
  });

  it('shows the longer answer where it was asked for', async () => {
    await open({ step: steps.reviewing });
    openCard();
    press('Explain more about basmati rice');
    await screen.findByText(/organic and the cheaper of two/);
    expect(screen.queryByRole('button', { name: 'Explain more about basmati rice' })).toBeNull();
  });

  it('leads to the settings when there is no key, and asks again after any other failure', async () => {
    let code: 'llm/no-key' | 'llm/refused' = 'llm/no-key';
    const { openSettings } = await open({
      step: steps.reviewing,
      explainMore: () => Promise.reject(new CoachError(code, 'No.')),
    });
    openCard();
    press('Explain more about basmati rice');
    await screen.findByText(/This needs Claude/);
    press('Open settings');
    expect(openSettings).toHaveBeenCalledTimes(1);
    cleanup();

    code = 'llm/refused';
    const { sent } = await open({
      step: steps.reviewing,
      explainMore: () => Promise.reject(new CoachError(code, 'No.')),
    });
    openCard();
    press('Explain more about basmati rice');
    await screen.findByText('Claude declined this request.');
    press('Try again');
    await waitFor(() => {
      expect(sent().map(({ request }) => request)).toEqual(['explainMore', 'explainMore']);
    });
  });

  it('says whose words the reasons are, what they took, and what the check refused', async () => {
    await open({ step: steps.reviewing });
    expect(screen.queryByText(/Claude/)).toBeNull();
    await put({});
    await screen.findByText(/Claude is wording the reasons/);
    const usage = { input: 1000, output: 200, cacheRead: 34, cacheWrite: 0 };
    await put({
      calls: [{ operation: 'decision_explanation', model: 'claude-haiku-5-5', usage, usd: 0.0003 }],
      explanations: { [pickKey('basmati-rice', sku)]: 'Organic.' },
      rejected: 1,
    });
    await screen.findByText(
      'Reasons by Claude; 1 sentence said more than the facts, so the rules’ stand · 1 call to Claude · 1,234 tokens · $0.0003',
    );
  });

  it('says when the rules worded the reasons instead, and asks again', async () => {
    const { sent } = await open({ step: steps.reviewing });
    await put({ explanationFallback: { code: 'llm/rate-limit', message: 'Slow down.', detail: 'retry-after 12' } });
    await screen.findByText(/The reasons are the rules’ own\. .* Try again in 12 s\./);
    press('Try again');
    await screen.findByText(/Claude is wording the reasons/);
    expect(sent().map(({ request }) => request)).toEqual(['explainAgain']);
  });

  it('says at the gate when the rules read instead, with the one way on', async () => {
    const { openSettings } = await open({ step: steps.confirming });
    await act(async () => {
      await runItem.set({
        ...runAt(steps.confirming),
        model: {
          calls: [],
          fallback: { code: 'llm/auth', message: 'No.' },
          explanations: {},
          more: {},
          rejected: null,
        },
      });
    });
    await screen.findByText(/The rules read this one\. Claude didn’t accept the key/);
    press('Open settings');
    expect(openSettings).toHaveBeenCalledTimes(1);
  });
});

describe('a recipe on the page', () => {
  const recipe = { title: 'Lentil soup', servings: 4, lines: ['2 cups red lentils', '1 onion'], site: 'soup.example' };

  it('is kept on a page without a store, waits for one, and can be forgotten', async () => {
    await open({ store: null, recipe });
    await screen.findByRole('region', { name: 'Recipe on this page' });
    press('Use this page’s recipe');
    await screen.findByText(/Open your grocery store’s page now/);
    expect(await keptRecipeItem.get()).toEqual(recipe);
    press('Forget Lentil soup');
    await screen.findByRole('region', { name: 'Recipe on this page' });
    expect(await keptRecipeItem.get()).toBeNull();
  });

  it('is shopped for at the next store, for as many as wanted, and is gone from there', async () => {
    await keptRecipeItem.set(recipe);
    const { sent } = await open();
    await screen.findByRole('region', { name: 'Kept recipe' });
    press('More servings');
    press(/Shop for it/);
    await screen.findByRole('heading', { name: 'Reading your meal' });
    expect(sent()).toEqual([
      {
        request: 'startRun',
        input: { prompt: 'Lentil soup for 5', tabId: 7, recipe: { page: recipe, servings: 5 } },
      },
    ]);
    await waitFor(async () => {
      expect(await keptRecipeItem.get()).toBeNull();
    });
  });

  it('stays when the run could not be started', async () => {
    await keptRecipeItem.set(recipe);
    const { refuse } = await open();
    await screen.findByRole('region', { name: 'Kept recipe' });
    refuse('startRun');
    press(/Shop for it/);
    await screen.findByRole('alert');
    expect(await keptRecipeItem.get()).toEqual(recipe);
  });
});

describe('a budget in the review', () => {
  it('is set, changes the plan, says what it did, and is dropped again', async () => {
    const { sent } = await open({ step: steps.reviewing });
    press('Set a budget');
    type('The whole cart, at most USD', 'lots');
    press('Apply');
    await screen.findByText(/Type an amount/);
    type('The whole cart, at most USD', '55');
    press('Apply');
    await screen.findByText('Budget $55.00');
    expect(sent().at(-1)).toMatchObject({ request: 'setBudget', input: { budget: { minor: 5500, currency: 'USD' } } });
    const run = await runItem.get();
    if (run?.step.state !== 'reviewing') throw new Error('no review');
    expect(run.step.plan.totals.conscious.minor).toBeLessThanOrEqual(5500);
    press('Drop the budget');
    await screen.findByRole('button', { name: 'Set a budget' });
    expect(sent().at(-1)).toMatchObject({ request: 'setBudget', input: { budget: null } });
  });
});
