import { describe, expect, it } from 'vitest';
import { looseJson } from '../../../lib/core/recipe/recipe-json';
import {
  plainLine,
  readRecipeJson,
  readRecipeMarkup,
  readRecipeMicrodata,
  servingsOf,
} from '../../../lib/core/recipe/recipe-page';

const recipe = {
  '@type': 'Recipe',
  name: 'Dal',
  recipeYield: '4 servings',
  recipeIngredient: ['1 cup red lentils', '2 tbsp ghee'],
};
const dal = { title: 'Dal', servings: 4, lines: ['1 cup red lentils', '2 tbsp ghee'] };

describe('readRecipeJson', () => {
  it.each<[string, unknown]>([
    ['a recipe', recipe],
    ['an array', [{ '@type': 'WebSite' }, recipe]],
    ['a @graph', { '@context': 'https://schema.org', '@graph': [{ '@type': 'Person' }, recipe] }],
    ['types in an array', { ...recipe, '@type': ['Recipe', 'NewsArticle'] }],
    ['a type as an address', { ...recipe, '@type': 'http://schema.org/Recipe' }],
    ['a recipe of a page', { '@type': 'WebPage', mainEntity: recipe }],
    ['the old property', { ...recipe, recipeIngredient: undefined, ingredients: recipe.recipeIngredient }],
    ['one string of lines', { ...recipe, recipeIngredient: '1 cup red lentils\n2 tbsp ghee' }],
    ['sections', { ...recipe, recipeIngredient: [{ '@type': 'ItemList', itemListElement: recipe.recipeIngredient }] }],
    [
      'objects',
      {
        ...recipe,
        recipeIngredient: [
          { amount: '1 cup', name: 'red lentils' },
          { amount: '2 tbsp', name: 'ghee' },
        ],
      },
    ],
    ['a nested yield', { ...recipe, recipeYield: ['4', '4 servings'] }],
  ])('reads %s', (_, value) => {
    expect(readRecipeJson([JSON.stringify(value)])).toEqual(dal);
  });

  it.each([
    [
      'trailing commas',
      '{"@type":"Recipe","name":"Dal","recipeYield":"4 servings","recipeIngredient":["1 cup red lentils","2 tbsp ghee",],}',
    ],
    [
      'raw line breaks',
      '{"@type":"Recipe","name":"Dal","description":"a\nb\tc","recipeYield":"4 servings","recipeIngredient":["1 cup red lentils","2 tbsp ghee"]}',
    ],
    [
      'a comment wrapper',
      '<!-- {"@type":"Recipe","name":"Dal","recipeYield":"4 servings","recipeIngredient":["1 cup red lentils","2 tbsp ghee"]} -->',
    ],
    [
      'CDATA',
      '//<![CDATA[\n{"@type":"Recipe","name":"Dal","recipeYield":"4 servings","recipeIngredient":["1 cup red lentils","2 tbsp ghee"]}\n//]]>',
    ],
    [
      'JavaScript comments',
      '{/* recipe */"@type":"Recipe",// name\n"name":"Dal","recipeYield":"4 servings","recipeIngredient":["1 cup red lentils","2 tbsp ghee"]};',
    ],
    [
      'a missing end',
      '{"@type":"Recipe","name":"Dal","recipeYield":"4 servings","recipeIngredient":["1 cup red lentils","2 tbsp ghee"',
    ],
    [
      'a bad escape',
      '{"@type":"Recipe","name":"Dal","url":"a\\\'b","recipeYield":"4 servings","recipeIngredient":["1 cup red lentils","2 tbsp ghee"]}',
    ],
    [
      'two documents',
      '{"@type":"WebSite"}\n{"@type":"Recipe","name":"Dal","recipeYield":"4 servings","recipeIngredient":["1 cup red lentils","2 tbsp ghee"]}',
    ],
    [
      'escaped quotes',
      '{&quot;@type&quot;:&quot;Recipe&quot;,&quot;name&quot;:&quot;Dal&quot;,&quot;recipeYield&quot;:&quot;4 servings&quot;,&quot;recipeIngredient&quot;:[&quot;1 cup red lentils&quot;,&quot;2 tbsp ghee&quot;]}',
    ],
  ])('mends %s', (_, text) => {
    expect(readRecipeJson([text])).toEqual(dal);
  });

  it('keeps a quote inside a line', () => {
    expect(readRecipeJson(['{"@type":"Recipe","recipeIngredient":["1" piece ginger","salt"]}'])?.lines).toEqual([
      '1" piece ginger',
      'salt',
    ]);
  });

  it('salvages the ingredients of a text nothing can parse', () => {
    const text =
      '{"@type":"Recipe" "name" "Dal" : : "recipeIngredient": ["1 cup red lentils", "2 tbsp \\u0067hee"], }}{';
    expect(looseJson(text)).toBeUndefined();
    expect(readRecipeJson([text])?.lines).toEqual(['1 cup red lentils', '2 tbsp ghee']);
  });

  it('takes the recipe with the most ingredients', () => {
    const teaser = { '@type': 'Recipe', name: 'Naan', recipeIngredient: ['flour'] };
    expect(readRecipeJson([JSON.stringify([teaser, recipe, teaser])])?.title).toBe('Dal');
  });

  it.each([
    [['']],
    [['[]', 'null', '"x"', '{"@type":"Product"}']],
    [['{"@type":"Recipe","name":"Nothing in it"}']],
    [[]],
  ])('finds nothing in %j', (scripts) => {
    expect(readRecipeJson(scripts)).toBeNull();
  });

  it('survives nesting without end', () => {
    expect(readRecipeJson([`${'['.repeat(5000)}${']'.repeat(5000)}`])).toBeNull();
  });
});

describe('servingsOf', () => {
  it.each<[unknown, number | null]>([
    ['4 servings', 4],
    ['Serves 4-6', 6],
    ['4 à 6 personnes', 6],
    [8, 8],
    [['8', '8 quesadillas'], 8],
    [{ '@type': 'QuantitativeValue', value: 6, unitText: 'servings' }, 6],
    ['24 cookies', 24],
    ['1 loaf', null],
    ['1 loaf (12 servings)', 12],
    ['9 inch pie', null],
    ['', null],
    [undefined, null],
    ['0', null],
    ['400 servings', null],
    ['für 4 Personen', 4],
  ])('%j → %j', (value, expected) => {
    expect(servingsOf(value)).toBe(expected);
  });
});

describe('plainLine', () => {
  it('decodes what was escaped twice and drops tags', () => {
    expect(plainLine('&amp;frac12; cup <a href="x">cr&egrave;me</a>&nbsp;fra&#238;che <script>')).toBe(
      '½ cup crème fraîche',
    );
  });
});

describe('microdata and loose markup', () => {
  it('reads items, with the old property name too', () => {
    const item = {
      type: 'http://schema.org/Recipe',
      properties: { name: ['Dal'], recipeYield: ['4'], ingredients: ['1 cup lentils', ' '] },
    };
    expect(readRecipeMicrodata([{ type: 'http://schema.org/Person', properties: {} }, item])).toEqual({
      title: 'Dal',
      servings: 4,
      lines: ['1 cup lentils'],
    });
  });

  it('reads a list that never became elements', () => {
    expect(
      readRecipeMarkup('<ul><li itemProp="ingredients">salt</li><li itemprop=recipeIngredient class="x">rice</li>')
        ?.lines,
    ).toEqual(['salt', 'rice']);
    expect(readRecipeMarkup('<p>nothing</p>')).toBeNull();
  });
});
