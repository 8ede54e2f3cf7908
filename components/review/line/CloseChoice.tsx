import type { Candidate } from '../../../lib/core/decision/decision';
import { formatMoney } from '../../../lib/core/offer/money';
import { useRedraw } from '../../ui/controls/use-redraw';
import { Thumbnail } from '../../ui/Thumbnail';

interface Props {
  /** The ingredient, for the group's name. */
  of: string;
  /** The ones to look at. */
  options: readonly Candidate[];
  chosenSku: string;
  onChoose: (sku: string) => void;
}

/** Products that may or may not be what is meant, one under the other for the shopper to say which. */
export function CloseChoice({ of, options, chosenSku, onChoose }: Props) {
  const redraw = useRedraw();
  return (
    <fieldset className="close-choice">
      <legend className="visually-hidden">Which one is right for {of}?</legend>
      {options.map(({ offer, cost }) => (
        <label key={offer.sku}>
          <input
            type="radio"
            name={`close ${of}`}
            checked={offer.sku === chosenSku}
            onChange={() => {
              onChoose(offer.sku);
              redraw();
            }}
          />
          <Thumbnail image={offer.image} size={40} />
          <span className="close-choice-what">
            <span className="close-choice-title clamp">{offer.title}</span>
            <span className="tiny soft">{offer.pack?.text}</span>
          </span>
          <strong className="number">{formatMoney(cost)}</strong>
        </label>
      ))}
    </fieldset>
  );
}
