import { amountSlot, anyOf, isExactly, moneySlot, numberAt, phraseSlot } from '../number-slots';
import type { Slot } from '../slot';
import type { Token } from '../tokens';
import type { AmountRole } from './item';
import type { PickValues } from './pick-values';
import type { Reader, Reading } from './item-reader';
import { itemOf } from './item-reader';
import { sizeReaders } from './read-sizes';

/**
 * Readers of money, amounts with units, durations and figures of a pick. A number that none of these readers knows is read by the lexer as
 * a number without meaning.
 */
export function numericReaders(pick: PickValues): Reader[] {
  return [
    moneyReader(pick),
    amountReader(pick),
    perReader(pick),
    footprintReader(pick),
    regionsReader(pick),
    spareReader(pick),
    halfReader(pick),
    ...sizeReaders(pick),
  ];
}

function moneyReader({ price, unitPrices, comparisons }: PickValues): Reader {
  const each = price === undefined ? [] : [moneySlot(price.each)];
  const total = price === undefined ? [] : [moneySlot(price.total)];
  const unit = unitPrices.map(({ amount }) => moneySlot(amount));
  const diffs = comparisons.map(({ amount }) => moneySlot(amount));
  return (tokens, at) => {
    const longest = Math.max(-1, ...[...each, ...total, ...unit, ...diffs].flatMap((slot) => slot(tokens, at)));
    const ends = (slots: readonly Slot[]): boolean => slots.some((slot) => slot(tokens, at).includes(longest));
    if (longest < 0) return [];
    const money = {
      isEach: ends(each),
      isTotal: ends(total),
      isUnit: ends(unit),
      diffs: diffs.flatMap((slot, index) => (slot(tokens, at).includes(longest) ? [index] : [])),
    };
    return [{ end: longest, item: { classes: new Set(['money']), text: '', money } }];
  };
}

function amountReader({ size, need, packs }: PickValues): Reader {
  const hasUnit = (text: string | null | undefined): text is string =>
    text !== null && text !== undefined && !/^[\d.]+$/.test(text);
  const told: [AmountRole, Slot][] = [];
  if (hasUnit(size)) told.push(['size', amountSlot(size)]);
  if (hasUnit(need?.need)) told.push(['need', amountSlot(need.need)]);
  if (hasUnit(need?.left)) told.push(['left', amountSlot(need.left)]);
  if (hasUnit(need?.short)) told.push(['short', amountSlot(need.short)]);
  const one = /^\d+\s*[x×]\s*(.+)$/i.exec(size ?? '')?.[1];
  if (one !== undefined) told.push(['pieces', amountSlot(one)]);
  const keeps = need?.keeps == null ? null : amountSlot(need.keeps);
  const many =
    need !== undefined && /^\d+ (?:cans?|tins?)$/.test(need.need) && isExactly(size ?? '1', packs, need.need);
  return (tokens, at) => {
    const readings: Reading[] = [];
    const longest = Math.max(-1, ...told.flatMap(([, slot]) => slot(tokens, at)));
    if (longest >= 0) {
      const amount = new Set(told.filter(([, slot]) => slot(tokens, at).includes(longest)).map(([role]) => role));
      if (many && amount.has('need') && numberAt(tokens, at) === packs) amount.add('packs');
      readings.push({ end: longest, item: { classes: new Set(['amount']), text: '', amount } });
    }
    for (const end of keeps?.(tokens, at) ?? [])
      readings.push({ end, item: { classes: new Set(['duration']), text: '' } });
    return readings;
  };
}

/** Reads "a spare": the one piece that is left. */
function spareReader({ need }: PickValues): Reader {
  const said = ['a spare', 'a spare one', 'plus a spare', 'plus a spare one'].map(phraseSlot);
  const amount: ReadonlySet<AmountRole> = new Set(['left']);
  return (tokens, at) =>
    need?.left === '1'
      ? said.flatMap((slot) =>
          slot(tokens, at).map((end) => ({
            end,
            item: { classes: new Set(['amount']), text: '', amount, says: 'spare' },
          })),
        )
      : [];
}

/** Reads "half" and "half of" when half of what is bought is left. */
function halfReader({ leftShare }: PickValues): Reader {
  const said = ['half', 'half of'].map(phraseSlot);
  return (tokens, at) =>
    leftShare !== null && Math.abs(leftShare - 0.5) < 0.003
      ? said.flatMap((slot) => slot(tokens, at).map((end) => ({ end, item: itemOf('most', { says: 'half' }) })))
      : [];
}

/** Reads the amount that a unit price is for: "per 100 g", "/100 ml", "for every 100 g". */
function perReader({ unitPrices }: PickValues): Reader {
  const pers = unitPrices.filter(({ per }) => per !== 'each').map(({ per }) => amountSlot(per));
  const amount = anyOf(...pers);
  return (tokens, at) => {
    const bare = amount(tokens, at).map((end) => ({
      end,
      item: { classes: new Set(['perunit'] as const), text: '', says: 'bare' },
    }));
    if (bare.length > 0) return bare;
    const words = tokens[at]?.text === 'for' && ['every', 'each'].includes(tokens[at + 1]?.text ?? '') ? 2 : 1;
    if (!['per', '/', 'a', 'every'].includes(tokens[at]?.text ?? '') && words === 1) return [];
    return amount(tokens, at + words).map((end) => ({
      end,
      item: { classes: new Set(['perunit'] as const), text: '' },
    }));
  };
}

/** Reads a climate figure with its units: "4.5 kg CO₂e per kg", or only "4.5 kg CO₂e" as in "a kilogram of X causes 4.5 kg CO₂e". */
function footprintReader({ footprints }: PickValues): Reader {
  const kilo = ['kg', 'kilo', 'kilos', 'kilogram', 'kilograms'];
  const word = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';
  return (tokens, at) => {
    const value = numberAt(tokens, at);
    if (value === null || !footprints.some(({ kg }) => kg === value) || !kilo.includes(word(tokens, at + 1))) return [];
    const gas = word(tokens, at + 2) === 'of' ? at + 3 : at + 2;
    if (word(tokens, gas) !== 'co2e') return [];
    const isPer = ['per', 'for', 'a', '/'].includes(word(tokens, gas + 1));
    const per = isPer && ['every', 'each', 'a'].includes(word(tokens, gas + 2)) ? gas + 3 : gas + 2;
    if (isPer && kilo.includes(word(tokens, per)))
      return [{ end: per + 1, item: { classes: new Set(['footfig']), text: '', says: 'per kg' } }];
    return isPer ? [] : [{ end: gas + 1, item: { classes: new Set(['footfig']), text: '', says: 'gas' } }];
  };
}

/** Reads a number of regions: "6 of the 7 mainland US regions". */
function regionsReader({ seasons }: PickValues): Reader {
  const known = seasons.flatMap(({ regions }) => (regions === null ? [] : [regions]));
  const ends = [
    '7 mainland us regions',
    'seven mainland us regions',
    '7 mainland regions',
    'seven mainland regions',
    '7 us mainland regions',
    'seven us mainland regions',
    '7 regions of the mainland us',
  ];
  const tail = anyOf(...ends.flatMap((text) => [phraseSlot(text), phraseSlot(`the ${text}`)]));
  return (tokens, first) => {
    const isAll = tokens[first]?.text === 'all' && known.includes(7);
    if (isAll) {
      const ends = tail(tokens, tokens[first + 1]?.text === 'of' ? first + 2 : first + 1);
      if (ends.length > 0)
        return ends.map((end) => ({ end, item: { classes: new Set(['regions'] as const), text: '' } }));
    }
    const at = isAll ? first + 1 : first;
    const value = numberAt(tokens, at);
    if (value === null || !known.includes(value)) return [];
    const word = tokens[at + 1]?.text;
    if (word !== 'of' && word !== 'out') return [];
    return tail(tokens, at + (word === 'out' ? 3 : 2)).map((end) => ({
      end,
      item: { classes: new Set(['regions'] as const), text: '' },
    }));
  };
}
