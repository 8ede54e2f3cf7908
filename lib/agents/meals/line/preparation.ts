/** Words for preparation or size; before a name they become a note. */
const preparations = new Set(
  `chopped diced sliced minced grated shredded crumbled cubed peeled trimmed halved quartered mashed beaten whisked melted softened
  packed sifted drained rinsed washed cleaned stoned seeded deseeded cored julienned slivered torn picked shelled squeezed cooked
  boiled snipped scrubbed stemmed thawed defrosted cut cracked milled zested heaped heaping rounded level scant generous firmly loosely
  lightly tightly finely freshly coarsely thinly thickly roughly lukewarm large medium small sm md med lg medium-sized large-sized
  small-sized medium-size large-size small-size medium-large medium-small bite-size bite-sized big tiny jumbo shaved bruised smashed
  blanched chilled warmed sieved strained additional about approximately uncooked hard-boiled hard-cooked iced size
  toasted sized chiffonade-cut fine-chopped hand-torn boned pureed spooned leveled levelled`.split(/\s+/),
);
/** Those that belong to the name when only a unit comes before them ("crushed tomatoes", "toasted sesame oil"). */
const keptBefore =
  /^(?:(?:crushed|chopped|diced|whole peeled|peeled) (?:plum |roma |cherry |italian )?tomato(?:es)?\b|(?:chopped|sliced) (?:nuts|bread)\b|cooked (?:ham|salt|crayfish|crab|prawn|shrimp|beet)|chilled pastry|mashed potato|toasted (?:sesame )?oil|minced (?:beef|lamb|pork|meat|turkey|chicken)\b|shredded wheat|sliced bread)/i;

/** Whether a word describes preparation or size. */
export function isPreparation(word: string): boolean {
  return preparations.has(word.toLowerCase().replace(/,$/, ''));
}

/** Splits a name into preparation and name: "peeled and finely chopped" + "fresh ginger". */
export function stripLead(words: string[]): { words: string[]; lead: string[] } {
  let index = 0;
  while (index < words.length - 1) {
    const word = (words[index] ?? '').toLowerCase().replace(/,$/, '');
    const next = (words[index + 1] ?? '').toLowerCase().replace(/,$/, '');
    const rest = words.slice(index).join(' ');
    if (keptBefore.test(rest)) break;
    const previous = (words[index - 1] ?? '').toLowerCase();
    const isAdverbPair = /^(?:freshly|finely|coarsely)$/.test(previous) && /^(?:ground|crushed|grated)$/.test(word);
    const isJoint =
      /^(?:and|or|but|and\/or)$/.test(word) &&
      index > 0 &&
      (isPreparation(next) || /^(?:ground|crushed|prepared|very|[\d.]+-inch)$/.test(next));
    const isAfterJoint =
      /^(?:and|or)$/.test(previous) && /^(?:ground|crushed|prepared|[\d.]+-inch)$/.test(word) && index > 1;
    const isBetweenSizes = word === 'to' && index > 0 && isPreparation(next);
    const isExtra = word === 'extra' && /^(?:large|small)$/.test(next);
    const isVery = word === 'very' && /^(?:finely|thinly|coarsely|large|small|roughly)$/.test(next);
    const isSizeOf = /^[\d.]+-(?:inch|cm)$/.test(word) && isPreparation(next);
    if (
      !isPreparation(word) &&
      !isJoint &&
      !isAdverbPair &&
      !isAfterJoint &&
      !isVery &&
      !isSizeOf &&
      !isBetweenSizes &&
      !isExtra
    )
      break;
    index += 1;
  }
  return { words: words.slice(index), lead: words.slice(0, index) };
}
