import { formatMoney } from '../../lib/core/offer/money';
import type { PlanChange } from '../../lib/core/decision/plan-change';
import { pluralOf } from '../ui/plural-text';
import './ValuesPanel.css';

interface Props {
  /** What the moved sliders would change. */
  change: PlanChange;
  isBusy: boolean;
  onApply: () => void;
  onReset: () => void;
}

/** Shown in place of the fill button while the sliders differ from the stored values: what they would change, apply or reset. */
export function ValuesBar({ change, isBusy, onApply, onReset }: Props) {
  return (
    <div className="values-bar">
      <p className="number">
        {changeText(change)}
        <span className="tiny soft">Kept for later carts too</span>
      </p>
      <button type="button" className="button is-quiet" disabled={isBusy} onClick={onReset}>
        Put back
      </button>
      <button type="button" className="button is-primary" disabled={isBusy} onClick={onApply}>
        Apply
      </button>
    </div>
  );
}

/** "+$3.10, 4 swaps"; "Same products in this cart". */
export function changeText({ difference, swaps }: PlanChange): string {
  if (swaps === 0) return 'Same products in this cart';
  const { minor } = difference;
  const amount =
    minor === 0 ? 'Same price' : `${minor > 0 ? '+' : '−'}${formatMoney({ ...difference, minor: Math.abs(minor) })}`;
  return `${amount}, ${pluralOf(swaps, 'swap')}`;
}
