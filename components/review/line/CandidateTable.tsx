import { Check } from 'lucide-react';
import { useState } from 'react';
import type { Candidate, Tier } from '../../../lib/core/decision/decision';
import { formatMoney } from '../../../lib/core/offer/money';
import { checkBadge } from './checks/check-text';
import { rankCandidates } from '../plan-lines';
import { capitalise } from '../../ui/plural-text';
import './CandidateTable.css';

interface Props {
  candidates: readonly Candidate[];
  tier: Tier;
  chosenSku: string | null;
  onChoose: (sku: string) => void;
}

const shownAtFirst = 5;
const score = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** All products considered for one ingredient: cost, the score that decides in this tier, or why it is out. */
export function CandidateTable({ candidates, tier, chosenSku, onChoose }: Props) {
  const [isWhole, setWhole] = useState(false);
  const ranked = rankCandidates(candidates, tier);
  const shown = isWhole ? ranked : ranked.slice(0, shownAtFirst);
  return (
    <>
      <table className="candidates">
        <caption className="visually-hidden">Products considered, best score first</caption>
        <thead>
          <tr>
            <th scope="col">Product</th>
            <th scope="col">Cost</th>
            <th scope="col">Score</th>
            <th scope="col">
              <span className="visually-hidden">Choose</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ offer, cost, scores, eliminated, packs, checks = [] }) => (
            <tr key={offer.sku} data-out={eliminated !== null}>
              <th scope="row">
                <span className="clamp">{offer.title}</span>
                <span className="soft">
                  {(eliminated === null ? null : capitalise(eliminated)) ??
                    [offer.pack?.text, packs.count > 1 ? `× ${String(packs.count)}` : null]
                      .filter((part) => part != null)
                      .join(' ')}
                </span>
                {eliminated === null && checks.length > 0 ? (
                  <span className="candidates-checks">
                    {[...new Set(checks.map(({ kind }) => checkBadge[kind]))].join(' · ')}
                  </span>
                ) : null}
              </th>
              <td className="number">{formatMoney(cost)}</td>
              <td className="number">{eliminated === null ? score.format(scores[tier]) : 'out'}</td>
              <td>
                {offer.sku === chosenSku ? (
                  <span className="candidates-chosen">
                    <Check size={16} aria-hidden />
                    <span className="visually-hidden">Chosen</span>
                  </span>
                ) : eliminated === null ? (
                  <button
                    type="button"
                    className="button is-small"
                    aria-label={`Use ${offer.title}`}
                    onClick={() => {
                      onChoose(offer.sku);
                    }}
                  >
                    Use
                  </button>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {ranked.length > shownAtFirst && !isWhole ? (
        <button
          type="button"
          className="button is-quiet is-small"
          onClick={() => {
            setWhole(true);
          }}
        >
          Show all {ranked.length}
        </button>
      ) : null}
    </>
  );
}
