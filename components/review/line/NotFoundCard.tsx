import { SearchX } from 'lucide-react';
import type { LineDecision } from '../../../lib/core/decision/decision';
import { formatMoney } from '../../../lib/core/offer/money';
import { Thumbnail } from '../../ui/Thumbnail';
import { capitalise } from '../../ui/plural-text';
import './DecisionCard.css';

interface Props {
  label: string;
  line: LineDecision;
  onUse: (sku: string) => void;
}

/** The store has no right product for this one, or could not be asked for it: nothing is bought unless the shopper takes one of the nearest. */
export function NotFoundCard({ label, line, onUse }: Props) {
  return (
    <li className="card not-found">
      <div className="not-found-head">
        <SearchX size={18} aria-hidden />
        <div>
          <h3 className="decision-title">
            {capitalise(label)}: {line.isUnanswered === true ? 'could not be looked for' : 'not found'}
          </h3>
          <p className="small soft">
            {line.note ?? 'No product here is the right one.'}
            {line.nearest.length === 0 ? '' : ' Nothing is bought for it unless you take one of these.'}
          </p>
        </div>
      </div>
      {line.nearest.length === 0 ? null : (
        <ul aria-label={`Nearest to ${label}`}>
          {line.nearest.map((offer) => (
            <li key={offer.sku}>
              <Thumbnail image={offer.image} size={36} />
              <span>
                <span className="small clamp">{offer.title}</span>
                <span className="tiny soft number">
                  {[offer.pack?.text, formatMoney(offer.price)].filter((part) => part != null).join(' · ')}
                </span>
                {checksOf(line, offer.sku).map((text) => (
                  <span key={text} className="tiny badge is-warn">
                    {capitalise(text)}
                  </span>
                ))}
              </span>
              <button
                type="button"
                className="button is-small"
                aria-label={`Use ${offer.title} instead`}
                onClick={() => {
                  onUse(offer.sku);
                }}
              >
                Use this
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** What the shopper should check before taking a product. */
function checksOf(line: LineDecision, sku: string): string[] {
  const checks = line.candidates.find(({ offer }) => offer.sku === sku)?.checks ?? [];
  return checks.flatMap(({ kind, text }) => (kind === 'label' ? [text] : []));
}
