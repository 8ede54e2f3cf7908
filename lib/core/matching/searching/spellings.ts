import { writtenApart } from '../names/dictionary';
import { singular } from '../../text/comparable-words';

/** Words that countries spell differently. Stores match letters, so each spelling is searched for. */
const spellings: readonly (readonly string[])[] = [
  ['chilli', 'chili', 'chile'],
  ['yogurt', 'yoghurt'],
  ['pita', 'pitta'],
  ['lasagna', 'lasagne'],
  ['hummus', 'houmous', 'hommus'],
  ['rising', 'raising'],
  ['self-rising', 'self-raising'],
  ['jalapeño', 'jalapeno'],
  ['fillet', 'filet'],
  ['donut', 'doughnut'],
  ['whiskey', 'whisky'],
  ['worcestershire', 'worcester'],
  ['breadcrumb', 'bread crumb'],
  ['sweetcorn', 'corn'],
  ['beetroot', 'beet'],
  ['caramelized', 'caramelised'],
  ['crème', 'creme'],
  ['purée', 'puree'],
  ['gruyère', 'gruyere'],
  ['poppadom', 'papadum'],
  ['bulgur', 'bulgar'],
  ['tahini', 'tahina'],
  ['bbq', 'barbecue', 'barbeque'],
  ['grated', 'shredded'],
];

/** Names that are written as one word or as two. */
const joinedNames =
  `sun dried, corn flake, sweet corn, flat bread, oat cake, fish cake, tea cake, tea bag, milk shake, bean sprout, water melon, passion fruit, dragon fruit,
  star fruit, lemon grass, corn meal, corn starch, corn flour, crisp bread, bread stick, flax seed, wheat germ, apple sauce, jelly bean, meat ball,
  ginger bread, short bread, pop corn, horse radish, cheese cake`
    .split(',')
    .map((name) => name.trim());

const byWord = new Map(spellings.flatMap((group) => group.map((word) => [word, group] as const)));

/** A query in the other spellings of its words; empty where there are none. A hyphenated word may be written as two. */
export function otherSpellings(query: string): string[] {
  const words = query.split(' ');
  const apart = query.includes('-') ? [query.replaceAll('-', ' ')] : [];
  const spelled = words.flatMap((word, index) =>
    (byWord.get(word) ?? [])
      .filter((other) => other !== word)
      .map((other) => [...words.slice(0, index), other, ...words.slice(index + 1)].join(' ')),
  );
  const joined = joinedNames.flatMap((name) => inOther(query, name, name.replace(' ', '')));
  const parted = words.flatMap((word) => {
    const single = singular(word);
    const two = joinedNames.find((name) => name.replace(' ', '') === single) ?? writtenApart(single);
    return two === null ? [] : inOther(query, single, two);
  });
  return [...new Set([...spelled, ...apart, ...joined, ...parted])];
}

/** A query with one of its names in another spelling, in the same number; empty where the query has no such name. */
function inOther(query: string, name: string, other: string): string[] {
  const written = ` ${query} `
    .replace(new RegExp(` ${name}(s|es)? `), (_, end: string | undefined) => ` ${other}${end ?? ''} `)
    .trim();
  return written === query ? [] : [written];
}
