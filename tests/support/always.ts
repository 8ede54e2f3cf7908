import fc from 'fast-check';
import type { Random } from './random-cases';

/** `PROPERTY_SEED=7` draws other cases, `PROPERTY_RUNS=10` ten times as many; each run draws the same ones without them. */
const seed = Number(process.env['PROPERTY_SEED'] ?? 2026);
const times = Number(process.env['PROPERTY_RUNS'] ?? 1);

/**
 * A property: `holds` asserts what is true of every case, which it draws from `random`. Of a case in which it is not, fast-check
 * looks for the smallest that still fails, and prints its draws and what brings it back.
 */
export function always(runs: number, holds: (random: Random) => void): void {
  const property = fc.property(fc.gen(), (draw) => {
    const int = (min: number, max: number): number => draw(integer, min, max);
    holds({
      next: () => draw(integer, 0, 2 ** 31 - 1) / 2 ** 31,
      int,
      pick: <T>(items: readonly T[]): T => {
        if (items.length === 0) throw new RangeError('nothing to pick from');
        return items[int(0, items.length - 1)] as T;
      },
      shuffle: <T>(items: readonly T[]): T[] => {
        const places = draw(order, items.length);
        return places.flatMap((place) => items.slice(place, place + 1));
      },
    });
  });
  fc.assert(property, { seed, numRuns: runs * times });
}

const integer = (min: number, max: number): fc.Arbitrary<number> => fc.integer({ min, max });

/** The numbers below `length` in some order. */
const order = (length: number): fc.Arbitrary<number[]> => {
  const places = Array.from({ length }, (_, at) => at);
  return fc.shuffledSubarray(places, { minLength: length, maxLength: length });
};
