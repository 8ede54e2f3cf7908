import type { Comparison } from '../../lib/core/store/compare';
import type { ComparedStore } from '../../lib/core/store/comparison';
import { formatMoney, money } from '../../lib/core/offer/money';

interface Props {
  store: ComparedStore;
  /** Its line in the comparison; null while it has none, or when it sells in another currency. */
  row: Comparison['rows'][number] | null;
  wanted: number;
  isCheapest: boolean;
  isBusy: boolean;
  onAllow: (origin: string) => void;
  onAgain: (origin: string) => void;
}

/** One store of the comparison: its price, its progress, or why there is no price. */
export function CompareRow({ store, row, wanted, isCheapest, isBusy, onAllow, onAgain }: Props) {
  const { origin, name, pricing } = store;
  if (pricing.state === 'pricing') {
    return (
      <tr>
        <th scope="row">{name}</th>
        <td colSpan={2}>
          <progress value={pricing.done} max={pricing.total} aria-label={`Pricing at ${name}`} />
        </td>
      </tr>
    );
  }
  if (pricing.state === 'failed') {
    return (
      <tr>
        <th scope="row">
          {name}
          <span className="tiny compare-bad">{pricing.message}</span>
        </th>
        <td colSpan={2} className="compare-mend">
          <button
            type="button"
            className="button is-small"
            disabled={isBusy}
            onClick={() => {
              if (pricing.canAllow) onAllow(origin);
              else onAgain(origin);
            }}
          >
            {pricing.canAllow ? 'Allow this site' : 'Try again'}
            <span className="visually-hidden">: {name}</span>
          </button>
        </td>
      </tr>
    );
  }
  const { basket } = pricing;
  const total = row?.minor ?? basket.lines.reduce((sum, { minor }) => sum + minor, 0);
  const found = row?.found ?? basket.lines.length;
  return (
    <tr data-best={isCheapest}>
      <th scope="row">
        {name}
        {isCheapest ? <span className="badge is-good">Cheapest full basket</span> : null}
        {row === null ? <span className="tiny soft">Sells in {basket.currency}: not compared</span> : null}
      </th>
      <td className="number" data-off={found < wanted}>
        {found} of {wanted}
      </td>
      <td className="number">
        <strong>{formatMoney(money(total, basket.currency))}</strong>
      </td>
    </tr>
  );
}
