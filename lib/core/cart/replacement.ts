import type { Candidate, LineChoice } from '../decision/decision';
import type { DiffLine, FillLine } from './fill';
import { waitingLine } from './fill';
import type { Money } from '../offer/money';
import { timesMoney } from '../offer/money';
import type { Offer } from '../offer/offer';
import type { RunStep, StepOf } from '../run/run-step';

/** The next best product for a line the store could not fill, offered to the shopper and never taken by itself. */
export interface Replacement {
  offer: Offer;
  /** Packs of it that cover what is missing. */
  count: number;
  cost: Money;
}

/** More than any product can score for the ingredients of one line. */
const mostScore = 10_000;

/**
 * The candidate with the best score in the tier that can replace this line for every ingredient the line serves; null when the line is as
 * asked, or when there is none. Products already in the cart, ruled out, or known to be sold out are no candidates.
 */
export function replacementFor(
  line: FillLine,
  diff: DiffLine,
  { plan, tier, lines }: Pick<StepOf<'verified'>, 'plan' | 'tier' | 'lines'>,
): Replacement | null {
  if (diff.status !== 'missing' && diff.status !== 'fewer') return null;
  const taken = new Set(lines.map(({ sku }) => sku));
  const share = (line.wanted - diff.got) / line.wanted;
  const perIngredient = line.ingredientIds.map((id) => plan.lines.find(({ ingredientId }) => ingredientId === id));
  let best: { score: number; offer: Offer; count: number } | null = null;
  for (const { offer } of perIngredient[0]?.candidates ?? []) {
    if (taken.has(offer.sku) || offer.availability === 'out-of-stock') continue;
    const stands = perIngredient.map((decision) => standing(decision?.candidates ?? [], offer.sku));
    if (stands.some((candidate) => candidate === null)) continue;
    const candidates = stands.flatMap((candidate) => candidate ?? []);
    // A product that needs a choice first may be refused as well.
    const score = candidates.reduce(
      (sum, { scores }) => sum + scores[tier],
      offer.asksChoice === true ? -mostScore : 0,
    );
    const packs = candidates.reduce((sum, candidate) => sum + candidate.packs.count, 0);
    if (best === null || score > best.score) best = { score, offer, count: Math.max(1, Math.ceil(packs * share)) };
  }
  return best === null
    ? null
    : { offer: best.offer, count: best.count, cost: timesMoney(best.offer.price, best.count) };
}

function standing(candidates: readonly Candidate[], sku: string): Candidate | null {
  return candidates.find(({ offer, eliminated }) => offer.sku === sku && eliminated === null) ?? null;
}

/**
 * The fill step that opens a verified cart again for one line: the same product is tried once more, or its {@link replacementFor} is
 * taken. All other lines stay as they were settled, so what the shopper took out meanwhile stays out; the snapshot stays, so Undo covers
 * both fills. Null when the line is as asked or there is no replacement.
 */
export function reopenLine(step: StepOf<'verified'>, sku: string, insteadSku: string | null): RunStep | null {
  const line = step.lines.find((one) => one.sku === sku);
  const compared = step.diff.lines.find((one) => one.sku === sku);
  if (line === undefined || compared === undefined || step.undo.status !== 'none') return null;
  if (compared.status !== 'missing' && compared.status !== 'fewer') return null;
  const { reading, plan, tier, before } = step;
  const base = { state: 'filling' as const, reading, plan, tier, before };
  const put = (lines: FillLine[]): FillLine[] => step.lines.flatMap((one) => (one === line ? lines : [one]));
  if (insteadSku === null) {
    return { ...base, choices: step.choices, lines: put([{ ...line, status: 'waiting', reason: null }]) };
  }
  const replacement = replacementFor(line, compared, step);
  if (replacement?.offer.sku !== insteadSku) return null;
  const { offer, count } = replacement;
  const instead = waitingLine(offer, line.ingredientIds, count);
  // The packs of the first product that arrived stay in the cart and are no longer missing any.
  const kept = compared.got > 0 ? [{ ...line, wanted: Math.max(1, Math.floor(compared.got)), reason: null }] : [];
  const choice: LineChoice = { sku: offer.sku, count, isRemoved: false };
  const chosen = Object.fromEntries(line.ingredientIds.map((id) => [id, choice] as const));
  const hasOne = line.ingredientIds.length === 1 && kept.length === 0;
  return { ...base, choices: hasOne ? { ...step.choices, ...chosen } : step.choices, lines: put([...kept, instead]) };
}
