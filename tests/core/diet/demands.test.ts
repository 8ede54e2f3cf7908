import { describe, expect, it } from 'vitest';
import { contentLabel, membersOf, widerThan } from '../../../lib/core/diet/contents';
import { contentNames, demandsOf, wholeDiets } from '../../../lib/core/diet/demands';

const ofDiet = (diet: string) => demandsOf({ diets: [diet], avoid: [] });
const ofAvoided = (...avoid: string[]) => demandsOf({ diets: [], avoid });
const contents = (demands: ReturnType<typeof demandsOf>) => demands.map(({ content }) => content);

describe('what a diet leaves out', () => {
  it.each([
    ['vegetarian', ['meat', 'fish', 'shellfish', 'rennet', 'insect']],
    ['vegan', ['meat', 'fish', 'shellfish', 'milk', 'egg', 'honey', 'insect', 'rennet']],
    ['pescatarian', ['meat']],
    ['halal', ['pork', 'alcohol', 'insect']],
    ['kosher', ['pork', 'shellfish', 'unscaled fish', 'insect']],
  ])('%s: %j, and no traces', (diet, left) => {
    expect(contents(ofDiet(diet))).toEqual(left);
    expect(ofDiet(diet).map(({ isStrict }) => isStrict)).toEqual(left.map(() => false));
    expect(wholeDiets).toContain(diet);
  });

  it.each([
    ['gluten-free', ['gluten']],
    ['dairy-free', ['milk']],
    ['nut-free', ['nut', 'peanut']],
    ['tree-nut-free', ['nut']],
    ['soya-free', ['soy']],
    ['seafood-free', ['fish', 'shellfish']],
  ])('%s: %j, and traces of it', (diet, left) => {
    expect(contents(ofDiet(diet))).toEqual(left);
    expect(ofDiet(diet).map(({ isStrict }) => isStrict)).toEqual(left.map(() => true));
  });

  it.each([' Gluten Free ', 'gluten_free', 'GLUTEN-FREE', 'gluten  free'])(
    'is known however it is written: “%s”',
    (diet) => {
      expect(ofDiet(diet)).toEqual([
        { content: 'gluten', name: 'gluten-free', food: null, isStrict: true, label: 'wheat or gluten' },
      ]);
    },
  );

  it.each(['low-sodium', 'sugar-free', 'free', '-free', 'gluten-free-ish', 'keto', ''])(
    'is nothing where no content is named: “%s”',
    (diet) => {
      expect(ofDiet(diet)).toEqual([]);
    },
  );
});

describe('what is avoided', () => {
  it.each([
    ['milk', ['milk']],
    ['Dairy products', ['milk']],
    ['milk allergy', ['milk']],
    ['Milchallergie', [null]],
    ['lactose intolerance', ['milk']],
    ['lactose intolerant', ['milk']],
    ['nuts', ['nut', 'peanut']],
    ['peanuts', ['peanut']],
    ['seafood', ['fish', 'shellfish']],
    ['Cereals containing gluten', ['gluten']],
    ['sulphur dioxide and sulphites', ['sulphite']],
    ['prawns', ['shrimp']],
    ['filberts', ['hazelnut']],
    ['calamari', ['squid']],
    ['oats', ['oat']],
    ['almonds', ['almond']],
    ['Brazil nuts', ['brazil nut']],
    ['spelt', ['spelt']],
    ['mushrooms', [null]],
    ['product', [null]],
  ])('%s: %j', (avoided, left) => {
    expect(contents(ofAvoided(avoided))).toEqual(left);
    expect(ofAvoided(avoided).every(({ isStrict, name }) => isStrict && name === avoided)).toBe(true);
  });

  it('keeps its own word for a food without a row, and names a member by its own name', () => {
    expect(ofAvoided('Mushrooms')).toEqual([
      { content: null, name: 'Mushrooms', food: 'mushroom', isStrict: true, label: 'Mushrooms' },
    ]);
    expect(ofAvoided('prawns')).toEqual([
      { content: 'shrimp', name: 'prawns', food: 'prawn', isStrict: true, label: 'shrimp' },
    ]);
    expect(ofAvoided('brazil')).toEqual([
      { content: 'brazil nut', name: 'brazil', food: 'brazil', isStrict: true, label: 'Brazil nut' },
    ]);
  });

  it('is called nuts, peanuts too, where nuts are avoided, and peanut where peanuts alone are', () => {
    expect(ofAvoided('nuts').map(({ label }) => label)).toEqual(['nuts', 'nuts']);
    expect(ofDiet('nut-free').map(({ label }) => label)).toEqual(['nuts', 'nuts']);
    expect(ofAvoided('peanuts').map(({ label }) => label)).toEqual(['peanut']);
    expect(ofAvoided('seafood').map(({ label }) => label)).toEqual(['fish', 'shellfish']);
  });

  it('is nothing without a word, and everything where several things are', () => {
    expect(ofAvoided('', '  ', '!')).toEqual([]);
    expect(contents(demandsOf({ diets: ['halal', 'gluten-free'], avoid: ['egg', 'kiwi'] }))).toEqual([
      'pork', 'alcohol', 'insect', 'gluten', 'egg', null,
    ]); // prettier-ignore
  });

  it('asks the same of the same words only: rules that join to the same text stay apart', () => {
    expect(contents(ofAvoided('egg', 'soy'))).toEqual(['egg', 'soy']);
    expect(contents(ofAvoided('egg,soy'))).toEqual([null]);
    expect(contents(demandsOf({ diets: ['egg'], avoid: [] }))).toEqual([]);
  });

  it('knows every name it tells shoppers’ words by', () => {
    const unknown = contentNames.filter((name) => ofAvoided(name).some(({ content }) => content === null));
    expect(unknown).toEqual([]);
    for (const name of ['hazel nut', 'dairy', 'walnut', 'crab', 'venison', 'unscaled fish', 'triticale'])
      expect(contentNames).toContain(name);
  });
});

describe('contents', () => {
  it('hold their members, at every depth, and themselves', () => {
    expect([...membersOf('shellfish')]).toEqual(expect.arrayContaining(['shellfish', 'mollusc', 'squid', 'shrimp']));
    expect([...membersOf('fish')]).toEqual(expect.arrayContaining(['unscaled fish', 'eel', 'cod']));
    expect([...membersOf('garlic')]).toEqual(['garlic']);
    expect(membersOf('fish').has('')).toBe(false);
  });

  it('hold starch washed of its gluten as wheat, and not as gluten', () => {
    expect(membersOf('wheat').has('gluten-free wheat')).toBe(true);
    expect(membersOf('wheat').has('spelt')).toBe(true);
    expect(membersOf('gluten').has('gluten-free wheat')).toBe(false);
  });

  it.each([
    ['almond', ['nut']],
    ['spelt', ['wheat', 'gluten']],
    ['squid', ['mollusc', 'shellfish']],
    ['eel', ['unscaled fish', 'fish']],
    ['gelatine', ['pork', 'meat']],
    ['nut', []],
    ['garlic', []],
  ])('%s is under %j, nearest first', (content, wider) => {
    expect(widerThan(content)).toEqual(wider);
  });

  it('are named for people', () => {
    expect(['gluten', 'insect', 'unscaled fish', 'almond'].map(contentLabel)).toEqual([
      'wheat or gluten',
      'an insect colour or glaze',
      'fish without scales',
      'almond',
    ]);
  });
});
