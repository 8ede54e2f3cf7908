import { pattern } from './pattern';

/**
 * A rule of the grammar of "not this": a pattern over marks (marks.ts). A lead stands before the food that is left out, a trail after it,
 * and an embrace on both sides. `isStrong` rules are about the body (allergy, illness): a food they name is left out even when it is
 * unknown.
 */
export interface WishRule {
  kind: 'lead' | 'trail' | 'embrace';
  find: RegExp;
  isStrong: boolean;
  /** Whether the words stand before a noun like an adjective ("nut-free granola"). The noun is then read as if they were absent. */
  isAdjective?: boolean;
  /** For a trail that may give a diet: "gluten-free", "nut allergy". */
  says?: 'free' | 'allergy';
  /** Uncertain: the food is left out and the shopper is asked. */
  isDoubtful?: boolean;
  /** Vague: the food stays on the list and the shopper is asked. */
  asksOnly?: boolean;
  /** Whether the rule applies only when every food it names is an allergen or a group that cannot be bought by that name. */
  ofClasses?: boolean;
}

/** A rule whose words stand before the food. */
export const lead = (source: string, more: Partial<WishRule> = {}): WishRule => ({
  kind: 'lead',
  find: pattern(`(?:${source}) (?:: )?{det}(?={T})`),
  isStrong: false,
  ...more,
});
/** A rule whose words stand after the food. */
export const trail = (source: string, more: Partial<WishRule> = {}): WishRule => ({
  kind: 'trail',
  find: pattern(`{T} (?:${source})`),
  isStrong: false,
  ...more,
});
const trailOf = (thing: string, source: string): WishRule => ({
  kind: 'trail',
  find: pattern(`${thing} (?:${source})`),
  isStrong: false,
});
export const strong = { isStrong: true };
const list = '(?:{T}(?: (?:,|and|or|nor|/)(?: (?:the|any))? {T})*)';
/** Words between a word for an allergy and the food. */
const ofAllergy =
  '(?:to avoid|syndrome|to|too|of|with|for|against|towards|is|are|include|includes|including|like|such as|from|being|these|reactions?|warning|alert|info|:|-|;|=|list|the following)';
/** Words for whose allergy it is or how bad it is; the food follows. */
const beforeAllergy =
  '(?:food|my|our|his|her|their|the|has|have|got|with|severe|serious|bad|known|following|dietary|any|some|also|both|and)';
const adverbs =
  '(?:(?:always|often|really|usually|can|will|would|could|might|may|sometimes|tends?|seems?|to|just|both|all|also|severely|absolutely|literally|badly|totally) )*';

export const wishRules: readonly WishRule[] = [
  // "leave the peanuts out", "keep nuts away"
  { kind: 'embrace', find: pattern(`(?:leave|leaving|keep|keeping|cut|take|taking|hold|left|kept|pick|get|pull|strip|scrape) {det}${list} (?:(?:well|right|completely) )?(?:out|off|away|back|aside|alone|behind)`), isStrong: false },
  { kind: 'embrace', find: pattern(`(?:with )?{det}${list} (?:[a-z]+ ){0,2}?(?:left out|left off|taken off|kept out|kept off|omitted|removed|excluded|avoided|skipped|held|taken out|cut out|banned)`), isStrong: false },
  // "give the ham a miss"
  { kind: 'embrace', find: pattern(`(?:give|gives|giving|gave) {det}${list} (?:a|the) (?:[a-z]+ )?(?:miss|swerve|berth|skip|pass|boot|elbow|chop|push)`), isStrong: false },
  // "my flatmate Sam (shellfish)": the word of an allergen in brackets after a person.
  { kind: 'embrace', find: pattern('(?<=[a-z] )\\( {det}T(?: (?:,|and|or|/|\\+) T)* \\)'), isStrong: false, isDoubtful: true, ofClasses: true },
  // "can't keep dairy down", "don't let any beef near it"
  { kind: 'embrace', find: pattern(`{cant} keep {det}${list} down`), isStrong: true },
  { kind: 'embrace', find: pattern(`{cant} (?:let|allow|have|want|put) {det}${list} (?:anywhere )?(?:near|close to|touch)(?: (?:it|them|me|us|that|this|him|her))?`), isStrong: false },
  // "if it's got gluten, Priya's out"
  { kind: 'embrace', find: pattern('(?:if|when|whenever) (?:its|it|theres|there|they|anything) (?:(?:has|have|is|s|are|got|any|contains?|even|a|bit|of|with|made|includes?|hint|trace|in) )*{T}(?: in (?:it|there))? (?:, )?(?:then )?(?:[a-z]+ ){1,4}?(?:out|off|gone|leaving|wont|cant|cannot|doesnt|dont|not|sick|ill|worries|walks?)(?= |$)'), isStrong: true },
  // "if I so much as smell peanuts I need an ambulance"
  { kind: 'embrace', find: pattern('(?:if|when|whenever|(?:every|each|any) time|anytime) (?:[a-z]+ ){1,6}?{det}{T}(?: (?:,|[a-z]+)){0,6}? {harm}'), isStrong: true },
  // "nut-free", "egg free", "cheese-less"
  trail('free(?! (?:range|roam[a-z]*|from|of|shipping|delivery|run|flow[a-z]*|standing|style|~ for ~ all))', { isAdjective: true, says: 'free' }),
  trail('less', { isAdjective: true, says: 'free' }),
  // "nut-safe brownies"
  trail('safe', { isAdjective: true, isStrong: true, says: 'allergy' }),
  // "nut allergy", "egg intolerant", "milk sensitivity"
  trail('{allergic}', { isStrong: true, says: 'allergy' }),
  trail('protein {allergic}', { isStrong: true, says: 'allergy' }),
  trail('(?:haters?|hating|avoiders?|dislikers?|averse|avoidance)'),
  // "peanut makes me sick", "eggs give him hives", "dairy upsets my stomach"
  trail(`${adverbs}(?:make|makes|made|making|get|gets|give|gives|gave|giving|leave|leaves|send|sends|put|puts|bring|brings|cause|causes|trigger|triggers|mean|means|lead|leads|set|sets) (?:[a-z]+ ){0,6}?{harm}`, strong),
  trail(`${adverbs}(?:make|makes|made|cause|causes|trigger|triggers|give|gives) {harm}`, strong),
  trail(`${adverbs}(?:upset|upsets|upsetting|kill|kills|killed|killing|bother|bothers|hurt|hurts|irritate|irritates|trigger|triggers|disagree|disagrees|poison|poisons|harm|harms|bloat|bloats|inflame|inflames|wreck|wrecks|destroy|destroys|mess|messes|affect|affects|ruin|ruins|wreak|wreaks|nauseate|nauseates|sicken|sickens|choke|chokes|aggravate|aggravates|flare|flares|disgust|disgusts|repulse|repulses|turn|turns|plague|plagues) (?:with |up |off |on |havoc on |badly )*{whom}`, strong),
  trail('(?:do not|dont|does not|doesnt|never|will not|wont|cannot|cant) (?:agree|sit|go down|work|suit|like|mix|digest|get on|get along)(?: [a-z]+){0,2}? (?:with|for|in|on) {whom}', strong),
  trail('(?:do not|dont|does not|doesnt) (?:agree|sit well|suit|digest)(?: {whom})?', strong),
  // "eggs and I do not get along", "dairy and my stomach are not friends"
  trail('and (?:{who}|me) (?:do not|dont|does not|doesnt|never|cannot|cant|wont|are not|arent|are no) (?:(?:really|ever|good|longer|best|exactly) )*(?:get along|get on|mix|agree|go together|see eye|friends?|mates|compatible|match)', strong),
  trail('(?:epipens?|epi pens?)', strong),
  // "garlic repeats on me", "peanuts are what I am allergic to"
  trail('(?:repeats?|repeating) on {whom}', strong),
  trail('(?:is|are) (?:what|the (?:one )?things?|one thing|something) (?:that )?(?:{who}|im|hes|shes|theyre) (?:(?:am|is|are) )?(?:{allergic}(?: to)?|{cant} {adverb}{eat})', strong),
  // "cauliflower is the one thing he cannot abide"
  trail('(?:is|are) (?:the |a )?(?:one |only |two )?[a-z]+ (?:that |which )?{who} {cant} {adverb}{eat}', strong),
  // "dairy does a number on me"
  trail('(?:do|does|did|doing) (?:[a-z]+ ){0,2}?(?:number|damage|harm|things?|havoc|me in|nasty|bad) (?:on|to|for|in) {whom}', strong),
  // "prawns: hospital"
  trail('(?:(?:is|are|r|s|:|=|-|,|→|>|a|an|the|potentially|absolutely) )*(?:hospital|deadly|lethal|fatal|toxic|life threatening)(?! [TB])', strong),
  // "eggs are out", "nuts: forbidden", "dairy is bad for me"
  trail('(?:(?:is|are|r|being|be|were|was|must be|should be|has to be|have to be|needs? to be|s|:|=|-|,|→|>) )*(?:(?:a|an|the|strictly|totally|completely|absolutely|very|really|definitely|so|all|just|big|huge|also|both|to|be|firm|hard|complete|real|my|our|life) )*(?:off limits?|off the (?:table|menu|list)|out of bounds|out of the question|forbidden|banned|prohibited|poison[a-z]*|dangerous|hazards?|hazardous|deadly|lethal|toxic|fatal|threatening|no ?no|nono|no go|nogo|not allowed|not permitted|not ok|not okay|not good|not an option|not welcome|not wanted|not possible|not tolerated|not safe|not for (?:me|us|him|her|them|my [a-z]+)|taboo|excluded|unsafe|evil|problems?|problematic|triggers?|risks?|avoided|avoid|left out|omitted|unwanted|verboten|disgusting|gross|yuck|yucky|nasty|harmful|nightmare|haram|no good|bad|danger|dealbreaker|hell|kryptonite|hospital|enemy|death|death sentence|allergens?|torture|repulsive|revolting|not eaten|not mine|must not(?= [.,;!?)]|$)|never(?= [.,;!?)]|$)|no(?= [.,;!?)]|$| for| 4)|a no(?= [.,;!?)]|$| for| from| 4)|pass(?= [.,;!?)]|$| for| from))(?! [TB])(?! (?:of stock|of date|in the))'),
  trail('(?:is|are|s|must be|should be) (?:all |both |strictly )?(?:out|off)(?! (?:of|the|in))'),
  trailOf('T', '(?:(?::|=|-|\\?|,) )?(?:no|nope|nein|never|not|none|zero|nil|nada|zilch|nah|yuck|yuk|ew+|ugh|bleh|blech|gross|pass|nay|absolutely not|please no|hard no|no no|never again|not again|no more|never ever|not on my watch|not in my house|forget it|hard pass|over my dead body|no way jose)(?: (?:thanks|thank you|thx|way|please|pls|chance|for me|sir))?(?= [.,;!?)]|$)'),
  // "cilantro tastes like soap"
  trail('(?:taste|tastes|tasting|smell|smells) (?:[a-z]+ ){0,2}?(?:soap|soapy|dirt|bad|awful|terrible|disgusting|horrible|gross|vile|off|foul|nasty|rotten)(?: (?:to|for) {whom})?'),
  // "eggs? can't.", "peanuts? leave them out"
  trail('(?:\\?|,|:|-) {cant}(?= [.,;!?)]|$)'),
  trail('(?:[a-z]+ ){0,2}?(?:\\?|,|;|\\.|:) (?:(?:please|just|so|and|but|i|we|he|she|they|then|id|rather) )*(?:leave|hold|skip|omit|keep|take|drop|lose|cut|hate|hates|without|avoid|allergic to|no|remove)(?: of)? (?:them|it|those|that)(?: (?:out|off|away))?(?= [.,;!?)]|$)'),
  // "nuts must not be in it", "eggs cannot go in there"
  trail('(?:can not|cant|cannot|could not|couldnt|must not|mustnt|should not|shouldnt|may not|will not|wont|do not|dont|is not to|are not to|must never|should never|can never) (?:be|go|come|appear|touch|get|feature|enter|belong|land|end)'),
  // "grapefruit interacts with my statins so leave it off"
  trailOf('T', '(?:[a-z]+ ){1,8}?(?:, )?(?:so|then|and|but|hence) (?:(?:please|just|id|well|we|i|lets) )*(?:(?:leave|keep|cut|take) (?:it|them|that|those) (?:out|off|away)|(?:skip|hold|omit|drop|lose|ditch|bin|avoid|leave out) (?:it|them|that|those)(?: (?:out|off|away))?)(?= [.,;!?)]|$)'),
  // "peanuts I can't eat", "dairy she avoids"
  trail('(?:, )?(?:(?:that|which|because|as|since|the ones?) )?{who} (?:[a-z]+ ){0,3}?(?:{cant} {adverb}{eat}|avoids?|avoiding|hates?|dislikes?|detests?|loathes?|reacts? (?:badly )?to|(?:is|am|are) {allergic} (?:to|of)|have to avoid|has to avoid|needs? to avoid|must avoid)(?: (?:it|them|those|that|this|any|at all|anymore))*(?! {det}{T})', strong),
  trail('(?:,|\\?|:|-|;) (?:{who} )?(?:im |am |is |are |we are |hes |shes )?(?:{cant} {adverb}{eat}|{allergic})(?: (?:it|them|those|that|this|any|at all|the (?:stuff|things?|taste|smell|sight)|of (?:it|them)|to (?:it|them|that|those|this)))*(?= [.,;!?)]|$)', strong),

  // "allergic to nuts", "reacts badly to eggs", "allergies: fish"
  lead(`{allergic}(?: ${ofAllergy})*`, strong),
  // "allergies, nuts" is a list; in "kiwi intolerant, mac and cheese" the food stands before and the meal after.
  lead(`(?<=(?:^|[.,;:!?(] |${beforeAllergy} ))(?:allerg(?:y|ies|ens?)|intolerances?|sensitivities|aversions)(?: (?:${ofAllergy}|,))*`, strong),
  // "ALLERGY!! nuts!!!"
  { kind: 'lead', find: pattern('{allergic}(?: !)+ {det}(?=T(?: [!.]|$))'), ...strong, isDoubtful: true },
  // "EpiPen for peanuts"
  lead('(?:epipens?|epi pens?)(?: [a-z]+){0,4}? (?:for|against|because of|due to|with|from|if|when|eat|eats|near|around|after|:|-)(?: (?:there|is|are|he|she|i|they|eats?|has|have))*', strong),
  // "EpiPen carrier (cashew, pistachio)"
  lead('(?:epipens?|epi pens?)(?: (?:carriers?|users?|holders?|owners?|kids?))? [(:-]', strong),
  lead('(?:react|reacts|reacting|reacted|reaction|reactions|response|responds?)(?: [a-z]+){0,2}? (?:to|with|from|against)', strong),
  lead('(?:have|has|got|having) (?:(?:a|an|this|some|real|big|weird|bit|of) )*(?:thing|aversion|phobia|horror) (?:about|with|against|of)'),
  lead('(?:problems?|troubles?|issues?|difficult[a-z]*|hard time|bad time|suffers?|struggles?) (?:digesting|with|from|eating|having|processing|tolerating)', strong),
  lead('{harm}(?: [a-z]+){0,4}? (?:from|with|eat|eats|eating|ate|have|has|having|after|by|of|near|around|(?:if|when) (?:there (?:is|are)|theres|it has|it contains|its got)|touch[a-z]*|because of|due to|smell[a-z]*)', strong),
  lead('(?:upset|poisoned|harmed|bothered|triggered|killed|hurt|hospitali[sz]ed) (?:by|from|with)', strong),
  lead('(?:coeliac|celiac|diet|avoids?|avoiding|avoid|exclud[a-z]*|exclusions?|forbidden|forbid|forbids|banned|banning|bans|ban|prohibit[a-z]*|dislikes?|disliking|detests?|hates?|hating|loathes?|despises?|abhors?|refuses?|restrictions?|off limits|no gos?|nogos?)(?: (?:is|are|:|-|=|to eat))*'),
  // "Tom is allergic to peanuts and Lea to eggs"
  lead('■ (?:, )?(?:and|but|,) (?:[a-z]+ ){1,3}to', strong),
  // "can't eat nuts", "don't put eggs", "never has dairy"
  // "I don't have eggs": the eggs are not at home, or not eaten.
  lead('(?:i|we) (?:dont|do not|havent|have not)(?: (?:have|got|even|really))+(?: any)?', { isDoubtful: true }),
  lead('{cant} {adverb}{eat}(?: (?:with|in|up|on|near|around|well|to))?'),
  lead('(?:{cant}|not) (?:allowed|permitted|supposed|able|meant|big|keen|fond|into|mad|crazy)(?: (?:to|have|eat|any|on|of|about|for))*'),
  lead('not (?:a |an |really |too |very |much |so |such |big |huge |our )*(?:fan|fans|lover|lovers|fond|keen|into|friend|friends) (?:of|on|about|with|for)'),
  lead('(?:no|not|without|never)(?: (?:so much as|even))? (?:[a-z]+ )?(?:contact|trace|traces|hint|amount|form|kind|sort|type|speck|drop|shred|scrap|grain|sliver|ounce|whiff|crumb|smidge[a-z]*|iota|gram|dash|morsel) of'),
  // "what I can't have is gluten", "nothing dairy"
  lead('(?:what|the (?:one )?thing|one thing|something|all) (?:that )?{who} (?:(?:am|is|are) )?(?:{allergic}(?: to)?|{cant} {adverb}{eat}) (?:is|are)', strong),
  lead('(?<!~ )(?:nothing|nowt|nuffin|nuthin|nuttin)'),
  lead('(?:nothing|nowt|none|no|not|zilch|zero|nil|nada)(?: [a-z]+)? (?:in the way of|by way of|resembling|remotely like)'),
  // "there can't be any egg in it"
  lead('(?:cant|cannot|can not|must not|mustnt|should not|shouldnt|may not|wont|will not) be (?:any|even a|a)'),
  // "swap out anything with lactose"
  lead('(?:swap|replace|substitute|sub|change|switch|exchange)(?: out)? (?:anything|everything|all|whatever|any|things?|stuff) (?:with|containing|that (?:has|have|contains?)|made (?:with|from|of))'),
  // "hold the onions", "leave out garlic"
  lead('(?:hold|skip|skips|skipping|omit|omits|omitting|ditch|ditching|nix|remove|removing|scratch|lose|drop|dropping|leave|leaving|dump|axe|chuck|kill|ban|bin|binning|swerve|scrap|strike|jettison|sack|yeet|shelve|sidestep) (?:out |off |all |away )*(?:the|any|all)'),
  lead('(?:hold|skip|skipping|omit|omitting|ditch|nix|remove|removing|exclude|excluding|excludes|leave out|leaving out|leave off|leaving off|cut out|cutting out|take out|taking out|drop out|keep out|rule out|steer clear of|stay away from|stays away from|keep away from|abstain[a-z]* from|fast(?:s|ing)? from|weaned off|(?:do|does|doing|go|goes|going|living) without|clear of|refrain[a-z]* from|lay off|stay off|staying off|swear[a-z]* off|swore off|give up|gave up|giving up|given up|quit|quitting|cut|forego|forgo|pass on|pass up|say no to|says? no to|no to|shun|shuns|ban)'),
  lead('(?:rather|sooner) (?:[a-z]+ ){1,3}than (?:eat|have|touch|see|swallow)', strong),
  lead('(?:am|is|are|im|hes|shes|theyre|one|both|other|another|twins?|kids?|were|went|gone|come|stay|been|be|goes|going|came|completely|totally) off(?: of)?'),
  // "the doctor has taken me off dairy", "gags at cucumber", "scared of egg"
  lead('(?:took|taken|takes|taking|put|puts|told|ordered|had|has|wants|got) {whom} (?:to (?:come|stay|keep|get|go) )?off(?: of)?', strong),
  lead('(?:gags?|gagging|retch|retches|heaves?|recoils?|balks?|baulks?|shudders?|squeamish|grossed out|freaked out)(?: (?:at|on|by|about|over|from|when|if|eating|with))+', strong),
  lead('(?:scared|afraid|terrified|frightened|wary|nervous) (?:of|about)(?: (?:eating|having))?', { isDoubtful: true }),
  lead('(?:free|devoid|clear|void|clean|empty|rid) (?:of|from)'),
  // "anything but nuts", "everything except eggs"
  lead('(?:anything|everything|whatever|any|all|every [a-z]+|any [a-z]+|anyone|fine|ok|okay|good|works?|goes|eats?|mix|toppings?|the lot|the works)(?: [a-z]+){0,4}?(?: ,)? (?:but|except|except for|excepting|other than|apart from|aside from|bar|barring|save for|save|minus|besides|excluding)'),
  lead('(?:except|except for|excepting|apart from|aside from|other than|barring|but no|but not|but never|but without|but hold|just no|just not)'),
  lead('(?:nothing|nowt|none|no [a-z]+|not anything|not a thing|never anything|no dish|no meal|no food) (?:with|containing|that (?:has|contains|includes)|which (?:has|contains)|made (?:with|from|of)|involving|including|from|of|has|contains|including|like|based on)'),
  // "86 the onions"
  lead('86(?: (?:the|all|any))+'),
  // "bananas make my mouth itch, also kiwis"
  lead('■ (?:, )?(?:and )?(?:also|ditto|likewise|same (?:with|goes for|for)|as (?:do|does|are|is)|so (?:do|does|are|is))', { asksOnly: true }),
  // "Mustard? Not in this family."
  { kind: 'trail', find: pattern('(?<=(?:^|[.,;:!(] ))T (?:and T )?\\? (?!(?:yes|yep|yeah|sure|always|please|definitely|of course|love|extra|lots|ok|okay|fine|why|what|how|maybe|could|can|got|have|with|sounds|great|good|perfect|nice|any|which|that|or|if)(?![^ ]))(?:[a-z]+ ){0,6}?[a-z]+(?= [.,;!?)]|$)'), isStrong: false, asksOnly: true },
  // "no nuts", "without eggs", "minus onion"
  lead('(?:no|non|not|without|sans|minus|zero|0|never|neither|nor|nix|w out|w o|wo|without no|w / o|w / out|less the|MINUS|≠)'),
  // "pad thai - peanuts"
  { kind: 'lead', find: pattern('(?<=[MB] )- (?=T)'), isStrong: false, isDoubtful: true },
  { kind: 'lead', find: pattern('(?<=[MB] )~ (?=T)'), isStrong: false, isDoubtful: true },
]; // prettier-ignore
