import { ShoppingBasket } from 'lucide-react';
import type { Money } from '../../lib/core/offer/money';
import { formatMoney } from '../../lib/core/offer/money';
import { pluralOf } from '../ui/plural-text';

interface Props {
  /** Different products, as the cart will count its lines. */
  items: number;
  total: Money;
  isBusy: boolean;
  onFill: () => void;
}

/** The approval button: fills the store's cart with the lines above. */
export function FillBar({ items, total, isBusy, onFill }: Props) {
  return (
    <button
      type="button"
      className="button is-primary is-wide number"
      disabled={items === 0 || isBusy}
      onClick={onFill}
    >
      <ShoppingBasket size={18} aria-hidden />
      {items === 0 ? 'Nothing to fill' : `Fill cart · ${pluralOf(items, 'item')} · ${formatMoney(total)}`}
    </button>
  );
}
