/** Most other products a pick is compared with: one for each other cart. */
export const mostComparisons = 2;

/**
 * The difference to another product, in every way to turn it: the amount, its direction and the name belong to one comparison. `@` is
 * the number of the comparison; `less@` matches its amount only where the pick costs less, `more@` only where it costs more.
 */
const rules: Readonly<Record<string, string>> = {
  'compare-phrase@': `<less-said@> | <more-said@> | <less-noun@> | <more-noun@> | <turned@> | <set-against@>`,
  'compare-verb@': `<be> ( <less-said@> | <more-said@> ) | ( saves | save ) [ you ] <less@> [ <against> <than@> ] | ( undercuts | beats ) <than@> by <less@> | <less-flag@> undercuts <than@>
    | ( adds | adds up to ) <more@> [ <against> <than@> ] | costs [ you ] <more@> <dear@> | costs [ you ] <less@> <cheap@>`,
  be: `costs | cost | costs you | is | are | comes in | comes in at | comes out | comes out at | works out | sits | runs | is priced | are priced | comes to | will cost | stands | will be | ends up`,
  'cheap@': `( less | cheaper | lower | less expensive ) [ in price | in cost ] | less to buy`,
  'dear@': `( more | dearer | pricier | higher | more expensive | extra | costlier | costly ) [ in price | in cost ]`,
  'less-said@': `[ at | for | priced | costing | which is | by | about ] <less@> <cheap@> [ <than-said@> ] | [ priced ] <less@> ( below | under | beneath ) [ the price of ] <than@> [ in price ]
    | <less-flag@> ( less | cheaper | lower in price | lower priced | less expensive | priced lower ) <than-said@> [ [ , ] by <less@> ] | <less-flag@> ( below | under ) <than@> by <less@> | <less-only@> ( less | cheaper | less expensive )
    | <less-flag@> priced ( below | under ) <than@> | <less-flag@> cheaper by <less@> than <than@>`,
  'more-said@': `[ at | for | priced | costing | which is | by | about ] <more@> <dear@> [ <than-said@> ] | [ priced ] <more@> ( above | over ) [ the price of ] <than@> [ in price ]
    | <more-flag@> ( more | dearer | pricier | higher in price | higher priced | more expensive | costlier | priced higher ) <than-said@> [ [ , ] by <more@> ] | <more-flag@> ( above ) <than@> by <more@>
    | <more-flag@> priced ( above ) <than@> | <more-only@> ( more | dearer | pricier | more expensive ) | <more-small@> ( slightly | a little | a bit ) ( more | dearer | pricier | more expensive ) [ <than-said@> ]
    | <more-flag@> dearer by <more@> than <than@>`,
  'than-said@': '( than | compared with | compared to | versus | vs ) [ for | with | buying | choosing ] <than@>',
  against: 'over | compared with | compared to | against | on | versus | vs | relative to | next to | beside | to',
  'less-noun@': `( saving | saves | save | to save | you save | you will save ) [ you ] <less@> [ <against> <than@> ] | ( choosing | picking | taking | buying ) it saves [ you ] <less@> [ <against> <than@> ] | a saving of <less@> [ <against> <than@> ]
    | [ which | that ] ( saves | is a saving of ) [ you ] <less@> [ <against> <than@> ] | you pay <less@> less [ <than-said@> ] | [ a | the ] <less@> saving [ <against> <than@> ] | the ( difference | saving ) [ to | from | against | over ] <than@> is <less@> [ less ]
    | <less@> of savings <against> <than@> | with <less@> saved <against> <than@>`,
  'more-noun@': `( adding | adds ) <more@> [ <against> <than@> ] | you [ will ] pay <more@> ( more | extra ) [ <than-said@> | over <than@> ] | [ for | with ] an extra <more@> [ <against> <than@> ] | the difference ( to | from | against ) <than@> is <more@> [ more ]
    | ( choosing | picking | taking | buying ) it ( costs | adds ) <more@> [ more | extra ] [ <than-said@> ] | [ a | the ] <more@> difference ( to | from ) <than@>`,
  // Told of the other product, the direction turns.
  'turned@': `<than@> ( costs | would cost | is | comes in at | comes in | would be | runs | is priced ) ( <more@> <cheap@> | <less@> <dear@> | <more-flag@> ( less | cheaper | less expensive ) | <less-flag@> ( more | dearer | pricier | more expensive ) )`,
  'set-against@': `( compared with | compared to | against | next to | beside ) <than@> [ , ] ( it <be> ( <less-said@> | <more-said@> ) | <less-said@> | <more-said@> | <less-noun@> | <more-noun@> | it saves [ you ] <less@> | this one <be> ( <less-said@> | <more-said@> ) )`,
};

/** The rules of each comparison a pick may have, and those that gather them. */
export const comparisonRules: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Array.from({ length: mostComparisons }, (_, index) => String(index)).flatMap((index) =>
      Object.entries(rules).map(([name, text]) => [name.replace('@', index), text.replaceAll('@', index)]),
    ),
  ),
  ...gathered('compare-phrase'),
  ...gathered('compare-verb'),
};

function gathered(name: string): Record<string, string> {
  return {
    [name]: Array.from({ length: mostComparisons }, (_, index) => `<${name}${String(index)}>`).join(' | '),
  };
}
