import { ingredientLabel } from '../../../lib/core/meal/ingredient';
import { anAnswer, said } from './model-answers';
import type { HostileCase } from './hostile-fields';
import { readWithAnswers } from './read-answers';

/** What of a hostile value a screen would show in its field, when a model puts it there beside an honest rest. */
export async function shownOf({ field, value }: HostileCase): Promise<string[]> {
  const honest = { ingredients: [said('rice'), said('chicken thigh')], dishes: ['Fried rice'] };
  const answer = {
    question: anAnswer({ question: value }),
    dish: anAnswer({ ...honest, dishes: [value] }),
    note: anAnswer({ ...honest, ingredients: [said('rice', { note: value })] }),
    name: anAnswer({ ...honest, ingredients: [said('chicken thigh'), said(value)] }),
    diet: anAnswer({ ...honest, diets: [value] }),
    avoid: anAnswer({ ...honest, avoid: [value] }),
  }[field];
  const { reading } = await readWithAnswers('chicken fried rice for 2', [answer, answer]);
  if (reading.answeredBy === 'rules') return [];
  const { question, dishes, ingredients, constraints } = reading;
  switch (field) {
    case 'question':
      return question === null ? [] : [question];
    case 'dish':
      return dishes;
    case 'note':
      return ingredients.flatMap(({ note }) => note ?? []);
    case 'name':
      return ingredients.map(ingredientLabel);
    case 'diet':
      return constraints.diets;
    case 'avoid':
      return constraints.avoid;
  }
}
