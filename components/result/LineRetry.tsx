import type { DiffLine } from '../../lib/core/cart/fill';
import { formatMoney } from '../../lib/core/offer/money';
import type { Replacement } from '../../lib/core/cart/replacement';
import './LineRetry.css';

interface Props {
  line: DiffLine;
  /** The next best product; null when there is none. */
  replacement: Replacement | null;
  isBusy: boolean;
  /** Tries the line again: the same product (null), or this sku instead. */
  onReopen: (insteadSku: string | null) => void;
}

/** Buttons for a line that was not filled: the next best product, or the same one again. */
export function LineRetry({ line, replacement, isBusy, onReopen }: Props) {
  return (
    <div className="line-retry">
      {replacement === null ? null : (
        <button
          type="button"
          className="button is-small"
          disabled={isBusy}
          data-instead-of={line.title}
          data-product={replacement.offer.title}
          onClick={() => {
            onReopen(replacement.offer.sku);
          }}
        >
          <span>
            {line.got > 0 ? 'Add' : 'Use'} {replacement.count > 1 ? `${String(replacement.count)} × ` : ''}
            {replacement.offer.title} {line.got > 0 ? 'as well' : 'instead'}
          </span>
          <strong className="number">{formatMoney(replacement.cost)}</strong>
        </button>
      )}
      <button
        type="button"
        className="button is-quiet is-small"
        disabled={isBusy}
        aria-label={`Try ${line.title} again`}
        onClick={() => {
          onReopen(null);
        }}
      >
        Try again
      </button>
    </div>
  );
}
