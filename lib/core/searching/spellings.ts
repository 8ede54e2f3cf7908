/** Words that countries spell apart, the same thing in all of them. Stores look for letters, so each is asked for. */
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
];

const byWord = new Map(spellings.flatMap((group) => group.map((word) => [word, group] as const)));

/** A query in the other spellings of its words; empty where all agree. What is joined by a dash may be written apart. */
export function otherSpellings(query: string): string[] {
  const words = query.split(' ');
  const apart = query.includes('-') ? [query.replaceAll('-', ' ')] : [];
  const spelled = words.flatMap((word, index) =>
    (byWord.get(word) ?? [])
      .filter((other) => other !== word)
      .map((other) => [...words.slice(0, index), other, ...words.slice(index + 1)].join(' ')),
  );
  return [...spelled, ...apart];
}
