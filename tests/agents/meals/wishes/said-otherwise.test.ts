import { describe, expect, it } from 'vitest';
import { read } from '../meal-builders';

/** Ways that came up only after the grammar stood: odd orders, typing errors, several people, signs. */
describe('wishes said in odd ways', () => {
  it.each<[string, string[], string[]]>([
    ["kid's allergic: eggs. waffles for 3", [], ['egg']],
    ['gluten=bad, lasagne pls', [], ['gluten']],
    ['lactose-intolerant friend coming, making mac n cheese', ['dairy-free'], []],
    ['Peanuts = hospital. Satay for 2', [], ['peanut']],
    ['pancakes; neither eggs nor milk please', [], ['egg', 'dairy']],
    ['egg- and dairy-free waffles', ['dairy-free'], ['egg']],
    ['Tom is allergic to peanuts and Lea to eggs: pad thai', [], ['peanut', 'egg']],
    ['avoid: tomatoes, onions. curry for 4', [], ['tomato', 'onion']],
    ['taco night, cilantro tastes like soap to us', [], ['cilantro']],
    ['tuna melt, intolerant 2 milk', [], ['dairy']],
    ['granola 🚫🥜', [], ['peanut']],
    ['bolognese but make it onionless', [], ['onion']],
    ['caesar salad, anchovies? no thanks', [], ['anchovy']],
    ['my husband (allergic to shrimp) and i want paella', [], ['shrimp', 'shellfish']],
    ["chocolate chip cookies; eggs? can't. butter? can't.", [], ['egg', 'butter']],
    ['does pad thai need peanuts? leave them out', [], ['peanut']],
    ['green curry, my gf is vegan', ['vegan'], []],
    ['pad thai – no peanuts', [], ['peanut']],
    ['flour, milk, eggs. Make it dairy free please', ['dairy-free'], []],
    ['hing only, no onion-garlic, sambar for 4', [], ['onion', 'garlic']],
    ['nonveg not allowed today, biryani for 5', ['vegetarian'], []],
    ['lacto-veg curry for 3', ['vegetarian'], []],
    ["Anna doesn't do dairy, Ben's off gluten - tacos", [], ['dairy', 'gluten']],
    ['thai basil chicken for 2, oyster and fish sauce free', [], ['oyster', 'fish sauce']],
    ['chicken and nut-free rice', [], []],
    ['a vegan-friendly lasagne (no cashew cream pls)', ['vegan'], ['cashew']],
    ["there can't be any egg in the fried rice", [], ['egg']],
    ["I'd love a korma but cashews are a hazard for us", [], ['cashew']],
    ["my daughter's school bans sesame, bagels for 6", [], ['sesame']],
    ['Tree nuts (all), peanuts: anaphylaxis. Falafel for 3', [], ['tree nut', 'peanut']],
    ['please swap out anything with lactose, mac and cheese 4', [], ['lactose']],
    ['Vegetarian but I do eat fish: fish tacos for 2', ['pescatarian'], []],
    ['Fish-free gluten-free dinner: meatballs', ['gluten-free'], ['fish']],
    ['Anything nutty is out. Carrot cake for 10', [], ['nut']],
    ['Allergens to avoid: milk, eggs. crepes', [], ['dairy', 'egg']],
    ["Ramen. My girlfriend swells up if there's soy anywhere near it", [], ['soy']],
    ['Kiwi, banana and avocado trigger my latex allergy. Smoothie bowls', [], ['kiwi', 'banana', 'avocado']],
    ['galactosaemia: rice pudding for 4', [], ['dairy']],
    ['could we have chilli con carne, only without the beans', [], ['bean']],
    ['penuts are a no no, noodles for two', [], ['peanut']],
    ['satay makes my lips tingle, so a stir fry without it', [], ['satay']],
  ])('%s', async (prompt, diets, avoid) => {
    expect((await read(prompt)).constraints).toMatchObject({ diets, avoid });
  });

  it.each([
    ['bananas make my mouth itch, also kiwis. pancakes for 3', 'kiwis'],
    ['Olives? not in this family. greek salad', 'Olives'],
  ])('%s: asks about what is said so loosely', async (prompt, food) => {
    expect((await read(prompt)).question).toContain(`leave out “${food}”`);
  });

  it.each([
    ['The soup must not contain cream. Tomato soup for 2.', 'tomato soup', ['cream']],
    ['Mustard? Never again. Potato salad for 6', 'potato salad', ['mustard']],
    ['chicken? sounds great. curry for 4', 'curry', []],
  ])('%s: is one dish, and no more is left out than is said', async (prompt, dish, avoid) => {
    const { dishes, constraints } = await read(prompt);
    expect({ dishes, avoid: constraints.avoid }).toEqual({ dishes: [dish], avoid });
  });

  it('takes a named stock in place of the dish’s own', async () => {
    const names = (await read('french onion soup (veggie stock only), 2 people')).ingredients.map(({ name }) => name);
    expect(names).toContain('veggie stock');
    expect(names).not.toContain('beef broth');
  });

  it('leaves out what a named way of eating excludes, and says that it cannot check the rest', async () => {
    const { constraints, question } = await read('jain pav bhaji for 4');
    expect(constraints.diets).toEqual(['vegetarian']);
    expect(constraints.avoid).toEqual(expect.arrayContaining(['onion', 'garlic', 'potato']));
    expect(question).toContain('jain');
  });

  it.each([
    ['mixed grill? no: burgers', 'burgers', []],
    ['lasagne? nah, tacos for 4', 'tacos', []],
    ['onoins? no, burgers', 'burgers', ['onion']],
  ])('%s: an answer to a dish declines the dish, to a food the food', async (prompt, dish, avoid) => {
    const { dishes, constraints } = await read(prompt);
    expect({ dishes, avoid: constraints.avoid }).toEqual({ dishes: [dish], avoid });
  });

  it('is no contradiction where only the kind of dish has a name', async () => {
    expect((await read('chicken pot pie – dairy makes my son throw up')).question).toBeNull();
  });

  it('says which word it took for which, and what it cannot tell', async () => {
    expect((await read('hubby hates mushroms, beef stroganoff')).question).toContain('mushroom');
    expect((await read("can't do spicy, chicken curry")).question).toContain('spicy');
    expect((await read('allergic to zorblax, tacos')).question).toContain('zorblax');
  });
});
