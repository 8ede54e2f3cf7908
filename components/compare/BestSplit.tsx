import type { Basket, Comparison } from '../../lib/core/store/compare';
import { formatMoney, money } from '../../lib/core/offer/money';
import { pluralOf, listOf } from '../ui/plural-text';

interface Props {
  result: Comparison;
  baskets: readonly Basket[];
  wanted: readonly string[];
  labels: ReadonlyMap<string, string>;
}

/** The best split: two stores that together cost less than any single one, and what to buy in which. */
export function BestSplit({ result, baskets, wanted, labels }: Props) {
  const { split, rows, cheapestFull } = result;
  const currency = baskets[0]?.currency ?? 'USD';
  const nameOf = new Map(baskets.map(({ origin, name }) => [origin, name]));
  if (baskets.length < 2) return null;
  if (split === null) {
    return <p className="small soft">Going to two stores would save nothing on this list.</p>;
  }
  const alone = rows.find(({ origin }) => origin === cheapestFull) ?? null;
  const saving = alone === null ? null : alone.minor - split.minor;
  return (
    <section className="compare-split" aria-label="Best split">
      <h2>
        Best split: <span className="number">{formatMoney(money(split.minor, currency))}</span>
      </h2>
      <p className="small soft">
        {saving !== null && alone !== null
          ? `${formatMoney(money(saving, currency))} less than everything at ${alone.name}; delivery and the way there not counted.`
          : `Together they have ${String(split.found)} of ${pluralOf(wanted.length, 'ingredient')}; no store alone has as much.`}
      </p>
      <ul>
        {split.origins.map((origin) => {
          const here = wanted.filter((id) => split.from[id] === origin);
          return (
            <li key={origin} className="small">
              <strong>{nameOf.get(origin) ?? origin}</strong> {listOf(here.map((id) => labels.get(id) ?? id))}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
