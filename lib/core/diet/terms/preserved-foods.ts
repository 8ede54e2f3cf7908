import type { FoodKind } from '../../matching/names/food-kind';
import type { NamedFood } from '../../matching/read-title';
import { wordsOf } from '../../text/comparable-words';

/**
 * Plain foods that are preserved with sulphur dioxide or sulphites once they are dried, soft-dried, candied, peeled, or put in vinegar,
 * oil or syrup: the foods and treatments for which Regulation (EC) No 1333/2008, Annex II, Part E allows E 220–228 (categories 04.1.2
 * peeled and cut, 04.1.3 frozen, 04.2.1 dried, 04.2.2 in vinegar, oil or brine, 04.2.3 canned, 04.2.4 pulp, 04.2.6 potato products, 05.2
 * and 05.4 candied). Titles word the treatment in many ways, often only by the work it saves ("no need to soak").
 */
interface Treatment {
  isOf: (food: NamedFood) => boolean;
  /** The words of a title that show the treatment, as plain text. */
  told: RegExp;
  holds: string;
}

const names = (text: string): ReadonlySet<string> =>
  new Set(text.split(',').map((name) => wordsOf(name.trim()).join(' ')));
const among =
  (set: ReadonlySet<string>): Treatment['isOf'] =>
  ({ food, words }) =>
    set.has(food) || set.has(words.join(' '));
const ofKind =
  (kind: FoodKind): Treatment['isOf'] =>
  (food) =>
    food.kind === kind;

/** Foods packed in the same place as nuts. */
const driedFruit = 'sulphite nut peanut';
const keptInVinegar = 'sulphite mustard celery';

const dried = String.raw`(?:semi|part|sun|air|oven|freeze|half)?[- ]?dried|dehydrated|rehydrated`;
const candied = String.raw`candied|crystalli[sz]ed|glaced?|sugared|preserved`;
const whiteVegetables = names(
  'artichoke, asparagus, mushroom, heart of palm, bamboo shoot, water chestnut, bean sprout, cauliflower, celery root, potato, parsnip, onion, pearl onion, garlic, sauerkraut, baby corn, jerusalem artichoke, turnip, white bean, cannellini bean, butter bean, chickpea',
);

const treatments: readonly Treatment[] = [
  // Sold dried unless a title says otherwise.
  {
    isOf: among(names('date, mulberry')),
    told: /^(?!.*\b(?:fresh|frozen)\b)/,
    holds: driedFruit,
  },
  {
    isOf: among(names('currant')),
    told: /^(?!.*\b(?:fresh|frozen|black|red|white)\b)/,
    holds: driedFruit,
  },
  {
    isOf: ({ kind, food }) => kind === 'fruit' && food !== 'avocado',
    told: new RegExp(
      String.raw`\b(?:${dried}|${candied}|soft|no (?:need to )?soak(?:ing)?|ready[- ]to[- ]eat|cocktail|maraschino|snacks?|chips?|crisps?|rings|strips|goji|golden berr|desiccated|shredded|flaked?s?|creamed|in (?:\w+ )?(?:brandy|kirsch|rum|liqueur|alcohol))\b`,
    ),
    holds: driedFruit,
  },
  { isOf: among(names('berry')), told: /\b(?:goji|golden|wolf|incan?|physalis)\b/, holds: driedFruit },
  {
    isOf: ({ kind, food }) => kind === 'vegetable' || food === 'onion flake',
    told: new RegExp(String.raw`\b(?:${dried}|${candied}|stem ginger)\b`),
    holds: 'sulphite',
  },
  {
    isOf: ofKind('vegetable'),
    told: /\b(?:pickled|silverskin|cocktail|pickling|marinated|antipast[io]|jars?|jarred|in (?:\w+ ){0,3}(?:brine|vinegar|oil|syrup))\b/,
    holds: keptInVinegar,
  },
  {
    isOf: among(names('garlic, onion, shallot, ginger, horseradish')),
    told: /\b(?:lazy|minced|crushed|chopped|pulp|puree|paste|grated|diced|jar|frozen)\b/,
    holds: 'sulphite',
  },
  {
    isOf: among(names('potato')),
    told: /\b(?:pre[- ]?peeled|peeled|prepared|prepped|diced|sliced|cubed|shredded|cut|chipped|chips|wedges|vacuum|instant|flakes?|mash(?:ed)?|dehydrated|frozen|cooked|canned|tinned|parboiled|ready)\b/,
    holds: 'sulphite',
  },
  { isOf: among(whiteVegetables), told: /\b(?:canned|tinned|tins?|cans?|vacuum|frozen|jars?)\b/, holds: 'sulphite' },
  // Vinegar of wine keeps traces of its alcohol.
  {
    isOf: () => true,
    told: /\b(?:wine|sherry|champagne|port)\b.*\bvinegar|\bvinegar\b.*\b(?:wine|sherry|champagne|port)\b|\bbalsamic\b/,
    holds: 'alcohol sulphite',
  },
  // Powdered with caseinate and starch syrup.
  { isOf: ofKind('plant milk'), told: /\bpowder(?:ed)?\b/, holds: 'milk gluten wheat' },
];

/**
 * Contents that a food so treated commonly has in addition; empty where the title shows no treatment. `plain`: the title as plain text.
 */
export function keptWith(foods: readonly NamedFood[], plain: string): readonly string[] {
  return treatments.flatMap(({ isOf, told, holds }) => (foods.some(isOf) && told.test(plain) ? holds.split(' ') : []));
}
