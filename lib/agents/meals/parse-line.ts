import { parseIngredient } from '@jlucaspains/sharp-recipe-parser';
import type { Form } from '../../core/ingredient';
import { unitOf } from './line/count-units';
import { splitForm } from './line/form';
import { tidyLine } from './line/tidy';
import { tidyName } from './line/name';
import type { Quantity } from '../../core/quantity';

/** One line of a recipe or list, read. */
export interface ParsedLine {
  /** Singular, lower case, without its form where the form is a field. Empty when the line names nothing. */
  name: string;
  form: Form | null;
  /** Null when the line gives none ("salt, to taste"). A range ("2-3") gives its upper end: enough is bought. */
  quantity: Quantity | null;
  /** What else the line says: preparation, size, pack, "to taste". */
  note: string | null;
}

/**
 * Reads one ingredient line ("2 x 400g tins chopped tomatoes, drained") into name, form, quantity and note. The quantity, the kitchen
 * units and the name come from the sharp-recipe-parser library; around it stand the things it does not know: a second system of
 * measure, packs, cooking counts (clove, rasher, knob), preparation words that are not part of a name. Never throws; text that is
 * no ingredient comes back as a name without a quantity.
 */
export function parseIngredientLine(text: string): ParsedLine {
  const tidy = tidyLine(text);
  const parsed = tidy.text === '' ? null : parseIngredient(tidy.text, 'en');
  if (parsed === null) return { name: '', form: null, quantity: null, note: tidy.notes.join('; ') || null };
  const named = tidyName(
    [parsed.ingredient, parsed.extra].filter((part) => part !== '').join(', '),
    unitOf(parsed.unit),
  );
  const { name, form } = splitForm(named.name);
  const amount = parsed.maxQuantity > 0 ? parsed.maxQuantity : named.unit === null ? null : 1;
  const unit = named.unit ?? 'each';
  const notes = [...tidy.notes, ...named.notes].filter((note) => note !== '');
  return {
    name,
    form: form ?? (unit === 'can' && !drinks.test(name) ? 'canned' : null),
    quantity: amount === null ? null : { amount, unit },
    note: notes.length === 0 ? null : notes.join('; ').slice(0, 200),
  };
}

/** A can of these is a can to drink, not a canned form of something fresh. */
const drinks = /\b(?:beer|lager|ale|stout|cola|coke|soda|lemonade|water|juice|milk|cream)$/;
