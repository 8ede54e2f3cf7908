import type { Zoo } from '../../demo/zoo/serve';
import type { ZooStore } from '../../demo/zoo/store';
import type { ZooOptions } from './options';

/** The stores a run is over: as drawn, with some traits forced, or one trait at a time on stores that are plain but for it. */
export function chooseStores(
  zoo: Zoo,
  { seeds, from, forced, alone }: ZooOptions,
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
  if (Object.keys(forced).length > 0) return numbers.flatMap((index) => make(from + index, forced));
  return numbers.map((index) => zoo.store(from + index));
}
