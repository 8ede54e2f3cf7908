import { TriangleAlert } from 'lucide-react';
import { formatMoney, timesMoney } from '../../../lib/core/offer/money';
import type { Offer } from '../../../lib/core/offer/offer';
import { Thumbnail } from '../../ui/Thumbnail';
import { formatUnitPrice } from './unit-price-text';
import { capitalise } from '../../ui/plural-text';
import './DecisionCard.css';

interface Props {
  label: string;
  offer: Offer;
  count: number;
  /** Why the shopper should look; null when it is certain. */
  warning: string | null;
}

/** Picture, what it is for, title, size, price per unit, and what so many of it cost. */
export function OfferSummary({ label, offer, count, warning }: Props) {
  // One piece for its price: the price per piece would say the same again.
  const isSingle = offer.pack?.quantity?.unit === 'each' && offer.pack.quantity.amount === 1;
  const sizes = [
    offer.pack?.text,
    offer.unitPrice === null || isSingle ? null : formatUnitPrice(offer.unitPrice, offer.price.currency),
    offer.availability === 'limited' ? 'few left' : null,
  ];
  return (
    <>
      <div className="decision-top">
        <Thumbnail image={offer.image} />
        <div className="decision-what">
          <p className="tiny soft clamp">{capitalise(label)}</p>
          <h3 className="decision-title clamp">{offer.title}</h3>
          <p className="tiny soft number">{sizes.filter((part) => part != null).join(' · ')}</p>
        </div>
        <div className="decision-price">
          <strong className="number">{formatMoney(timesMoney(offer.price, count))}</strong>
          {count > 1 ? <span className="tiny soft number">{formatMoney(offer.price)} each</span> : null}
        </div>
      </div>
      {warning === null ? null : (
        <p className="small decision-warning">
          <span className="badge is-warn">
            <TriangleAlert size={12} aria-hidden />
            Please check
          </span>{' '}
          {warning}
        </p>
      )}
    </>
  );
}
