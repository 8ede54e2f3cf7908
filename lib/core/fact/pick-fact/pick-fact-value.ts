import { z } from 'zod/mini';
import { Tier } from '../../decision/decision';
import { Money } from '../../offer/money';

const dated = { source: z.optional(z.string()), asOf: z.optional(z.iso.date()) };

/**
 * What one fact about a pick says, as a value: a sentence is checked against these values, never against the words of a text. `source` is
 * the id of a fact source (lib/facts/sources), `asOf` its date; both are absent for what the plan itself worked out.
 */
export const PickFactValue = z.discriminatedUnion('kind', [
  /** The tiers whose cart has it; empty when the shopper chose it. */
  z.strictObject({ kind: z.literal('tiers'), tiers: z.array(Tier) }),
  /** The price of one pack, the number of packs and their total. `of`: it is sold singly ("Bananas, each"), not in packs. */
  z.strictObject({ kind: z.literal('price'), each: Money, packs: z.int().check(z.positive()), total: Money, of: z.optional(z.literal('pieces')) }),
  /** The pack's size as the store writes it. */
  z.strictObject({ kind: z.literal('pack'), text: z.string() }),
  /** The need, the packs bought for it and the leftover or shortage; `keeps` says how long the leftover keeps ("2 days"). */
  z.strictObject({
    kind: z.literal('need'),
    need: z.string(),
    packs: z.int().check(z.positive()),
    /** The size of one pack as the store writes it; null where the packs are pieces ("need 3 → 3"). */
    size: z.nullable(z.string()),
    text: z.string(),
    left: z.nullable(z.string()),
    short: z.nullable(z.string()),
    keeps: z.nullable(z.string()),
    /** Whether packs and need could be compared. */
    isMeasured: z.boolean(),
  }),
  /** The difference between the total of its packs and that of another product; `direction`: more or less. */
  z.strictObject({ kind: z.literal('comparison'), amount: Money, direction: z.enum(['more', 'less']), than: z.string() }),
  /** A label. `third-party`: a named standard; `claim`: the pack's own claim; `stated`: a fact whose standing is unknown. */
  z.strictObject({ kind: z.literal('label'), name: z.string(), standing: z.enum(['third-party', 'claim', 'stated']), ...dated }),
  /**
   * A place in a yearly ranking of pesticide residue. `isOrganic`: the pick is organic, while the ranking describes the conventional
   * crop.
   */
  z.strictObject({
    kind: z.literal('ranking'),
    list: z.enum(['Dirty Dozen', 'Clean Fifteen']),
    year: z.int(),
    rank: z.nullable(z.int()),
    food: z.nullable(z.string()),
    isOrganic: z.boolean(),
    ...dated,
  }),
  /** The season of a crop: in the region where the pick is sold, or in how many of the mainland US regions. */
  z.strictObject({
    kind: z.literal('season'),
    state: z.enum(['in season', 'at its peak', 'out of season']),
    when: z.string(),
    place: z.nullable(z.string()),
    regions: z.nullable(z.int()),
    food: z.nullable(z.string()),
    ...dated,
  }),
  /** Greenhouse gas of a food, not of the product: kg CO₂e per kg. */
  z.strictObject({ kind: z.literal('footprint'), kg: z.number(), of: z.nullable(z.string()), study: z.nullable(z.string()), ...dated }),
  /** `per` is "100 g", "100 ml" or "each"; `among` how many unit prices the store shows. */
  z.strictObject({ kind: z.literal('unit-price'), amount: Money, per: z.string(), among: z.nullable(z.int()) }),
  /** Its unit price is well below the median of what the store shows. */
  z.strictObject({ kind: z.literal('good-unit-price') }),
  /** A fact that is quoted whole or not at all (recalls, recorded allergens, words on the pack). */
  z.strictObject({ kind: z.literal('statement'), text: z.string(), ...dated }),
]); // prettier-ignore
export type PickFactValue = z.infer<typeof PickFactValue>;
