import { Window } from 'happy-dom';
import { describe, expect, it } from 'vitest';
import { createRecipeReader } from '../../../lib/agents/ingredients';
import { readRecipePage } from '../../../lib/agents/meals/recipe/read-recipe-page';
import { ingredientLabel, MealReading } from '../../../lib/core/meal/ingredient';
import { loadDataFromDisk } from '../../support/load-data';

function pageOf(html: string): Document {
  const window = new Window();
  window.document.write(html);
  return window.document as unknown as Document;
}

describe('readRecipePage', () => {
  it('prefers JSON-LD', () => {
    const page = readRecipePage(
      pageOf(
        '<script type="application/ld+json">{"@type":"Recipe","name":"Dal","recipeIngredient":["lentils","ghee"]}</script><div itemscope itemtype="http://schema.org/Recipe"><i itemprop="recipeIngredient">wrong</i></div>',
      ),
    );
    expect(page?.lines).toEqual(['lentils', 'ghee']);
  });

  it('reads microdata, its own properties only', () => {
    const page = readRecipePage(
      pageOf(
        '<div itemscope itemtype="https://schema.org/Recipe"><h1 itemprop="name">Dal</h1><meta itemprop="recipeYield" content="4"><div itemprop="author" itemscope itemtype="https://schema.org/Person"><b itemprop="name">Ann</b></div><ul><li itemprop="recipeIngredient">1 cup <b>lentils</b></li><li itemprop="ingredients recipeIngredient">salt</li></ul></div>',
      ),
    );
    expect(page).toEqual({ title: 'Dal', servings: 4, lines: ['1 cup lentils', 'salt'] });
  });

  it('reads the list of a recipe plug-in that publishes no schema', () => {
    const page = readRecipePage(
      pageOf(
        '<title>Dal</title><ul><li class="wprm-recipe-ingredient">1 cup lentils</li><li class="wprm-recipe-ingredient">salt</li></ul>',
      ),
    );
    expect(page).toEqual({ title: 'Dal', servings: null, lines: ['1 cup lentils', 'salt'] });
  });

  it('reads a list inside a comment only when there is nothing else', () => {
    const list = '<!-- <li itemprop="ingredients">rice</li><li itemprop="ingredients">salt</li> -->';
    expect(readRecipePage(pageOf(`<title>Rice</title><body>${list}</body>`))?.lines).toEqual(['rice', 'salt']);
  });

  it('finds nothing on a page without a recipe', () => {
    expect(readRecipePage(pageOf('<title>Shop</title><ul><li>Milk</li></ul>'))).toBeNull();
  });
});

describe('createRecipeReader', () => {
  const reader = createRecipeReader(loadDataFromDisk);
  const page = {
    title: 'Dal',
    servings: 4,
    lines: [
      '1 cup red lentils, rinsed',
      '2 tbsp ghee',
      'Salt and pepper, to taste',
      '1 (14 oz) can tomatoes',
      '2 tsp ground cumin',
    ],
  };

  it('makes ingredients of the lines; what recipes take for granted is at home', async () => {
    const reading = MealReading.parse(await reader.read(page));
    expect(reading).toMatchObject({ dishes: ['Dal'], servings: 4, servingsGiven: true, question: null });
    expect(
      reading.ingredients.map((line) => [ingredientLabel(line), line.quantity, line.isAtHome, line.source]),
    ).toEqual([
      ['red lentil', { amount: 1, unit: 'cup' }, false, 'recipe-page'],
      ['ghee', { amount: 2, unit: 'tbsp' }, false, 'recipe-page'],
      ['salt', null, true, 'recipe-page'],
      ['black pepper', null, true, 'recipe-page'],
      ['canned tomato', { amount: 1, unit: 'can' }, false, 'recipe-page'],
      ['ground cumin', { amount: 2, unit: 'tsp' }, false, 'recipe-page'],
    ]);
  });

  it('scales to the servings wanted', async () => {
    const reading = await reader.read(page, 8);
    expect(reading.servings).toBe(8);
    expect(reading.ingredients[0]?.quantity).toEqual({ amount: 2, unit: 'cup' });
    expect(reading.ingredients.at(-1)?.quantity).toEqual({ amount: 3, unit: 'tsp' });
  });

  it('asks when the page has nothing to read', async () => {
    const reading = await reader.read({ title: null, servings: null, lines: ['♥'] });
    expect(reading.ingredients).toEqual([]);
    expect(reading.question).toContain('?');
  });
});
