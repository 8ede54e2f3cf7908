// @vitest-environment happy-dom
import { fireEvent, screen } from '@testing-library/dom';
import { useState } from 'react';
import { afterEach, describe, expect, it } from 'vitest';
import { BudgetBox } from '../../../components/review/BudgetBox';
import type { PlanBudget } from '../../../lib/core/decision/decision';
import type { Money } from '../../../lib/core/offer/money';
import { act, cleanup, render } from '../../support/render-view';

afterEach(cleanup);

const none = { cheaper: [], balanced: [], conscious: [] };
const budgetOf = (limit: Money): PlanBudget => ({
  limit,
  isMet: true,
  least: { minor: 1000, currency: 'USD' },
  changed: none,
  before: { cheaper: limit, balanced: limit, conscious: limit },
  binding: { ingredientId: 'rice', saves: { minor: 400, currency: 'USD' } },
});

/** The box over a budget that is stored only when the test says so, as in the popup. */
function drawBox(limit: Money | null) {
  const asked: (Money | null)[] = [];
  let store = (): void => undefined;
  function Stored() {
    const [stored, setStored] = useState(limit);
    const [isTaken, setTaken] = useState(true);
    return (
      <>
        <button type="button">Another control</button>
        <BudgetBox
          budget={stored === null ? null : budgetOf(stored)}
          foreign={null}
          currency="USD"
          tier="balanced"
          labelOf={(id) => id}
          isTaken={() => isTaken}
          onBudget={(next) => {
            asked.push(next);
            store = () => {
              setStored(next);
            };
          }}
          onLeaveOut={() => {
            setTaken(false);
          }}
        />
      </>
    );
  }
  render(<Stored />);
  return {
    asked,
    store: (): void => {
      act(() => {
        store();
      });
    },
  };
}

const button = (name: string): HTMLElement => screen.getByRole('button', { name });
const press = (name: string): void => {
  button(name).focus();
  fireEvent.click(button(name));
};
const type = (text: string): void => {
  fireEvent.input(screen.getByRole('textbox'), { target: { value: text } });
};

describe('the focus of a keyboard user in the budget', () => {
  it('returns to what opened the form once the first budget is saved, and stays there when it is stored', () => {
    const { asked, store } = drawBox(null);
    press('Set a budget');
    expect(document.activeElement).toBe(screen.getByRole('textbox'));
    type('25');
    fireEvent.submit(screen.getByRole('textbox'));
    expect(asked).toEqual([{ minor: 2500, currency: 'USD' }]);
    expect(document.activeElement).toBe(button('Set a budget'));
    store();
    expect(document.activeElement).toBe(button('Change the budget'));
  });

  it.each(['Apply', 'Cancel'])('returns after %s of a changed budget', (name) => {
    const { store } = drawBox({ minor: 3000, currency: 'USD' });
    press('Change the budget');
    type('28');
    if (name === 'Cancel') press(name);
    else fireEvent.submit(screen.getByRole('textbox'));
    expect(document.activeElement).toBe(button('Change the budget'));
    store();
    expect(document.activeElement).toBe(button('Change the budget'));
  });

  it('returns after Escape', () => {
    drawBox({ minor: 3000, currency: 'USD' });
    press('Change the budget');
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Escape' });
    expect(document.activeElement).toBe(button('Change the budget'));
  });

  it('is at the way back once the budget is dropped', () => {
    const { store } = drawBox({ minor: 3000, currency: 'USD' });
    press('Drop the budget');
    store();
    expect(document.activeElement).toBe(button('Set a budget'));
  });

  it('stays in the box when its line is left out', () => {
    drawBox({ minor: 3000, currency: 'USD' });
    press('Leave it out');
    expect(screen.queryByRole('button', { name: 'Leave it out' })).toBeNull();
    expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Budget' }));
  });

  it('is not taken from a control that the shopper went on to', () => {
    const { store } = drawBox(null);
    press('Set a budget');
    type('25');
    fireEvent.submit(screen.getByRole('textbox'));
    button('Another control').focus();
    store();
    expect(document.activeElement).toBe(button('Another control'));
  });
});
