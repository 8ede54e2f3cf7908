/**
 * What must and what must not be refused, worked out from what a food contains and from nothing of the guard: written apart from its
 * tables, from the definitions of the diets and of the allergens of EU and US law.
 *
 * Codes: w wheat, g gluten of barley, rye or oats, m milk, e egg, n tree nut, p peanut, s soy, z sesame, f fish, c crustacean, o mollusc,
 * y celery, u mustard, l lupin, x sulphites, k pork, j gelatine, q other meat, a alcohol, b honey or beeswax, i carmine or shellac,
 * t animal rennet, A an additive that may be of an animal. `~x` a trace, `?x` left open; `?H` and `?K` leave halal and kosher open.
 */
const avoided: Readonly<Record<string, string>> = {
  wheat: 'w', gluten: 'wg', milk: 'm', dairy: 'm', eggs: 'e', 'tree nuts': 'n', nuts: 'np', peanuts: 'p', soy: 's', sesame: 'z', fish: 'f',
  crustaceans: 'c', molluscs: 'o', shellfish: 'co', celery: 'y', mustard: 'u', lupin: 'l', sulphites: 'x', pork: 'kj', alcohol: 'a',
}; // prettier-ignore

/** Diets named after an allergen: traces count. */
const freeDiets: Readonly<Record<string, string>> = { 'gluten-free': 'wg', 'dairy-free': 'm', 'nut-free': 'np' };

/** Diets about what food is made of: traces do not count. Meat that is not labelled is neither halal nor kosher. */
const ways: Readonly<Record<string, string>> = {
  vegan: 'mefcokjqbit', vegetarian: 'fcokjqit', pescatarian: 'kjq', halal: 'kjaqi', kosher: 'kjqcoi',
}; // prettier-ignore

/** An additive of unknown origin, an insect colour, animal rennet: open for the diets they matter to when marked so. */
const openBy: Readonly<Record<string, string>> = { A: 'kjq', H: '', K: '' };

export interface RuleCase {
  rule: string;
  isDiet: boolean;
  expected: 'refuse' | 'allow' | 'open';
}

/** For every diet and avoided allergen what must be done with a food of these contents. */
export function expectedOf(codes: string): RuleCase[] {
  const held = new Set<string>();
  const traces = new Set<string>();
  const open = new Set<string>();
  for (const code of codes.split(' ')) {
    const name = code.slice(-1);
    if (name === '-' || name === '') continue;
    (code.startsWith('~') ? traces : code.startsWith('?') ? open : held).add(name);
  }
  const isOpen = (list: string): boolean =>
    [...open].some((code) => list.includes(code) || Array.from(openBy[code] ?? '').some((each) => list.includes(each)));
  const has = (list: string, set: ReadonlySet<string>): boolean => Array.from(list).some((code) => set.has(code));
  const judge = (list: string, isStrict: boolean): RuleCase['expected'] => {
    if (has(list, held) || (isStrict && has(list, traces))) return 'refuse';
    return isOpen(list) ? 'open' : 'allow';
  };
  const cases: RuleCase[] = [];
  for (const [rule, list] of Object.entries(avoided)) cases.push({ rule, isDiet: false, expected: judge(list, true) });
  for (const [rule, list] of Object.entries(freeDiets)) cases.push({ rule, isDiet: true, expected: judge(list, true) });
  for (const [rule, list] of Object.entries(ways)) {
    const isLeft = (rule === 'halal' && open.has('H')) || (rule === 'kosher' && open.has('K'));
    // Milk and meat together are not kosher; meat without a label is refused already.
    cases.push({ rule, isDiet: true, expected: isLeft ? 'open' : judge(list, false) });
  }
  return cases;
}
