import { singular } from '../../../../core/text/singular';
import { unitOf } from '../amounts/count-units';
import { cutTail, nameUntilComma } from './name-end';
import { stripLead } from '../preparation';

/** Counting words after the name: "3 garlic cloves", "12 asparagus spears". "2 cinnamon sticks" is a name. */
const trailing: readonly RegExp[] = [
  /^(.*\bgarlic) (cloves?|bulbs?|heads?)$/i,
  /^(.*\bcelery) (stalks?|sticks?|ribs?)(?: with leaves)?$/i,
  /^(.*\b(?:lemongrass|rhubarb)) (stalks?|sticks?)$/i,
  /^(.*\basparagus) (spears?)$/i,
  /^(.*\bfennel) (bulbs?)$/i,
  /^(.*\b(?:thyme|rosemary|mint|cilantro|coriander|dill|parsley|oregano|basil|tarragon|sage)) (sprigs?|fronds?)$/i,
  /^(.*\bfennel) (fronds?)$/i,
  /^(.*\b(?:corn|sweetcorn)) (cobs?|ears?)$/i,
  /^(.*\b(?:gelatine?)) (leaf|leaves|sheets?)$/i,
  /^(.*\b(?:ciabatta|sourdough|brioche|challah)) (loaf|loaves)$/i,
  /^(.*\bonion) (slices?)$/i,
];

/** Containers and portions between the measure and the name: "400 ml tin coconut milk". */
const wrapping =
  /^(?:pieces?|tins?|cans?|jars?|sachets?|packets?|packages?|packs?|bottles?|tubs?|cartons?|box(?:es)?|bags?|blocks?|slabs?|cloves?|bars?|punnets?|heads?|knobs?|thumbs?|chunks?|tubes?|pots?|bunch(?:es)?|joint|logs?)$/i;
/** Counting words without a unit of ours: kept as written, bought one each. */
const looseUnits =
  /^(?:recipes?|scoops?|racks?|balls?|shots?|parts?|servings?|batch(?:es)?|quantity|portions?|tubes?|thumbs?|wedges?(?= of)|logs?|blocks?|bars?|nests?)$/i;

/** A name as the parser found it, without preparation; with the unit where the name still had it. */
export function tidyName(
  text: string,
  parsedUnit: string,
  hasAmount: boolean,
): { name: string; unit: string | null; notes: string[] } {
  const comma = nameUntilComma(
    text
      .replace(/\s+/g, ' ')
      .replace(/^(?:of|the|each)\s+(?=\S)/i, '')
      .trim(),
  );
  const cut = cutTail(comma.name);
  let unit: string | null = parsedUnit === '' ? null : parsedUnit;
  let parted = stripLead(cut.name.replace(vagueLead, '').split(' '));
  let wrapper = '';
  const [first = '', ...others] = parted.words;
  if (others.length > 0) {
    if (unit === null && isCountOf(first, others, hasAmount)) {
      unit = singular(first.toLowerCase());
      parted = again(others, parted.lead);
    } else if (unit !== null && wrapping.test(first)) {
      wrapper = first;
      parted = again(others, parted.lead);
    }
  }
  let name = parted.words.join(' ').replace(insideName, '').replace(lateSize, ' ');
  if (unit === null && hasAmount) {
    for (const pattern of trailing) {
      const found = pattern.exec(name);
      if (found?.[1] === undefined || found[2] === undefined) continue;
      unit = singular(found[2].toLowerCase());
      name = found[1];
    }
  }
  name = name.replace(/[.,;:]+$/, '').trim();
  // "20 cloves", "2 sticks": there is only the unit, so it is the name.
  if (name === '' && unit !== null) return { name: unit, unit: null, notes: [] };
  const notes = [wrapper, parted.lead.join(' '), cut.rest, comma.rest].filter((note) => note !== '');
  return { name, unit, notes };
}

/** "Few sprigs of thyme", "a healthy pinch": no number is given, so the count is one. */
const vagueLead =
  /^(?:a few|few|an?(?= (?:\S+ )?(?:pinch|dash|handful|splash|drop|sprig|knob|slice|piece|bunch|clove)))\s+/i;
/** Preparation inside a name: "salt and freshly ground pepper". */
const insideName =
  /\b(?:freshly|finely|coarsely) (?:ground|milled|cracked|grated|crushed) |\b(?:cracked|milled) (?=(?:white |black )?pepper)/gi;
const lateSize = / (?!(?:chopped|diced|crushed) tomato)(?:chopped|minced|diced|sliced|large|medium|small) (?=[a-z]+$)/i;

/**
 * Whether the first word is a unit of the rest: in "sprigs thyme" it is, in "chunks or peelings" and before a bare plural ("slices of
 * bread") it is not.
 */
function isCountOf(first: string, others: readonly string[], hasAmount: boolean): boolean {
  const word = singular(first.toLowerCase());
  const isUnit = (unitOf(word) !== null && word.length > 1) || looseUnits.test(first);
  const isPlural = word !== first.toLowerCase();
  const isFew = hasAmount || !isPlural || /^(?:pinches|dashes|drops|handfuls|sprigs)$/i.test(first);
  return isUnit && isFew && !/^(?:or|and)$/i.test(others[0] ?? '');
}

function again(words: string[], lead: string[]): { words: string[]; lead: string[] } {
  const parted = stripLead(words.filter((word, index) => !(index === 0 && /^of$/i.test(word))));
  return { words: parted.words, lead: [...lead, ...parted.lead] };
}
