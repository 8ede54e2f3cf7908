import type { Candidate, LineDecision, Plan, Tier } from './decision';
import { addMoney } from '../offer/money';
import { explainPick } from './reasons';
import { bestOfTiers } from './score-line';

/** The picks of a scored line: each tier's best candidate, and whether the shopper should look. Null when no candidate competes. */
export function pickOfRunning(
  running: readonly Candidate[],
  label: string,
): Pick<LineDecision, 'outcome' | 'picks' | 'note'> | null {
  const chosen = bestOfTiers(running);
  if (chosen === null) return null;
  const pick = (tier: Tier): { sku: string; reason: string } => ({
    sku: chosen[tier].offer.sku,
    reason: explainPick(tier, chosen, running.length),
  });
  const picks = { cheaper: pick('cheaper'), balanced: pick('balanced'), conscious: pick('conscious') };
  if (chosen.balanced.match.confidence === 'certain') return { outcome: 'picked', picks, note: null };
  const doubt = chosen.balanced.match.notes[0];
  return {
    outcome: 'close',
    picks,
    note: `Not surely ${label}${doubt === undefined ? '' : ` (${doubt})`}: please look.`,
  };
}

/** The total cost of each tier's picks. */
export function totalsOf(lines: readonly LineDecision[], currency: string): Plan['totals'] {
  const totalOf = (tier: Tier): Plan['totals'][Tier] =>
    addMoney(
      lines.flatMap((line) => {
        const pick = line.candidates.find(({ offer }) => offer.sku === line.picks?.[tier].sku);
        return pick === undefined ? [] : [pick.cost];
      }),
      currency,
    );
  return { cheaper: totalOf('cheaper'), balanced: totalOf('balanced'), conscious: totalOf('conscious') };
}
