import { pattern } from './grammar/pattern';

/** Phrases that sound like "not this" but mean something else. They are read before the grammar, so that none of its rules matches them. */
export interface CounterRule {
  find: RegExp;
  /**
   * What happens to the words. `keep`: they stay. `cut`: they are cut out. `keep-things`: all but the foods are cut out, and the foods are
   * wanted. `keep-stock` (a food ran out): the same, but the foods are cut out too when a dish is named elsewhere.
   */
  then: 'keep' | 'cut' | 'keep-things' | 'keep-stock';
}

const not =
  '(?:can not|cant|cannot|could not|couldnt|never|not|dont|do not|does not|doesnt|wont|will not|nobody|no one|didnt|did not|shouldnt|should not|impossible|hard|wouldnt|would not|without|theres no|aint)';

const sources: readonly (readonly [CounterRule['then'], string])[] = [
  // "no allergies", "not allergic to nuts", "nobody has a nut allergy"
  ['cut', '(?:not|isnt|is not|arent|are not|am not|im not|aint|never|nobody is|no one is|noone is|none of us (?:is|are)|nobodys|no longer|nobody) (?:[a-z]+ ){0,2}?(?<!only )(?<!just ){allergic}(?: (?:to|of) {det}{T}(?: (?:and|or|nor) {T})*)?(?: anymore)?'],
  ['cut', '(?:no|not any|without|zero|never any|never had|nobody has|no one has|dont have|do not have|doesnt have|does not have|has no|have no|havent|hasnt)(?: (?:a|an|any|known|food|dietary|other|special|real|got|had|dietry|specific|major)){0,3}(?: {T})?(?: (?:and|or) {T})? (?:{allergic}|restrictions?|requirements?|special diets?)'],
  ['cut', '(?:no|not|never|without|zero|hasnt|dont have|do not have|doesnt have|have no|has no|not got)(?: (?:any|a|real|big|the|slightest|ever|had)){0,2} (?:problems?|issues?|troubles?|reactions?|objections?|difficult[a-z]*|concerns?|complaints?|worries|trouble) (?:with|to|about|eating|from|digesting) {det}{T}(?: (?:and|or|nor) {T})*'],
  // "outgrown her egg allergy", "the nut allergy is gone"
  ['cut', '(?:(?:has|have|is|are|s|finally|now|just|long|since|since long) )*(?:outgrown?|outgrew|outgrows|grown out of|grew out of|got over|gotten over|been cured of|cured of|over|free of|lost) (?:(?:her|his|their|my|our|the|a|that|s) )*T {allergic}'],
  ['cut', '(?:(?:her|his|their|my|our|the) )*T {allergic} (?:is|has|s|was) (?:(?:been|all|long|now|finally|a) )*(?:gone|over|history|resolved|cured|outgrown|cleared|no more|behind (?:us|her|him|me)|thing of the past|disproved|ruled out)'],
  // "my friend the vegan isn't coming"
  ['cut', '(?:(?:my|our|the|his|her|their|one|only) (?:[a-z]+ )?)*D (?:[a-z]+ ){0,1}?(?:isnt|is not|arent|are not|wont be|will not be|cant|not|isn t) (?:(?:be|make|actually|even) )*(?:coming|here|joining|around|attending|eating|there|it|home)'],
  // "no one hates cheese here"
  ['keep-things', '(?:no one|nobody|noone|none of us|none of them|not one of us|no ?body) (?:(?:here|really|actually|in (?:the|my|our) [a-z]+|at the table) )*(?:hates?|dislikes?|minds?|objects? to|avoids?|refuses?|detests?|loathes?|reacts? to|is against|are against|is bothered by) {det}{T}(?: (?:and|or|nor) {T})*'],
  ['keep-things', '(?:take|taking|get|getting|took|pull|lift|grab) {det}{T} (?:out )?(?:of|from|out of) (?:the|my|our|your) (?:freezer|fridge|oven|cupboard|pantry|larder|shop|store|market|garden|allotment|butchers?|deli|garage|pan|packet|box|bag|tin)'],
  // "my nut allergy turned out to be nothing", "allergies: none"
  ['cut', '(?:(?:her|his|their|my|our|the) )*T {allergic} (?:(?:has|had) )?(?:(?:turned|turns) out|proved|proves)(?: to be)? (?:nothing|false|wrong|fake|fine|negative|a (?:mistake|misdiagnosis|false alarm)|not (?:one|true|real)|nothing at all)'],
  ['cut', '(?:(?:food|dietary|any|known) )*(?:{allergic}|requirements|restrictions)(?: (?::|=|-))* (?:none|nil|nope|n / a|na|not applicable|nothing|no)(?: (?:that (?:i|we) know of|known|at all|to report))?(?= [.,;!?)]|$)'],
  // "you can't have a full English without beans", "it wouldn't be trifle without sherry"
  ['keep-things', '(?:cant (?:have|make|do|beat|call it|imagine|picture)|cannot (?:have|make|do|imagine)|wouldnt be|would not be|isnt|is not|never|not|aint|aint no|no) (?:really |even |much of |quite |a |an |the |any |proper |real )*(?:[MB]|[a-z]+ (?:dinner|lunch|breakfast|supper)|christmas|sunday)(?: (?:night|day|time|dinner|lunch))? (?:without|with no) {det}{T}(?! (?:~ )?(?:free|allerg[a-z]*))'],
  // "what's a burger without cheese?", "with or without peas"
  ['keep', '(?:whats|what is|whos|who wants|who needs|imagine|is it even) (?:a |an |the )?[MBT](?: (?:night|day|time))? (?:without|with no) {det}{T}'],
  ['cut', '(?:with or without|w or w o) {det}{T}(?: (?:and|or) {T})*'],
  // "not just pasta, also garlic bread"
  ['keep', '(?:not|never) (?:only|just|merely|simply) {det}[TMB] (?:, )?(?:but )?(?:also|too|plus|and) {det}[TMB]'],
  // "hate cooking", "hates leftovers", "cut the costs", "we'd kill for a cheesecake"
  ['cut', '(?:hates?|hating|dislikes?|detests?|loathes?|cant stand|tired of|sick of) (?:cooking|cook|leftovers|waste|wasting|food waste|shopping|washing(?: up)?|cleaning|doing dishes|dishes|mess|queu[a-z]*|chopping|peeling|baking|fuss|faff|mondays|waiting|being late|surprises|supermarkets|recipes|complicated food|boring food)(?= [.,;:!?)]|$| (?:but|so|and|though))'],
  ['cut', '(?:cut|cutting|minus|skip|without|lose) (?:the |all the |any )?(?:costs?|prices?|faff|fuss|crap|chat|queues?|crowds?|stress|drama|small talk|waffle talk|nonsense|mess|hassle)(?= [.,;:!?)-]|$| (?:and|but|so|for|S))'],
  ['cut', '(?:kill|die|dying|killing|murder) for (?=(?:a |an |some |the )?[TMB])'],
  // "chicken breasts, no bone"
  ['cut', '(?<=T (?:, )?)(?:no|without|minus) (?:the )?(?:bones?|skins?|stones?|pits?|shells?|rinds?|cores?)(?= [.,;!?)]|$)'],
  // "Mixed grill? No: burgers": the first of two meals is declined.
  ['cut', '[MB] \\? (?:no|nope|nah|not (?:really|again|today|tonight)|rather not)(?: thanks)? (?:[,:;.-] )+(?:(?:lets|make|it|have|do|just|rather|better|i|we|want|the|some|a) )*(?=[MB])'],
  ['cut', '(?<=[a-z] )\\? (?:no|nope|nah|not (?:really|again|today|tonight)|rather not)(?: thanks)? (?:[,:;.-] )+(?:(?:lets|make|it|have|do|just|rather|better|i|we|want|the|some|a) )*(?=[MB])'],
  // "can't live without cheese", "don't forget the garlic", "never enough butter"
  ['keep-things', `${not} (?:[a-z]+ ){0,3}?(?:without|skip|forget|forgetting|omit|skimp on|miss|mind|minds|hold back on|leave out|leave behind|go wrong with|get enough|get enough of|beat|resist|wait for|wait to (?:eat|have|try)|say no to|turn down|hate|hates|dislike|dislikes|avoid|run out of|have enough|eat enough|have enough of|get over|stop eating|stop (?:thinking|dreaming) about|think of anything but|imagine [a-z]+ without|stint on|neglect|lack|be without|hold|lose|hold off on|worry about|need to (?:avoid|skip|leave out)|have to (?:avoid|skip|leave out)|scared of|afraid of|shy away from|sick of|tired of|say no to|object to|drop|remove) {det}{T}(?: (?:and|or|nor) {T})*`],
  ['keep-things', '(?:no|never|not|isnt|aint|theres no|hardly)(?! (?:there|that) )(?: [a-z]+){0,2}? (?:such thing as|shortage of|lack of|limit (?:on|to)|end of|end to|without|complete without|dinner without|meal without|enough|too much|too many|as good as|same without|better than|substitute for|replacement for|need to (?:skip|avoid|leave out)|reason to (?:skip|avoid)|harm in|fear of|scared of|afraid of|anything like)(?: too much| too many| enough)? {det}{T}'],
  ['keep', '(?:not|never|dont|do not|no) (?:[a-z]+ ){0,2}?(?:only|just|merely|simply|exclusively|too much|too many|that much|that many|so much|so many|overly|overdo|heavy on|go overboard on|drown in|too heavy on|a lot of|a ton of|loads of|more than|fewer than|less than)(?: (?:the|a|an|of|in|on|any))* (?:[0-9]+ )?{T}'],
  ['keep', '(?:no|zero|without) (?:worry|worries|nonsense|kidding|joke|problem|bother|brainer|biggie|sweat|hassle|drama|rush|stress|mess|fuss|frills|doubt|pressure) (?:, )?{T}'],
  ['keep', '(?:nothing|none) (?:but|beats|like|better than|except|compares to|tastes like|says [a-z]+ like|other than) (?:a |the |good |some )*{T}'],
  // "no eggs left", "we are out of milk", "ran out of rice"
  ['keep-stock', '(?:(?:i|we|there|theres|is|are|have|has|got|ive|weve|do|dont|not|havent|haven t|hasnt|didnt|im|were|am|just|any|the|low) )*(?:no|not any|dont have|dont have any|do not have|do not have any|havent got|havent got any|havent any|no more|without any|zero) {T}(?: (?:and|or|nor) {T})* (?:left|at home|in (?:the|my|our) (?:[a-z]+)|in stock|on hand|in house|around the house|remaining|in the house|here|yet|at my place|lying around)'],
  ['keep-stock', '(?:(?:i|we|im|were|are|am|is|have|has|weve|ive|just|totally|all|completely|nearly|almost|running|ran|run|going) )*(?:ran|run|running|runs|are|am|im|were|be|fresh|clean|we) (?:just |all |completely |totally |nearly |almost )*(?:out of|low on|short of|short on|outta) (?:the |any )?{T}(?: (?:,|and|or) {T})*'],
  ['keep-stock', '{T} (?:is|are) (?:out of stock|all gone|finished|used up|gone)'],
  // "gluten is fine, dairy is OK", not "everything but dairy is fine"
  ['keep-stock', '(?<=(?:^|[.,;!?(] |and ))(?<!(?:except|excepting|but|excluding|bar|barring|than|besides|apart|aside|save|minus|not|no|without|nothing) [^.;!?]*){T}(?: (?:,|and|or) {T})* (?:is|are)(?: (?:totally|all|perfectly|absolutely|just|quite))* (?:fine|ok|okay|welcome|allowed|great|good|no problem|no issue)(?= [.,:;!?)]|$| (?:with|for|by|but))'],
  // "free-range eggs", "never-frozen shrimp", "free cheese samples"
  ['keep', '{T} free (?:range|roam[a-z]*|run)'],
  ['keep', 'free (?:range|roaming|run|roam) {T}'],
  ['keep', '(?:never|not|non|no) (?:(?:been|previously|pre|ever|re|yet) )*(?:frozen|canned|tinned|dried|fried|smoked|processed|farmed|farm raised|bagged|jarred|store bought|shop bought|instant|sweetened|salted|bottled|microwaved|breaded|battered|spicy|sweet|overcooked|powdered|shelled|peeled|burnt|burned|dry|soggy|homogenized|pasteurized|pasteurised|bleached|stir|cook|bake|boil|knead|churn|roll|stick|sear|drain|soak|peel|fuss|added|sugar|preheat|heat|mess|oven|grill|fry|pressure|roast|chop|blend)(?: |~)*{T}'],
  ['keep', '(?:never|not|non) ~ [a-z]+ {T}'],
  // "bananas not too green", "eggs, not medium": the words describe the food and do not exclude it.
  ['keep', '{T} (?:, )?(?:not|never) (?:(?:too|so|very|that|overly|quite|the|an?) )*(?:green|ripe|small|smaller|medium|large|big|bigger|long|thick|thin|hard|soft|firm|old|hot|strong|mild|salty|sweet|bruised|mushy|sliced|grated|whole|frozen)(?= [.,;!?)]|$)'],
  // Product names that contain a negation.
  ['keep', '(?:i )?cant believe its not {T}'],
]; // prettier-ignore

export const counterRules: readonly CounterRule[] = sources.map(([then, source]) => ({ then, find: pattern(source) }));

/** A diet that does not apply: "not vegan", "doesn't have to be gluten-free", "anything but vegetarian". */
export const deniedDiet = pattern(
  '(?<!{T} (?:(?:is|are) )?)(?:not|non|isnt|is not|arent|are not|aint|no longer|never|(?:nobodys|noones|(?:nobody|no one|noone|none)(?: (?:here|there|coming|at the table|in (?:the|my|our) [a-z]+|of (?:us|them)))? (?:is|are))|neednt be|need not be|doesnt (?:have|need) to be|does not (?:have|need) to be|dont (?:have|need) to be|dont need it to be|no need (?:for it )?(?:to be|for)|not necessarily|not strictly|dont want(?: it)?(?: to be)?|anything but|ex|former|formerly|used to be|far from|hardly|instead of|rather than|by no means|without being) (?:[a-z]+ ){0,2}?(?:D|T free)',
);

/** Idioms that contain a food word and mean no food. They are matched in the text, not in the marks. */
export const idioms =
  /\b(?:(?:going|goes?|gone|went|driv(?:es?|ing) (?:me|us)|i'?m|is|are|it'?s|totally|absolutely|completely) (?:\w+ )?nuts(?= (?:about|for|over|trying)|[.!?,]|$)|not (?:really |exactly |quite |just )?(?:my|our|his|her|everyone's) cup of tea|cool beans|spill(?:ed|ing)? the beans|full of beans|piece of cake|(?:easy|simple) as pie|say cheese|big cheese|in a (?:pickle|jam|stew)|bring(?:ing)? home the bacon|egg on (?:my|your|his|her) face|couch potato(?:es)?|sour grapes|salt of the earth|no spring chicken|(?:don't|dont|never|not|won't|to) chicken out|chicken(?:ed|ing) out|(?:cry(?:ing)? over )?spil(?:t|led) milk|small (?:potatoes|fry)|walk(?:ing)? on eggshells|cream of the crop|gravy train|hot potato|(?:a |with a )?pinch of salt(?= that)|sugar[- ]?coat\w*|worth (?:his|her|its|their) salt|apple of my eye|(?:date|movie|game) night|hold the (?:phone|line|door|date)|save the date|skip the line|nut ?(?:job|shell)|in a nutshell|free-for-alls?|hold my (?:beer|wine|drink|coffee)|cut(?:s|ting)? the mustard|cold turkey(?=[.,;:!?]|$| on\b)|(?:have|has|got|had|'ve) no beef with|icing on the cake|not (?:a|worth a) (?:sausage|bean)|(?:go|goes|going|went) bananas)\b/gi;
