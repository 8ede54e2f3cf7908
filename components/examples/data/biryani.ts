import type { MealReading } from '../../../lib/core/meal/ingredient';
import { freshLines } from './biryani-fresh';
import { pantryLines } from './biryani-pantry';
import { ingredient, plan, staple } from './example-builders';

/** A biryani for four at a small grocer: the list, and the plan with one line to check and one not found. */
export const biryaniReading: MealReading = {
  dishes: ['chicken biryani'],
  servings: 4,
  servingsGiven: true,
  ingredients: [
    ingredient('chicken thigh', 700, 'g', { form: 'boneless' }),
    ingredient('basmati rice', 400, 'g'),
    ingredient('yellow onion', 3, 'each'),
    ingredient('tomato', 2, 'each', { form: 'fresh' }),
    ingredient('plain yogurt', 200, 'g', { note: 'whole milk' }),
    ingredient('ginger', 20, 'g', { form: 'fresh' }),
    ingredient('garlic', 6, 'clove', { form: 'fresh' }),
    ingredient('green chili', 4, 'each', { form: 'fresh' }),
    ingredient('mint', 1, 'bunch', { form: 'fresh' }),
    ingredient('cilantro', 1, 'bunch', { form: 'fresh', isOptional: true }),
    ingredient('ghee', 3, 'tbsp'),
    ingredient('saffron', 1, 'pinch', { isOptional: true }),
    ingredient('milk', 60, 'ml'),
    ingredient('cumin', 1, 'tsp', { form: 'seeds' }),
    ingredient('green cardamom pod', 6, 'each', { form: 'whole' }),
    ingredient('cinnamon', 2, 'stick'),
    ingredient('garam masala', 2, 'tsp'),
    ingredient('turmeric', 1, 'tsp', { form: 'ground' }),
    ingredient('lemon', 0.5, 'each', { form: 'fresh' }),
    staple('salt', null, 'tsp'),
    staple('vegetable oil', 2, 'tbsp'),
    staple('bay leaf', 2, 'each', 'dried'),
    staple('black pepper', 0.5, 'tsp', 'ground'),
  ],
  constraints: { diets: ['halal'], avoid: ['cashew'], budget: { minor: 6000, currency: 'USD' } },
  question: null,
  notUnderstood: [],
  answeredBy: 'rules',
};

export const biryaniPlan = plan([...freshLines, ...pantryLines]);
