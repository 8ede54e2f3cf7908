import type { OutputSchema } from './output-schema';

/**
 * What the stand-in answers, computed from what it is asked: it reads the block of data in the prompt as a model would, by the shape of
 * answer that is wanted. Plain and predictable, so that a whole run works and a test can tell what must come. `says` puts other words into
 * its mouth about the picks of an ingredient, with every fact cited.
 */
export function answerTo(
  prompt: string,
  schema: OutputSchema | null,
  says: ReadonlyMap<string, string> = new Map(),
): string {
  if (schema === null) return 'Understood.';
  const fields = 'properties' in schema ? Object.keys(schema.properties) : [];
  if (fields.includes('ingredients')) return JSON.stringify(extractionOf(blockOf(prompt, 'wish')));
  if (fields.includes('explanations'))
    return JSON.stringify({ explanations: picksOf(prompt).map((pick) => explain(pick, says.get(pick.ingredient))) });
  if (fields.includes('sentences'))
    return JSON.stringify({ sentences: picksOf(prompt).flatMap((pick) => tellMore(pick, says.get(pick.ingredient))) });
  if (fields.includes('control_id')) return JSON.stringify({ control_id: searchIn(blockOf(prompt, 'controls')) });
  return JSON.stringify(emptiest(schema));
}

/** The text inside `<name>` … `</name>`, or all of it. */
export function blockOf(prompt: string, name: string): string {
  return new RegExp(`<${name}>\\n([\\s\\S]*?)\\n</${name}>`).exec(prompt)?.[1] ?? prompt;
}

/** The number of the first control on which something is searched for, in some languages. */
function searchIn(controls: string): number | null {
  const line = controls.split('\n').find((one) => /search|look for|find|such|zoek|trek|busca|cherch/i.test(one));
  return line === undefined ? null : Number.parseInt(line, 10);
}

/** Foods this stand-in knows, with what two people eat of them. */
const foods: Readonly<Record<string, [amount: number, unit: string]>> = {
  'basmati rice': [200, 'g'],
  rice: [200, 'g'],
  garlic: [1, 'each'],
  onion: [1, 'each'],
  carrot: [3, 'each'],
  tomato: [4, 'each'],
  spinach: [150, 'g'],
  chickpea: [1, 'can'],
  lentil: [200, 'g'],
  'chicken thigh': [500, 'g'],
  yogurt: [200, 'g'],
  lemon: [1, 'each'],
};

/** Dishes it knows, and what it cooks when the shopper leaves it open. */
const dishes: Readonly<Record<string, string[]>> = {
  'chicken biryani': ['chicken thigh', 'basmati rice', 'yogurt', 'onion', 'garlic'],
  'something healthy': ['spinach', 'chickpea', 'lemon', 'basmati rice'],
};

/** "300 g spinach", "2 lemons": what the wish itself says of a food. */
function amountIn(wish: string, food: string): [amount: number, unit: string] | null {
  const [, amount, unit] = new RegExp(`(\\d+)\\s*(g|kg|ml|lb|oz)?\\s+${food}`).exec(wish) ?? [];
  return amount === undefined ? null : [Number(amount), unit ?? 'each'];
}

function extractionOf(wish: string) {
  const text = wish.toLowerCase();
  // Clauses about what must not be in it are no wish for it.
  const wanted = text.replace(/\b(?:no|without|allergic to|avoid(?:ing)?)\b[^.;!?\n]*/g, ' ');
  const avoid = [...text.matchAll(/\b(?:no|without|allergic to)\s+([a-z]+)/g)].map((match) => match[1] ?? '');
  const isList = wanted.includes(',') && !/\b(?:something|dinner|meal|with|for)\b/.test(wanted);
  const named = isList
    ? wanted
        .split(/[,;\n]|\band\b/)
        .map((item) => item.trim())
        .filter((item) => item !== '')
    : [
        ...Object.keys(foods).filter(
          (food) => wanted.includes(food) && !(food === 'rice' && wanted.includes('basmati')),
        ),
        ...Object.entries(dishes).flatMap(([dish, named]) => (wanted.includes(dish) ? named : [])),
      ];
  const servings = /\b(?:for|serves)\s+(\d+|two|four)\b/.exec(text)?.[1];
  const budget = /\$\s*(\d+(?:\.\d+)?)/.exec(text)?.[1];
  const hasFood = named.length > 0;
  return {
    dishes: isList || !hasFood ? [] : ['Rice bowl'],
    servings: servings === undefined ? null : ({ two: 2, four: 4 }[servings] ?? Number(servings)),
    ingredients: named.map((name) => {
      const [amount, unit] = amountIn(wanted, name) ?? (isList ? undefined : foods[name]) ?? [null, null];
      return { name, form: null, amount, unit, is_pantry_staple: false, is_optional: false, note: null };
    }),
    diets: ['vegan', 'vegetarian', 'halal'].filter((diet) => text.includes(diet)),
    avoid,
    budget_amount: budget === undefined ? null : Number(budget),
    budget_currency: budget === undefined ? null : 'USD',
    question: hasFood ? null : 'What would you like to cook?',
  };
}

interface Pick {
  id: string;
  ingredient: string;
  facts: { id: string; text: string }[];
}

/** `p1: product for ingredient`, and under it its facts `  p1f1: …`. */
function picksOf(prompt: string): Pick[] {
  return blockOf(prompt, 'picks')
    .split(/\n\n+/)
    .flatMap((entry) => {
      const [head = '', ...lines] = entry.split('\n');
      const [, id, ingredient] = /^(p\d+): .* for (.+)$/.exec(head) ?? [];
      if (id === undefined || ingredient === undefined) return [];
      const facts = lines.flatMap((line) => {
        const [, factId, text] = /^ {2}(p\d+f\d+): (.*)$/.exec(line) ?? [];
        return factId === undefined || text === undefined ? [] : [{ id: factId, text }];
      });
      return [{ id, ingredient, facts }];
    });
}

function explain({ id, ingredient, facts }: Pick, said?: string) {
  if (said !== undefined) return { pick_id: id, fact_ids: facts.map((fact) => fact.id), sentence: said };
  const price = facts.find(({ text }) => text.startsWith('price: '));
  const amount = price?.text.replace(/^price: ([^,]+).*$/, '$1') ?? '';
  const other = facts.find(({ text }) => /^\S+ (?:more|less) than /.test(text));
  const difference = other?.text.replace(/^(\S+ (?:more|less)) than .*$/, ', $1 than another') ?? '';
  return {
    pick_id: id,
    fact_ids: [price, other].flatMap((fact) => (fact === undefined ? [] : [fact.id])),
    sentence: `The ${ingredient} costs ${amount} here${difference}.`,
  };
}

function tellMore({ facts }: Pick, said?: string) {
  const other = said === undefined ? [] : [{ fact_ids: facts.map(({ id }) => id), sentence: said }];
  const prices = facts
    .filter(({ text }) => text.startsWith('price: '))
    .map(({ id, text }) => ({ fact_ids: [id], sentence: `Its ${text.replace('price: ', 'price is ')}.` }));
  return [...other, ...prices];
}

/** The least that fits a schema: empty lists and texts, zeroes. */
function emptiest(schema: OutputSchema): unknown {
  if ('anyOf' in schema) return schema.anyOf[0] === undefined ? null : emptiest(schema.anyOf[0]);
  if ('enum' in schema) return schema.enum[0];
  if ('const' in schema) return schema.const;
  if ('$ref' in schema) return null;
  if (Array.isArray(schema.type)) return null;
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(Object.entries(schema.properties).map(([name, field]) => [name, emptiest(field)]));
    case 'array':
      return [];
    case 'string':
      return '';
    case 'boolean':
      return false;
    case 'null':
      return null;
    case 'number':
    case 'integer':
      return 0;
  }
}
