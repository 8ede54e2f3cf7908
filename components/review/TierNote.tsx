import { TriangleAlert } from 'lucide-react';
import type { Tier } from '../../lib/core/decision/decision';
import type { Money } from '../../lib/core/offer/money';
import { formatMoney } from '../../lib/core/offer/money';

interface Props {
  tier: Tier;
  total: Money;
  /** What the shopper said it may cost; null when nothing was said. */
  budget: Money | null;
}

const meaning: Readonly<Record<Tier, string>> = {
  cheaper: 'The lowest price for what you need.',
  balanced: 'Price and quality weighed together.',
  conscious: 'Food facts first, price last.',
};

/** One line under the three carts: what the chosen one means, and how it stands to the budget. */
export function TierNote({ tier, total, budget }: Props) {
  const left =
    budget === null || budget.currency !== total.currency
      ? null
      : { minor: budget.minor - total.minor, currency: total.currency };
  if (left !== null && left.minor < 0)
    return (
      <p className="tier-note tiny tier-over number">
        <TriangleAlert size={12} aria-hidden />
        {formatMoney({ ...left, minor: -left.minor })} over your budget of{' '}
        {formatMoney({ ...left, minor: left.minor + total.minor })}
      </p>
    );
  return (
    <p className="tier-note tiny soft">
      {meaning[tier]}
      {left === null ? null : <span className="number"> {formatMoney(left)} under your budget.</span>}
    </p>
  );
}
