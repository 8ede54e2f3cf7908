import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Assessment } from '../../../lib/core/decision/assessment';
import type { PortionTable } from '../../../lib/core/meal/portion-table';
import type { DecideLine } from '../../../lib/core/decision/decide';
import { decideCart } from '../../../lib/core/decision/decide';
import { tiers } from '../../../lib/core/decision/decision';
import type { Ingredient } from '../../../lib/core/meal/ingredient';
import { matchOffers } from '../../../lib/core/matching/match';
import type { Offer } from '../../../lib/core/offer/offer';
import { findPackSize, unitPriceOf } from '../../../lib/core/offer/pack-size';
import { CatalogueIndex } from '../../../tests/support/catalogue-index';
import { anIngredient, anOffer } from '../../../tests/support/builders';
import { seeded } from '../../../tests/support/random-cases';
import type { Random } from '../../../tests/support/random-cases';
import type { QualityRow } from '../quality-row';
import { dataFolder, parseCsv, readData } from '../meals/meals-data';

const names =
  'rice, garlic, onion, tomato, chicken breast, black pepper, cumin, milk, butter, egg, flour, sugar, olive oil, salt, potato, carrot, ginger, spinach, lemon, yogurt, basil'.split(
    ', ',
  );
const shapes = [
  '{}',
  'Organic {}',
  'Fresh {}, 2 lb',
  'Store Brand {} 16 oz',
  'Premium {} Value Pack',
  '{} Soup 15 oz',
  'Frozen {}',
  '{} Seasoning',
];

function randomOffer(random: Random, name: string, sku: string): Offer {
  const title = random.pick(shapes).replace('{}', name.charAt(0).toUpperCase() + name.slice(1));
  const price = { minor: random.int(80, 1900), currency: 'USD' };
  const pack = findPackSize(title) ?? {
    text: '500 g',
    quantity: { amount: random.int(100, 2000), unit: 'g' as const },
  };
  return anOffer({ sku, title: `${title} ${sku}`, price, pack, unitPrice: unitPriceOf(price, pack) });
}

function randomLines(random: Random, ingredients: number, offers: number): DecideLine[] {
  return Array.from({ length: ingredients }, (_, line) => {
    const name = names[line % names.length] ?? 'rice';
    const found = Array.from({ length: offers }, (__, index) =>
      randomOffer(random, name, `s${String(line)}-${String(index)}`),
    );
    const assessments = found.map(({ sku }): Assessment => ({
      advisor: 'safety',
      sku,
      verdict: random.pick(['prefer', 'neutral', 'caution', 'unknown']),
      reason: 'organic',
      facts: [],
    }));
    const ingredient: Ingredient = anIngredient({
      id: `i${String(line)}`,
      name,
      quantity: { amount: random.int(1, 900), unit: 'g' },
    });
    return { ingredient, offers: found, assessments };
  });
}

/**
 * Rules that always hold, on random carts: the pick has the best score, tiers never cross, servings count, order does not matter.
 */
export function propertiesQuality(): QualityRow[] {
  const random = seeded(77);
  let broken = 0;
  const runs = 400;
  for (let run = 0; run < runs; run += 1) {
    const lines = randomLines(random, random.int(1, 6), random.int(0, 12));
    const weights = { safety: random.int(0, 40) };
    const plan = decideCart({ lines, currency: 'USD', weights });
    const shuffled = lines.map((line) => ({
      ...line,
      offers: random.shuffle(line.offers),
      assessments: random.shuffle(line.assessments),
    }));
    if (JSON.stringify(decideCart({ lines: shuffled, currency: 'USD', weights })) !== JSON.stringify(plan)) broken += 1;
    if (
      plan.totals.cheaper.minor > plan.totals.balanced.minor ||
      plan.totals.balanced.minor > plan.totals.conscious.minor
    )
      broken += 1;
    for (const line of plan.lines) {
      const { picks } = line;
      if (picks === null) continue;
      const running = line.candidates.filter(({ eliminated }) => eliminated === null);
      const chosen = tiers.map((tier) => running.find(({ offer }) => offer.sku === picks[tier].sku));
      tiers.forEach((tier, index) => {
        if (running.some(({ scores }) => scores[tier] > (chosen[index]?.scores[tier] ?? -Infinity))) broken += 1;
      });
      const [low = 0, middle = 0, high = 0] = chosen.map((each) => each?.quality ?? Number.NaN);
      if (low > middle || middle > high) broken += 1;
    }
    const doubled = lines.map((line) => ({
      ...line,
      ingredient: {
        ...line.ingredient,
        quantity: { amount: (line.ingredient.quantity?.amount ?? 1) * 20, unit: 'g' as const },
      },
    }));
    const more = decideCart({ lines: doubled, currency: 'USD', weights });
    // A need of too many packs is planned with a sensible number, which may cost less than a smaller need.
    const isDoubted = more.lines.some(({ candidates }) => candidates.some(({ checks }) => checks !== undefined));
    if (
      !isDoubted &&
      plan.lines.some(({ picks }) => picks !== null) &&
      more.totals.cheaper.minor < plan.totals.cheaper.minor &&
      more.lines.every(({ outcome }, index) => outcome === plan.lines[index]?.outcome)
    )
      broken += 1;
  }
  return [
    {
      what: 'pick below best score, tiers crossed, order or servings mattering wrongly',
      figure: broken,
      goal: 0,
      isMet: broken === 0,
      detail: `${String(runs)} random carts`,
    },
  ];
}

const timedRuns = 25;
const warmUps = 5;

/** Processor time of `work` in milliseconds, which does not depend on other programs. */
function processorTime(work: () => void): number {
  const before = process.cpuUsage();
  work();
  return process.cpuUsage(before).user / 1000;
}

/** How many times a figure takes what its floor does, to one decimal. */
function times(ms: number, floor: number): number {
  return Math.round((ms / floor) * 10) / 10;
}

/** The floor of deciding: the lines read once from text and written once, as JSON. Milliseconds of processor time. */
function passedOn(lines: readonly DecideLine[]): number {
  return processorTime(() => {
    JSON.stringify(JSON.parse(JSON.stringify(lines)));
  });
}

/** The floor of matching: each title in small letters, in its words, each word looked up once. */
function splitIntoWords(titles: readonly { title: string }[]): number {
  const known = new Map<string, number>();
  return processorTime(() => {
    for (const { title } of titles)
      for (const word of title.toLowerCase().split(/[^\p{L}\p{N}]+/u)) known.set(word, (known.get(word) ?? 0) + 1);
  });
}

/**
 * Time to decide a dinner and a week, as multiples of a floor measured in turn with it in the same run, since milliseconds say more
 * about the computer: with titles the matcher has seen (as when a slider moves), and for the dinner also with new
 * ones (as after a search). Processor time, mean of 20 runs after 5 for warming up.
 */
export function timingQuality(portions: PortionTable): QualityRow[] {
  return [
    { lines: 21, offers: 12, goal: 5 },
    { lines: 60, offers: 60, goal: 2.5 },
  ].flatMap(({ lines, offers, goal }) => {
    const fresh: number[] = [];
    const known: number[] = [];
    const floors: number[] = [];
    for (let run = 0; run < timedRuns; run += 1) {
      const cart = randomLines(seeded(1000 + run + lines), lines, offers);
      const decide = (): void => {
        decideCart({ lines: cart, currency: 'USD', portions });
      };
      fresh.push(processorTime(decide));
      known.push(processorTime(decide));
      floors.push(passedOn(cart));
    }
    const size = `${String(lines)} × ${String(offers)}`;
    const meanOf = (all: readonly number[]): number => {
      const warm = all.slice(warmUps);
      return warm.reduce((sum, ms) => sum + ms, 0) / warm.length;
    };
    const floor = meanOf(floors);
    const row = (what: string, all: readonly number[], most: number): QualityRow => {
      const figure = times(meanOf(all), floor);
      const detail = `${meanOf(all).toFixed(1)} ms beside ${floor.toFixed(2)} for the same lines as JSON there and back; mean of ${String(timedRuns - warmUps)} runs, processor time`;
      return { what, figure, goal: most, isMet: figure <= most, detail };
    };
    const rows = [row(`decide ${size}, × its floor`, known, goal)];
    return lines === 21
      ? [...rows, row(`decide ${size}, titles never seen before, × its floor`, fresh, goal * 2)]
      : rows;
  });
}

/** Time of search and decision over a catalogue from a thousand products to all of them, and how it grows. Without a goal. */
export function catalogueQuality(): QualityRow[] {
  const file = 'catalogues/grocerydb_products_24k.csv';
  if (!existsSync(resolve(dataFolder, file))) return [];
  const offers = parseCsv(readData(file)).map(({ id, title, brand }, index) =>
    anOffer({
      sku: id ?? String(index),
      title: title === undefined || title === '' ? 'unnamed' : title,
      brand: brand === undefined || brand === '' ? null : brand,
      price: { minor: 100 + (index % 900), currency: 'USD' },
    }),
  );
  const measured = [1000, 4000, 12_000, offers.length].map((size) => {
    const index = new CatalogueIndex(offers.slice(0, size));
    const runs = Array.from({ length: 7 }, () => {
      return processorTime(() => {
        const lines = names.map((name, id) => ({
          ingredient: anIngredient({ id: String(id), name }),
          offers: index.search(name, 24),
          assessments: [],
        }));
        decideCart({ lines, currency: 'USD' });
      });
    });
    return { size, ms: Math.min(...runs.slice(1)) };
  });
  const floor = Math.min(...Array.from({ length: 3 }, () => splitIntoWords(offers)));
  const [first, last] = [measured[0], measured.at(-1)];
  const figure = times(last?.ms ?? 0, floor);
  const growth =
    first === undefined || last === undefined
      ? ''
      : `×${(last.ms / first.ms).toFixed(1)} for ×${(last.size / first.size).toFixed(0)} products`;
  const detail = `${measured.map(({ size, ms }) => `${String(size)}: ${ms.toFixed(1)} ms`).join(', ')}; ${growth}`;
  return [
    {
      what: `search and decide 21 ingredients over ${String(offers.length)} products, × splitting their titles`,
      figure,
      goal: 1,
      isMet: figure <= 1,
      detail,
    },
  ];
}

/** Time to match titles that were not seen before, as a multiple of splitting them into words. Shown so that a slower matcher is noticed. */
export function titleTime(): QualityRow[] {
  const titles = Array.from({ length: 4000 }, (_, index) => ({
    title: `Brand${String(index)} Organic Boneless Chicken Thighs, ${String(index)} oz`,
    brand: null,
    department: null,
  }));
  const ms = processorTime(() => {
    matchOffers({ name: 'chicken thigh', form: null }, titles);
  });
  const floor = splitIntoWords(titles);
  const figure = times(ms, floor);
  const detail = `${String(Math.round((ms / titles.length) * 1000))} µs a title`;
  return [
    {
      what: 'match one title never seen before, × splitting it into words',
      figure,
      goal: 50,
      isMet: figure <= 50,
      detail,
    },
  ];
}
