import { isFiller } from '../words/vocabulary';
import { keyWords } from '../words/prompt-words';
import { lineOf, markAt, pattern } from './grammar/pattern';
import { used, type Reader } from './grammar/wish-reader';

/** Words after "no" and "without" that are no food. */
const quiet =
  /^(?:rush|problem|problems|idea|fuss|time|need|preference|waste|cook|cooking|bake|baking|knead|kneading|churn|more|longer|hurry|worries|worry|matter|clue|limit|restrictions?|allerg\w+|stress|drama|hassle|mess|frills?|nonsense|thanks?|way|doubt|fail|further|ado|fancy|washing|dishes|oven|stove|fridge|nonstick|stick|bones?|skin|skins|seeds?|pits?|shells?|heat|spicy|spice|exceptions?|guests?|kids|leftovers|deal|big|biggie|pressure|sweat|excuses?|shame|guilt|money|car|cage|hormone|hormones|antibiotic|antibiotics|cruelty|gmo|bpa|hands|risk|toll|duty|tax|extras?|additives|preservatives|one|idea|luck|delivery|takeout|takeaway|phone|line|recipe|recipes|skills?|experience|machine|mixer|blender|gadgets?|grill|microwave|knife|utensils|effort|trouble|clean\w*|chopping|peeling|soaking|marinating|frying|boiling|roll|rolling|yeast|yet|sure|too|very|really|just|only|all|today|tonight|now|again|right|wrong|bad|much|many|a|an|the|than|so|that|if|because|to|in|on|for|at|by|is|are|be|it|sides?|starters?|desserts?|kidding|jokes?|brainer|apologies|questions?|tin|tins|candles?|crowds?|faff|diets?|plates?|shortcuts?|strings?|giblets|fluff|flour on|takeouts?|buts|chance|arguments?|nasties|surprises?|rubbish|gimmicks?|kitchen|hob|fire|alarms?)$/;

const unknownLead = pattern('{allergic} (?:(?:to|of|:|is|are) )+{det}(?<word>[a-z]{3,})');
const unknownWeak = pattern(
  '(?:no|without|sans|minus|hold the|skip the|leave out the|avoid|avoiding|{cant} (?:eat|have|stand|tolerate)|free from|hates?) (?:(?:any|the|a|more) )*(?<word>[a-z]{3,})(?= [.,;!?()]|$| (?:please|pls|thanks|for|and|or|in|on|M|B|T|S))',
);
/** "No aged cheese": it is unknown which cheeses are meant, but the food is cheese. */
const unknownKind = pattern(
  '(?:no|without|sans|minus|hold the|skip the|leave out the|avoid|avoiding|{cant} (?:eat|have|stand|tolerate)|free from|hates?) (?:(?:any|the|a|more) )*(?<word>[a-z]{4,}) T(?= [.,;!?)]|$| (?:please|pls|thanks|for|and|or|in|on))',
);
/** "A toddler with FPIES to rice and oats": an unknown word for an illness, and the foods it concerns. */
const illness = pattern('(?<word>[a-z]{3,}) to {det}(?<row>T(?: (?:,|and|or|,  and) T)*)(?= [.,;:!?)-]|$)');
const unknownTrail = pattern('(?<word>[a-z]{4,}) (?:{allergic}|free)(?= [.,;!?)MBTS]|$| (?:please|pls|M|B|T|S))');

const noHeat = pattern(
  '(?:{cant} {adverb}{eat}|no|not|hates?|dislikes?|avoid|without|allergic to) (?:(?:any|anything|too|very|hot and|the|much|a lot of) )*(?:spicy|spiciness|spice|heat|chilli heat)(?: (?:food|stuff|things|dishes))?',
);

/** Reads "can't do spicy", which the coach cannot judge. "Not too spicy" is only a preference and is skipped. */
function readHeat(reader: Reader): void {
  const line = lineOf(reader.marks);
  for (const match of line.matchAll(noHeat)) {
    if (/\b(?:not|too|very|no) (?:too |very )?spicy$/.test(match[0]) && !/\b(?:cant|cannot)\b/.test(match[0])) continue;
    const from = markAt(line, match.index);
    const until = from + match[0].split(' ').length;
    reader.unknown.push('spicy');
    reader.cut(from, until, ' , ');
    reader.use(from, until);
  }
}

/** Reads unknown or misspelled foods in words that clearly exclude something. */
export function readUnknown(reader: Reader): void {
  readHeat(reader);
  readIllness(reader);
  readUnknownKinds(reader);
  for (const [find, isStrong] of [
    [unknownLead, true],
    [unknownWeak, false],
    [unknownTrail, false],
  ] as const) {
    const line = lineOf(reader.marks);
    for (const match of line.matchAll(find)) {
      const word = match.groups?.['word'] ?? '';
      const from = markAt(line, match.index);
      const until = from + match[0].split(' ').length;
      const place = reader.marks.findIndex((mark, at) => at >= from && at < until && mark.tag === word);
      const written = reader.marks[place]?.text ?? word;
      if (
        quiet.test(word) ||
        ((isFiller(word) || reader.isTalk(word)) && !isStrong) ||
        reader.marks.slice(from, until).some(({ tag }) => tag === used)
      )
        continue;
      const meant = reader.corrected(written) ?? (isStrong ? reader.nearestAllergen(written) : null);
      if (meant !== null) {
        reader.leaveOut(meant, isStrong);
        reader.doubtful.push(`${written} (${meant.name})`);
      } else {
        if (isStrong) reader.avoid.push(keyWords(written).join(' '));
        reader.unknown.push(written);
      }
      reader.cut(from, until, ' , ');
      reader.use(from, until);
    }
  }
}

function readIllness(reader: Reader): void {
  const line = lineOf(reader.marks);
  for (const match of line.matchAll(illness)) {
    const word = match.groups?.['word'] ?? '';
    if (isFiller(word) || quiet.test(word) || reader.isPlain(word)) continue;
    const from = markAt(line, match.index);
    const until = from + match[0].split(' ').length;
    for (let at = from; at < until; at += 1) {
      const thing = reader.thingAt(at);
      if (thing === null) continue;
      reader.leaveOut(thing, true);
      reader.doubtful.push(reader.marks[at]?.text ?? thing.name);
    }
    reader.cut(from, until, ' , ');
    reader.use(from, until);
  }
}

function readUnknownKinds(reader: Reader): void {
  const line = lineOf(reader.marks);
  for (const match of line.matchAll(unknownKind)) {
    const word = match.groups?.['word'] ?? '';
    const from = markAt(line, match.index);
    const until = from + match[0].split(' ').length;
    if (quiet.test(word) || isFiller(word) || !reader.hasMealOutside(from, until)) continue;
    const [kind, thing] = [reader.marks[until - 2], reader.marks[until - 1]];
    if (kind === undefined || thing === undefined) continue;
    reader.doubtful.push(`${kind.text} ${thing.text}`);
    reader.cut(from, until, ' , ');
    reader.use(from, until);
  }
}

/** Patterns for sentences that may exclude a food, in any word order. When a food is near, the shopper is asked. */
const suspicions = [
  pattern(
    '{T} (?:[a-z]+ ){0,3}?(?:{allergic}|no|not|never|without|cannot|cant|avoid|forbidden|free|sick|ill)(?! (?:range|only|just))',
  ),
  pattern(
    '(?:{allergic}|without|avoid|avoiding|cannot|cant|never|no|not|dont|doesnt|wont|except|exclude|hates?|minus) (?:[a-z]+ ){0,3}?T',
  ),
  pattern('{allergic} (?:[a-z:,]+ ){0,6}?T'),
];

export function readSuspicious(reader: Reader): void {
  for (const find of suspicions) {
    const line = lineOf(reader.marks);
    for (const match of line.matchAll(find)) {
      const from = markAt(line, match.index);
      const until = from + match[0].split(' ').length;
      for (let at = from; at < until; at += 1)
        if (reader.thingAt(at) !== null && reader.marks[at]?.tag !== used)
          reader.doubtful.push(reader.marks[at]?.text ?? '');
      reader.use(from, until);
    }
  }
}
