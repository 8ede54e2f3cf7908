import type { Mark } from './marks';

/** The tags of marks as one line of text, with single spaces between them. */
export function lineOf(marks: readonly Mark[]): string {
  return marks.map(({ tag }) => tag).join(' ');
}

/** The position of the mark at an offset in a line of {@link lineOf}. */
export function markAt(line: string, offset: number): number {
  let index = 0;
  for (let at = 0; at < offset; at += 1) if (line[at] === ' ') index += 1;
  return index;
}

/** Named parts of patterns; {name} in a pattern stands for one. */
const parts: Readonly<Record<string, string>> = {
  /** Any thing that can be left out. */
  T: '[TB]',
  /** Any word that is no name. */
  W: '[a-z0-9]+',
  /** Words between "no" and the food. */
  det: '(?:(?:the|any|some|all|a|an|my|our|his|her|their|more|extra|added|of|even|other|kinds?|types?|sorts?|forms?|traces?|risks?|chances?|danger|signs?|whiff|bits?|pieces?|hint|fresh|raw|cooked|chopped|whole|real|actual|taste|smell|sight|texture|thought|idea|those|these|that|anything|things?|stuff|food|foods|meals?|dishes|products?|ingredients?|made|from|containing|contains?|with|has|have|having|much|single|bloody|damn|darn|either|both|in|it) )*',
  /** Words for persons as the subject. */
  who: '(?:i|we|he|she|they|you|it|one|someone|somebody|everyone|everybody|nobody|(?:my|our|his|her|the|a|one|two|both|some|most) (?:[a-z]+ ){0,3}?[a-z]+)',
  whom: '(?:me|us|him|her|them|you|everyone|people|gran|granny|grandma|grandad|granddad|grandpa|nan|nana|mum|mom|mummy|mommy|dad|daddy|hubby|wifey|(?:my|our|his|her|the|their) (?:[a-z]+ ){0,3}?[a-z]+)',
  /** A negation up to the verb. */
  cant: '(?:can not|cant|cannot|could not|couldnt|must not|mustnt|should not|shouldnt|shant|will not|wont|would not|wouldnt|do not|dont|does not|doesnt|dose not|did not|didnt|may not|might not|never|no longer|not|aint|refuses?|unable|forbidden|isnt|arent|are not|is not|am not|hates?|rather not|better not|(?:nobody|no one|noone)(?: (?:at|in|around|from) (?:(?:the|my|our|this) )?[a-z]+)?|none of (?:us|them|(?:the|my|our) [a-z]+)|neither of (?:us|them))',
  adverb:
    '(?:(?:really|ever|even|usually|currently|to|be|being|allowed|supposed|able|going|safely|possibly|just|physically|actually|want|wants|wanting|like|likes|eats?|can|should|will|would|must|may|do|does|of|us|here|at all|medically|currently) )*',
  /** Verbs for eating, and for putting into a meal. */
  eat: '(?:eat|eats|eating|have|has|had|having|do|does|stand|tolerate|tolerates|digest|digests|touch|touches|take|takes|handle|handles|bear|abide|swallow|stomach|endure|like|likes|want|wants|use|uses|using|add|adds|adding|put|puts|include|includes|including|consume|consumes|process|chew|chews|manage|manages|stomach|see|taste|fancy|enjoy|enjoys|contain|contains|serve|eaten|used|care for|be around|be near|go near|deal with|cope with|get on with|cook with|get along with|be served|be given|be fed)',
  /** Words for what an allergy or an intolerance does to a person. */
  harm: '(?:sick|sickness|ill|unwell|nausea|nauseous|nauseated|queasy|vomit|vomits|puke|barf|hurl|throw up|throws up|itch|itchy|itches|swell|swells|swelling|bloat|bloated|hives|rash|rashes|pain|pains|ache|aches|tummyaches?|stomachaches?|cramps?|headaches?|migraines?|heartburn|reflux|indigestion|sneeze|cough|wheeze|gag|react|reacts|reaction|reactions|die|dies|poorly|terrible|awful|uncomfortable|bad|worse|rough|anaphyla[a-z]*|hospital|hospitalized|gas|gassy|farts?|trouble|problems?|diarrh[a-z]*|runs|eczema|asthma|break out|breaks out|upset|unhappy|miserable|hurt|hurts|hurting|sore|dizzy|faint|blotch[a-z]*|spots|spotty|on fire|welts|bumps|blisters?|ulcers?|palpitations|seizures?|convulsions?|sweats|shakes|breakouts?|flares?(?: up)?|flare ups?|epipens?|ambulance|a and e|emergency|intensive care|wind|windy|flatulence|burps?|(?:throat|airways?|lips?|tongue|face|mouth|eyes|skin|chest|stomach|tummy|belly|gut) (?:[a-z]+ )?(?:clos[a-z]*|swell[a-z]*|tight[a-z]*|itch[a-z]*|tingl[a-z]*|burn[a-z]*|numb|puff[a-z]*|crawl[a-z]*|cramp[a-z]*|churn[a-z]*|bloat[a-z]*|turn[a-z]*))',
  allergic:
    '(?:al+er?g[a-z]*|al+r+eg[a-z]*|alrg[a-z]*|ana(?:ph|f)[yaei]*l[a-z]*|in+tol+[ae]?r+[ae]n[a-z]*|intol+[a-z]*|hypersensitiv[a-z]*|sensitiv[a-z]*|sensitive|aversions?|averse|phobi[a-z]*)',
};

/**
 * Builds a regular expression from a pattern over tags. Named parts are filled in. A space also matches a hyphen ("nut - free" matches
 * "nut-free"). The expression matches whole tags only.
 */
export function pattern(source: string): RegExp {
  let text = source;
  for (let depth = 0; depth < 3; depth += 1)
    text = text.replace(/\{(\w+)\}/g, (whole, name: string) => parts[name] ?? whole);
  const spaced = text.replaceAll(' ', '(?: ~)? ');
  return new RegExp(`(?<![^ ])(?:${spaced})(?:(?<= )|(?![^ ]))`, 'g');
}
