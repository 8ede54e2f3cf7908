import type { Extraction } from '../../../lib/agents/ingredients-by-model';
import type { Form } from '../../../lib/core/meal/ingredient';
import type { Unit } from '../../../lib/core/meal/quantity';

/** An ingredient of a model's answer, in the shape the first version asked for. */
export function said(
  name: string,
  change: Partial<Extraction['ingredients'][number]> = {},
): Extraction['ingredients'][number] {
  return {
    name,
    form: null,
    amount: null,
    unit: null,
    is_pantry_staple: false,
    is_optional: false,
    note: null,
    ...change,
  };
}

/** An answer that says nothing but what is given. */
export function anAnswer(change: Partial<Extraction> = {}): Extraction {
  return {
    dishes: [],
    servings: null,
    ingredients: [],
    diets: [],
    avoid: [],
    budget_amount: null,
    budget_currency: null,
    question: null,
    ...change,
  };
}

/** "500 g chicken thigh (boneless) [skin on]": amount and unit, name, form in braces, note in brackets; `~` before a staple. */
export function readItems(text: string): Extraction['ingredients'] {
  return text.split(';').map((part) => {
    const match = /^\s*(~?)(?:([\d.]+) (\w+) )?([^{[]+?)\s*(?:\{(\w+)\})?\s*(?:\[([^\]]+)\])?\s*$/.exec(part);
    if (match === null) throw new Error(`not an item: ${part}`);
    const [, staple, amount, unit, name = '', form, note] = match;
    return said(name, {
      amount: amount === undefined ? null : Number(amount),
      unit: (unit ?? null) as Unit | null,
      form: (form ?? null) as Form | null,
      is_pantry_staple: staple === '~',
      note: note ?? null,
    });
  });
}
