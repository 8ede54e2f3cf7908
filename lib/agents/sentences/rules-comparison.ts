/** Most other products a pick is compared with: one for each other cart. */
export const mostComparisons = 2;

/**
 * The difference to another product, in every way to turn it: the amount, its direction and the name belong to one comparison. `@` is
 * the number of the comparison; `less@` matches its amount only where the pick costs less, `more@` only where it costs more.
 */
const rules: Readonly<Record<string, string>> = {
  'compare-phrase@': `<less-said@> | <more-said@> | <less-noun@> | <more-noun@> | <set-against@> | <moved@>`,
  'compare-verb@': `<be> ( <less-only@> ( less | cheaper | less expensive ) | <more-only@> ( more | dearer | pricier | more expensive ) )
    | <be> ( <less-said@> | <more-said@> ) | ( saves | save ) [ you ] <less@> [ <against> <than@> ] | ( undercuts
    | beats ) <than@> by <less@> | <less-flag@> undercuts <than@>
    | ( adds | adds up to ) <more@> [ <against> <than@> ] | costs [ you ] <more@> <dear@> | costs [ you ] <less@> <cheap@>`,
  'moved@': '[ that is ] up <more@> from <than@> | [ that is ] down <less@> from <than@>',
  // A difference in price and the label that stands against it.
  'label-for@': `[ the ] [ extra ] <more@> [ premium | difference | extra ] [ over <than@> ] ( buys | gets | pays for
    | brings ) [ you ] ( <label-noun> | [ a | an ] <label> <head> )
    | [ the ] <label-noun> ( costs | adds ) <more@> [ more | extra ] [ <than-said@> | over <than@> ]`,
  be: `<be-word> ( <be-word> )* [ you ] | weighs in at | costs | cost | costs you | is | are | comes in | comes in at | comes out
    | comes out at | works out | sits | runs | is priced | are priced | comes to | will cost | stands | will be | ends up`,
  'be-word':
    'costs | cost | costing | is | are | being | comes [ in | out ] [ at | to ] | come [ in | out ] [ at | to ] | coming [ in ] [ at ] | works out [ at | to ] | working out [ at ] | runs | sits [ at ] | stands [ at ] | priced [ at ] | will be | ends up | pays | goes for | falls | lands [ at ] | in | at | for',
  'cheap@': `( less | cheaper | lower | less expensive | less costly | lower priced | less to pay ) [ in price | in cost ] | less to buy`,
  'dear@': `( more to pay | more | dearer | pricier | higher | more expensive | extra | costlier | costly ) [ in price | in cost ]`,
  'less-said@': `[ at | a | for | priced | costing | which is | by | about ] <less@> <cheap@> [ <than-said@> ] | [ priced ] <less@> ( below
    | under | beneath ) [ the price of | the cost of | what you pay for ] <than@> [ in price ]
    | <less-flag@> ( less | cheaper | lower in price | lower priced | less expensive | priced lower ) <than-said@> [ [ , ] by <less@> ]
    | <less-flag@> ( below | under ) <than@> by <less@>
    | <less-flag@> priced ( below | under ) <than@> | <less-flag@> cheaper by <less@> than <than@>`,
  'more-said@': `[ at | a | for | priced | costing | which is | by | about ] <more@> <dear@> [ <than-said@> ] | [ priced ] <more@> ( above
    | over | beyond | on top of ) [ the price of | the cost of | what you pay for ] <than@> [ in price ]
    | <more-flag@> ( more | dearer | pricier | higher in price | higher priced | more expensive | costlier
    | priced higher ) <than-said@> [ [ , ] by <more@> ] | <more-flag@> ( above ) <than@> by <more@>
    | <more-flag@> priced ( above ) <than@> | <more-small@> ( slightly | a little | a bit ) ( more | dearer | pricier
    | more expensive ) [ <than-said@> ]
    | <more-flag@> dearer by <more@> than <than@>`,
  'than-said@':
    '( than | compared with | compared to | versus | vs | vs . | against | relative to | next to ) [ for | with | buying | choosing | the price of | you pay for | what you pay for ] <than@> [ ( does | costs | is ) ]',
  against:
    'over | compared with | compared to | against | on | versus | vs | vs . | relative to | next to | beside | to',
  'over-other@': '<choosing-it> ( over | instead of | rather than | in place of | and not ) <than@>',
  'less-noun@': `you save <less@> ( on | across | over ) <count-noun> | <over-other@> ( saves | will save | would save ) [ you ] <less@>
    | you ( save | will save ) <less@> [ by ] <over-other@> | [ by ] <over-other@> [ , ] you ( save | will save ) <less@>
    | [ <subject> ] [ you ] ( save | saves | will save | would save ) [ you ] <less@> [ <against> <than@> ] | [ you ] ( spend | pay
    | are paying | spending | paying ) <less@> less [ <than-said@> ] | ( with | for | at ) a saving of <less@> [ <against> <than@> ]
    | ( saving | saves | save | to save | you save | you will save ) [ you ] <less@> [ <against> <than@> ] | ( choosing | picking | taking
    | buying ) it saves [ you ] <less@> [ <against> <than@> ] | a saving of <less@> [ <against> <than@> ]
    | [ which | that ] ( saves | is a saving of ) [ you ] <less@> [ <against> <than@> ] | you pay <less@> less [ <than-said@> ] | [ a
    | the ] <less@> saving [ <against> <than@> ] | the ( difference | saving ) [ to | from | against | over ] <than@> is <less@> [ less ]
    | <less@> of savings <against> <than@> | with <less@> saved <against> <than@>`,
  'more-noun@': `<over-other@> ( costs | adds | will cost ) [ you ] <more@> [ more | extra ] | you pay <more@> ( more | extra ) [ by
    | for ] <over-other@> | [ you ] ( spend | pay | are paying | spending | paying | end up paying ) <more@> ( more | extra ) [ <than-said@>
    | over <than@> ] | [ you ] ( pay | spend ) an extra <more@> [ over <than@> ] | <subject> you pay <more@> more [ <than-said@> ] | ( it is
    | at | for | it comes at ) an extra <more@> [ <against> <than@> ] | ( adding | adds ) <more@> [ <against> <than@> ]
    | you [ will ] pay <more@> ( more | extra ) [ <than-said@> | over <than@> ] | [ for | with ] an extra <more@> [ <against> <than@> ]
    | the difference ( to | from | against ) <than@> is <more@> [ more ]
    | ( choosing | picking | taking | buying ) it ( costs | adds ) <more@> [ more | extra ] [ <than-said@> ] | [ a
    | the ] <more@> difference ( to | from ) <than@>`,
  // Told of the other product, the direction turns.
  'turned@': `<than@> ( costs | would cost | is | comes in at | comes in | would be | runs | is priced ) ( <more@> <cheap@>
    | <less@> <dear@> | <more@> below | <less@> above | [ at ] <more@> ( lower | under ) | [ at ] <less@> ( higher ) | <more-flag@> ( less
    | cheaper | less expensive ) | <less-flag@> ( more | dearer | pricier | more expensive ) ) [ than ( it | this | this one ) ]
    | ( you [ would | will ] pay | paying ) <less@> ( more | extra ) for <than@> | ( you [ would | will ] pay
    | paying ) <more@> less for <than@> | <than@> adds <less@>`,
  'set-against@': `( compared with | compared to | against | next to | beside | set against | set beside | relative to | versus
    | measured against ) <than@> [ , ] ( it <be> ( <less-said@> | <more-said@> ) | <less-said@> | <more-said@> | <less-noun@> | <more-noun@>
    | it saves [ you ] <less@> | <subject> <be> ( <less-said@> | <more-said@> ) )`,
};

/** The rules of each comparison a pick may have, and those that gather them. */
export const comparisonRules: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Array.from({ length: mostComparisons }, (_, index) => String(index)).flatMap((index) =>
      Object.entries(rules).map(([name, text]) => [name.replace('@', index), text.replaceAll('@', index)]),
    ),
  ),
  ...gathered('compare-phrase'),
  ...gathered('turned'),
  ...gathered('label-for'),
  ...gathered('compare-verb'),
};

function gathered(name: string): Record<string, string> {
  return {
    [name]: Array.from({ length: mostComparisons }, (_, index) => `<${name}${String(index)}>`).join(' | '),
  };
}
