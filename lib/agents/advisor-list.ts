import type { Advisor } from '../core/ports';

const files = import.meta.glob<Advisor>('./advisors/*.ts', { eager: true, import: 'default' });

/** Every advisor there is, the heaviest first: a file in ./advisors is all it takes. */
export const advisors: readonly Advisor[] = Object.keys(files)
  .sort()
  .flatMap((path) => files[path] ?? [])
  .sort((a, b) => b.defaultWeight - a.defaultWeight || (a.id < b.id ? -1 : 1));

/** Points of quality each advisor weighs unless the shopper moves a slider. */
export function defaultWeights(): Record<string, number> {
  return Object.fromEntries(advisors.map(({ id, defaultWeight }) => [id, defaultWeight]));
}

/** What the shopper can weigh, as the sliders show it: the heaviest first, what concerns the shopper alone last. */
export const concerns: readonly { id: string; title: string }[] = advisors
  .filter(({ isSlider }) => isSlider !== false)
  .sort((a, b) => Number(a.isPersonal ?? false) - Number(b.isPersonal ?? false))
  .map(({ id, title }) => ({ id, title }));
