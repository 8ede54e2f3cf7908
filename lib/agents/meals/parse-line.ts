import { parseIngredient } from '@jlucaspains/sharp-recipe-parser';
import type { Form } from '../../core/meal/ingredient';
import { capText, maxLineLength } from '../../core/matching/text-limits';
import { singular, singularPhrase } from '../../core/text/singular';
import { unitOf } from './line/amounts/count-units';
import { withoutShare } from './line/amounts/fat-share';
import { splitForm } from './line/name/form';
import { joinWords, unjoinWords } from './line/name/joined-words';
import { normaliseLine } from './line/normalise-line';
import { tidyName } from './line/name/name';
import { splitPackingMedium } from './line/name/packing-medium';
import type { Quantity } from '../../core/meal/quantity';

/** One line of a recipe or list, read. */
export interface ParsedLine {
  /** Singular, lower case, without its form where the form is a field. Empty when the line names nothing. */
  name: string;
  form: Form | null;
  /** Null when the line gives none ("salt, to taste"). A range ("2-3") gives its upper end: enough is bought. */
  quantity: Quantity | null;
  /** What else the line says: preparation, size, pack, "to taste". */
  note: string | null;
  /** The same as the line has it: the name with its form and in its own number, a range with both ends, the unit in its own word. */
  written: { name: string; amount: { least: number; most: number } | null; unit: string | null };
}

/**
 * Reads one ingredient line ("2 x 400g tins chopped tomatoes, drained") into name, form, quantity and note. The quantity, the kitchen
 * units and the name come from the sharp-recipe-parser library; around it stand the things it does not know: a second system of
 * measure, packs, cooking counts (clove, rasher, knob), preparation words that are not part of a name. Never throws; text that is
 * no ingredient comes back as a name without a quantity.
 */
export function parseIngredientLine(text: string): ParsedLine {
  const { text: rest, share } = withoutShare(capText(text, maxLineLength));
  const read = readLine(rest);
  if (share === null || read.name === '') return read;
  const { written } = read;
  return { ...read, name: `${share} ${read.name}`, written: { ...written, name: `${share} ${written.name}` } };
}

function readLine(text: string): ParsedLine {
  const tidy = normaliseLine(joinWords(capText(text, maxLineLength)));
  const parsed = tidy.text === '' ? null : readTidy(tidy.text);
  if (parsed === null)
    return {
      name: '',
      form: null,
      quantity: null,
      note: tidy.notes.join('; ') || null,
      written: { name: '', amount: null, unit: null },
    };
  const rest = [parsed.ingredient, parsed.extra].filter((part) => part !== '').join(', ');
  const named = tidyName(rest, parsed.unit, parsed.maxQuantity > 0);
  const kept = splitPackingMedium(named.name);
  const { name, form } = splitForm(
    singularPhrase(unjoinWords((kept?.name ?? named.name).toLowerCase()).replace(/,\s*/g, ' ')),
  );
  const most = parsed.maxQuantity > 0 ? parsed.maxQuantity : named.unit === null ? null : 1;
  const least = parsed.minQuantity > 0 ? parsed.minQuantity : most;
  const quantity = most === null ? null : toQuantity(most * (tidy.own?.factor ?? 1), named.unit);
  const isCanned = quantity?.unit === 'can' || named.notes.some((said) => /^(?:cans?|tins?)$/i.test(said));
  const cut = [...name.matchAll(cuts)].map((match) => match[1] ?? '');
  // Without a number it is not a size: medium cheddar, medium salsa.
  const strength =
    quantity === null ? (eggSize.exec(tidy.text)?.[1] ?? /^medium(?= \p{L})/iu.exec(tidy.text)?.[0] ?? '') : '';
  const notes = [...tidy.notes, strength.toLowerCase(), ...cut, kept?.keeping ?? '', ...named.notes].filter(
    (note) => note !== '',
  );
  return {
    name: name.replace(cuts, ''),
    form: isCanned && (form === null || form === 'whole') && !drinks.test(name) ? 'canned' : form,
    quantity,
    note: notes.length === 0 ? null : notes.join('; ').slice(0, 200),
    written: {
      name: named.name,
      amount: most === null || least === null ? null : { least, most },
      unit: tidy.own?.word ?? named.unit,
    },
  };
}

/** Eggs are sold by their size. */
const eggSize = /^(?:extra |very )?(large|medium|small)\b.*\beggs?$/i;

/** A number or letter that is part of a name: "2% milk", "7up", "00 flour", "T bone steak". */
const unnumbered = /^(?:\d+(?:\.\d+)?% |7 ?up\b|00 |[a-z](?: |$))/i;
/** Percentages after the first word: "lactose-free 2% milk". */
const sharesOnly = /^\D+(?:\d+(?:\.\d+)?%\D+)+$/;
const nothing = {
  quantity: 0,
  quantityText: '',
  minQuantity: 0,
  maxQuantity: 0,
  unit: '',
  unitText: '',
  extra: '',
  alternativeQuantities: [],
};

/** The library throws on numbers no one writes ("1/2/3"); such a line has no amount. */
function guarded(text: string): ReturnType<typeof parseIngredient> {
  try {
    return parseIngredient(text, 'en');
  } catch {
    return { ...nothing, ingredient: text };
  }
}

/**
 * The library looks for a number anywhere; a line that does not begin with one ("butter, for 2 tins", "basil, cut into 1-inch strips")
 * has no amount, so it is given only what stands before the first number.
 */
function readTidy(text: string): ReturnType<typeof parseIngredient> {
  if (unnumbered.test(text) || sharesOnly.test(text)) return { ...nothing, ingredient: text };
  if (/^(?:\d|\p{Letter}+ ?$)/u.test(text) || !/\d/.test(text)) return guarded(text);
  const head = text.split(/[,;]|\s(?=\d)/)[0] ?? text;
  const parsed = guarded(head);
  return parsed === null ? null : { ...parsed, extra: text.slice(head.length).replace(/^[,;\s]+/, '') };
}

/** An inch of ginger is the knob that recipes mean. */
const lengths: ReadonlyMap<string, number> = new Map(
  Object.entries({ inch: 1, in: 1, centimeter: 1 / 2.5, cm: 1 / 2.5, mm: 1 / 25 }),
);

function toQuantity(amount: number, unit: string | null): Quantity {
  if (unit === null) return { amount, unit: 'each' };
  const inches = lengths.get(unit);
  if (inches !== undefined) return { amount: Math.max(1, Math.round(amount * inches)), unit: 'knob' };
  return { amount, unit: unitOf(singular(unit.toLowerCase())) ?? 'each' };
}

/** The trimming of a cut: kept in the note, not searched for in product names. */
const cuts = /\b(skinless|skin-on|bone-in) /g;

/** Drinks: a can of these is a drink, not a canned form of something fresh. */
const drinks =
  /\b(?:beer|lager|ale|stout|cider|seltzer|tonic|ginger ale|cola|coke|soda|lemonade|water|juice|milk|cream)$/;
