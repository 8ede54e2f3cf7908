import { singular } from '../../../core/text/singular';
import { phraseSlot } from '../number-slots';
import { containerSlots } from '../containers';
import { exceptNames, fullNameSlot, otherNameSlot, shortNameSlot } from '../name-slots';
import type { Slot } from '../slot';
import type { Apart } from '../naming/short-other';
import { shortOtherSlot } from '../naming/short-other';
import { inDigits, wordSet } from '../naming/words-of-title';
import { tokensOf } from '../tokens';
import type { PickValues } from './pick-values';
import type { Reader, Reading } from './item-reader';
import { endsOf, itemOf } from './item-reader';

/** Readers of names: the products that the pick is compared with, the pick, its pack, and the foods of sources. */
export function nameReaders(pick: PickValues): Reader[] {
  return [...otherReaders(pick), boxReader(pick), ownReader(pick)];
}

/** Nouns that may stand for the one organic product in the comparisons. */
const organicStandIns = new Set('one ones option alternative version choice product equivalent'.split(' '));

/** Words after which "organic" alone may name another product. */
const comparing = new Set(['than', 'over', 'against', 'versus', 'vs', 'skipping']);

function otherReaders(pick: PickValues): Reader[] {
  const { product, ingredient, comparisons } = pick;
  const titles = comparisons.map(({ than }) => than);
  const byTitle = titles.flatMap((than, index) => {
    const further = titles.filter((one) => one !== than);
    const item = itemOf('other', { other: index });
    return [
      endsOf(otherNameSlot(than, [product, ...further], ingredient), item),
      endsOf(shortOtherSlot(than, apartOf(pick, further)), item),
    ];
  });
  if (titles.length === 2) byTitle.push(betweenReader(byTitle));
  // "Bio" is the word for organic in German and other titles.
  const isOrganic = (title: string): boolean =>
    tokensOf(title).some(({ text }) => text === 'organic' || text === 'bio');
  const organic = titles.flatMap((than, index) => (isOrganic(than) ? [index] : []));
  const [only] = organic;
  if (only === undefined || organic.length > 1 || isOrganic(product)) return byTitle;
  // "The organic strawberries", "the organic ones from Driscoll’s": the only organic product of the line.
  const words = new Set(tokensOf(titles[only] ?? '').map(({ text }) => singular(text)));
  const title = tokensOf(titles[only] ?? '');
  // "From Bob's Red Mill": any number of first words of its title before "organic".
  const from: Slot = (tokens, end) => {
    if (tokens[end]?.text !== 'from') return [];
    let run = 0;
    while (title[run] !== undefined && title[run]?.text !== 'organic' && tokens[end + 1 + run]?.raw === title[run]?.raw)
      run += 1;
    const far = end + 1 + run;
    return run === 0 ? [] : [tokens[far]?.text === "'s" ? far + 1 : far];
  };
  const theOrganic: Reader = (tokens, at) => {
    // "$3.02 less than organic", "against organic ones".
    const isBare = tokens[at]?.text === 'organic' && comparing.has(tokens[at - 1]?.text ?? '');
    if (isBare) {
      let far = at + 1;
      while (words.has(singular(tokens[far]?.text ?? '')) && /^\p{L}/u.test(tokens[far]?.raw ?? '')) far += 1;
      return [
        { end: organicStandIns.has(tokens[far]?.text ?? '') ? far + 1 : far, item: itemOf('other', { other: only }) },
      ];
    }
    if (!['the', 'an', 'going'].includes(tokens[at]?.text ?? '')) return [];
    const organicAt = title.findIndex(({ text }) => text === 'organic' || text === 'bio');
    // "The SO Organic one": up to two title words before "organic" may stand there too.
    const ahead = [0, 1, 2].find(
      (run) =>
        run <= organicAt &&
        tokens[at + 1 + run]?.text === 'organic' &&
        title.slice(organicAt - run, organicAt).every(({ raw }, index) => tokens[at + 1 + index]?.raw === raw),
    );
    if (ahead === undefined) return [];
    if (tokens[at]?.text === 'going') return [{ end: at + 2, item: itemOf('other', { other: only }) }];
    const start = at + 2 + ahead;
    let end = start;
    while (words.has(inDigits(singular(tokens[end]?.text ?? ''))) && tokens[end]?.text !== ',') end += 1;
    const isStandIn = organicStandIns.has(tokens[end]?.text ?? '');
    if (end === start && !isStandIn) return [];
    const item = itemOf('other', { other: only });
    if (isStandIn) end += 1;
    return [{ end, item }, ...from(tokens, end).map((far) => ({ end: far, item }))];
  };
  return [...byTitle, theOrganic];
}

function boxReader({ product, ingredient, need }: PickValues): Reader {
  const { one, several } = containerSlots(product, ingredient, need?.need ?? '');
  // "4 x 145g": one pack with several cans.
  const isMany = /\d\s*[x×]\s*\d/i.test(product);
  const inner = new Set(
    ['tin', 'tins', 'can', 'cans'].filter(
      (word) => isMany && /\b(?:tin|can)s?\b/.test(need?.need ?? '') && word !== '',
    ),
  );
  return (tokens, at) => [
    ...(inner.has(tokens[at]?.text ?? '') ? [{ end: at + 1, item: itemOf('piece') }] : []),
    ...one(tokens, at).map((end) => ({ end, item: itemOf('box') })),
    ...several(tokens, at).map((end) => ({ end, item: itemOf('boxes') })),
  ];
}

/** Reads "between Tesco and Biona Organic on price", which names both products of the comparisons. */
function betweenReader(others: readonly Reader[]): Reader {
  const after = ['on price', 'in price', 'for price', 'by price', 'on cost', 'in cost'].map(phraseSlot);
  return (tokens, at) => {
    if (tokens[at]?.text !== 'between') return [];
    const from = (start: number): Reading[] => others.flatMap((read) => [...read(tokens, start, undefined)]);
    return from(at + 1).flatMap(({ end, item: one }) =>
      tokens[end]?.text !== 'and'
        ? []
        : from(end + 1)
            .filter(({ item: two }) => two.other !== one.other)
            .flatMap(({ end: far }) => [far, ...after.flatMap((slot) => slot(tokens, far))])
            .map((far) => ({ end: far, item: itemOf('between') })),
    );
  };
}

/** What a short name of another product may not be confused with: the words of the pick, and the titles of the further products. */
function apartOf(
  { product, ingredient, need, size, labels, isOrganicCrop, packs, statements, rankings }: PickValues,
  titles: readonly string[],
): Apart {
  const own = wordSet(
    product,
    ingredient,
    need?.text ?? '',
    size ?? '',
    ...labels.map(({ name }) => name.replaceAll('-', ' ')),
    ...(isOrganicCrop || labels.some(({ name }) => /organic/i.test(name)) ? ['organic'] : []),
    ...statements,
    ...rankings.map(({ food }) => food ?? ''),
  );
  return { own, titles, ingredient, packs, hasLabel: labels.length > 0 || isOrganicCrop };
}

/** A slot for the food of a source, with its last word in the singular or the plural. */
function foodSlot(food: string): Slot {
  const wanted = food.toLowerCase().replace(/ \(.+\)$/, '');
  const [exact, one] = [phraseSlot(wanted), singular(wanted)];
  return (tokens, at) => {
    const ends = exact(tokens, at);
    // "Oat milk" for "oatmilk".
    const apart = `${tokens[at]?.text ?? ''}${singular(tokens[at + 1]?.text ?? '')}`;
    if (ends.length === 0 && apart === singular(wanted.replaceAll(' ', '')) && /^\p{L}+$/u.test(apart)) return [at + 2];
    return ends.length > 0 || singular(tokens[at]?.text ?? '') !== one ? ends : [at + 1];
  };
}

function ownReader({ product, ingredient, comparisons, rankings, seasons, footprints }: PickValues): Reader {
  const others = comparisons.map(({ than }) => than);
  const short = exceptNames(shortNameSlot(product, ingredient, others), others);
  const full = fullNameSlot(product);
  const foods: ['ranking' | 'season' | 'footprint', Slot][] = [
    ...rankings.flatMap(({ food }) =>
      food === null ? [] : [['ranking' as const, foodSlot(food)] as ['ranking', Slot]],
    ),
    ...seasons.flatMap(({ food }) => (food === null ? [] : [['season' as const, foodSlot(food)] as ['season', Slot]])),
    ...footprints.flatMap(({ of }) =>
      of === null ? [] : [['footprint' as const, foodSlot(of)] as ['footprint', Slot]],
    ),
  ];
  const titleWords = new Set([...tokensOf(product), ...tokensOf(ingredient)].map(({ text }) => singular(text)));
  return (tokens, at) => {
    const own = [...full(tokens, at), ...short(tokens, at)];
    // A source's food of one word that the title also has ("soymilk") names the pick too.
    if (titleWords.has(singular(tokens[at]?.text ?? '')) && foods.some(([, slot]) => slot(tokens, at).includes(at + 1)))
      own.push(at + 1);
    const ends = new Set([...own, ...foods.flatMap(([, slot]) => slot(tokens, at))]);
    return [...ends].map((end) => {
      const of = foods.filter(([, slot]) => slot(tokens, at).includes(end)).map(([name]) => name);
      return {
        end,
        item: itemOf('name', { foods: new Set([...of, ...(own.includes(end) ? ['pick' as const] : [])]) }),
      };
    });
  };
}
