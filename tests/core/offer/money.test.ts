import { describe, expect, it } from 'vitest';
import type { Money } from '../../../lib/core/offer/money';
import { addMoney, formatMoney, fromMajor, minorDigits, money, timesMoney } from '../../../lib/core/offer/money';
import { always } from '../../support/always';
import type { Random } from '../../support/random-cases';

const currencies = ['USD', 'EUR', 'GBP', 'JPY', 'KWD'];

function drawMoney(random: Random, currency: string): Money {
  return { minor: random.int(-5_000_000, 5_000_000), currency };
}

describe('money, always', () => {
  it('is the same from its major unit as in its minor one, whatever floats make of it', () => {
    always(1000, (random) => {
      const currency = random.pick(currencies);
      const amount = drawMoney(random, currency);
      const major = amount.minor / 10 ** minorDigits(currency);
      expect(fromMajor(major, currency)).toEqual(amount);
      // The dust of adding a tenth thrice.
      expect(fromMajor(major + 4e-9, currency)).toEqual(amount);
    });
  });

  it('is written so that the amount can be read from it', () => {
    always(500, (random) => {
      const amount = drawMoney(random, random.pick(currencies));
      const text = formatMoney(amount);
      const read = Number(text.replaceAll(/[^\d.]/g, '')) * (text.startsWith('-') ? -1 : 1);
      expect(fromMajor(read, amount.currency).minor + 0).toBe(amount.minor);
    });
  });

  it('adds up to the same in any order and any groups, in whole minor units', () => {
    always(500, (random) => {
      const amounts = Array.from({ length: random.int(0, 8) }, () => drawMoney(random, 'USD'));
      const at = random.int(0, amounts.length);
      const all = addMoney(amounts, 'USD');
      expect(addMoney(random.shuffle(amounts), 'USD')).toEqual(all);
      expect(addMoney([addMoney(amounts.slice(0, at), 'USD'), addMoney(amounts.slice(at), 'USD')], 'USD')).toEqual(all);
      expect(Number.isSafeInteger(all.minor)).toBe(true);
    });
  });

  it('is never the sum of two currencies', () => {
    always(200, (random) => {
      const mine = Array.from({ length: random.int(0, 4) }, () => drawMoney(random, 'USD'));
      const mixed = random.shuffle([...mine, drawMoney(random, random.pick(['EUR', 'GBP']))]);
      expect(() => addMoney(mixed, 'USD')).toThrow(RangeError);
    });
  });

  it('comes to so many times as much, in whole minor units', () => {
    always(300, (random) => {
      const [amount, count] = [money(random.int(0, 5_000_000), 'USD'), random.int(0, 99)];
      expect(timesMoney(amount, count)).toEqual(
        addMoney(
          Array.from({ length: count }, () => amount),
          'USD',
        ),
      );
      expect(timesMoney(amount, 1 / 3).minor).toBe(money(amount.minor / 3, 'USD').minor);
    });
  });
});
