import { timesMoney } from '../../offer/money';
import type { Money } from '../../offer/money';
import { parsePrice } from '../../offer/price-text';
import { Tier } from '../../decision/decision';
import type { PickFactValue } from './pick-fact-value';

/** One form of text and the value it expresses; null where a part cannot be read. */
type Reader = [form: RegExp, read: (parts: Record<string, string | undefined>) => PickFactValue | null];

const month =
  '(?:early |mid |late )?(?:January|February|March|April|May|June|July|August|September|October|November|December)';

const readers: readonly Reader[] = [
  [/^picked in: (?<tiers>.+)$/, ({ tiers }) => readTiers(tiers ?? '')],
  [/^chosen by the shopper$/, () => ({ kind: 'tiers', tiers: [] })],
  [/^(?:unit price:? )?(?<amount>\S+) (?:per (?<per>100 g|100 ml)|each)(?:, one of (?<among>\d+) unit prices this store shows for it)?$/, readUnitPrice],
  [/^price:? (?<each>[^\s,]+(?:,\d{3})*[^\s,]*)(?<pieces> each)?(?:, (?<packs>\d+)(?: packs)? cost (?<total>\S+))?$/, readPrice],
  [/^pack(?: size)?: (?<text>.+)$/, ({ text = '' }) => ({ kind: 'pack', text })],
  [/^need (?<need>.+?) → (?<packs>\d+)(?: × (?<size>.+?))?(?: \((?<unknown>size not given|size in another measure)\))?(?:, (?<left>[\d.]+(?: \w+)?) left(?:, keeps (?<keeps>\d+ \w+))?)?(?:, (?<short>[\d.]+(?: \w+)?) short)?$/, readNeed],
  [/^(?<amount>\S+) (?<direction>more|less) than (?<than>.+)$/, readComparison],
  [/^good price per unit$/, () => ({ kind: 'good-unit-price' })],
  [/^Labelled (?<name>.+), a third-party standard$/, ({ name = '' }) => ({ kind: 'label', name, standing: 'third-party' })],
  [/^The pack says [“"](?<name>.+)[”"]$/, ({ name = '' }) => ({ kind: 'label', name, standing: 'claim' })],
  [/^says (?<name>cage-free|free-range|free range|pasture-raised|grass-fed|[a-z]+-[a-z]+)$/, ({ name = '' }) => ({ kind: 'label', name, standing: 'claim' })],
  [/^(?<name>organic)$/i, ({ name = '' }) => ({ kind: 'label', name, standing: 'stated' })],
  [/^(?:labels?: |labelled )(?<name>[\w-]+(?: [\w-]+){0,3})$/i, ({ name = '' }) => ({ kind: 'label', name, standing: 'stated' })],
  [/^(?<name>[A-Z][\w-]+(?: [A-Z][\w-]+){0,3})(?: label)?$/, ({ name = '' }) => ({ kind: 'label', name, standing: 'stated' })],
  [/^organic, a (?<year>\d{4}) (?<list>Dirty Dozen) crop$/, (parts) => readRanking({ ...parts, organic: 'yes' })],
  [/^on EWG[’']s (?<year>\d{4}) (?<list>Dirty Dozen|Clean Fifteen)(?:, not organic)?$/, readRanking],
  [/^(?<organic>Conventional )?(?<food>.+) are no\. (?<rank>\d+) of EWG[’']s (?<year>\d{4}) (?<list>Dirty Dozen|Clean Fifteen), a ranking of pesticide residue$/, readRanking],
  [new RegExp(`^(?<state>in season|at its peak|out of season) in (?<when>${month})$`), readSeason],
  [new RegExp(`^In (?<when>${month}) (?<food>.+?) is (?<state>in season|at its peak|out of season) in (?:(?<regions>\\d) of 7 mainland US regions|(?<place>.+))$`), readSeason],
  [/^about (?<kg>[\d.]+) kg CO[₂2]e per kg(?: of (?<of>.+?), world average(?: \((?<study>.+)\))?)?$/i, readFootprint],
]; // prettier-ignore

/**
 * The value that a fact's text expresses, in the forms {@link pickFactText} writes; any other text is a statement, quoted whole or not at
 * all.
 */
export function readPickFact(text: string): PickFactValue {
  for (const [form, read] of readers) {
    const match = form.exec(text);
    const value = match === null ? null : read(match.groups ?? {});
    if (value !== null) return value.kind === 'need' ? { ...value, text } : value;
  }
  return { kind: 'statement', text };
}

type Parts = Record<string, string | undefined>;

function money(text: string | undefined): Money | null {
  return text === undefined ? null : parsePrice(text, null);
}

function readTiers(text: string): PickFactValue | null {
  const tiers = text.split(', ').map((name) => Tier.safeParse(name).data);
  return tiers.includes(undefined) ? null : { kind: 'tiers', tiers: tiers.filter((tier) => tier !== undefined) };
}

function readPrice({ each, pieces, packs, total }: Parts): PickFactValue | null {
  const one = money(each);
  if (one === null) return null;
  const count = Number(packs ?? 1);
  const price = { kind: 'price', each: one, packs: count, total: money(total) ?? timesMoney(one, count) } as const;
  return pieces === undefined ? price : { ...price, of: 'pieces' };
}

function readUnitPrice({ amount, per, among }: Parts): PickFactValue | null {
  const price = money(amount);
  return price === null
    ? null
    : { kind: 'unit-price', amount: price, per: per ?? 'each', among: among === undefined ? null : Number(among) };
}

function readNeed({ need = '', packs, size, unknown, left, short, keeps }: Parts): PickFactValue {
  return {
    kind: 'need',
    need,
    packs: Number(packs),
    size: unknown === 'size not given' ? null : (size ?? null),
    text: '',
    left: left ?? null,
    short: short ?? null,
    keeps: keeps ?? null,
    isMeasured: unknown === undefined,
  };
}

function readComparison({ amount, direction, than = '' }: Parts): PickFactValue | null {
  const difference = money(amount);
  return difference === null
    ? null
    : { kind: 'comparison', amount: difference, direction: direction === 'more' ? 'more' : 'less', than };
}

function readRanking({ organic, food, rank, year, list }: Parts): PickFactValue {
  return {
    kind: 'ranking',
    list: list === 'Clean Fifteen' ? 'Clean Fifteen' : 'Dirty Dozen',
    year: Number(year),
    rank: rank === undefined ? null : Number(rank),
    food: food?.toLowerCase() ?? null,
    isOrganic: organic !== undefined,
  };
}

function readSeason({ state, when = '', place, regions, food }: Parts): PickFactValue {
  return {
    kind: 'season',
    state: state === 'at its peak' || state === 'out of season' ? state : 'in season',
    when,
    place: place ?? null,
    regions: regions === undefined ? null : Number(regions),
    food: food ?? null,
  };
}

function readFootprint({ kg, of, study }: Parts): PickFactValue {
  return { kind: 'footprint', kg: Number(kg), of: of ?? null, study: study ?? null };
}
