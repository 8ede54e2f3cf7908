import { lead, strong, trail, type WishRule } from '../grammar/grammar';
import { pattern } from '../grammar/pattern';

const mouth = '(?:mouths?|lips?|tongues?|throats?|skin|face|eyes|gums?|gut|stomachs?|tummy|belly)';
const mouthful =
  '(?:bite|bites|crumb|crumbs|taste|nibble|mouthful|sniff|lick|bit|whiff|spoonful|sip|piece|slice|hint|smell|touch)';

/**
 * Effects of a food written with a sign in place of a verb. They are read before the grammar, because its words for allergies would take
 * the foods after them.
 */
export const signRules: readonly WishRule[] = [
  // "onion = migraine", "tree nuts → anaphylaxis", "milk -> hives"
  trail('(?:(?:=|→|⇒|➡|>|-|:|means?|equals?) )+(?:(?:a|an|instant|certain|bad|severe|my|his|her|serious|big|another|automatic) )*{harm}(?: (?:attacks?|shock|reactions?|city|time|for {whom}))*(?! [TMB])', strong),
  // "peppers? they hate me"
  trail('(?:\\?|,|:|-|;|\\.) (?:they|it|that|those|these) (?:(?:really|just|absolutely|always) )*(?:hates?|kills?|wrecks?|upsets?|destroys?|attacks?|ruins?|floors?|disagrees? with|dont agree with|doesnt agree with) {whom}', strong),
]; // prettier-ignore

/** What a food is or does, from which follows that it is left out. They are read after the rules of the grammar. */
export const verdictRules: readonly WishRule[] = [
  // "mustard burns my mouth"
  trail(`(?:burns?|numbs?|stings?|blisters?|swells?|itch|itches|tingles?|closes?|blocks?|inflames?|irritates?) (?:up )?(?:my|our|his|her|their|the) (?:[a-z]+ )?${mouth}`, strong),
  // "one bite of shellfish and he is in hospital"
  { kind: 'embrace', find: pattern(`(?:one|a|an|the|any|single|even|just|tiniest|smallest|little)(?: (?:single|tiny|little|wee|small))? ${mouthful} of {det}{T}(?: (?:,|[a-z]+|')){0,7}? {harm}`), isStrong: true },
  // "eggs are my nemesis", "cream is not our friend"
  trail('(?:is|are|s) (?:(?:just|truly|really|absolutely|literally|basically) )*(?:(?:my|our|his|her|their|the|a|an) )?(?:(?:one|personal|absolute|actual|mortal|sworn|very|true|total) )*(?:nemesis|devil|foes?|downfall|undoing|bane|satan|scourge|archenemy|death of {whom}|work of the devil|ruin of {whom}|rank|minging|grim|rancid|boak|abominations?)(?= [.,;!?)-]|$| (?:so|and|but|for|in|of|to))'),
  trail('(?:is|are|s) (?:not|no) (?:(?:my|our|his|her|their|a|the) )?(?:best )?(?:friends?|mates?|pals?)(?: of {whom})?'),
  trail('(?:isnt|arent|aint) (?:(?:my|our|his|her|their|a|the) )?(?:best )?(?:friends?|mates?|pals?)(?: of {whom})?'),
  // "likes peanuts but they don't like him"
  trail('(?:, )?(?:but|only|sadly|yet|though|although) (?:they|it) (?:(?:really|just|sadly) )?(?:dont|do not|doesnt|does not|didnt|never) (?:like|love|agree with|suit|get on with|get along with|sit well with|return the (?:love|favou?r))(?: {whom})?', strong),
  // "gluten's out", "dairy and soya both off", "out go milk and wheat"
  trail('(?:both|all) (?:out|off|banned|forbidden|off limits)(?! (?:of|the|in) )'),
  trail('out(?= [.,;:!?)-]|$| (?:for|because|due|as|since|so)(?![^ ]))'),
  { ...lead('(?<=(?:^|[.,;:!?(-] |and |so ))(?:out|off) (?:go|goes|come|comes|with)'), isStrong: true },
  // "onions can stay well away", "sprouts can get in the bin"
  trail('(?:can|could|may|must|should) (?:(?:just|all|please|happily|well) )*(?:stay (?:[a-z]+ )?(?:away|out|off|home|in the [a-z]+)|stay (?:at|on|where)|keep (?:[a-z]+ )?(?:away|out|off)|get (?:lost|in the (?:bin|sea)|stuffed|out)|go (?:away|in the (?:bin|sea)|to hell|do one)|do one|jog on|sod off|naff off|take a hike|be gone|disappear|vanish)', { isDoubtful: true }),
  // "mustard burns, so none of that"
  trail('(?:[a-z]+ ){1,8}?(?:, )?(?:so|hence|therefore) (?:(?:please|just|absolutely|definitely) )*(?:none of|no|without|not|never) (?:it|them|that|those)(?= [.,;!?)]|$)'),
  // "gelatine is not halal": the food is one that is not eaten.
  trail('(?:(?:is|are) )?(?:not|isnt|arent|never) (?:(?:really|strictly|suitable|ok|okay|fit|for|usually|always|considered|even) )*(?=D)', { isDoubtful: true }),
  // "Parmesan is fine, the anchovies aren't"
  trail('(?:isnt|arent|is not|are not|aint)(?= [.,;!?)]|$| (?:because|as|since))', { isDoubtful: true }),
  // "not one mushroom", "hard no on olives", "thumbs down for peas", "none of the nuts"
  lead('(?:not|never) (?:one|a single|so much as an?|even an?|even one)(?: (?:more|single|solitary|tiny|little))*(?: (?:piece|bit|slice|crumb|speck|trace) of)?'),
  lead('(?:(?:hard|firm|big|strong|definite|absolute|massive|total|huge|flat|polite|a) )+no (?:on|to|for)'),
  lead('no on'),
  lead('(?:thumbs|thumb) down (?:for|to|on)'),
  { kind: 'lead', find: pattern('(?:nae|nil|nada|zilch|naw|nought|naught|none of|none for) {det}(?={T})'), isStrong: false },
  // "nuts (none)", "as little gluten as possible, actually none"
  trail('\\( (?:none|no|zero|nil|nope|never|not allowed|omit|skip|out|allergic|allergy|allergies|hates?|hated|avoid|banned)(?: (?:please|pls|thanks|at all))? \\)'),
  trail('(?:[a-z]+ ){0,3}?(?:, |- )?(?:actually|in fact|or rather|preferably|ideally|even better|better) (?:none|no|zero|nil)(?: (?:at all|please))?(?= [.,;:!?)]|$)'),
  // "prawns get the boot", "dairy plays havoc with my insides", "pork is against our religion"
  trail('(?:get|gets|getting) (?:the )?(?:boot|chop|elbow|sack|push|axe|axed|binned|chopped|thumbs down|red card)'),
  trail('(?:play|plays|playing|wreak|wreaks|raise|raises) (?:(?:merry|absolute|total) )?(?:havoc|hell|up|merry hell|mayhem) (?:with|on|in|for) (?:{whom}|(?:my|our|his|her|their) [a-z]+)', strong),
  trail('(?:is|are|s) (?:strictly )?against (?:my|our|his|her|their|the) (?:[a-z]+ )?(?:religion|faith|beliefs?|diet|rules?|principles?|religious [a-z]+|culture|customs?)'),
  // "spare us the peas", "banish the sprouts"
  lead('(?:spare|save) {whom}(?: (?:from|of))?'),
  lead('(?:banish|banishing|boot|evict|eliminate|eliminates|eliminating|eliminated|eject|purge|oust|exile|bar|veto|vetoes|vetoed|boycott|boycotts|boycotting|blacklist|blacklisted|forsake|forsakes|renounce|renounced|eschew|eschews|spurn|spurns)'),
  // "stopped eating meat", "told to stop having eggs"
  lead('(?<!(?:cant|cannot|not|never|dont|wont|couldnt) )(?:stop|stops|stopped|stopping|ceased?|gave up|give up|given up|quit) (?:eating|having|using|drinking|consuming|buying|cooking with)', strong),
  // "has a thing about raisins", "an issue with gluten", "no luck with eggs"
  lead('(?:have|has|had|got|having|with|of) (?:(?:a|an|this|some|such|real|bit of|big|huge|weird|serious|funny|major|slight) )*(?:things?|aversions?|hang ?ups?|beef|phobias?|horror|dread|dislike|hatred|loathing) (?:about|against|with|of|over|towards?)', { isDoubtful: true }),
  // "one guest has a peanut thing"
  { kind: 'embrace', find: pattern('(?:have|has|had|got|with) (?:(?:serious|major|real|some|big|bad) )*T (?:issues|problems|troubles|sensitivities|difficulties)(?= [.,;!?)-]|$| (?:so|and|but|can|could|please|for))'), isStrong: true },
  // "keep gluten at bay"
  { kind: 'embrace', find: pattern('(?:keep|keeping|hold|holding) {det}{T}(?: (?:,|and|or) {det}{T})* (?:at bay|at a distance|at arms length|on the shelf|under lock and key|in check)'), isStrong: false },
  { kind: 'embrace', find: pattern('(?:have|has|had|got|with) (?:a|an|this|some|that) (?:[a-z]+ )?T (?:things?|issues?|problems?|troubles?|situations?|sensitivit[a-z]*)(?= [.,;!?)-]|$| (?:so|and|but|can|could|please|for))'), isStrong: true },
  // "the doctor banned him from grapefruit"
  lead('(?:ban|bans|banned|bar|bars|barred|stop|stops|stopped|forbade|keep|keeps|kept|warn|warns|warned|put|puts) {whom} (?:from|off)(?: (?:eating|having|touching))?', strong),
  // "no thank you to coconut", "can't be doing with mushrooms", "my body rejects onions"
  lead('(?:no|nah|nope) (?:thank you|thanks|ta|cheers) (?:to|on|for)'),
  lead('{cant} be (?:doing|dealing|having|bothered|faffed) with'),
  lead('(?:rejects?|repels?)', strong),
  lead('(?:and|now|currently|still|right) off(?: of)?'),
  // "lactose and I parted ways"
  trail('and (?:{who}|me) (?:(?:have|has|had|ve|are|sadly|had to|recently|long) )*(?:parted|part|fallen out|fell out|broke up|broken up|split up|divorced|enemies|at war|not on speaking terms)(?: (?:ways|company))?', strong),
  trail('(?:is|are) (?:(?:a|an) )?(?:another|other|different) (?:story|matter|kettle of fish)', { isDoubtful: true }),
  // "tested positive for hazelnut"
  lead('(?:(?:ige|skin|prick|blood|tested|tests?|came back|came up|comes up|shows?|showed|allergy|raised|high) (?:[a-z]+ ){0,2}?)positive (?:for|to|on|with|:)', strong),
  // "pull the bacon from the carbonara", "peel the cheese off the burgers"
  { kind: 'embrace', find: pattern('(?:take|taking|pull|pulling|pick|picking|drop|dropping|strip|stripping|remove|removing|lift|leave|leaving|keep|keeping|yank|pluck|get|getting|cut|cutting|scrape|subtract|ban|lose) {det}{T}(?: (?:,|and|or) {det}{T})* (?:from|out of|off|off of)(?= (?:(?:the|my|our|your|a|that|this|it|his|her|their) )*(?:[MB]|it|that|this|dish|recipe|meal|mix|plate|menu)(?![^ ]))'), isStrong: false },
]; // prettier-ignore
