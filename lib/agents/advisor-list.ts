import type { Advisor } from '../core/ports';

const files = import.meta.glob<Advisor>('./advisors/*.ts', { eager: true, import: 'default' });

/** All advisors, heaviest first: a file in ./advisors is found without further steps. */
export const advisors: readonly Advisor[] = Object.keys(files)
  .sort()
  .flatMap((path) => files[path] ?? [])
  .sort((a, b) => b.defaultWeight - a.defaultWeight || (a.id < b.id ? -1 : 1));

/** Points of quality of each advisor unless the shopper moves its slider. */
export function defaultWeights(): Record<string, number> {
  return Object.fromEntries(advisors.map(({ id, defaultWeight }) => [id, defaultWeight]));
}

/** The advisors with a slider, in slider order: heaviest first, those about the shopper last. */
export const concerns: readonly { id: string; title: string }[] = advisors
  .filter(({ isSlider }) => isSlider !== false)
  .sort((a, b) => Number(a.isPersonal ?? false) - Number(b.isPersonal ?? false))
  .map(({ id, title }) => ({ id, title }));
