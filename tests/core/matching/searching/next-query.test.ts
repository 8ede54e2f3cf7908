import { describe, expect, it } from 'vitest';
import type { Form } from '../../../../lib/core/meal/ingredient';
import type { AskedQuery } from '../../../../lib/core/matching/searching/next-query';
import { mostQueries, nextQuery } from '../../../../lib/core/matching/searching/next-query';
import {
  learnHabit,
  noHabit,
  numbersTaken,
  QueryHabit,
  wordsTaken,
} from '../../../../lib/core/matching/searching/query-habit';

function allQueries(name: string, form: Form | null = null, habit: QueryHabit = noHabit): string[] {
  const asked: AskedQuery[] = [];
  const next = (): string | null => nextQuery({ name, form }, asked, habit);
  for (let query = next(); query !== null; query = next()) asked.push({ query, found: 0 });
  return asked.map(({ query }) => query);
}

function habitOf(answers: readonly [query: string, titles: string[]][]): QueryHabit {
  return answers.reduce((habit, [query, titles]) => learnHabit(habit, query, titles), noHabit);
}

describe('nextQuery', () => {
  it.each<[name: string, form: Form | null, first: string]>([
    ['garlic', 'fresh', 'garlic'],
    ['cumin', 'ground', 'ground cumin'],
    ['cumin', 'seeds', 'cumin seeds'],
    ['tomato', 'paste', 'tomato paste'],
    ['chicken thigh', 'boneless', 'boneless chicken thigh'],
    ['aubergine', null, 'aubergine'],
    ['2% milk', null, '2% milk'],
    ['low-sodium soy sauce', null, 'low-sodium soy sauce'],
  ])('%s %s is asked as %j first, and never more than four times', (name, form, first) => {
    const queries = allQueries(name, form);
    expect(queries[0]).toBe(first);
    expect(queries.length).toBeLessThanOrEqual(mostQueries);
    expect(new Set(queries).size).toBe(queries.length);
  });

  it.each<[name: string, form: Form | null, also: string]>([
    ['bay leaf', null, 'bay leaves'],
    ['strawberry', null, 'strawberries'],
    ['radish', null, 'radishes'],
    ['peach', null, 'peaches'],
    ['tomato', null, 'tomatoes'],
    ['black bean', null, 'black beans'],
    ['burger bun', null, 'burger buns'],
    ['aubergine', null, 'eggplant'],
    ['spring onion', null, 'green onion'],
    ['green chile', null, 'green chillies'],
    ['plain yogurt', null, 'plain yoghurt'],
    ['pita bread', null, 'pitta bread'],
    ['cumin', 'ground', 'cumin'],
    ['2% milk', null, 'milk'],
    ['low-sodium chicken broth', null, 'chicken broth'],
    ['red onion', null, 'onions'],
    ['garlic clove', null, 'garlic'],
    ['cinnamon stick', null, 'cinnamon'],
    ['worcestershire sauce', null, 'worcestershire'],
  ])('%s %s is asked as %j too', (name, form, also) => {
    expect(allQueries(name, form)).toContain(also);
  });

  it.each(['rice', 'milk', 'garlic', 'olive oil', 'salt', 'shrimp', 'soy sauce'])('%s has no other number', (name) => {
    expect(allQueries(name).some((query) => /(?:rices|milks|garlics|oils|salts|shrimps|sauces)$/.test(query))).toBe(
      false,
    );
  });

  it('leaves out the other number where a store finds both', () => {
    const habit = habitOf([['leaf', ['Bay Leaves', 'Mint Leaves 20 g', 'Curry Leaves']]]);
    expect(numbersTaken(habit)).toBe('either');
    expect(allQueries('strawberry', null, habit)).toEqual(['strawberry']);
  });

  it('leaves out what only is longer where a store looks for letters', () => {
    const habit = habitOf([['lemon', ['Lemons', 'Unwaxed Lemons', 'Lemon Curd']]]);
    expect(numbersTaken(habit)).toBe('longer');
    expect(allQueries('lime', null, habit)).toEqual(['lime']);
    expect(allQueries('bay leaf', null, habit)).toContain('bay leaves');
  });

  it('asks for all names together where any word is enough', () => {
    const habit = habitOf([['red onion', ['Red Onion', 'Red Pepper', 'Red Wine', 'Onion Rings']]]);
    expect(wordsTaken(habit)).toBe('any');
    expect(allQueries('aubergine', null, habit)[1]).toBe(
      'aubergine aubergines eggplant eggplants brinjal brinjals baingan baingans',
    );
  });
});

describe('learnHabit', () => {
  it.each<[string, [string, string[]][], ReturnType<typeof wordsTaken>]>([
    ['nothing of nothing', [['red onion', []]], null],
    ['any word', [['red onion', ['Red Apple', 'Red Grapes', 'Brown Onion', 'Red Onion']]], 'any'],
    ['all words', [['black pepper', ['Pepper Black', 'Black Ground Pepper', 'Pepper, Whole Black']]], 'all'],
    ['a phrase', [['olive oil', Array.from({ length: 12 }, (_, index) => `Olive Oil ${String(index)} l`)]], 'phrase'],
    ['nothing of what a store recommends', [['olive oil', ['Crackers', 'Chips', 'Water', 'Salt']]], null],
  ])('tells %s', (_, answers, expected) => {
    expect(wordsTaken(habitOf(answers))).toBe(expected);
  });

  it('is plain data, and forgets slowly what a store did long ago', () => {
    const titles = Array.from({ length: 100 }, () => 'Lemon');
    let habit = noHabit;
    for (let times = 0; times < 12; times += 1) habit = learnHabit(habit, 'lemon', titles);
    expect(QueryHabit.parse(JSON.parse(JSON.stringify(habit)))).toEqual(habit);
    expect(habit.typed).toBeLessThanOrEqual(500);
    expect(numbersTaken(habit)).toBe('typed');
  });
});
