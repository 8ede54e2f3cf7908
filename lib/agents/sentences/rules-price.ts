/**
 * Price and number of packs. With several packs, one pack's price is told as such ("each", "a pack") or of "it"; what all cost together
 * is told of all, so neither can be taken for the other.
 */
export const priceRules: Readonly<Record<string, string>> = {
  'price-verb': '<single> <price-verb-bare> | <cost> [ you ] <each> <each-mark> | <have-price> <each> <each-mark>',
  'price-verb-bare': '<cost> [ you ] <price> [ <per-pack> ] [ <here> ] | <have-price> <price> [ <per-pack> ]',
  cost: `costs | cost | costing | has a price of | will be | retails here at | carries the price of | comes with a price of
    | comes with a price tag of | comes priced at | is sold at | is to be had for | sets you back | will set you back | is | are
    | comes in at | come in at | comes to | comes at | comes out at | is priced at | are priced at | priced at | sells [ here ] ( for | at )
    | sell for
    | is sold [ here ] ( for | at ) | goes for | runs | rings up at | rings in at | stands at | sits at | is listed at | is offered at
    | is available at | will cost | works out at
    | works out to | is at | retails at | retails for | costs here`,
  'have-price': `( carries | has | comes with ) a price of | has a price tag of | is on the shelf at | is on offer here at`,
  here: 'here | at this store | in this store | in the store | at the store | on its own',
  'price-said': '<single> <price> [ <per-pack> ] | <each> <each-mark> | <price> <per-pack>',
  'price-phrase': `( at | for | priced at | costing | at a price of | with a price of | at a cost of ) <price-said> | <price-said> | ( at
    | for ) <price>`,
  // Told with a subject of its own.
  'price-clause': `( the | this | a | each ) <packsize> <box> <cost> ( <each> | <price> ) | <single> <pack-pieces> <mods> <nameword> ( for | at | cost | costs ) <price> | you [ will ] get [ a
    | an ] <mods> <nameword> | ( its | the | the current | the listed ) price ( is | comes to | stands at | comes in at
    | : ) <price> [ <per-pack> ] | price : <price> | you pay <price-said> [ for it | for this <box> | here ]
    | [ for <price> [ , ] ] you [ will ] get <pack-noun> | you [ will ] get <pack-noun> ( for | at ) <price> | <price> ( buys | gets
    | pays for ) [ you ] <pack-noun> | the ( price | cost ) ( works out at | works out to | comes out at ) <price> | ( the | its
    | a ) price of <price> [ <per-pack> ] | ( the | its | a ) <price> price | you spend <price-said> | ( the
    | its ) cost is <price> [ <per-pack> ] | [ it is ] <price> [ <here> ] | <price> ( is | covers | pays for ) ( the price | <pack-noun>
    | one <box> )`,
  'pack-noun':
    '[ a | an | one | the ] [ full | whole ] <mods> <packsize> [ <box> ] [ of <nameword> ] | [ a | an | one ] <mods> <box> [ of <packsize> ] [ of <nameword> ]',
  'each-mark':
    '<pieces> ( per | a | an | for each | each ) <nameword> | <several> ( each | apiece | a piece | per item | for each | for one ) | a <box> | the <box> | for every <box> | per <box> | per <packsize> <box> | a <packsize> <box> | for each <box> | for one <box>',
  'per-pack': `<each-mark> | for <pack-pieces> [ <nameword> ] | for ( a | the | this ) <box> of <pack-pieces> [ <nameword> ] | for ( a | the
    | one | this | each ) [ <packsize> ] <box> [ of <nameword> ] | for ( a | the ) <box> of <packsize> | for <packsize> [ of <nameword> ]
    | for one <packsize> <box> | for it`,
  // Several packs at once.
  'count-noun': `<pieces> [ all | the ] <count> | all <count> [ of them ] [ <boxes> ] | [ the | your | all | these
    | those ] <count> [ of the | of these ] ( <mod> )* <boxes> [ of <packsize> ] [ of <nameword> ] | both [ <packsize> ] <boxes>
    | <count> of ( them | these ) | <pieces> [ the | your | these ] <count> ( <mod> )* <nameword> | <count> × <packsize> | [ the
    | your ] <count> <boxes> [ you need | needed | required ] | ( the | your ) <boxes> | <count> <packsize> <nameword>
    | <count> <packsize> <boxes>`,
  'count-unit': `[ <count-lead> ] <count-noun> ( <count-tail> )* [ <count-verbs> ] | together [ , ] <count-noun> <count-verbs> | ( together
    | in total | in all ) [ , ] ( they | <count-noun> ) <total-verb> <total>`,
  'count-lead': `[ to cover <need-noun> [ , ] | for <need-noun> [ , ] | because ] you [ will | only ] ( need | buy | get | take | would need
    | are getting | end up with ) | it comes to | that means | this means | needs | need | takes | that is | it needs | requires | meaning
    | so | your need takes | <need-noun> ( takes | calls for | needs ) | ( picked | planned | chosen ) as | the recipe takes
    | your recipe takes | it takes | buying | it is | with | the cart ( has | holds ) | your cart ( has | holds ) | the plan ( is | takes
    | uses ) | this ( is | means ) | at | needing
    | for`,
  'count-tail': `[ , ] ( at | for ) <each> , ( together | total | in total | altogether ) <total> | [ , ] ( at | priced at
    | costing ) <each> <each-mark> | [ , ] ( for | at | costing | totalling | totaling | which ( come | comes ) to | which cost
    | which total ) [ a total of ] <total> [ <together> ]
    | [ , ] <total> <together> | to cover <need-noun> | for <need-noun> | lparen <total> [ <together> ] rparen
    | lparen <each> <each-mark> rparen | , <total> | , so <total> [ <together> ] | , which makes <total> [ <together> ]
    | making <total> [ <together> ] | , a total of <total> | , for a total of <total> | , so they come to <total> | , which together ( cost
    | come to ) <total> | - <total> <together> | you need | needed | in ( the | your ) cart | [ , ] ( each | apiece ) <each>`,
  'count-verbs': '[ that | which ] <count-verb> ( [ , ] and <count-verb> )*',
  'count-verb': `<total-verb> <total> [ <together> ] | <enough> ( cover | covers | will cover | covering | meet | give you | provide
    | supply | are enough for | is enough for | are enough to cover
    | do | do for | take care of | fill | handle | satisfy ) <need-noun> [ ( for | at ) <total> [ <together> ] ] [ [ , ] <leave-phrase> ]
    | ( leave | leaves | will leave ) [ you ] [ with ] [ <about> ] <left> [ <over> ] | ( are | is ) ( needed | in the cart | planned
    | in your cart ) [ to cover <need-noun> | for <need-noun> ]
    | ( hold | contain | weigh ) <packsize> each | cost <each> <each-mark> | ( do it | do ) | ( are | is | will be ) ( bought
    | in the basket | used | planned | taken ) [ for <need-noun> | to cover <need-noun> ]
    | ( make | give | give you | are | is | make up | add up to | hold | contain ) [ you ] ( <exact> exactly | <exact> just ) <need-noun>
    | <exact> ( make | add up to | make up ) <need-noun>
    | are ( <exact> exactly | <exact> just ) enough [ for <need-noun> ]`,
  'total-verb': `[ together ] ( cost | costs | costing | coming to | come to | comes to | come out to | total | totals | totalling
    | totaling | bring it to | bring the total to | amount to | amounts to | together come to | are | is | make | run to | add up to
    | adds up to | work out to | work out at | come in at | will cost | come out at )`,
  together: `in total | between them | taken together | for both packs | for the pair | for all <count> | together | altogether | in all
    | all told | total | for both | for <count> | for the <count> | for <count-noun> | combined | overall | for the lot | all in`,
  'total-phrase': `<several> each of the <count> <boxes> ( costs | is ) <each> | you pay <total> ( for <count-noun> | <together> ) | [ for
    | at | costing ] ( <total> <together> | a total of <total> ) | <together> [ , ] <total> for <count-noun>
    | <total> <together> for <count-noun> | <subject> ( come to | comes to | total | totals | adds up to
    | add up to ) <total> [ <together> ] | ( the | its | your ) total ( is | comes to ) <total> | ( totalling | totaling | totals
    | making ) <total> | ( the | your ) ( packs | cost ) ( come to | comes to | is | total ) <total> [ <together> ] | ( that | this | it
    | they | which ) ( is | comes to | come to | makes | makes it | totals | total | adds up to | add up to ) <total> [ <together> ]
    | <together> [ , ] <total>
    | <several> [ which | that | and so they | they ] ( come to | comes to | total ) <total> [ <together> ] | <single> <price> ( in total
    | in all | total )`,
  'total-said': '<total> [ <together> ]',
  'total-bare': '<total> [ <together> ] | <price-said>',
  // The size of a pack.
  'size-verb': `( comes | come ) ( in a <packsize> <box> | as [ a ] <packsize> [ <box> ] | in <packsize> [ <boxes> ]
    | in <boxes> of <packsize> ) [ <size-tail> ] | ( holds | contains | weighs | weighs in at | has | gives you | gives | is sized at
    | measures | comes at | brings | offers | provides | packs ) ( <packsize> [ of <nameword> ]
    | [ <exact> exactly ] <pack-pieces> [ <nameword> ] )
    | is [ a ] <packsize> [ <box> ] [ of <nameword> ] [ <size-tail> ] | ( is sold | comes | is ) ( in | as ) [ a ] <packsize> [ <boxes>
    | <box> ] [ <size-tail> ]`,
  'size-phrase': `[ a | one | the | this ] <box> of <pack-pieces> [ <nameword> ] | [ a | one | the | its | with ] <packsize> [ <box>
    | size ] [ of <nameword> ] [ in ( the | each | one | a | this ) <box> ] ( <tail> )* | ( the | its ) ( size | <box> size | <box> ) ( is
    | : ) <packsize> | <box> size <packsize>`,
  'size-tail': '( at | for ) <price-said>',
};
