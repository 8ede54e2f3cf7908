import type { Candidate, LineDecision } from '../../decision/decision';
import { tiers } from '../../decision/decision';
import type { Fact } from '../fact';
import { isOwnFact } from '../own-facts';
import { formatBase, isOnePiece } from '../../decision/packs';
import { readPickFact } from './read-pick-fact';
import type { PickFactValue } from './pick-fact-value';

/**
 * Every fact about one product of a line that a sentence may be made of. Facts about the shopper's own choices and likes are left out.
 */
export function candidateFacts(line: LineDecision, candidate: Candidate): PickFactValue[] {
  const { offer, packs, assessments, cost } = candidate;
  const inTiers = tiers.filter((tier) => line.picks?.[tier].sku === offer.sku);
  return [
    { kind: 'tiers', tiers: inTiers },
    {
      kind: 'price',
      each: offer.price,
      packs: packs.count,
      total: cost,
      // "Bananas, each": one piece is bought, not a pack.
      ...(offer.pack !== null && isOnePiece(offer.pack.text) ? { of: 'pieces' as const } : {}),
    },
    ...(offer.pack === null ? [] : [{ kind: 'pack' as const, text: offer.pack.text }]),
    ...needFact(candidate),
    ...comparisons(line, candidate),
    ...assessments
      .filter(({ verdict, facts }) => verdict !== 'unknown' && !facts.some(isOwnFact))
      .flatMap(({ reason, facts }) => [
        ...(reason === '' ? [] : [readPickFact(reason)]),
        ...facts.map((fact) => factValue(fact)),
      ]),
  ];
}

function needFact({ packs, offer }: Candidate): PickFactValue[] {
  const { need, gives, asked, count, keeps, text } = packs;
  if (need === null) return [];
  const isMeasured = gives !== null && gives.unit === need.unit;
  const over = isMeasured ? gives.amount - need.amount : 0;
  // Small remainders are not mentioned (packs.ts): the value says the same as the text, never more.
  const told = (amount: number, word: string): string | null => {
    const said = formatBase({ amount, unit: need.unit });
    return amount > 0 && text.includes(`, ${said} ${word}`) ? said : null;
  };
  const left = told(over, 'left') ?? told(Math.floor(over), 'left');
  return [
    {
      kind: 'need',
      need: asked ?? formatBase(need),
      packs: count,
      size: text.includes(' × ') ? (offer.pack?.text ?? null) : null,
      text,
      left,
      short: told(-over, 'short'),
      keeps: left === null ? null : (keeps?.replace(/^keeps /, '') ?? null),
      isMeasured,
    },
  ];
}

/** The differences in cost to the picks of the other tiers. */
function comparisons(line: LineDecision, candidate: Candidate): PickFactValue[] {
  const others = new Set(
    tiers.map((tier) => line.picks?.[tier].sku).filter((sku) => sku !== undefined && sku !== candidate.offer.sku),
  );
  return [...others].flatMap((sku): PickFactValue[] => {
    const other = line.candidates.find(({ offer }) => offer.sku === sku);
    const difference = other === undefined ? 0 : candidate.cost.minor - other.cost.minor;
    if (other === undefined || difference === 0) return [];
    const amount = { minor: Math.abs(difference), currency: candidate.cost.currency };
    return [{ kind: 'comparison', amount, direction: difference > 0 ? 'more' : 'less', than: other.offer.title }];
  });
}

/** A cited fact as a value, with its source and the date it describes. */
function factValue({ claim, source, asOf }: Fact): PickFactValue {
  const value = readPickFact(claim);
  switch (value.kind) {
    case 'label':
    case 'ranking':
    case 'season':
    case 'footprint':
    case 'statement':
      return { ...value, source: source.id, asOf };
    default:
      return value;
  }
}
