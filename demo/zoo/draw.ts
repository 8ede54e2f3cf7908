import { axes, byAxis, piecesOf, plainTraits } from './axes';
import { type Axis, type DrawnTraits } from './store-types';
import { seededRandom } from './seeded-random';
import { type Rule, brokenRule } from './rules';

/** Draws one trait per axis for a seed. Traits that cannot go together are drawn again, always in the same way. */
export function drawTraits(seed: number): DrawnTraits {
  return settle(
    seed,
    byAxis((axis) => drawOne(seed, axis, 0, Object.keys(axes[axis]))),
    [],
  );
}

/**
 * The plain store with these traits.
 *
 * @throws Error if they cannot go together
 */
export function forcedTraits(seed: number, forced: Partial<DrawnTraits>): DrawnTraits {
  const named = Object.keys(forced);
  return settle(seed, { ...plainTraits(), ...forced }, named);
}

function settle(seed: number, traits: DrawnTraits, kept: readonly string[]): DrawnTraits {
  let settled = traits;
  for (let round = 1; round <= 60; round += 1) {
    const rule = brokenRule(piecesOf(settled));
    if (rule === null) return settled;
    const mended = rule.redraw
      .filter((axis) => !kept.includes(axis))
      .map((axis) => mend(seed, settled, axis, round, rule))
      .find((each) => each !== null);
    if (mended === undefined) throw new Error(`these traits cannot be had together: ${rule.why}`);
    settled = mended;
  }
  throw new Error(`no traits go together for seed ${String(seed)}`);
}

/** The traits with one axis drawn again among those that keep the rule; null if no trait of this axis does. */
function mend(seed: number, traits: DrawnTraits, axis: Axis, round: number, rule: Rule): DrawnTraits | null {
  const fit = Object.keys(axes[axis]).filter((name) => !rule.isBroken(piecesOf({ ...traits, [axis]: name })));
  return fit.length === 0 ? null : { ...traits, [axis]: drawOne(seed, axis, round, fit) };
}

function drawOne(seed: number, axis: Axis, round: number, names: readonly string[]): string {
  const entries = Object.entries(axes[axis]).filter(([name]) => names.includes(name));
  return seededRandom(seed, `${axis}/${String(round)}`).weighted(entries.map(([name, { weight }]) => [name, weight]));
}
