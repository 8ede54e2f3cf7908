import { type Axis, type DrawnTraits, axes, byAxis, piecesOf, plainTraits } from './axes';
import { seededRandom } from './random';
import { brokenRule } from './rules';

/** Draws a trait for each axis of one seed; what does not go together is drawn again, always the same way. */
export function drawTraits(seed: number): DrawnTraits {
  return settle(
    seed,
    byAxis((axis) => drawOne(seed, axis, 0, [])),
    [],
  );
}

/** The plain store with these traits. Throws an Error where they cannot be had together. */
export function forcedTraits(seed: number, forced: Partial<DrawnTraits>): DrawnTraits {
  const named = Object.keys(forced);
  return settle(seed, { ...plainTraits(), ...forced }, named);
}

function settle(seed: number, traits: DrawnTraits, kept: readonly string[]): DrawnTraits {
  let settled = traits;
  for (let round = 1; round <= 60; round += 1) {
    const rule = brokenRule(piecesOf(settled));
    if (rule === null) return settled;
    const axis = rule.redraw.find((each) => !kept.includes(each));
    if (axis === undefined) throw new Error(`these traits cannot be had together: ${rule.why}`);
    settled = { ...settled, [axis]: drawOne(seed, axis, round, [settled[axis]]) };
  }
  throw new Error(`no traits go together for seed ${String(seed)}`);
}

function drawOne(seed: number, axis: Axis, round: number, refused: readonly string[]): string {
  const entries = Object.entries(axes[axis]).filter(([name]) => !refused.includes(name));
  return seededRandom(seed, `${axis}/${String(round)}`).weighted(entries.map(([name, { weight }]) => [name, weight]));
}
