import { z } from 'zod/mini';

/** The parts of a store the coach needs, in the order it needs them. */
export const checkSteps = ['recognise', 'search', 'results', 'cart', 'add'] as const;

/** The result of one part of a store's self-test. `unsure`: it cannot be decided without writing to the cart. */
export const StoreCheck = z.strictObject({
  step: z.enum(checkSteps),
  state: z.enum(['works', 'broken', 'unsure']),
  /** What was found or, when broken, what is missing (selector, request); for people and for a bug report. */
  detail: z.string().check(z.maxLength(300)),
});
export type StoreCheck = z.infer<typeof StoreCheck>;

/** The first broken part in the order the coach needs them: later faults may only follow from it. */
export function brokenPart(steps: readonly StoreCheck[]): StoreCheck | null {
  const broken = steps.filter(({ state }) => state === 'broken');
  return broken.sort((a, b) => checkSteps.indexOf(a.step) - checkSteps.indexOf(b.step))[0] ?? null;
}
