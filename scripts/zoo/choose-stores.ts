import { drawTraits } from '../../demo/zoo/draw';
import type { Zoo } from '../../demo/zoo/serve-zoo';
import type { ZooStore } from '../../demo/zoo/store-types';
import type { ZooOptions } from './options';

/** The stores of a run: as drawn; drawn except for some plain axes; with forced traits; or plain except for one trait. */
export function chooseStores(
  zoo: Zoo,
  { seeds, from, forced, alone, plain }: ZooOptions,
  axes: Readonly<Record<string, Readonly<Record<string, unknown>>>>,
  say: (line: string) => void,
): ZooStore[] {
  const numbers = Array.from({ length: seeds }, (_, index) => index);
  const make = (seed: number, traits: Readonly<Record<string, string>>): ZooStore[] => {
    try {
      return [zoo.define(seed, traits)];
    } catch (error) {
      say(`${Object.values(traits).join(', ')}: ${error instanceof Error ? error.message : String(error)}`);
      return [];
    }
  };
  if (alone.length > 0) {
    const traits = alone.flatMap((axis) =>
      Object.keys(axes[axis] ?? {}).map((trait) => ({ ...forced, [axis]: trait })),
    );
    return traits.flatMap((one, at) => numbers.flatMap((index) => make(from + at * seeds + index, one)));
  }
  if (plain.length > 0) {
    const simple = Object.fromEntries(plain.map((axis) => [axis, Object.keys(axes[axis] ?? {})[0] ?? '']));
    return numbers.flatMap((index) => make(from + index, { ...drawTraits(from + index), ...simple, ...forced }));
  }
  if (Object.keys(forced).length > 0) return numbers.flatMap((index) => make(from + index, forced));
  return numbers.map((index) => zoo.store(from + index));
}
