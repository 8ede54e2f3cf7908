import type { Form } from '../../meal/ingredient';
import { plainText, wordsOf } from '../../text/comparable-words';
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

/** What an ingredient requires of a title. */
export interface WantedFood {
  /** Canonical name of the food; null when the name is unknown, and then all its words are required. */
  food: string | null;
  specials: readonly string[];
  kind: FoodKind | null;
  words: readonly string[];
  /** Words besides the food that the title should have ("red" onion, "greek" yogurt). */
  modifiers: readonly string[];
  /** The word after a food that ends the name and so is the thing: "filter" of coffee filters. Null where the food itself ends it. */
  lastWord: string | null;
  /** Words that make it a variety of the food ("cherry" tomato); without them a title names another vegetable. */
  varieties: readonly string[];
  form: FormClass | null;
  /** Forms that its own words name: "mixed" peppers, "instant" oatmeal, "breaded" cod. They are never wrong in a title. */
  said: ReadonlySet<FormClass>;
  /** Words said beside the name, such as a maker's ("Quill & Oat" granola); in a title they name nothing else. */
  beside: ReadonlySet<string>;
  /** Qualities requested in the name or beside it ("low sodium", "skinless"). */
  qualities: readonly Quality[];
}

/** Forms that make another product with its own name: "tomato paste", "chicken stock". */
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

/** Words of a name that request a form. A cut ("diced") is requested as a word, not as a form. */
const formOfWord = new Map<string, FormClass>(
  Object.entries({
    ground: 'ground', powder: 'ground', powdered: 'ground', granulated: 'ground', whole: 'whole', seed: 'whole', stick: 'whole', pod: 'whole', dried: 'dried', dry: 'dried',
    vegan: 'imitation', vegetarian: 'imitation', veggie: 'imitation', meatless: 'imitation', canned: 'canned', tinned: 'canned', can: 'canned', frozen: 'frozen', fresh: 'fresh', smoked: 'smoked', pickled: 'pickled', minced: 'minced', cooked: 'cooked',
  } satisfies Record<string, FormClass>),
); // prettier-ignore

/** Words of recipes that no store title needs to repeat. */
const sayLittle = new Set(
  wordsOf(
    'fresh organic large medium small good quality ripe of a the and or raw boneless skinless chopped sliced free range fillet filet leaf sprig clove bulb head root stalk floret crown piece wedge plain regular cow garden fish zest peel rind pure natural',
  ),
);

const remembered = new Map<string, WantedFood>();
/** Cache of parsed names: a plan asks for each ingredient several times, and again at every change of a slider. */
const mostRemembered = 1000;

/** Reads what an ingredient requires of a title from its name, its form and the words said beside it. */
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
  // "Cumin seed" is cumin as seeds: the spice itself is the food. "Tuna in water" is tuna. A food called by its maker's name is that
  // product, whatever its flavour: "Fanta Grape".
  const [first] = reading.foods;
  const head =
    (first !== undefined && isCalledByMaker(first.food) ? first : null) ??
    reading.foods.findLast(({ isTail }) => !isTail) ??
    reading.foods.at(-1) ??
    null;
  const beside = head === null ? words : withoutWords(words, head.words);
  // "Skim" is part of the name of a milk, not a part of milk.
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
    // A coffee pod is a kind of coffee, a pod of a spice is whole spice; a dry wine is not dried.
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
  // Food in oil or juice comes in a can or a jar.
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

/** Colours and strengths from a note: "golden" beside caster sugar. A longer note means something else. */
function notedKinds(note: string | null): string[] {
  const parts = note === null ? [] : plainText(capText(note, maxTitleLength)).split('; ');
  return parts.filter((part) => notable.has(part));
}
const notable = new Set(
  'red yellow white green brown black purple golden light dark mild medium mature sharp vintage still sparkling mini baby curly flat crunchy smooth chunky strong salted unsalted sweetened unsweetened large small'.split(
    ' ',
  ),
);

/** Treatments before sale, said in a note: breaded fish, seeded bread. Cooks do not do these at home without saying so. */
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

/** The words of a short note. A long note is an instruction. */
function besideWords(note: string | null): ReadonlySet<string> {
  if (note === null) return nothingBeside;
  const words = note.split(';').map((part) => wordsOf(capText(part, maxTitleLength)));
  return new Set(words.filter(({ length }) => length <= mostBeside).flat());
}
const mostBeside = 3;
const nothingBeside: ReadonlySet<string> = new Set();

/** One shared empty set for names without a form, which are most. */
const noForms: ReadonlySet<FormClass> = new Set();

function formsSaid(words: readonly string[]): ReadonlySet<FormClass> {
  const said = words.flatMap(formClassesOf);
  return said.length === 0 ? noForms : new Set(said);
}

/** The words that remain after removing each of `others` once. */
function withoutWords(words: readonly string[], others: readonly string[]): string[] {
  const left = [...others];
  return words.filter((word) => {
    const at = left.indexOf(word);
    if (at !== -1) left.splice(at, 1);
    return at === -1;
  });
}

/** The words of a variety's name that the food's name lacks: "cherry" of "cherry tomato", none of "cheddar cheese". */
function varietyWords(head: NamedFood): string[] {
  const own = head.food.split(' ');
  if (!own.every((word) => head.words.includes(word))) return [];
  // Another name of the same food requires nothing more: strong white bread flour is bread flour.
  if (canonicalName(head.words.join(' ')) === head.food) return [];
  const general = genericNames[head.kind] ?? [];
  return head.words.filter(
    (word) => !own.includes(word) && !general.includes(word) && !sayLittle.has(word) && !formOfWord.has(word),
  );
}

/** "Tomato" + paste becomes "tomato paste" when stores know that name; otherwise the form stays a form. */
function asNamed(name: string, form: Form): string {
  for (const word of form === 'stock' ? ['stock', 'broth'] : [form]) {
    const phrase = wordsOf(`${name} ${word}`).join(' ');
    if (isNamed(phrase)) return phrase;
  }
  return classOfForm[form] === undefined ? `${name} ${form}` : name;
}
