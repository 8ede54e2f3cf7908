import { Pencil, PiggyBank, X } from 'lucide-react';
import { useRef, useState } from 'react';
import type { PlanBudget, Tier } from '../../lib/core/decision/decision';
import type { Money } from '../../lib/core/offer/money';
import { formatMoney, fromMajor } from '../../lib/core/offer/money';
import { parseAmount } from '../ui/amount-text';
import { focusOnce } from '../ui/controls/focus-once';
import { useReturningFocus } from './use-returning-focus';
import { pluralOf } from '../ui/plural-text';
import './BudgetBox.css';

interface Props {
  /** How the limit stands to the plan; null when there is none. */
  budget: PlanBudget | null;
  /** What the shopper asked for when that is in another currency than the store's; null otherwise. */
  foreign: { minor: number; currency: string } | null;
  currency: string;
  tier: Tier;
  /** What a line is called, by ingredient id. */
  labelOf: (ingredientId: string) => string;
  /** Whether the line is in the cart (the shopper may have taken it out). */
  isTaken: (ingredientId: string) => boolean;
  onBudget: (budget: Money | null) => void;
  onLeaveOut: (ingredientId: string) => void;
}

/** The budget: set a limit for the whole cart, see what it changed and which lines cost most, or the least the cart can cost. */
export function BudgetBox({ budget, foreign, currency, tier, labelOf, isTaken, onBudget, onLeaveOut }: Props) {
  const [isEditing, setEditing] = useState(false);
  const { opener, leave } = useReturningFocus();
  const box = useRef<HTMLElement>(null);
  if (isEditing)
    return (
      <BudgetForm
        currency={currency}
        limit={budget?.limit ?? null}
        onSave={(next) => {
          leave();
          setEditing(false);
          if (next !== undefined) onBudget(next);
        }}
      />
    );
  const edit = (): void => {
    setEditing(true);
  };
  if (budget === null)
    return (
      <div className="budget">
        {foreign === null ? null : (
          <p className="tiny">
            Your budget of {formatMoney(foreign)} is not applied: this store sells in {currency}.
          </p>
        )}
        <button type="button" ref={opener} className="button is-quiet is-small" onClick={edit}>
          <PiggyBank size={14} aria-hidden />
          Set a budget
        </button>
      </div>
    );
  const { binding } = budget;
  const canLeaveOut = binding !== null && isTaken(binding.ingredientId);
  return (
    <section ref={box} tabIndex={-1} className="budget is-set" aria-label="Budget" data-met={budget.isMet}>
      <p className="budget-head small">
        <PiggyBank size={16} aria-hidden />
        <strong className="number">Budget {formatMoney(budget.limit)}</strong>
        <button
          type="button"
          ref={opener}
          className="icon-button is-small"
          aria-label="Change the budget"
          title="Change"
          onClick={edit}
        >
          <Pencil size={14} aria-hidden />
        </button>
        <button
          type="button"
          className="icon-button is-small"
          aria-label="Drop the budget"
          title="Drop"
          onClick={() => {
            leave();
            onBudget(null);
          }}
        >
          <X size={14} aria-hidden />
        </button>
      </p>
      <p className="tiny">{sayWhatItDid(budget, tier)}</p>
      {binding === null || !canLeaveOut ? null : (
        <p className="tiny budget-binding">
          <span>
            {`${budget.isMet ? 'Most room for better picks' : 'Most would be saved'} without ${labelOf(binding.ingredientId)} (${formatMoney(binding.saves)}).`}
          </span>
          <button
            type="button"
            className="button is-quiet is-small"
            onClick={() => {
              // The button may be gone afterwards: the box keeps the focus.
              box.current?.focus();
              onLeaveOut(binding.ingredientId);
            }}
          >
            Leave it out
          </button>
        </p>
      )}
    </section>
  );
}

function sayWhatItDid({ isMet, least, limit, changed, before }: PlanBudget, tier: Tier): string {
  if (!isMet) {
    const over = formatMoney({ ...least, minor: least.minor - limit.minor });
    return `The least this cart can cost here is ${formatMoney(least)}, ${over} over. These are the cheapest products that fit.`;
  }
  const count = changed[tier].length;
  if (count === 0) return 'This cart fits as it is.';
  return `${pluralOf(count, 'product')} changed to fit: without the limit this cart would be ${formatMoney(before[tier])}.`;
}

interface FormProps {
  currency: string;
  limit: Money | null;
  /** The new limit, null for none, or nothing when the shopper changed their mind. */
  onSave: (limit: Money | null | undefined) => void;
}

function BudgetForm({ currency, limit, onSave }: FormProps) {
  const [text, setText] = useState(limit === null ? '' : formatMoney(limit).replace(/[^\d.]/g, ''));
  const [isWrong, setWrong] = useState(false);
  const save = (): void => {
    const amount = parseAmount(text.replace(/[^\d.,]/g, ''));
    if (amount === null) setWrong(true);
    else onSave(fromMajor(amount, currency));
  };
  return (
    <form
      className="budget budget-form"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label className="small">
        The whole cart, at most
        <span className="budget-field">
          <span className="soft">{currency}</span>
          <input
            inputMode="decimal"
            value={text}
            ref={focusOnce}
            aria-invalid={isWrong}
            aria-describedby="budget-problem"
            onChange={(event) => {
              setText(event.target.value);
              setWrong(false);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              onSave(undefined);
            }}
          />
        </span>
      </label>
      <button type="submit" className="button is-small is-primary">
        Apply
      </button>
      <button
        type="button"
        className="button is-small is-quiet"
        onClick={() => {
          onSave(undefined);
        }}
      >
        Cancel
      </button>
      <p id="budget-problem" className="tiny budget-problem" role="alert">
        {isWrong ? 'Type an amount, like 25 or 24.50.' : ''}
      </p>
    </form>
  );
}
