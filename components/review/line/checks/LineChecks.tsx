import { ExternalLink, TriangleAlert } from 'lucide-react';
import type { LineCheck } from '../../../../lib/core/decision/decision';
import { safeLink } from '../../../ui/safe-link';
import { checkBadge, checkReason } from './check-text';
import './LineChecks.css';

interface Props {
  /** What the shopper should look at before this product is bought; nothing is shown when there is none. */
  checks: readonly LineCheck[] | undefined;
  /** Address of the product's label, for checks of kind `label`; null or unsafe: no link. */
  productUrl?: string | null;
  /** How many packs the line buys now: the count a check offers is not offered again once it is taken. */
  count?: number;
  /** Takes the number of packs that a check of kind `amount` offers. Absent: the number is told and cannot be pressed. */
  onUseCount?: (count: number) => void;
}

/** The checks of one product: a badge, the reason, and what the shopper can do. */
export function LineChecks({ checks = [], productUrl = null, count, onUseCount }: Props) {
  if (checks.length === 0) return null;
  const link = safeLink(productUrl);
  return (
    <ul className="line-checks" aria-label="Please check">
      {checks.map((check) => {
        const reason = checkReason(check);
        return (
          <li key={`${check.kind} ${check.text}`} className="small" data-check={check.kind}>
            <span className="badge is-warn">
              <TriangleAlert size={12} aria-hidden />
              {checkBadge[check.kind]}
            </span>
            {reason === '' ? null : <span>{reason}</span>}
            {countsOf(check, count).map((other) => (
              <CountButton key={other} count={other} onUse={onUseCount} />
            ))}
            {check.kind === 'label' && link !== null ? (
              <a href={link} target="_blank" rel="noreferrer">
                Read the label
                <ExternalLink size={12} aria-hidden />
              </a>
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

/** The numbers of packs a check offers: the sane one and what the list comes to, without the one the line buys now. */
function countsOf({ count, list }: LineCheck, now: number | undefined): number[] {
  return [count, list].filter((each): each is number => each != null && each !== now);
}

function CountButton({ count, onUse }: { count: number; onUse: ((count: number) => void) | undefined }) {
  if (onUse === undefined) return <span>{`Usual: ${String(count)}.`}</span>;
  return (
    <button
      type="button"
      className="button is-small"
      onClick={() => {
        onUse(count);
      }}
    >
      {`Take ${String(count)} instead`}
    </button>
  );
}
