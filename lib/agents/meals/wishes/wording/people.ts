const number = String.raw`(?:\d{1,2}|one|two|three|four|five|six|seven|eight)`;
const adverb = String.raw`(?:(?:an?|now|both|all|also|strictly|recently|suddenly|committed|lifelong|total|full|fully|mostly|pretty much|basically|strict|devout|staunch|new|big|bit of a|practically) )*`;
/** What may follow "veggie" when it describes a person. Before a noun it describes the dish ("veggie chili"). */
const end = String.raw`(?=\s*(?:[.,;:!?()\n\uE000+&/-]|$|(?:now|these|nowadays|since|last|this|at the|so|and|but|too|as well|because|cos|who|for|ages|years|recently|anyway|though|tonight|coming|guests?|friends?|diners?|kids?|eaters?|mates?)\b))`;
/** After a number, fewer words may follow, because "2 veggie burgers" and "one veggie for the side" are things to buy. */
const endOfCount = String.raw`(?=\s*(?:[.,;:!?()\n\uE000+&/\d]|$|and (?=\d|(?:one|two|three|four|some|several|the (?:rest|others?)|others?|my|no|everyone|i'?m|me)\b)|(?:but|plus|who|coming|guests?|friends?|diners?|kids?|eaters?|mates?|person|people)\b))`;
const became = String.raw`(?:am|is|are|was|i'?m|we'?re|they'?re|he'?s|she'?s|be|been|being|went|gone|going|goes|turned|turning|become|became|becoming|stay|stays)`;

/**
 * Words for the diet of people that mean vegetables when they describe a dish: "hubby's veggie now", "she's gone veggie", "1 veggie, 1
 * coeliac".
 */
const ofPeople: readonly (readonly [RegExp, string])[] = [
  [new RegExp(String.raw`(?<=\p{L})['’]s (${adverb})veggie(?! (?:burger|chil|box|plat))${end}`, 'giu'), ' is $1vegetarian'],
  [new RegExp(String.raw`\b(${became} ${adverb})veggies?${end}`, 'giu'), '$1vegetarian'],
  [new RegExp(String.raw`\b(${number} (?:x )?|\d{1,2} ?x ?)veggie${endOfCount}`, 'giu'), '$1vegetarian'],
  // "2 veggies and 3 vegans"
  [/\b((?:\d{1,2}|two|three|four|five|six) (?:x )?)veggies(?=[^.;\n]{0,40}\b(?:vegans?|coeliacs?|celiacs?|allerg\w+|omnivores?|carnivores?|meat[- ]eaters?|halal|kosher|gluten)\b)/gi, '$1vegetarians'],
  [/\b(vegans?|coeliacs?|celiacs?|omnivores?|carnivores?|meat[- ]eaters?)( (?:and|&|,) (?:\d{1,2}|two|three|four|five|six) (?:x )?)veggies\b/gi, '$1$2vegetarians'],
  // "my veggie daughter", "my mum who's veggie", "the veggie among us", "Amy (veggie)"
  [/\bveggie (?=(?:daughter|son|wife|husband|partner|girlfriend|boyfriend|sister|brother|mum|mom|mother|dad|father|friend|mate|guest|flatmate|housemate|roommate|kid|child|teen\w*|cousin|niece|nephew|aunt\w*|uncle|colleague|neighbou?r|in-law|couple|visitor|diner|family|household)s?\b)/gi, 'vegetarian '],
  [/(?<=\bwho(?:'s| is| are|'re) (?:an? |now |also |both |all )*)veggies?\b/gi, 'vegetarian'],
  [/\bveggies?(?= (?:among|amongst|at the table|in (?:the|our|my) (?:group|party|family|house|household|gang))\b)/gi, 'vegetarian'],
  [/(?<=(?<!\p{L})\p{Lu}\p{Ll}+ ?[(=:-] ?)veggie(?=\s*(?:[),;/.\n]|$))/gu, 'vegetarian'],
  [/(?<=(?<!\p{L})\p{Lu}\p{Ll}+ )veggie(?=\s*\/)/gu, 'vegetarian'],
  // "1 veg, 1 GF": beside other people who are counted by their diet.
  [/(?<=\b\d{1,2} (?:x )?)veg(?=\s*[,&+/]\s*\d{1,2} (?:x )?(?:vegans?|coeliacs?|celiacs?|GF|DF|NF|halal|kosher|gluten|dairy|nut|egg|no)\b)/gi, 'vegetarian'],
  // "a veggie version", "veggie ones please": the words describe the meal.
  [/\bveggie (?=(?:versions?|ones?|options?|alternatives?|swaps?)\b)/gi, 'vegetarian '],
  // "Muslim-friendly": the diet of a faith.
  [/\bmuslim[- ](?:friendly|safe|suitable|ok|okay)\b/gi, 'halal'],
  [/\bjewish[- ](?:friendly|safe|suitable|ok|okay)\b/gi, 'kosher'],
  [/\bhindu[- ](?:friendly|safe|suitable|ok|okay)\b/gi, 'no beef'],
]; // prettier-ignore

/** Abbreviations from menus and catering forms, side by side or in brackets, in capitals. The longest stand first. */
const menuMarks: readonly (readonly [RegExp, string])[] = [
  [/(?<![\p{L}\p{N}'])NF(?![\p{L}\p{N}'])/gu, 'nut-free'],
  [/(?<![\p{L}\p{N}'])EF(?![\p{L}\p{N}'])/gu, 'egg-free'],
  [/(?:(?<=\()(?:VG|VE|Ve|Vg)(?=\)))|(?<![\p{L}\p{N}'])(?:VG|VE)(?=\s*[+&,/]\s*(?:GF|DF|nut-free|egg-free))|(?<=(?:GF|DF|nut-free|egg-free)\s*[+&,/]\s*)(?:VG|VE)(?![\p{L}\p{N}'])/gu, 'vegan'],
  [/(?:(?<=\()V(?=\)))|(?<![\p{L}\p{N}'])V(?=\s*[+&,/]\s*(?:GF|DF|nut-free|egg-free))|(?<=(?:GF|DF|nut-free|egg-free)\s*[+&,/]\s*)V(?![\p{L}\p{N}'])/gu, 'vegetarian'],
]; // prettier-ignore

/** Phrases that say that nobody at the table keeps this diet, or that the person with it does not come. */
const noneOfThem: readonly RegExp[] = [
  /\b(?:(?:there (?:are|were|will be)|we have|got) )?(?:no|zero) (?:vegans|vegetarians|veggies|pescatarians|coeliacs|celiacs)\b(?: (?:coming|tonight|today|here|this time|this week|at the table|among us|to feed|present|joining us|around|in the (?:house|family|group)))*/gi,
  /\b(?:the|our|my|that) (?:only )?(?:vegan|vegetarian|veggie|pescatarian|coeliac|celiac)s?(?: \p{L}+)? (?:has |have |just |have just |has just )*(?:cancell?ed|bailed|dropped out|pulled out|left|moved out|called off|said no|is away|are away|is out of town|can't come|cannot come|couldn't come)\b/giu,
];

/** Writes what a prompt says about the people at the table in words that the rules of wishes know. */
export function peopleInPlainWords(text: string): string {
  let plain = text;
  for (const find of noneOfThem) plain = plain.replace(find, ' ');
  for (const [said, meant] of [...ofPeople, ...menuMarks]) plain = plain.replace(said, meant);
  return plain;
}

/** "Two of them are coeliac", "one can't have gelatine": the number of people with a diet is not an amount to buy. */
const countOfSome =
  /(?<!\b(?:no|any|every|the|this|that|which|only|last|first|for) )\b(?:\d{1,2}|one|two|three|four|five|six|another) (?:of (?:them|those|the (?:kids|children|guests|adults|others|residents|lads|girls|boys)) )?(?=(?:is|are|can't|cant|cannot|can not|has|have|doesn't|don't|does not|do not|won't|mustn't|hates?|avoids?) (?!of\b))/gi;

/** A prompt without the numbers of people with a diet. The number of all people is read before. */
export function withoutCountsOfSome(text: string): string {
  return text.replace(countOfSome, 'some ');
}
