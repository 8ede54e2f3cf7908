import { isPreparation } from '../preparation';

/** Descriptors before a comma that the name continues after: "boneless, skinless chicken breasts". */
export const describing: ReadonlySet<string> = new Set(
  `ripe boneless skinless unsalted salted soft mild warm cold hot mixed low firm fresh dried whole sweet sour dry good best thick thin
  long short red green white black yellow dark light crisp crusty juicy tender young mature raw smoked organic free-range unsweetened
  plain natural skin-on bone-in unpeeled lean fat-free low-fat full-fat half-fat reduced-fat nonfat non-fat instant strong large small medium rough
  vacuum-packed ready-made ready-to-eat store-bought homemade high-quality good-quality fine coarse baby new cooking seedless
  heavy pure real rich clear frozen canned tinned bottled very extra`.split(/\s+/),
);

/** Words that end a name: what follows is preparation or an alternative. */
const tail =
  /\s*(?:;| - |\s--?(?=[a-z])|—)|\s+(?:to (?:serve|garnish|finish|sprinkle|decorate|drizzle|dust|brush|coat|fry|cook|season|make|taste)\b|for (?:the|a|an|dusting|garnish\w*|serving|frying|deep|greasing|brushing|drizzling|sprinkling|rolling|dredging|decorating|decoration|rubbing|topping|coating|cooking|dipping|saut\w*|shallow|pan|grilling|roasting|basting|kneading|glazing|finishing|tossing|browning|oiling|preparing|stuffing|your|each|every)\b|plus\b|minus\b|such as\b|like\b|as (?:needed|required|garnish)\b|if (?:needed|desired|necessary|you|using|possible|available|not)\b|at room\b|room temperature\b|cut (?:in|into|on|to|crosswise|lengthwise)\b|sliced (?:in|into|on|off|thin|very|lengthwise|crosswise)\b|chopped (?:in|into|fine|very)\b|broken (?:in|into|up)\b|torn into\b|divided\b|dissolved in\b|thinned with\b|mixed with\b|flavou?red with\b|made (?:from|with)\b|fried in\b|soaked in\b|left (?:whole|over)\b|or (?:more|less|so|as needed)\b|preferably\b|see (?:note|recipe|page|tip)|recipe follows|depending on\b|removed from\b|or\s*(?=\d)|(?:(?:very )?(?:finely|roughly|coarsely|thinly|thickly|lightly|freshly) )?(?:peeled|seeded|cored|chopped|crumbled|trimmed|halved|drained|rinsed|grated|diced|sliced|melted|softened|beaten|quartered|thawed|minced|pitted|scrubbed|washed)(?:,| and\b|$))/i;

/** Names that begin or end with such a word. */
const wholeNames = /^(?:whole peeled tomatoes|half and half)$/i;

/** The end of the name among commas: descriptors and alternatives ("olive, sunflower or vegetable oil") continue over them. */
export function nameUntilComma(text: string): { name: string; rest: string } {
  const parts = text.split(/,\s*/);
  let last = 0;
  const isDescription = (part: string): boolean =>
    part.split(' ').every((word) => describing.has(word.toLowerCase()) || isPreparation(word));
  while (last < parts.length - 1 && isDescription(parts[last] ?? '')) last += 1;
  // "A, B, or C": a list of alternatives is one name as long as no part of it is a preparation.
  const isPlain = (part: string): boolean =>
    part !== '' &&
    part.split(' ').length <= 6 &&
    !part.split(' ').some((word) => isPreparation(word) || /(?:ed|ly|ing)$/i.test(word)) &&
    !/\b(?:with|for|plus|to|at|from|cut|optional|only|zest|juice|parts?|heads?|tails?|homemade|store-bought|frozen|fresh|hot|mild|skinless|boneless|low fat|either|leftover|skin|bones?|seeds?|stems?|removed?|about|in|if|preferably|such|left)\b/i.test(
      part,
    );
  let end = last;
  for (let at = last + 1; at < parts.length; at += 1) {
    const part = parts[at] ?? '';
    if (!isPlain(part)) break;
    if (/^(?:and\/or|or|and)\s|\s(?:or|and)\s/i.test(part) && isPlain(parts[last] ?? '')) {
      end = at;
      break;
    }
  }
  return { name: parts.slice(0, end + 1).join(', '), rest: parts.slice(end + 1).join(', ') };
}

/** Cuts a name where advice begins ("for frying", "cut into strips"); also returns what was cut off. */
export function cutTail(text: string): { name: string; rest: string } {
  const end = wholeNames.test(text) ? null : tail.exec(text);
  if (end === null || end.index === 0) return { name: text, rest: '' };
  return {
    name: text.slice(0, end.index).trim(),
    rest: text
      .slice(end.index)
      .replace(/^[\s,;—-]+/, '')
      .trim(),
  };
}
