/**
 * Prompts that sound like "not this" but exclude nothing, and swaps, which are a wish for one line. Made from their own templates
 * and words. No diet and no food to leave out may be read from them.
 */

const dishes = ['tacos', 'chili for 4', 'pad thai', 'chicken curry', 'lasagna'] as const;

/** Prompts that exclude nothing. */
const harmless = [
  'no-knead bread', 'no-bake cheesecake', 'no-churn ice cream', 'no-cook pasta sauce', 'no-fuss {dish}', 'no-stir risotto', 'no rush, {dish}',
  'no hurry, {dish} please', 'no problem, {dish} again', 'no stress {dish}', 'no-nonsense {dish}', 'no worries, {dish}', 'no frills {dish}',
  'nothing fancy, {dish}', 'nothing too heavy: {dish}', 'nothing complicated, {dish}', 'nothing beats {dish}', "can't wait for {dish}",
  "can't decide, so {dish}", "I can't cook, {dish}", "we can't get enough of {dish}", "can't go wrong with {dish}", "don't like cooking, {dish}",
  "I don't have much time, {dish}", "don't want to spend long, {dish}", "it doesn't have to be fancy: {dish}", 'not too spicy {dish}', '{dish}, not too salty',
  '{dish}, not for today but tomorrow', 'not sure, maybe {dish}', 'why not {dish}', 'not just any {dish}', 'hold the phone, {dish}', 'skip the takeaway, {dish}',
  'skip the line, {dish}', '{dish} without any fuss', '{dish} without an oven', '{dish} without too much effort', '{dish} without fail', 'minus the stress: {dish}',
  'stress-free {dish}', 'hassle-free {dish}', 'fuss free {dish}', 'guilt-free {dish}', 'scrambled free-range eggs', 'omelette with free range eggs',
  'free-range roast chicken', 'never-frozen shrimp scampi', 'non-stick {dish}', 'never boring {dish}', '{dish} with cage-free eggs', 'hormone-free chicken curry',
  'no one is allergic to nuts, {dish}', 'not allergic to anything, {dish}', 'no allergies, {dish}', 'no known allergies: {dish}', 'nobody has a nut allergy, {dish}',
  'no dietary restrictions, {dish}', "we aren't vegan: {dish}", 'not vegetarian, {dish}', "doesn't have to be gluten-free: {dish}", 'no need for it to be vegan, {dish}',
  "can't live without cheese: {dish}", "don't forget the garlic: {dish}", 'never enough garlic in {dish}', 'there is no such thing as too much garlic: {dish}',
  "don't skimp on cheese, {dish}", 'no shortage of onions here, {dish}', "I don't mind onions, {dish}", 'no eggs left, {dish}', 'we ran out of milk, {dish}',
  'we are out of rice, {dish}', 'no milk at home, {dish}', 'not only rice but also beans, {dish}', 'no dinner without rice: {dish}', 'going nuts for {dish}', 'piece of cake: {dish}',
  'not my cup of tea but {dish}', 'easy as pie {dish}', 'I never say no to {dish}', 'I am sick, chicken soup please', 'feeling ill, chicken noodle soup', 'sick of takeaway, {dish}',
  '{dish} makes me happy', 'peanuts make me happy: pad thai', '{dish}, free delivery', 'feel free to add {dish}', 'I have no idea, {dish}', 'no more than 30 minutes: {dish}',
  'no less than 4 servings of {dish}', '{dish}, nothing else', '{dish} and that is all, no extras', 'not a fan of washing up, {dish}', 'avoid the oven: {dish}', 'exclude delivery, {dish}',
] as const; // prettier-ignore

/** A swap: what is used instead, and what must then be missing from the list. */
export interface SwapCase {
  prompt: string;
  gone: RegExp;
  there: RegExp;
}

const swapped = [
  ['tofu', 'chicken', 'chicken curry', /chicken/, /tofu/],
  ['turkey', 'beef', 'tacos', /\bbeef\b/, /turkey/],
  ['oat milk', 'milk', 'pancakes', /^milk$/, /oat milk/],
  ['rice noodles', 'spaghetti', 'spaghetti bolognese', /spaghetti/, /rice noodle/],
  ['lentils', 'beef', 'chili', /\bbeef\b/, /lentil/],
  ['olive oil', 'butter', 'garlic bread', /^butter$/, /olive oil/],
  ['shrimp', 'chicken', 'pad thai', /chicken/, /shrimp/],
  ['leeks', 'onions', 'chili', /onion/, /leek/],
] as const;

const swapWays = [
  '{dish} with {new} instead of {old}', '{new} instead of {old}, {dish}', '{dish}, swap the {old} for {new}', '{dish}, replace the {old} with {new}',
  '{dish} using {new} rather than {old}', '{dish}, substitute {new} for the {old}', '{dish}; use {new} in place of {old}', '{dish} but instead of {old} use {new}',
  '{dish}, sub {new} for {old}', '{dish}, change {old} to {new}',
] as const; // prettier-ignore

/** Prompts from which no diet and no food to leave out may be read. */
export function harmlessPrompts(): string[] {
  return harmless.flatMap((template, index) =>
    template.includes('{dish}')
      ? [0, 2].map((step) => template.replace('{dish}', dishes[(index + step) % dishes.length] ?? 'tacos'))
      : [template],
  );
}

export function swapCases(): SwapCase[] {
  return swapped.flatMap(([use, old, dish, gone, there]) =>
    swapWays.map((way) => ({
      prompt: way.replaceAll('{new}', use).replaceAll('{old}', old).replaceAll('{dish}', dish),
      gone,
      there,
    })),
  );
}
