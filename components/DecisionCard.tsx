import { ChevronDown, Sparkle, Trash2, TriangleAlert } from 'lucide-react';
import { useState } from 'react';
import type { LineChoice, LineDecision, Tier } from '../lib/core/decision';
import { formatMoney, timesMoney } from '../lib/core/money';
import { CandidateTable } from './CandidateTable';
import { CloseChoice } from './CloseChoice';
import { FactList } from './FactList';
import type { ChosenOffer } from './plan-lines';
import { choose, maxCount, rankCandidates } from './plan-lines';
import { Stepper } from './Stepper';
import { Thumb } from './Thumb';
import { formatUnitPrice } from './unit-price';
import { capitalise, countOf } from './words';
import './DecisionCard.css';

interface Props {
  /** What the meal calls it: "basmati rice". */
  label: string;
  line: LineDecision;
  tier: Tier;
  choice: LineChoice;
  chosen: ChosenOffer;
  onChoice: (choice: LineChoice) => void;
}

/** One product in the proposed cart: what, how many, how much, why, and what else there was. */
export function DecisionCard({ label, line, tier, choice, chosen, onChoice }: Props) {
  const [isOpen, setOpen] = useState(false);
  const { offer, count, candidate } = chosen;
  const isOwnChoice = choice.sku !== null;
  const options =
    line.outcome === 'close'
      ? rankCandidates(line.candidates, tier)
          .filter(({ eliminated }) => eliminated === null)
          .slice(0, 2)
      : [];
  const pick = (sku: string): void => {
    onChoice(choose(line, tier, sku));
  };

  return (
    <li className="card decision" data-close={line.outcome === 'close'}>
      <div className="decision-top">
        <Thumb image={offer.image} />
        <div className="decision-what">
          <p className="tiny soft decision-label">
            <span className="clamp">{capitalise(label)}</span>
            {line.outcome === 'close' ? (
              <span className="badge is-warn">
                <TriangleAlert size={12} aria-hidden />
                Please check
              </span>
            ) : null}
          </p>
          <h3 className="decision-title clamp">{offer.title}</h3>
          <p className="tiny soft number">
            {[
              offer.pack?.text,
              offer.unitPrice === null ? null : formatUnitPrice(offer.unitPrice, offer.price.currency),
            ]
              .filter((part) => part != null)
              .join(' · ')}
          </p>
        </div>
        <div className="decision-price">
          <strong className="number">{formatMoney(timesMoney(offer.price, count))}</strong>
          {count > 1 ? <span className="tiny soft number">{formatMoney(offer.price)} each</span> : null}
        </div>
      </div>
      {line.outcome === 'close' && line.note !== null ? <p className="small decision-note">{line.note}</p> : null}
      {options.length > 1 ? <CloseChoice of={label} options={options} chosenSku={offer.sku} onChoose={pick} /> : null}
      <p className="small decision-reason">
        <Sparkle size={14} aria-hidden />
        <span>{isOwnChoice ? 'Your choice' : (line.picks?.[tier].reason ?? '')}</span>
      </p>
      <div className="decision-foot">
        <Stepper
          of={`packs of ${offer.title}`}
          value={count}
          min={1}
          max={maxCount(offer)}
          onChange={(next) => {
            onChoice({ ...choice, count: next });
          }}
        />
        <span className="tiny soft decision-packs">{candidate?.packs.text ?? ''}</span>
        <button
          type="button"
          className="icon-button is-small"
          aria-label={`Remove ${label}`}
          title="Remove"
          onClick={() => {
            onChoice({ ...choice, isRemoved: true });
          }}
        >
          <Trash2 size={16} aria-hidden />
        </button>
        <button
          type="button"
          className="button is-quiet is-small decision-more"
          aria-expanded={isOpen}
          aria-label={`Why this one, and others, for ${label}`}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          Why
          <ChevronDown size={14} aria-hidden />
        </button>
      </div>
      {isOpen ? (
        <div className="decision-details">
          <h4>Why this one</h4>
          <FactList assessments={candidate?.assessments ?? []} />
          <h4>{countOf(line.candidates.length, 'product')} compared</h4>
          <CandidateTable candidates={line.candidates} tier={tier} chosenSku={offer.sku} onChoose={pick} />
        </div>
      ) : null}
    </li>
  );
}
