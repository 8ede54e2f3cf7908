import type { Form } from '../../meal/ingredient';
import { plainText, wordsOf } from '../../text/words';
import type { FormClass } from '../descriptors';
import { formClassesOf } from '../descriptors';

import type { FoodKind } from '../names/food-kind';
import { isNamed } from '../names/dictionary';
import { isCalledByMaker } from '../names/makers';
import { recipeWords, specialsOf } from '../names/same-food';
import { freshNameOf } from './fresh-names';
import { askedQualities, qualitiesIn } from './qualities';
import type { Quality } from './qualities';
import { canonicalName } from '../names/synonyms';
import { capText, maxTitleLength } from '../text-limits';
import { genericNames, readTitle } from '../read-title';
import { withInitials } from '../title-hints';
import type { NamedFood } from '../read-title';

/** What an ingredient asks of a title. */
export interface WantedFood {
  /** Canonical name of the thing; null when the name names nothing we know, and then all its words are asked for. */
  food: string | null;
  specials: readonly string[];
  kind: FoodKind | null;
  words: readonly string[];
  /** Words beside the thing that the title should carry ("red" onion, "greek" yogurt). */
  modifiers: readonly string[];
  /** The word that ends the name behind a food and so is the thing: "filter" of coffee filters. Null where the food itself ends it. */
  lastWord: string | null;
  /** Words that make it a variety of the thing ("cherry" tomato); without them it is another vegetable. */
  varieties: readonly string[];
  form: FormClass | null;
  /** Forms its own words speak of: "mixed" peppers, "instant" oatmeal, cod that is "breaded". They are never wrong. */
  said: ReadonlySet<FormClass>;
  /** Words said beside the name, as of a maker ("Quill & Oat" granola): where a title says them they name nothing else. */
  beside: ReadonlySet<string>;
  /** Qualities asked for by name or beside it ("low sodium", "skinless"). */
  qualities: readonly Quality[];
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
    vegan: 'imitation', vegetarian: 'imitation', veggie: 'imitation', meatless: 'imitation', canned: 'canned', tinned: 'canned', can: 'canned', frozen: 'frozen', fresh: 'fresh', smoked: 'smoked', pickled: 'pickled', minced: 'minced', cooked: 'cooked',
  } satisfies Record<string, FormClass>),
); // prettier-ignore

/** Words of a recipe's name for a thing that no store title needs to repeat. */
const sayLittle = new Set(
  wordsOf(
    'fresh organic large medium small good quality ripe of a the and or raw boneless skinless chopped sliced free range fillet filet leaf sprig clove bulb head root stalk floret crown piece wedge plain regular cow garden fish zest peel rind pure natural',
  ),
);

const remembered = new Map<string, WantedFood>();
/** Names kept as read: a plan asks for each of its ingredients several times, and anew at every change of a slider. */
const mostRemembered = 1000;

/** Reads an ingredient's name, form and what was said beside it as a shopper at a shelf would. */
export function readWanted(wholeName: string, form: Form | null, note: string | null = null): WantedFood {
  const name = withInitials(capText(wholeName, maxTitleLength));
  const key = `${form ?? ''}\n${name}\n${note ?? ''}`;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  const wanted = takeApart(name, form, note);
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, wanted);
  return wanted;
}

function takeApart(name: string, form: Form | null, note: string | null): WantedFood {
  const said = wordsOf(name).join(' ');
  const own = wordsOf(
    recipeWords.get(said) ?? (form === 'fresh' || form === 'leaves' ? freshNameOf(said) : null) ?? name,
  );
  const formed = `${form ?? ''} ${own.join(' ')}`;
  const named =
    form !== null && namingForms.has(form) && !own.includes(form)
      ? asNamed(name, form)
      : // A whole chicken is no part of one, a dried apricot no apricot.
        (form === 'whole' || form === 'dried' || form === 'ground') && isNamed(formed)
        ? formed
        : own.join(' ');
  const words = wordsOf(named);
  const reading = readTitle(named, null);
  // "cumin seed" is cumin in seeds: the spice itself is the thing.
  // "Tuna in water" is tuna.
  // What is called by its maker's name is that, whatever it tastes of: "Fanta Grape".
  const [first] = reading.foods;
  const head =
    (first !== undefined && isCalledByMaker(first.food) ? first : null) ??
    reading.foods.findLast(({ isTail }) => !isTail) ??
    reading.foods.at(-1) ??
    null;
  const beside = head === null ? words : withoutWords(words, head.words);
  // "Skim" is part of a name of milk, and no part of milk.
  const extra = head === null ? [] : withoutWords(head.words, head.food.split(' '));
  const told = askedQualities(
    [...beside, ...extra, ...(form === 'boneless' || form === 'raw' ? [form] : [])],
    head?.food ?? null,
  );
  const noted =
    note === null ? [] : qualitiesIn(plainText(capText(note, maxTitleLength))).filter(({ name }) => name !== 'roasted');
  const rest = withoutWords(beside, told.words);
  let asked: FormClass | null = form === null || named !== own.join(' ') ? null : (classOfForm[form] ?? null);
  const modifiers: string[] = [];
  for (const word of rest) {
    const wordForm = formOfWord.get(word);
    // A pod of coffee is a kind of it, one of a spice the whole of it; a dry wine is not dried.
    const isOfDrink = (word === 'pod' || word === 'dry') && head?.kind === 'drink';
    if (head !== null && wordForm !== undefined && !isOfDrink) asked ??= wordForm;
    else if (!sayLittle.has(word)) modifiers.push(word);
  }
  const notedWords = notedForms(note);
  modifiers.push(...notedKinds(note), ...notedWords);
  // Whole peeled tomatoes come in a can.
  if ((asked === null || asked === 'whole') && reading.forms.has('canned')) {
    if (asked === 'whole') modifiers.push('whole');
    asked = 'canned';
  }
  // What is kept in oil or juice comes in a can or a jar.
  if (asked === null && noted.some((quality) => quality.name.startsWith('in '))) asked = 'canned';
  // "cinnamon stick": a form inside the name.
  if (asked === null && head !== null && head.kind !== 'drink' && head.kind !== 'milk' && reading.forms.has('whole'))
    asked = 'whole';
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
    varieties: head === null ? [] : withoutWords(varietyWords(head), told.words),
    form: asked,
    lastWord: lastWordOf(words, head, modifiers),
    beside: besideWords(note),
    said: formsSaid([...modifiers, ...notedWords, ...told.words]),
    qualities: [...new Set([...told.qualities, ...noted])],
  };
}

/** Colours and strengths that were set aside in a note: "golden" beside caster sugar. What a note says in more words is something else. */
function notedKinds(note: string | null): string[] {
  const parts = note === null ? [] : plainText(capText(note, maxTitleLength)).split('; ');
  return parts.filter((part) => notable.has(part));
}
const notable = new Set(
  'red yellow white green brown black purple golden light dark mild medium mature sharp vintage still sparkling mini baby curly flat crunchy smooth chunky strong salted unsalted sweetened unsweetened large small'.split(
    ' ',
  ),
);

/** What is done to a product before it is sold, said in a note: breaded fish, seeded bread. At home nobody does it unsaid. */
function notedForms(note: string | null): string[] {
  const parts = note === null ? [] : plainText(capText(note, maxTitleLength)).split('; ');
  return parts.filter((part) => soldSo.has(part));
}
const soldSo = new Set('breaded battered crumbed seeded malted fruited instant mixed minted'.split(' '));

function lastWordOf(words: readonly string[], head: NamedFood | null, modifiers: readonly string[]): string | null {
  const last = words.at(-1) ?? '';
  const isBehind = head !== null && !isCalledByMaker(head.food) && !head.words.includes(last);
  return isBehind && modifiers.includes(last) && words.length > 1 && formClassesOf(last).length === 0 ? last : null;
}

/** The words of a short note. A long one tells what to do. */
function besideWords(note: string | null): ReadonlySet<string> {
  if (note === null) return nothingBeside;
  const words = note.split(';').map((part) => wordsOf(capText(part, maxTitleLength)));
  return new Set(words.filter(({ length }) => length <= mostBeside).flat());
}
const mostBeside = 3;
const nothingBeside: ReadonlySet<string> = new Set();

/** One for all names that say no form, most of them. */
const noForms: ReadonlySet<FormClass> = new Set();

function formsSaid(words: readonly string[]): ReadonlySet<FormClass> {
  const said = words.flatMap(formClassesOf);
  return said.length === 0 ? noForms : new Set(said);
}

/** Words without as many of each as `others` has. */
function withoutWords(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** The words of a variety's name that its food's name has not: "cherry" of "cherry tomato", nothing of "cheddar cheese". */
function varietyWords(head: NamedFood): string[] {
  const own = head.food.split(' ');
  if (!own.every((word) => head.words.includes(word))) return [];
  // Another name of the same thing asks for nothing besides: strong white bread flour is bread flour.
  if (canonicalName(head.words.join(' ')) === head.food) return [];
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
