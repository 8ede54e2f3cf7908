import type { AdapterFacts } from '../../lib/core/store/adapter-facts';
import { anyStoreAdapter } from '../../lib/core/store/adapter-facts';
import type { Proof } from '../../lib/core/store/store-info';
import { isProofOld } from '../../lib/core/store/proof-age';
import { proofText, formatMonth } from './store-text';
import { listOf } from '../ui/plural-text';
import './AdapterTable.css';

const order: readonly Proof[] = ['engine', 'page', 'documented'];
const partWords = { search: 'searching', cart: 'the cart', add: 'putting in' } as const;

/** Every store and platform there is an adapter for: how far it is proven, and what it does its own way. */
export function AdapterTable({ adapters, now }: { adapters: readonly AdapterFacts[]; now: Date }) {
  const today = now.toISOString();
  const rows = adapters
    .filter(({ id }) => id !== anyStoreAdapter)
    .sort((a, b) => order.indexOf(a.proof) - order.indexOf(b.proof) || a.name.localeCompare(b.name));
  return (
    <div className="card adapters">
      <table>
        <thead>
          <tr>
            <th scope="col">Store</th>
            <th scope="col">How far it is proven</th>
            <th scope="col">What it does</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((adapter) => (
            <tr key={adapter.id}>
              <th scope="row">{adapter.name}</th>
              <td>
                <span className={adapter.proof === 'documented' ? 'badge is-warn' : 'badge is-good'}>
                  {proofText[adapter.proof].label}
                </span>
                {adapter.provenOn === null ? null : <span className="tiny soft"> {formatMonth(adapter.provenOn)}</span>}
                {isProofOld(adapter.provenOn, today) ? (
                  <span className="tiny adapters-old"> · more than six months ago</span>
                ) : null}
              </td>
              <td className="small">{whatItDoes(adapter)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="small soft adapters-key">
        {order.map((proof) => (
          <div key={proof}>
            <dt>{proofText[proof].label}</dt>
            <dd>{proofText[proof].text}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}

function whatItDoes({ leftToGeneric, cartWrites, handsOff }: AdapterFacts): string {
  const parts = (['search', 'cart', 'add'] as const).filter((part) => leftToGeneric.includes(part));
  const own =
    parts.length === 0
      ? 'Searches, fills and reads the cart its own way'
      : parts.length === 3
        ? 'Finds the store’s own search; the rest as on any store'
        : `As on any store: ${listOf(parts.map((part) => partWords[part]))}; the rest its own way`;
  const sets = cartWrites === 'sets' ? '; sets numbers in the cart' : '';
  return `${own}${sets}${handsOff ? '; knows the store’s own cart link' : ''}.`;
}
