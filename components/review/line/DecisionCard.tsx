import { ChevronDown, Trash2, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { useState } from 'react';
import type { LineChoice, LineDecision, Tier } from '../../../lib/core/decision/decision';
import { recount } from '../../../lib/core/decision/packs';
import { CandidateTable } from './CandidateTable';
import { LabelText } from './checks/LabelText';
import { LineChecks } from './checks/LineChecks';
import { CloseChoice } from './CloseChoice';
import { FactList } from './FactList';
import { OfferSummary } from './OfferSummary';
import type { ChosenOffer } from '../plan-lines';
import { choose, closeOptions, maxCount, needText } from '../plan-lines';
import { Stepper } from '../../ui/controls/Stepper';
import { capitalise, pluralOf } from '../../ui/plural-text';
import './DecisionCard.css';

interface Props {
  /** What the meal calls it: "basmati rice". */
  label: string;
  line: LineDecision;
  tier: Tier;
  choice: LineChoice;
  chosen: ChosenOffer;
  /** A checked sentence about this very product, said better than by rule; null when there is none. */
  explanation: string | null;
  /** Below the facts: the way to a longer answer. */
  more?: ReactNode;
  isOpenAtFirst?: boolean;
  onChoice: (choice: LineChoice) => void;
}

/** One product in the proposed cart: name, number, cost, reasons, and the other candidates. */
export function DecisionCard({
  label,
  line,
  tier,
  choice,
  chosen,
  explanation,
  more = null,
  isOpenAtFirst = false,
  onChoice,
}: Props) {
  const [isOpen, setOpen] = useState(isOpenAtFirst);
  const { offer, count, candidate } = chosen;
  const options = closeOptions(line, tier, offer.sku);
  const reason = explanation ?? (choice.sku === null ? line.picks?.[tier].reason : 'Your choice');
  const pick = (sku: string): void => {
    onChoice(choose(line, tier, sku));
  };

  return (
    <li className="card decision">
      {options.length > 1 ? (
        <>
          <div className="decision-ask">
            <h3>{capitalise(label)}</h3>
            <span className="badge is-warn">
              <TriangleAlert size={12} aria-hidden />
              Please check
            </span>
          </div>
          {line.note === null ? null : <p className="small">{line.note}</p>}
          <CloseChoice of={label} options={options} chosenSku={offer.sku} onChoose={pick} />
        </>
      ) : (
        <OfferSummary
          label={label}
          offer={offer}
          count={count}
          warning={line.outcome === 'close' ? (line.note ?? 'Not quite what the meal asks for.') : null}
        />
      )}
      <LineChecks
        checks={candidate?.checks}
        productUrl={offer.url}
        count={count}
        onUseCount={(next) => {
          onChoice({ ...choice, count: next });
        }}
      />
      {reason === undefined || reason === '' ? null : <p className="small decision-reason">{reason}</p>}
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
        <span className="tiny soft decision-packs">
          {candidate === null ? '' : needText(recount(candidate.packs, offer, count).text)}
        </span>
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
          <LabelText ingredients={offer.ingredientsText} />
          {more}
          <h4>{pluralOf(line.candidates.length, 'product')} compared</h4>
          <CandidateTable candidates={line.candidates} tier={tier} chosenSku={offer.sku} onChoose={pick} />
        </div>
      ) : null}
    </li>
  );
}
