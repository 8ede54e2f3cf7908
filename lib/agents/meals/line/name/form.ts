import type { Form } from '../../../../core/meal/ingredient';
import { singular } from '../../../../core/text/singular';

/** Words before a name that give its form: "ground cumin", "tinned tomatoes". */
const before: ReadonlyMap<string, Form> = new Map(Object.entries({
  fresh: 'fresh', ground: 'ground', whole: 'whole', dried: 'dried', canned: 'canned', tinned: 'canned', frozen: 'frozen',
  smoked: 'smoked', pickled: 'pickled', cooked: 'cooked', raw: 'raw', minced: 'minced', boneless: 'boneless', shredded: 'shredded',
  grated: 'shredded', sliced: 'sliced', powdered: 'powder',
})); // prettier-ignore

/** Words after a name that give its form and are removed from it: "cumin seeds" is cumin as seeds. */
const afterLeaving: ReadonlyMap<string, Form> = new Map(Object.entries({ seed: 'seeds', flake: 'flakes' }));

/** Words after a name that give a form and stay in the name, which would be another thing without them: "lemon juice". */
const afterKeeping: ReadonlyMap<string, Form> = new Map(Object.entries({
  paste: 'paste', sauce: 'sauce', juice: 'juice', oil: 'oil', powder: 'powder', stock: 'stock', flour: 'flour',
})); // prettier-ignore

/** Names in which a form word is part of the name ("ground beef" is no spice; "whole wheat flour" is not whole wheat). */
const fixed: readonly [RegExp, Form | null][] = [
  [/^ground (?:beef|pork|lamb|turkey|chicken|veal|meat|chuck|sirloin|bison)$/, 'ground'],
  [
    /^(?:whole ?wheat|whole ?grain|whole milk|fresh cream|smoked paprika|dried fruit|raw sugar|powdered sugar|frozen yogurt|(?:corn|bran) ?flakes?)\b/,
    null,
  ],
  [/^(?:celery|star anise|cotton) seed$/, null],
];

/** Herbs sold as the plant; their leaves are a form. A bay leaf or a lettuce leaf is its own name. */
const leafy = /^(?:mint|basil|cilantro|coriander|thyme|parsley|sage|oregano|fenugreek|methi|tarragon|marjoram|dill) /;

/** Splits a name into name and form: "ground cumin" → cumin + ground, "soy sauce" → soy sauce + sauce, "rice" → rice + null. */
export function splitForm(phrase: string): { name: string; form: Form | null } {
  // British butchers say "beef mince", recipes "minced beef": both become one name.
  const meat = /^minced (beef|pork|lamb|turkey|chicken|veal)$/.exec(phrase)?.[1];
  if (meat !== undefined) return { name: `${meat} mince`, form: null };
  const kept = fixed.find(([pattern]) => pattern.test(phrase));
  if (kept !== undefined) return { name: phrase, form: kept[1] };
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  const last = singular(words.at(-1) ?? '');
  if (words.length > 1) {
    const keeping = afterKeeping.get(last);
    const lead = before.get(first);
    if (lead !== undefined) {
      const rest = words.slice(1).join(' ');
      return { name: rest, form: keeping ?? lead };
    }
    if (last === 'leaf' && leafy.test(phrase)) return { name: words.slice(0, -1).join(' '), form: 'leaves' };
    const leaving = afterLeaving.get(last);
    if (leaving !== undefined) return { name: words.slice(0, -1).join(' '), form: leaving };
    if (keeping !== undefined) return { name: phrase, form: keeping };
  }
  return { name: phrase, form: null };
}
