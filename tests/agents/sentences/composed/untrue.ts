import type { PickFacts } from '../../../../lib/agents/pick-facts';
import { tiers as allTiers } from '../../../../lib/core/decision/decision';
import { readPickFact } from '../../../../lib/core/fact/pick-fact/read-pick-fact';
import type { PickFactValue } from '../../../../lib/core/fact/pick-fact/pick-fact-value';

/** A pick with one fact made untrue, and the kind of part that then says it (parts.ts). */
export interface Untrue {
  pick: PickFacts;
  kinds: readonly string[];
}

const valuesOf = (pick: PickFacts): PickFactValue[] => pick.facts.map((fact) => fact.value ?? readPickFact(fact.text));

/** The pick with one value put in another's place. */
function withValue(pick: PickFacts, at: number, value: PickFactValue): PickFacts {
  return { ...pick, facts: pick.facts.map((fact, index) => (index === at ? { ...fact, value } : fact)) };
}

/** Untrue twins of one value: other numbers of the same pick in its place, the other direction, another cart, standing, season or rank. */
function twinsOf(value: PickFactValue, all: readonly PickFactValue[]): { value: PickFactValue; kinds: string[] }[] {
  const price = all.find((one) => one.kind === 'price');
  const money = all.flatMap((one) => (one.kind === 'comparison' || one.kind === 'unit-price' ? [one.amount] : one.kind === 'price' ? [one.each, one.total] : []));
  const others = (minor: number): typeof money => money.filter((one) => one.minor !== minor);
  switch (value.kind) {
    case 'comparison':
      return [
        { value: { ...value, direction: value.direction === 'more' ? 'less' : 'more' }, kinds: ['diff'] },
        ...others(value.amount.minor).map((amount) => ({ value: { ...value, amount }, kinds: ['diff'] })),
      ];
    case 'price':
      return value.packs === 1
        ? others(value.each.minor).map((each) => ({ value: { ...value, each, total: each }, kinds: ['price'] }))
        : [{ value: { ...value, each: value.total, total: value.each }, kinds: ['price'] }];
    case 'need': {
      if (!value.isMeasured || value.size === null) return [];
      const { need, left, size, short } = value;
      const found: { value: PickFactValue; kinds: string[] }[] = [];
      if (left !== null) {
        found.push({ value: { ...value, need: left, left: need }, kinds: ['left', 'keeps'] });
        if (size !== left && price?.packs === 1) found.push({ value: { ...value, left: size }, kinds: ['left', 'keeps'] });
        if (value.keeps !== null) found.push({ value: { ...value, keeps: value.keeps.replace(/^\d+/, (days) => String(Number(days) + 3)) }, kinds: ['keeps'] });
      }
      if (short !== null) found.push({ value: { ...value, short: null, left: short, keeps: null }, kinds: ['cover', 'left'] });
      if (short === null) found.push({ value: { ...value, short: left ?? '50 g', left: null, keeps: null }, kinds: ['short'] });
      return found;
    }
    case 'pack': {
      const number = /^(\d+(?:\.\d+)?)/.exec(value.text)?.[1];
      return number === undefined ? [] : [4, 0.25].map((times) => ({ value: { ...value, text: value.text.replace(number, String(Number(number) * times)) }, kinds: ['sizediff'] }));
    }
    case 'tiers': {
      const rest = allTiers.filter((tier) => !value.tiers.includes(tier));
      return value.tiers.length === 0 || rest.length === 0 ? [] : [{ value: { ...value, tiers: rest }, kinds: ['cart'] }];
    }
    case 'label':
      return value.standing === 'claim' && value.name !== 'organic'
        ? [{ value: { ...value, standing: 'third-party' as const }, kinds: ['standard'] }]
        : [];
    case 'unit-price':
      return others(value.amount.minor).map((amount) => ({ value: { ...value, amount }, kinds: ['unit'] }));
    case 'season':
      return [{ value: { ...value, state: value.state === 'out of season' ? ('in season' as const) : ('out of season' as const) }, kinds: value.regions === null ? ['season'] : [] }];
    case 'ranking':
      return value.rank === null ? [] : [{ value: { ...value, rank: value.rank + 1 }, kinds: ['list'] }, { value: { ...value, list: value.list === 'Dirty Dozen' ? ('Clean Fifteen' as const) : ('Dirty Dozen' as const) }, kinds: ['list'] }];
    case 'footprint':
      return value.of === null ? [] : [{ value: { ...value, kg: value.kg * 10 }, kinds: ['foot'] }];
    case 'statement': {
      const nova = /^Recorded as NOVA group (\d), (.+)$/.exec(value.text);
      if (nova !== null) return [{ value: { ...value, text: nova[1] === '4' ? 'Recorded as NOVA group 1, unprocessed or minimally processed food' : 'Recorded as NOVA group 4, ultra-processed food' }, kinds: ['nova'] }];
      const allergens = /^Recorded allergens: (.+)\. The pack decides$/.exec(value.text);
      return allergens === null ? [] : [{ value: { ...value, text: value.text.replace(/: .+?\./, ': nuts.') }, kinds: ['allergen'] }, { value: { ...value, text: value.text.replace('. The', ', mustard. The') }, kinds: ['allergen'] }];
    }
    default:
      return [];
  }
} // prettier-ignore

/** Every untrue twin of a pick. */
export function untruePicks(pick: PickFacts): Untrue[] {
  const all = valuesOf(pick);
  return all.flatMap((value, at) =>
    twinsOf(value, all).filter(({ kinds }) => kinds.length > 0).map((twin) => ({ pick: withValue(pick, at, twin.value), kinds: twin.kinds })),
  ); // prettier-ignore
}
