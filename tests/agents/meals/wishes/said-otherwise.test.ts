import { describe, expect, it } from 'vitest';
import { read } from '../support';

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
  ])('%s', async (prompt, diets, avoid) => {
    expect((await read(prompt)).constraints).toMatchObject({ diets, avoid });
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
