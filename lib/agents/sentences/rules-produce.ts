/** Yearly lists of pesticide residue, seasons, climate figures and unit prices. A ranking or an average is told of the food, as its source does. */
export const produceRules: Readonly<Record<string, string>> = {
  ewg: '[ the ] ewg | the environmental working group',
  'list-name': `[ the ] [ <ewg> 's | <ewg> | its ] [ <list-year> ] <list> [ list | ranking ] [ of <list-year> | for <list-year> | from <ewg>
    | of <ewg> | by <ewg> | in <list-year> ]`,
  'peak-verb': '<at-peak> ( peaks in <season-when> | is at its seasonal peak [ in <season-when> ] )',
  'peak-said':
    '<at-peak> peak season [ for it | for <season-food> | for <nameword> ] | <in-season> in season [ for it ]',
  'rank-number':
    '( in | at ) <rank-word> place | <rank-word> [ place ] | ( no . | number | # | nr . | rank | place ) <rank>',
  on: 'on | in | of | part of | among',
  'season-verb': '( is | are ) <season-said> | <peak-verb>',
  'produce-verb': `<this-crop> ( made | makes | is listed ( in | on ) | is part of ) <list-name> | <this-crop> is <list-crop> | <peak-verb>
    | <said-not-organic> ( is | are ) [ a | from a | of a ] conventional ( crop | <nameword> | <thing> ) <on> <list-name> | <this-crop> ( is
    | are | appears | stands | sits | features ) [ <rank-number> ] <on> <list-name> [ <residue> ] [ <not-organic> ] | <this-crop> ( ranks
    | rank | comes | is ranked | are ranked ) [ <rank-number> ] <on> <list-name> [ <residue> ] [ <not-organic> ]
    | <said-not-organic> ( is | are ) not organic | ( is | comes ) <of-crop> | ( is | are ) <season-said> | is from a crop ( on | in ) <list-name>`,
  'not-organic':
    '<said-not-organic> [ , ] [ and | and is | but | but is | and it is | and this one is | and this pick is ] not organic | [ , ] at <rank-number>',
  residue: '[ , ] a [ yearly ] ranking of pesticide residue | for pesticide residue',
  'of-crop': '<organic-crop> ( of | from ) a crop ( on | in ) <list-name> | <organic-crop> a <list-year> <list> crop',
  'list-crop': '( a | ) [ <ewg> ] [ <list-year> ] <list> crop [ for <list-year> | of <list-year> | in <list-year> ]',
  crop: `<organic-crop> <list-food> [ 's conventional crop ] | <this-crop> [ the ] <list-food> | <organic-crop> conventional <list-food>
    | <organic-crop> <list-food> grown conventionally | <organic-crop> conventionally grown <list-food>`,
  'pick-produce-phrase': `<this-crop> ( ( on | in | part of ) <list-name> [ for <residue-short> ] | <list-crop> | no . <rank> ( on | of
    | in ) <list-name> ) | <of-crop> | <season-said>
    | <said-not-organic> not organic [ , ] | <said-not-organic> [ a ] conventional`,
  'residue-short': 'pesticide residue',
  'produce-phrase': `( according to | per | by | says ) <list-name> , <crop> ( are | is | rank | ranks | come | comes | place
    | places ) [ <rank-number> ] | <ewg> ( lists | ranks | puts | places | names | has ) <crop> [ <rank-number> ] ( in | on
    | among ) <list-name> [ <residue> ]
    | <crop> ( made | make | makes | feature in | features in | is listed in | are listed in | is part of | are part of | belong to
    | belongs to ) <list-name> | <crop> ( is | are ) <list-crop> | <crop> ( are | is | rank | ranks | come | stand | sit | are ranked
    | is ranked | appear | appears ) [ <rank-number> ] <on> <list-name> [ <residue> ] [ <not-organic> ] | <organic-crop> <list-food> ( are
    | is ) ( on <list-name> when ( conventional | grown conventionally ) | a [ <list-year> ] <list> crop )
    | <ewg> ( puts | places | lists ) <crop> at <rank-number> ( on | in | of ) ( <list-name> | its <list-year> <list> ) [ <residue> ]
    | <ewg> ranks <crop> <rank-number> [ on <list-name> ] [ <residue> ] | <this-crop> ( on | in ) <list-name> | <list-name> ( lists | ranks
    | names | has | puts ) <crop> [ [ at | as | ] <rank-number> ] [ <residue> ] | <list-name> includes <crop> | <of-crop> | <season-clause>
    | <season-said> | <said-not-organic> not organic | <this-crop> no . <rank> on <list-name> | <organic-crop> the crop is on <list-name>`,
  // Seasons.
  'season-said': `<season-state> | <season-state> [ right now | now | at the moment ] [ , ] [ in | during | this ] <season-when>
    | <season-state> now ( in | , in ) <season-when> | in <season-when> <season-state>
    | <season-state> [ in <season-when> ] in <season-place> | in season <season-regions> [ in <season-when> ]`,
  'season-regions':
    '<all-regions> in all [ the | of the ] ( 7 | seven ) mainland us regions | in <regions> of [ the ] 7 mainland us regions | in <regions> of [ the ] seven mainland us regions',
  'season-clause': `<season-when> is <season-food> season [ <season-regions> ] | [ in <season-when> ] [ , ] <season-subject> ( is
    | are ) ( in season <season-regions> | <season-state> in <season-place> ) [ in <season-when> ] | <season-subject> ( is
    | are ) <season-said> | in <season-when> , ( it is | <season-subject> ( is | are ) ) ( <season-state> | in season <season-regions> )
    | in <season-when> ( it is | <season-subject> ( is | are ) ) ( <season-state> | in season <season-regions> )
    | [ it is ] in season <season-regions> [ in <season-when> ] | <regions> of ( the 7 | 7 | seven
    | the seven ) mainland us regions have ( it | <season-subject> ) in season [ in <season-when> ]`,
  'season-subject': '[ the ] <season-food> | the crop | <nameword> | it',
  // Climate: always per kg, of the food or as an average, never of the product alone.
  'kg-figure': '[ <near> ] <footprint> kg [ of ] co2e per ( kg | kilo | kilogram )',
  near: 'about | an average of about | an average of | around | roughly | some | approximately | an estimated',
  'has-footprint': `( has | have | carries | carry | come with | comes with ) a [ climate | carbon | world average ] footprint of`,
  'average-said': `<average> | lparen <average> rparen | lparen <study-name> rparen | [ , ] ( per | according to | by | from ) <study-name>
    | <average> [ , ] ( per | according to | by | from ) <study-name>`,
  average: `on a ( world | global ) average [ <study> ] | worldwide | globally | [ , ] [ as ] ( a | the | on | at | by ) ( world | global
    | worldwide ) average [ <study> ] | worldwide on average | on average worldwide | [ , ] world average [ <study> ]
    | [ , ] averaged over the world`,
  study:
    '[ , ] lparen <study-name> rparen | according to <study-name> | by <study-name> | , says <study-name> | , <study-name>',
  'climate-verb': `( stands at | is | sits at | comes to | has | carries
    | averages ) <kg-figure> ( of <footprint-food> [ [ , ] <average> ] [ <study> ] | <average> )`,
  'climate-phrase': `<footprint-food> <has-footprint> <kg-figure> [ [ , ] <average-said> ] | ( the | its | a ) [ climate
    | carbon ] footprint of <footprint-food> ( is | comes to | stands at ) <kg-figure> [ [ , ] <average-said> ]
    | [ the ] ( world | global ) average for <footprint-food> is <kg-figure> [ , ] ( per | according to | by | from ) <study-name> | [ with
    | at ] <kg-figure> of <footprint-food> [ , ] <average> | <kg-figure> of <footprint-food> [ is <average> | <average> ] [ <study> ]
    | <kg-figure> is the ( world | global ) average [ for <footprint-food> ] [ <study> ] | [ the | on a | on ] ( world
    | global ) average for <footprint-food> is <kg-figure> [ <study> ]
    | [ on | the ] ( world | global ) average for <footprint-food> [ , ] ( is | stands at | comes to | : | of ) <kg-figure>
    | <footprint-food> has a ( world average | global average | average ) [ climate
    | carbon ] footprint of <kg-figure> [ <average> ] [ <study> ] | for <footprint-food> [ , ] the ( world
    | global ) average is <kg-figure> [ <study> ] | [ on | the ] ( world | global ) average [ , ] ( <footprint-food> | it ) ( cause | causes
    | emit | emits | is | are | stand at | stands at | has | have ) <kg-figure> [ of <footprint-food> ] [ <study> ]
    | <footprint-food> ( average | averages | has | have | causes | cause | is | are | stand at | stands at | come to | comes to | emits
    | emit ) <kg-figure> [ <average> ] [ <study> ]
    | [ its | the ] ( climate | carbon ) ( figure
    | footprint ) [ of <footprint-food> ] is <kg-figure> [ of <footprint-food> ] [ , ] ( <average>
    | [ <average> ] of <footprint-food> )| <footprint-food> <average> [ is | of | at ] <kg-figure>`,
  // Unit prices.
  'unit-said': '<unit-amount> <unit-per>',
  among: `one of <among-count> [ unit prices ] shown [ for it | here | by the store ] | lparen <among> rparen
    | [ , ] [ is ] one of <among-count> ( the store shows | this store shows | shown ) | [ , ] [ and ] [ is | which is
    | as ] one of ( <among-count> | the <among-count> ) unit prices ( this store shows | shown here | shown | the store shows
    | this store shows for it | here | the store shows for it | at this store | listed ) [ for it ]
    | among ( the | ) <among-count> ( shown here | unit prices | shown | unit prices shown | unit prices this store shows
    | unit prices shown here ) [ for it ]`,
  'good-price': `<good-unit> ( good price per unit | good value per unit | good unit price | good price for the unit
    | good price by the unit ) [ here ]`,
  'unit-price-verb': `( costs | is | comes to | works out to | works out at | works out as | comes in at | comes out at | comes out to
    | stands at | sits at | runs | is priced at | breaks down to | equals
    | equates to ) <unit-said> [ <among> ] [ , ] [ [ which is ] [ a ] <good-price> ] [ <among> ]
    | ( has | is | offers | comes at | comes with | gives you | carries ) [ a ] <good-price> [ ( of | at | , at | ,
    | with ) <unit-said> ] [ <among> ] | has a unit price of <unit-said> [ <among> ] | at <unit-said> <among>`,
  'unit-price-phrase': `( the | its ) ( unit price | price per unit ) , <unit-said> , is <among> | [ per unit [ , ] ] [ it ] ( works out at
    | works out to | costs | is | comes to ) <unit-said> [ <among> ] | <unit-said> is [ a ] <good-price> | ( the
    | its ) price [ per unit ] ( works out at | works out to | is | comes to ) <unit-said> [ , ] [ which is good per unit <good-unit> ]
    | ( the | its ) ( unit price | price per unit ) of <unit-said> [ is ] <among> | ( the
    | its ) price per unit is good <good-unit> [ [ , ] at <unit-said> ] | [ at | or | for | about ] <unit-said> [ <among> ] [ [ , ] ( a
    | which is a | is a ) <good-price> [ <among> ] ] | [ the | its | a | with a | at a ] ( unit price | price per unit ) ( is | of | :
    | comes to | works out to | works out at | stands at ) <unit-said> [ <among> ] | ( the | its ) ( unit price
    | price per unit ) of <unit-said> is ( good | a good one ) <good-unit>
    | ( its | the ) <unit-said> is [ a ] <good-price> | [ a | with a | at a | for a ] <good-price> [ ( of | at | , at | ,
    | : ) <unit-said> ] [ <among> ] | ( the | its ) ( unit price
    | price per unit ) is [ a ] good [ one ] <good-unit> [ [ , ] at <unit-said> ] | one of <among-count> unit prices ( this store shows
    | shown )`,
};
