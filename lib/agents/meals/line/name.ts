import type { Unit } from '../../../core/quantity';
import { singularPhrase } from '../../../core/singular';
import { unitOf } from './count-units';

/** Words that say what was done to a thing or how big it is; before a name they are a note, not the name. */
const preparations = new Set(
  `chopped diced sliced minced grated shredded crushed crumbled cubed peeled trimmed halved quartered mashed beaten whisked melted softened
  toasted packed sifted drained rinsed washed cleaned pitted stoned seeded deseeded cored julienned slivered torn picked shelled squeezed
  cooked boiled crumbled snipped scrubbed stemmed thawed defrosted cut cracked zested heaped heaping rounded level scant generous firmly
  loosely lightly tightly finely freshly coarsely thinly thickly roughly very well hot lukewarm fully cold-pressed large medium small
  medium-sized large-sized bite-size bite-sized big extra-large jumbo plain-cooked hard-cooked shaved flaked bruised smashed blanched
  chilled warmed prepared reserved leftover extra additional about approximately uncooked whole-peeled`.split(/\s+/),
);

/** What ends a name: from here on it is what to do with the thing. */
const tail =
  /\s*(?:,|;| - |\s--|—)|\s+(?:to (?:taste|serve|garnish|finish|sprinkle|decorate|drizzle|dust|brush|cover|make|coat|fry|cook|season)\b|for (?:the|a|an|dusting|garnish|serving|frying|deep|greasing|brushing|drizzling|sprinkling|rolling|dredging|decorating|decoration|rubbing|topping|coating|cooking|dipping|saut|shallow|pan|grilling|roasting|basting|kneading|garnishing|glazing|finishing|tossing|browning|oiling|your|each|every)\b|plus\b|such as\b|as needed\b|if (?:needed|desired|necessary|you|using|possible|available)\b|at room\b|cut (?:in|into|on|to|crosswise|lengthwise)\b|sliced (?:in|into|on|thin|very|lengthwise|crosswise)\b|chopped (?:in|into|fine|very)\b|broken (?:in|into|up)\b|torn into\b|divided\b|dissolved in\b|mixed with\b|made (?:from|with)\b|fried in\b|soaked in\b|left (?:whole|over)\b|or (?:more|less|so|to taste|as needed)\b|preferably\b|see (?:note|recipe|page|tip)|recipe follows|of your choice\b|depending on\b|from (?:about|\d)|\(|\*)/i;

function stripLead(words: string[]): { words: string[]; lead: string[] } {
  let index = 0;
  while (index < words.length - 1) {
    const word = (words[index] ?? '').toLowerCase().replace(/,$/, '');
    const next = (words[index + 1] ?? '').toLowerCase();
    const isJoint = (word === 'and' || word === 'or' || word === 'but') && index > 0 && preparations.has(next);
    if (!preparations.has(word) && !isJoint) break;
    index += 1;
  }
  return { words: words.slice(index), lead: words.slice(0, index) };
}

/** Counts that stand after the name: "3 garlic cloves", "2 celery sticks", "4 thyme sprigs". */
const trailing = /^(.+?) (cloves?|sprigs?|stalks?|sticks?|ribs?|rashers?|bulbs?|heads?)$/i;

/** A name as the parser found it, without preparation; the unit when the name still carried it. */
export function tidyName(text: string, unit: Unit | null): { name: string; unit: Unit | null; notes: string[] } {
  const notes: string[] = [];
  let rest = text.replace(/\s+/g, ' ').trim();
  const end = tail.exec(rest);
  if (end !== null && end.index > 0) {
    notes.push(
      rest
        .slice(end.index)
        .replace(/^[\s,;—-]+/, '')
        .trim(),
    );
    rest = rest.slice(0, end.index).trim();
  }
  rest = rest.replace(/^(?:of|the|an?)\s+(?=\S)/i, '');
  let found = unit;
  let parted = stripLead(rest.split(' '));
  if (found === null || found === 'each') {
    const [first = '', ...others] = parted.words;
    const counted = unitOf(singularPhrase(first.toLowerCase()));
    if (counted !== null && others.length > 0) {
      found = counted;
      parted = { words: others.filter((word, index) => !(index === 0 && /^of$/i.test(word))), lead: parted.lead };
      const again = stripLead(parted.words);
      parted = { words: again.words, lead: [...parted.lead, ...again.lead] };
    }
  }
  if (parted.lead.length > 0) notes.unshift(parted.lead.join(' '));
  let name = parted.words.join(' ');
  const after = found === null ? trailing.exec(name) : null;
  if (after?.[1] !== undefined && after[2] !== undefined) {
    const counted = unitOf(singularPhrase(after[2].toLowerCase()));
    if (counted !== null) {
      found = counted;
      name = after[1];
    }
  }
  return { name: singularPhrase(name.toLowerCase().replace(/[.,;:]+$/, '')), unit: found, notes };
}
