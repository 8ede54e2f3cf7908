/**
 * Price and number of packs. With several packs, one pack's price is told as such ("each", "a pack") or of "it"; what all cost together
 * is told of all, so neither can be taken for the other.
 */
export const priceRules: Readonly<Record<string, string>> = {
  'price-verb': '<single> <price-verb-bare> | <cost> [ you ] <each> <each-mark> | <have-price> <each> <each-mark>',
  'price-verb-bare': '<cost> [ you ] <price> [ <per-pack> ] [ <here> ] | <have-price> <price> [ <per-pack> ]',
  cost: `costs | cost | is | are | comes in at | come in at | comes to | comes at | comes out at | is priced at | are priced at | priced at | sells [ here ] ( for | at ) | sell for
    | is sold [ here ] ( for | at ) | goes for | runs | rings up at | rings in at | stands at | sits at | is listed at | is offered at | is available at | will cost | works out at
    | works out to | is at | retails at | retails for | costs here`,
  'have-price': `( carries | has | comes with ) a price of | has a price tag of | is on the shelf at | is on offer here at`,
  here: 'here | at this store | in this store',
  'price-said': '<single> <price> [ <per-pack> ] | <each> <each-mark> | <price> <per-pack>',
  'price-phrase': `( at | for | priced at | costing | at a price of | with a price of | at a cost of ) <price-said> | <price-said> | <price-clause>
    | ( at | for ) <price>`,
  'price-clause': `( its | the | the current | the listed ) price ( is | comes to | stands at | comes in at | : ) <price> [ <per-pack> ] | price : <price> | you pay <price-said> [ for it | for this <box> | here ]
    | [ for <price> [ , ] ] you [ will ] get <pack-noun> | you [ will ] get <pack-noun> ( for | at ) <price> | <price> ( buys | gets ) [ you ] <pack-noun> | <price> ( is | covers | pays for ) ( the price | <pack-noun> | one <box> )`,
  'pack-noun':
    '[ a | an | one | the ] <mods> <packsize> [ <box> ] [ of <nameword> ] | [ a | an | one ] <mods> <box> [ of <packsize> ] [ of <nameword> ]',
  'each-mark':
    'each | a <box> | per <box> | apiece | a piece | per item | per <packsize> <box> | a <packsize> <box> | for each | for one | for each <box> | for one <box>',
  'per-pack': `<each-mark> | for ( a | the | one | this | each ) [ <packsize> ] <box> [ of <nameword> ] | for ( a | the ) <box> of <packsize> | for <packsize> [ of <nameword> ] | for one <packsize> <box> | for it`,
  // Several packs at once.
  'count-noun': `[ the | your | all | these | those ] <count> [ of the | of these ] ( <mod> )* <boxes> [ of <packsize> ] [ of <nameword> ] | both [ <packsize> ] <boxes>
    | <count> of ( them | these ) | <pieces> [ the | your | these ] <count> ( <mod> )* <nameword> | <count> × <packsize> | <count> <packsize> <nameword> | <count> <packsize> <boxes>`,
  'count-unit': `[ <count-lead> ] <count-noun> ( <count-tail> )* [ <count-verbs> ]`,
  'count-lead': `you [ will ] ( need | buy | get | take ) | it takes | buying | it is | with | the cart ( has | holds ) | your cart ( has | holds ) | the plan ( is | takes | uses ) | this ( is | means ) | at | needing
    | for`,
  'count-tail': `[ , ] ( at | priced at | costing ) <each> <each-mark> | [ , ] ( for | at | costing | totalling | totaling | which ( come | comes ) to | which cost | which total ) [ a total of ] <total> [ <together> ]
    | [ , ] <total> <together> | to cover <need-noun> | for <need-noun> | in ( the | your ) cart | [ , ] ( each | apiece ) <each>`,
  'count-verbs': '[ that | which ] <count-verb> ( [ , ] and <count-verb> )*',
  'count-verb': `<total-verb> <total> [ <together> ] | ( cover | covers | will cover | meet | give you | provide | supply | are enough for | is enough for ) <need-noun> [ [ , ] <leave-phrase> ]
    | ( leave | leaves | will leave ) [ you ] [ with ] [ <about> ] <left> [ <over> ] | ( are | is ) ( needed | in the cart | planned | in your cart ) [ to cover <need-noun> | for <need-noun> ]
    | cost <each> <each-mark> | ( do it | do )`,
  'total-verb': `[ together ] ( cost | costs | come to | comes to | total | are | is | make | run to | add up to | adds up to | work out to | work out at | come in at | will cost | come out at )`,
  together: `in total | together | altogether | in all | all told | total | for both | for <count> | for the <count> | for <count-noun> | combined | overall | for the lot | all in`,
  'total-phrase': `[ for | at | costing ] ( <total> <together> | a total of <total> ) | ( the | its | your ) total ( is | comes to ) <total> | ( totalling | totaling ) <total> | <together> , <total>
    | <several> [ which | that | and so they | they ] ( come to | comes to | total ) <total> [ <together> ] | <single> <price> ( in total | in all | total )`,
  // The size of a pack.
  'size-verb': `( comes | come ) ( in a <packsize> <box> | as [ a ] <packsize> [ <box> ] | in <packsize> [ <boxes> ] | in <boxes> of <packsize> ) [ <size-tail> ] | ( holds | contains | weighs | has | gives you ) <packsize> [ of <nameword> ]
    | is [ a ] <packsize> [ <box> ] [ of <nameword> ] [ <size-tail> ] | is sold in <packsize> <boxes>`,
  'size-phrase': '[ a | one | the ] <packsize> [ <box> ] [ of <nameword> ] ( <tail> )*',
  'size-tail': '( at | for ) <price-said>',
};
