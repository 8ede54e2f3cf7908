import type { PickFacts } from '../../../lib/agents/pick-facts';

/** What the templates of honest.ts and false.ts are filled with: read from the texts of a pick's facts, apart from the code under test. */
export type Slots = Readonly<Record<string, string>>;

const words = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];
const tiers = ['cheaper', 'balanced', 'conscious'];
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The first groups some fact's text gives for a form, or none. */
function find(pick: PickFacts, form: RegExp): Record<string, string | undefined> {
  for (const { text } of pick.facts) {
    const match = form.exec(text);
    if (match !== null) return { found: match[0], ...match.groups };
  }
  return {};
}

export function slotsOfPick(pick: PickFacts): Slots {
  const slots: Record<string, string> = {};
  const put = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') slots[name] = value;
  };
  put('name', pick.product);
  put('short', pick.product.split(',')[0]);
  put('ing', pick.ingredient);
  const { price, packs, total } = find(pick, /^price: (?<price>\S+?)(?:, (?<packs>\d+) packs cost (?<total>\S+))?$/);
  const count = Number(packs ?? 1);
  const { size } = find(pick, /^pack: (?<size>[\d.]+ ?[a-z]+(?: oz)?)$/);
  put('pack', size);
  put('packHyphen', size?.replace(/^([\d.]+) ?/, '$1-'));
  const { need, left, keeps, unknown } = find(
    pick,
    /^need (?<need>.+?) → .+?(?:(?<unknown> \(size not given\))|, (?<left>[\d.]+ \w+) left(?:, keeps (?<keeps>.+))?)?$/,
  );
  put('need', /^\d+$/.test(need ?? '') ? undefined : need);
  // Where as much is left as is needed, a sentence that swaps the two is true: neither is given.
  // Where one pack is just the need, what is said of the need is true of the pack ("1 kg costs £1.75").
  const isOnePack = count === 1 && size?.replace(/\s/g, '') === need?.replace(/\s/g, '');
  if (left === need || isOnePack) delete slots['need'];
  else put('left', left);
  put('keeps', keeps);
  put('noSize', unknown);
  if (count === 1) {
    put('price', price);
    if (unknown === undefined && need !== undefined && !/another measure/.test(find(pick, /^need .*$/)['found'] ?? ''))
      put('single', 'yes');
  } else {
    put('each', price);
    put('total', total);
    put('count', String(count));
    put('countWord', words[count]);
    put('Count', words[count] === undefined ? undefined : capital(words[count] ?? ''));
  }
  const { amount, turn, other } = find(pick, /^(?<amount>\S+) (?<turn>more|less) than (?<other>.+)$/);
  if (turn !== undefined) {
    put(turn, amount);
    put(capital(turn), amount);
    put('other', other);
    put('otherShort', other?.split(',')[0]);
  }
  const { list } = find(pick, /^picked in: (?<list>.+)$/);
  const own = list?.split(', ') ?? [];
  if (own.length === 1) put('tier', own[0]);
  put(
    'tiers',
    own.length === 2
      ? own.join(' and ')
      : own.length === 3
        ? `${own[0] ?? ''}, ${own[1] ?? ''} and ${own[2] ?? ''}`
        : undefined,
  );
  if (own.length === 3) put('allTiers', 'yes');
  put(
    'wrongTier',
    tiers.find((tier) => !own.includes(tier)),
  );
  labels(pick, put);
  produce(pick, put);
  const unit = find(pick, /^(?<unit>(?<money>\S+) (?:per 100 \w+|each)), one of (?<among>\d+) unit prices/);
  put('unit', unit['unit']);
  put('unitMoney', unit['money'] === price ? undefined : unit['money']);
  put('among', unit['among']);
  put('good', find(pick, /^good price per unit$/)['found']);
  wrong(slots, put);
  return slots;
}

type Put = (name: string, value: string | undefined) => void;

function labels(pick: PickFacts, put: Put): void {
  const texts = pick.facts.map(({ text }) => text).join('\n');
  if (/^organic|USDA Organic/im.test(texts)) put('organic', 'yes');
  put('claim', find(pick, /^The pack says “(?<claim>.+)”$/)['claim']);
  if (/Labelled|certified/i.test(texts)) put('certified', 'yes');
  if (/fair ?trade/i.test(texts)) put('fairTrade', 'yes');
  if (/free[- ]range/i.test(`${texts} ${pick.product}`)) put('freeRange', 'yes');
  if (/usda/i.test(texts)) put('usda', 'yes');
  if (/vegan/i.test(texts)) put('vegan', 'yes');
  if (/low[- ]?fat/i.test(pick.product)) put('lowFat', 'yes');
}

function produce(pick: PickFacts, put: Put): void {
  const ranked = find(pick, /^(?:Conventional )?(?<food>.+) are no\. (?<rank>\d+) of EWG’s (?<year>\d+) Dirty Dozen/i);
  put('year', ranked['year']);
  put('rank', ranked['rank']);
  put('food', ranked['food']?.toLowerCase());
  put('Food', capital(ranked['food'] ?? ''));
  put('dirty', ranked['year']);
  if (find(pick, /Dirty Dozen, not organic$/)['found'] !== undefined) put('notOrganicCrop', 'yes');
  if (find(pick, /^organic, a \d+ Dirty Dozen crop$/)['found'] !== undefined) put('organicCrop', 'yes');
  const season = find(pick, /^In (?<when>.+) (?<crop>\S+) is in season in (?<regions>\d) of 7/);
  put('when', season['when']);
  put('regions', season['regions']);
  put('Crop', capital(season['crop'] ?? ''));
  if (find(pick, /^(?:in season|at its peak) in /)['found'] !== undefined) put('inSeason', 'yes');
  if (find(pick, /^at its peak in /)['found'] !== undefined) put('atPeak', 'yes');
  const { kg, of, study } = find(
    pick,
    /^About (?<kg>\S+) kg CO₂e per kg of (?<of>.+), world average \((?<study>.+)\)$/,
  );
  put('kg', kg);
  put('of', of);
  put('study', study);
}

/** Values near the true ones that no fact has. */
function wrong(slots: Slots, put: Put): void {
  const money = slots['price'] ?? '';
  if (money !== '')
    put(
      'wrongPrice',
      money.replace(/\d/, (digit) => String((Number(digit) % 8) + 1)),
    );
  if (money !== '') put('swappedPrice', money.startsWith('£') ? money.replace('£', '$') : money.replace('$', '€'));
  put(
    'wrongPack',
    slots['pack']?.replace(/\d/, (digit) => String((Number(digit) % 8) + 1)),
  );
  put(
    'wrongLeft',
    slots['left']?.replace(/\d/, (digit) => String((Number(digit) % 8) + 1)),
  );
  put(
    'swappedPack',
    slots['pack']?.replace(/[a-z ]+$/, (unit) => (/kg|lb|l$/.test(unit) ? ' oz' : ' kg')),
  );
  put(
    'swappedLeft',
    slots['left']?.replace(/[a-z]+$/, (unit) => (unit === 'g' ? 'oz' : 'g')),
  );
  put(
    'swappedNeed',
    slots['need']?.replace(/[a-z]+$/, (unit) => (unit === 'g' ? 'kg' : 'g')),
  );
  put(
    'swappedUnit',
    slots['unit']?.replace(/per 100 \w+|each/, (per) => (per === 'per 100 g' ? 'per 100 ml' : 'per 100 g')),
  );
  put(
    'swappedKeeps',
    slots['keeps']?.replace(/day|week/, (unit) => (unit === 'day' ? 'week' : 'day')),
  );
}

/** A template filled for a pick; null when the pick lacks a slot it names, or has one it must not have. */
export function fill(template: string, slots: Slots): string | null {
  for (const [, sign, name] of template.matchAll(/\{([+-])(\w+)\}/g)) {
    if ((slots[name ?? ''] !== undefined) !== (sign === '+')) return null;
  }
  const plain = template.replace(/\{[+-]\w+\}/g, '');
  if ([...plain.matchAll(/\{(\w+)\}/g)].some(([, name]) => slots[name ?? ''] === undefined)) return null;
  return plain.replace(/\{(\w+)\}/g, (_all, name: string) => slots[name] ?? '');
}

/** A sentence about a pick, with the template it comes from. */
export interface SentenceCase {
  pick: PickFacts;
  template: string;
  sentence: string;
}

const known = new WeakMap<PickFacts, Slots>();

/** Each template filled for up to `most` picks that have what it needs. */
export function casesOf(templates: readonly string[], picks: readonly PickFacts[], most: number): SentenceCase[] {
  const filled = picks.map((pick) => {
    const slots = known.get(pick) ?? slotsOfPick(pick);
    known.set(pick, slots);
    return { pick, slots };
  });
  return templates.flatMap((template, at) => {
    // Another pick to begin with for each template, so that all picks are tried.
    const turned = [...filled.slice(at % filled.length), ...filled.slice(0, at % filled.length)];
    return turned
      .flatMap(({ pick, slots }) => {
        const sentence = fill(template, slots);
        return sentence === null ? [] : [{ pick, template, sentence }];
      })
      .slice(0, most);
  });
}
