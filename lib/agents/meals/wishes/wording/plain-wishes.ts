import type { Lexicon } from '../../words/lexicon';
import { longestDietAt } from '../../words/vocabulary';
import { keyWords } from '../../words/prompt-words';
import { isThing } from '../foods/things';
import { peopleInPlainWords } from './people';
import { withRegimes } from './regimes';

/** Words that give a faith to people, as a way of eating: "is Muslim", "my Jewish in-laws"; not "Jewish chicken soup". */
const being = String.raw`(?:am|is|are|'s|i'm|we're|they're|he's|she's|all|both|strict|strictly|observant|devout|practi[sc]ing)`;
const people = String.raw`(?:guests?|friends?|family|families|household|home|house|in-laws|neighbou?rs?|colleagues?|cowork\w+|relatives|husband|wife|boyfriend|girlfriend|partner|roommate|flatmate|housemate|kids|children|daughters?|sons?|students?|visitors?|people|couple)`;

const ofPeople = (faith: string): RegExp =>
  new RegExp(
    String.raw`(?<=\b${being} (?:an? )?(?:(?:strict|observant|devout|practi[sc]ing) )?)${faith}s?\b|\b${faith}(?= ${people}\b)`,
    'gi',
  );

/** Descriptions of people, each with the wish it means: what a faith eats, people who do not drink, short words for diets and diagnoses. */
const inPlainWords: readonly (readonly [RegExp, string])[] = [
  [ofPeople('muslim'), 'halal'],
  [ofPeople('(?:jewish|jew)'), 'kosher'],
  [ofPeople('hindu'), ', no beef ,'],
  [
    /\b(?:(?:an? |the )?(?:recovering |recovered |ex-|former )alcoholics?|alcoholics? in recovery|teetotal(?:l?er)?s?|tee-total|non-?drinkers?|(?:doesn't|don't|do not|does not|never|can't|cannot) drink(?= *(?:[.,;:!?)\n-]|$)))/gi,
    ', no alcohol ,',
  ],
  [/\bveganuary\b/gi, 'vegan'],
  // Abbreviations for diets from menus.
  [/\bV ?(?:\+|&|,|\/|and) ?(?=GF|DF|NF\b)/g, 'vegetarian, '],
  [/\bNF\b/g, 'nut-free'],
  [/\b(?:dry january|dry jan|sober october|dry july)\b/gi, ', no alcohol ,'],
  [/\b(?:CMPA|CMPI|cow'?s?'? milk protein (?:allergy|intolerance))\b/gi, 'dairy allergy'],
  // "Ben's off gluten": "'s" after a name stands for "is".
  [
    /(?<=\p{L})(?<!\b(?:it|that|there|here|what|who|let|he|she|how))'s (?=(?:off|out|allergic|intolerant|sensitive|not|never|gone|been|got|coeliac|celiac|avoiding|cutting)\b)/giu,
    ' is ',
  ],
  [
    /\b(?:no|without|not|avoid|never|hold the) non-? ?veg(?:etarian)?\b|\bnon-? ?veg(?:etarian)?(?= (?:is |are |food |items? |stuff )*(?:not |never |strictly )*(?:allowed|permitted|eaten|ok|okay|welcome|banned|forbidden|prohibited))(?: (?:is|are|food|items?|stuff|not|never|strictly|allowed|permitted|eaten|ok|okay|welcome|banned|forbidden|prohibited))+/gi,
    'vegetarian',
  ],
  // "2 of the 6 of us are vegan": six people eat.
  [
    /\b(?:\d{1,2}|one|two|three|four|five|six|some|half|most) (?:out )?of (?:the |our )?(?=(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve) (?:of us|people|guests|diners|kids|adults|friends)\b)/gi,
    '',
  ],
  // "Do not, under any circumstances, include peanuts", "on no account should there be egg".
  [/,? *\b(?:under any circumstances|on any account|at all costs|whatever you do|ever ever)\b *,?(?= )/gi, ''],
  [
    /\b(?:under no circumstances|on no account|in no way)\b,?(?: (?:should|must|may|can|could|will|shall|is|are|do|does|would|there|be|i|we|he|she|they|it|you|please|ever|have|eat|use|add|put|include|contain|get|touch|any))*(?= )/gi,
    'never have',
  ],
  // "Allergic to lots: milk, egg, fish": the list follows.
  [
    /(?<=\b(?:allergic|intolerant|sensitive|allerg(?:y|ies)) )to (?:(?:quite )?(?:lots|loads|many|several|a few|various|multiple|some|certain|all sorts|a lot|a number|a bunch|two|three|four|five)(?: of)?(?: (?:other )?(?:things?|foods?|stuff|items?|ingredients))?) ?[:–-] ?/gi,
    'to ',
  ],
  // "allergy list = {peanut, sesame}"
  [/\s*\{\s*/g, ' '],
  [/\s*\}/g, ' , '],
  // Spelling of text messages: "alergic 2 nuts", "cant hav eggs".
  [/(?<=\b\p{L}*(?:lerg|leric|toleran)\p{L}*) 2 (?=\p{L})/giu, ' to '],
  [/(?<=\b(?:can'?t|cannot|don'?t|doesn'?t|won'?t|cnt|dnt) )(?:hav|hv|av|ave)\b/gi, 'have'],
  [/\bcnt(?= (?:have|eat|do|stand|tolerate)\b)/gi, "can't"],
  [/\bdnt(?= (?:have|eat|do|like|want)\b)/gi, "don't"],
  // "Tree nuts (all), peanuts"
  [/\((?:all|any|both|every|all (?:kinds|types|sorts))\)/gi, ' '],
  [
    /\b(?:vegetarian|veggie),? (?:but|except|though|although|who|that)(?: that)?,? (?:i |we |he |she |they )?(?:(?:do|does|still|also|will|can|am ok with|is ok with) )*(?:eats? |have |has )?(?:some |the )?(?:fish|seafood)\b/gi,
    'pescatarian',
  ],
  [/\bpesc(?:y|ie|i|o|atarians?|etarians?)\b/gi, 'pescatarian'],
  [/\b(?:veggo|vego|vejetarian)s?\b/gi, 'vegetarian'],
  [
    /\b(?:(?:do not|don't|does not|doesn't|will not|won't|never|cannot|can't|no|not) (?:(?:eat|eats|eating|have|do|touch) )?)?(?:anything|any ?thing|things?|nothing|food) (?:with|that (?:has|had|once had|ever had)) (?:an? )?(?:face|mother|mum|mom|eyes|pulse|heartbeat|parents)\b/gi,
    'vegetarian',
  ],
];

/** Parts that are trimmed from a food: "seedless grapes" are a kind, "skinless thighs" a cut. */
const trimmed = /^(?:bone|skin|stem|stone|pit|rind|seed|core|pip|shell|crust|tail|meat)$/i;

/** Writes "wheatless" and "wheatfree scones" as "wheat-free", when the word before "less" or "free" is a food. */
function freeOf(text: string, lexicon: Lexicon): string {
  return text.replace(
    /(?<![\p{L}\p{N}])(\p{L}{3,}?)(?:-?less|free)(?![\p{L}\p{N}])/giu,
    (written: string, stem: string) => {
      const words = keyWords(written);
      const isKnown = lexicon.vocabulary.has(written.toLowerCase()) || longestDietAt(words, 0) !== null;
      return isKnown || trimmed.test(stem) || !(isThing(stem, lexicon) || /^sugar$/i.test(stem))
        ? written
        : `${stem}-free`;
    },
  );
}

/** Writes descriptions of people and invented words of a prompt as the wishes they mean: "our son is Muslim" as halal. */
export function wishesInPlainWords(text: string, lexicon: Lexicon): string {
  let plain = peopleInPlainWords(withRegimes(text));
  for (const [said, meant] of inPlainWords) plain = plain.replace(said, meant);
  return freeOf(plain, lexicon);
}
