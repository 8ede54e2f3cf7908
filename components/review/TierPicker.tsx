import { Leaf, PiggyBank, Scale } from 'lucide-react';
import type { Tier } from '../../lib/core/decision/decision';
import { tiers } from '../../lib/core/decision/decision';
import type { Money } from '../../lib/core/offer/money';
import { formatMoney } from '../../lib/core/offer/money';
import { useRedraw } from '../ui/controls/use-redraw';
import './TierPicker.css';

interface Props {
  tier: Tier;
  /** With the shopper's own choices in them. */
  totals: Readonly<Record<Tier, Money>>;
  onTier: (tier: Tier) => void;
}

const looks = {
  cheaper: { name: 'Cheaper', Icon: PiggyBank },
  balanced: { name: 'Balanced', Icon: Scale },
  conscious: { name: 'Conscious', Icon: Leaf },
} as const;

/** The three carts, as a group of radio buttons: each with its total and how far it is from the balanced one. */
export function TierPicker({ tier, totals, onTier }: Props) {
  const redraw = useRedraw();
  return (
    <fieldset className="tiers">
      <legend className="visually-hidden">Which cart</legend>
      {tiers.map((one) => {
        const { name, Icon } = looks[one];
        return (
          <label key={one} className="tier" data-tier={one}>
            <input
              type="radio"
              name="tier"
              value={one}
              checked={one === tier}
              onChange={() => {
                onTier(one);
                redraw();
              }}
            />
            <span className="tier-name">
              <Icon size={14} aria-hidden />
              {name}
            </span>
            <strong className="tier-total number">{formatMoney(totals[one])}</strong>
            <span className="tiny soft number">{difference(totals[one], totals.balanced, one)}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

function difference(total: Money, balanced: Money, tier: Tier): string {
  const minor = total.minor - balanced.minor;
  if (tier === 'balanced') return 'our pick';
  if (minor === 0) return 'same price';
  return `${minor > 0 ? '+' : '−'}${formatMoney({ minor: Math.abs(minor), currency: total.currency })}`;
}
