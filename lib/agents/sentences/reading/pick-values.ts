import type { Tier } from '../../../core/decision/decision';
import type { PickFactValue } from '../../../core/fact/pick-fact/pick-fact-value';
import { isExactly, shareOf } from '../number-slots';

type Of<K extends PickFactValue['kind']> = Extract<PickFactValue, { kind: K }>;

/** The values of a pick's facts in the form in which sentences are checked. */
export interface PickValues {
  product: string;
  ingredient: string;
  packs: number;
  price: Of<'price'> | undefined;
  size: string | null;
  /** The number of pieces in one pack; null when its size does not give it. */
  pieces: number | null;
  need: Of<'need'> | undefined;
  isExact: boolean;
  isEnough: boolean;
  /** The share (0–1) of what is bought that is left; null when it is not known. */
  leftShare: number | null;
  /** Whether each pack is one piece: "need 6 → 6". */
  packsArePieces: boolean;
  comparisons: readonly Of<'comparison'>[];
  labels: readonly Of<'label'>[];
  tiers: readonly Tier[] | null;
  rankings: readonly Of<'ranking'>[];
  isNotOrganic: boolean;
  isOrganicCrop: boolean;
  seasons: readonly Of<'season'>[];
  footprints: readonly Of<'footprint'>[];
  unitPrices: readonly Of<'unit-price'>[];
  isGoodUnitPrice: boolean;
  statements: readonly string[];
}

/** Collects the values of a pick from its facts. */
export function pickValues(
  values: readonly PickFactValue[],
  names: { product: string; ingredient: string },
): PickValues {
  const all = <K extends PickFactValue['kind']>(kind: K): Of<K>[] =>
    values.filter((value): value is Of<K> => value.kind === kind);
  const [need] = all('need');
  const [price] = all('price');
  const [tiers] = all('tiers');
  const packs = need?.packs ?? price?.packs ?? 1;
  const size = all('pack')[0]?.text ?? need?.size ?? null;
  const pieces = /^(\d+) ?(?:pack|ct|count|pieces|each|[x×] ?[\d.]+ ?\w+)$/i.exec(size ?? '')?.[1];
  const rankings = all('ranking');
  return {
    ...names,
    packs,
    price,
    size,
    pieces: pieces === undefined ? null : Number(pieces),
    need,
    isExact:
      need !== undefined &&
      need.isMeasured &&
      need.left === null &&
      need.short === null &&
      isExactly(size ?? '1', packs, need.need),
    isEnough: need !== undefined && need.isMeasured && need.short === null,
    leftShare: need?.left == null || size === null ? null : shareOf(need.left, size, packs),
    packsArePieces: need !== undefined && need.isMeasured && size === null,
    comparisons: all('comparison'),
    labels: all('label'),
    tiers: tiers === undefined ? null : tiers.tiers,
    rankings,
    isNotOrganic: rankings.some(({ list, rank, isOrganic }) => list === 'Dirty Dozen' && rank === null && !isOrganic),
    isOrganicCrop: rankings.some(({ isOrganic }) => isOrganic),
    seasons: all('season'),
    footprints: all('footprint'),
    unitPrices: all('unit-price'),
    isGoodUnitPrice: all('good-unit-price').length > 0,
    statements: all('statement').map(({ text }) => text),
  };
}
