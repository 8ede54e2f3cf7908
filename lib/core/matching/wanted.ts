import type { Form } from '../ingredient';
import { wordsOf } from '../words';
import type { FormClass } from './descriptors';

import type { FoodKind } from './foods';
import { isNamed } from './dictionary';
import { recipeWords, specialsOf } from './same-food';
import { capText, maxTitleLength } from './text-limits';
import { genericNames, readTitle } from './title';
import type { NamedFood } from './title';

/** What an ingredient asks of a title. */
export interface WantedFood {
  /** Canonical name of the thing; null when the name names nothing we know, and then all its words are asked for. */
  food: string | null;
  specials: readonly string[];
  kind: FoodKind | null;
  words: readonly string[];
  /** Words beside the thing that the title should carry ("red" onion, "greek" yogurt). */
  modifiers: readonly string[];
  /** Words that make it a variety of the thing ("cherry" tomato); without them it is another vegetable. */
  varieties: readonly string[];
  form: FormClass | null;
}

/** Forms that make another product with another name: "tomato paste", "chicken stock". */
const namingForms: ReadonlySet<Form> = new Set<Form>([
  'paste',
  'sauce',
  'juice',
  'oil',
  'stock',
  'flour',
  'flakes',
  'powder',
  'leaves',
  'seeds',
]);

const classOfForm: Partial<Record<Form, FormClass>> = {
  fresh: 'fresh',
  ground: 'ground',
  powder: 'ground',
  whole: 'whole',
  seeds: 'whole',
  leaves: 'leaf',
  dried: 'dried',
  canned: 'canned',
  frozen: 'frozen',
  smoked: 'smoked',
  pickled: 'pickled',
  minced: 'minced',
  sliced: 'cut',
  shredded: 'cut',
  cooked: 'cooked',
};

/** Words of a name that ask for a form. A cut ("diced") is asked for as a word, not as a form. */
const formOfWord = new Map<string, FormClass>(
  Object.entries({
    ground: 'ground', powder: 'ground', powdered: 'ground', granulated: 'ground', whole: 'whole', seed: 'whole', stick: 'whole', pod: 'whole', dried: 'dried', dry: 'dried',
    canned: 'canned', tinned: 'canned', can: 'canned', frozen: 'frozen', fresh: 'fresh', smoked: 'smoked', pickled: 'pickled', minced: 'minced', cooked: 'cooked',
  } satisfies Record<string, FormClass>),
); // prettier-ignore

/** Words of a recipe's name for a thing that no store title needs to repeat. */
const sayLittle = new Set(
  wordsOf(
    'fresh organic large medium small good quality ripe of a the and or raw boneless skinless chopped sliced free range fillet filet leaf sprig clove bulb head root stalk floret crown piece chunk wedge plain regular cow garden fish zest peel rind unsweetened pure natural',
  ),
);

const remembered = new Map<string, WantedFood>();
/** Names kept as read: a plan asks for each of its ingredients several times, and anew at every change of a slider. */
const mostRemembered = 1000;

/** Reads an ingredient's name and form as a shopper at a shelf would. */
export function readWanted(wholeName: string, form: Form | null): WantedFood {
  const name = capText(wholeName, maxTitleLength);
  const key = `${form ?? ''}\n${name}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const wanted = takeApart(name, form);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, wanted);
  return wanted;
}

function takeApart(name: string, form: Form | null): WantedFood {
  const own = wordsOf(recipeWords.get(wordsOf(name).join(' ')) ?? name);
  const named = form !== null && namingForms.has(form) && !own.includes(form) ? asNamed(name, form) : own.join(' ');
  const words = wordsOf(named);
  const reading = readTitle(named, null);
  // "cumin seed" is cumin in seeds: the spice itself is the thing.
  const head = reading.foods.at(-1) ?? null;
  const rest = words.filter((_, index) => head === null || reading.owners[index] !== reading.foods.indexOf(head));
  let asked: FormClass | null = form === null || named !== own.join(' ') ? null : (classOfForm[form] ?? null);
  const modifiers: string[] = [];
  for (const word of rest) {
    const wordForm = formOfWord.get(word);
    if (head !== null && wordForm !== undefined) asked ??= wordForm;
    else if (!sayLittle.has(word)) modifiers.push(word);
  }
  if (asked === null && reading.forms.has('canned')) asked = 'canned';
  // "cinnamon stick": a form inside the name.
  if (asked === null && head !== null && reading.forms.has('whole')) asked = 'whole';
  if (form === 'boneless') modifiers.push('boneless');
  if (
    form !== null &&
    namingForms.has(form) &&
    named === own.join(' ') &&
    !own.includes(form) &&
    classOfForm[form] === undefined
  )
    modifiers.push(...wordsOf(form));
  return {
    food: head?.food ?? null,
    specials: head === null ? [] : specialsOf(head.food),
    kind: head?.kind ?? null,
    words,
    modifiers,
    varieties: head === null ? [] : varietyWords(head),
    form: asked,
  };
}

/** The words of a variety's name that its food's name has not: "cherry" of "cherry tomato", nothing of "cheddar cheese". */
function varietyWords(head: NamedFood): string[] {
  const own = head.food.split(' ');
  if (!own.every((word) => head.words.includes(word))) return [];
  const general = genericNames[head.kind] ?? [];
  return head.words.filter(
    (word) => !own.includes(word) && !general.includes(word) && !sayLittle.has(word) && !formOfWord.has(word),
  );
}

/** "tomato" + paste is "tomato paste" when stores know it by that name; otherwise the form stays a form. */
function asNamed(name: string, form: Form): string {
  for (const word of form === 'stock' ? ['stock', 'broth'] : [form]) {
    const phrase = wordsOf(`${name} ${word}`).join(' ');
    if (isNamed(phrase)) return phrase;
  }
  return classOfForm[form] === undefined ? `${name} ${form}` : name;
}
