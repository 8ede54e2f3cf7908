/** How a sentence is put together: parts that each tell one fact, and the few words between them that tell nothing. */
export const frameRules: Readonly<Record<string, string>> = {
  sentence: '[ <lead> ] <body> [ . ]',
  // A body is a row of parts. What a part speaks of last says how the next may begin:
  // the pick itself (any part may follow), another thing such as "you" or what is left (a verb of its own would be told of that thing),
  // the name of another product (a label or "which" would be read of it), or a clause about another product (the pick has to be named).
  body: '<from-clause> | <from-verb> | <from-phrase>',
  'from-clause': `<own-clause> [ <next> ] | <side-clause> [ <side-next> ] | <other-clause> [ <other-next> ] | <turned> [ <turned-next> ]
    | <opener> [ , ] <from-clause>`,
  'from-verb': '<verb> [ <next> ] | <compare-verb> [ <other-next> ]',
  // What is left takes no price without a comma: "700 g left for $2" would price what is left.
  'from-phrase': '<phrase> [ <next> ] | <compare-phrase> [ <other-next> ] | <leave-phrase> [ <left-next> ]',
  'left-next': '<sep> <body> | <so-sep> <so-body> | [ , ] lparen <bracketed> rparen [ <left-next> ]',
  next: `, which ( is | comes to | works out at | works out to ) <unit-said> [ <next> ] | <sep> <body> | <tail> [ <next> ]
    | <other-tail> [ <other-next> ] | [ , ] lparen <bracketed> rparen [ <next> ] | <so-sep> <so-body>`,
  'side-next': `<sep> ( <from-clause> | <from-phrase> ) | <so-sep> <so-body> | [ , ] lparen <bracketed> rparen [ <side-next> ]
    | [ , ] and <pay> [ <next> ] | [ , ] and <left-have> [ <about> ] <left> [ <over> ] [ <keep-tail> ] | [ , ] and get ( <count-noun>
    | <pieces> <count> )`,
  'other-next': `[ , ] with <label-noun> ( in return | in exchange ) [ <next> ] | [ , ] for ( its | a | an | the ) <label-noun> [ <next> ]
    | <strong-sep> <not-that> <body> | ( , | - | : ) [ <opening> [ , ] ] <not-that> ( <from-clause> | <from-told> | <from-verb> )
    | [ , ] lparen <own-figure> rparen [ <next> ]
    | <so-sep> <so-body>`,
  'turned-next': '<sep> <names-pick> <from-clause>',
  // After another product's name and a comma: only figures of the pick, which cannot be a description of that product.
  'from-told': '<told> [ <next> ] | <compare-phrase> [ <other-next> ]',
  told: '<price-phrase> | <tail> | <leave-phrase> | <tier-phrase> | <unit-price-phrase> | <total-phrase>',
  'own-figure': '<unit-said> | <price-said> | <total-said>',
  bracketed: '<verb> | <phrase> | <leave-phrase> | <compare-phrase> | <side-clause> | <total-bare>',
  sep: '( <mark> | <strong-sep> ) [ <opening> [ , ] ]',
  mark: ', | ; | : | - | .',
  'strong-sep': '[ , | ; | . | - ] <conjunction> [ , ] [ <opening> [ , ] ] | ( ; | . ) [ <opening> [ , ] ]',
  conjunction:
    'and | but | yet | while | though | although | plus | whereas | even though | in exchange for | in return for | as well as',
  // "So" tells a cause: it stands before what follows from a need, a number of packs or a price, and before nothing else.
  'so-sep': '[ , | ; | . ] [ and ] ( so | which means | meaning | that means | this means | hence ) [ that ] [ , ]',
  'so-body':
    '<so-clause> [ <side-next> ] | <leave-verb-clause> [ <next> ] | <less-clause> [ <other-next> ] | <good-clause> [ <next> ]',
  'so-clause': '<count-unit> | <left-clause> | <keep-clause> | <need-clause> | <total-phrase> | <no-size>',
  'leave-verb-clause': '[ <subject> ] ( <leave-verb> | <cover-verb> )',
  'less-clause': '<compare-phrase> | <subject> <compare-verb>',
  'good-clause': '[ it ] ( has | is ) [ a ] <good-price> | <pay>',
  // A number of packs or what is left follows from a need.
  'why-clause':
    '( since | as | because ) <need-clause> , <so-clause> | ( since | as | because ) <need-clause> [ , ] <leave-verb-clause>',
  pay: '[ you ] [ will ] pay ( <price-said> | <total> [ <together> ] )',
  lead: '<tier-noun> : | here , | <scope> , | [ so ] <opening> | while | though | although | even though | since it is <sure-label> ,',
  opening: `( [ the ] trade off | the catch | the cost | the price | the result | the difference ) ( is [ that | : ] | : ) | ( in exchange
    | in return | overall | in all | in turn | in short | in the end | that said | even so | still | then | altogether | on the other hand
    | at the same time ) [ , ] | also`,
  scope: '( for | as for ) [ <det> ] <nameword>',
  // A fact told before the clause it belongs to: "At $3.49 it covers …".
  opener: '<lone-opener> | <need-clause>',
  'lone-opener': `( at | for | priced at | costing ) <price-said> | ( at | for ) <price> | [ picked ] in <season-when> | <season-said>
    | [ with ] <label-noun> | ( for | to cover | to meet | to get ) <need-noun> | at <unit-said> | ( in | for ) <tier-noun>
    | after <need-clause> | ( carrying | having | bearing ) <label-noun> | after <need-noun> | after using <need-noun> | after ( cooking
    | the <meal> | your <meal> ) | ( being | as [ a | an ] ) <sure-label> [ <thing> ] | at <packsize> | [ <chosen> ] for <tier-noun>
    | <chosen> as <tier-choice>`,
  'other-tail': '( for | at | costing | by ) <compare-phrase>',
  // Facts that may follow one about the pick without a comma. Never after another product's name, which they would be read of.
  tail: `( at | for | priced at | costing ) <price-said> | [ , ] leaving [ you ] [ with ] <left> [ <over> ] | in <season-when> | ( for | at
    | costing ) <total> <together> | ( in | for ) <tier-noun> | with <label-noun> | [ , ] with [ <about> ] <left> <over> | at <unit-said>
    | with [ a ] <good-price> | , a <good-price> | as <tier-choice> | and it <verb>
    | [ , ] in <count-noun> [ ( for | at | costing ) <total> [ <together> ] ]`,
  // What a clause can be about: this pick, and nothing else. Words that all mean the pick may stand in any order.
  subject: '<pick-word> ( <pick-word> )* | <choosing> ( <pick-word> )* | <named-pick>',
  'pick-word': `it | this | that | these | those | they | ( this | that | the | same | <label> ) one | ( these | those ) ones | <one-word>
    | the | your | our | own | same | chosen | <thing-word> | <single> ( <box> | <boxes> )
    | <packsize> | size | <label> | labelled | <tiers> ( pick | choice | option | selection ) | of | <nameword> | itself | here | also | then
    | in turn | <fullname> | , <fullname> , | with <label-noun> | <pieces> <nameword>`,
  'each-clause': `<each-subject> ( <cost> | <have-price> ) [ you ] ( <each> | <single> <price> ) | <unit-is-each> ( each | one | an | a
    | every ) <nameword> <cost> [ you ] <unit-amount>
    | <unit-is-each> [ these | the | your ] <nameword> <cost> <unit-amount> ( each | apiece | a piece )`,
  'each-subject':
    'each [ one ] | ( each | every | a | one | a single ) [ <packsize> ] <box> [ of <nameword> ] | <pieces> ( each | a | an | one | per ) <nameword>',
  'named-pick': '<fullname> [ , <packsize> , ] | the <fullname> | <fullname> <thing>',
  choosing:
    '[ by ] ( choosing | picking | taking | buying | getting | going with | going for | opting for | with | selecting )',
  'choosing-it':
    '( choosing | picking | taking | buying | getting | going with | selecting ) ( it | this | this one | this <thing> | <nameword> )',
  det: 'a | an | the | this | these | your | one | some',
  'thing-phrase': `<mods> <head>`,
  mods: '( <mod> )*',
  mod: '<said-not-organic> conventional | <packsize> | <label-adjective> | single | <single> 1',
  head: `<tiers> ( pick | choice | option | selection ) | <thing> [ of <mods> <nameword> ] | <thing> size | size [ <thing> ]
    | <nameword> [ <thing> ] | <fullname>`,
  thing: '<thing-word> | <box> | one',
  'thing-word': 'pick | option | product | choice | item | selection | version | buy',
  // Phrases: a fact told without a subject of its own; side clauses: facts whose subject is not the pick.
  phrase: `<size-phrase> | <noun-phrase> | <price-phrase> | <label-phrase> | <unit-price-phrase> | <tier-phrase>
    | <total-phrase> | <short-phrase> | <pick-produce-phrase> | <nova-phrase> | <title-says> | <statement> | <lone-opener>`,
  'side-clause': `<count-unit> | <need-clause> | <left-clause> | <keep-clause> | <no-size> | <climate-phrase> | <produce-phrase> | <allergen-clause>
    | <pack-decides> | <why-clause>`,
  'noun-phrase': '[ <det> ] <thing-phrase> ( <after-noun> | <tail> )*',
  'after-noun': `( for | at | priced at | costing ) <price-said> | with <label-noun> | [ , ] <price-said> | ( in | for | from ) <tier-noun>
    | in a <packsize> <box> | , <packsize> | ( that | which | , which ) <verb> | lparen <packsize> rparen | lparen <price-said> rparen
    | of <packsize>`,
  // A fact as a clause of its own; the plain verbs fit "it", others need their subject said.
  'own-clause': `<subject> [ <quiet> ] ( <verb> | <price-verb-bare> | <keep-verb> ) | <each-clause> | <price-clause> | <label-for>
    | <pack-clause> | <priced-clause> | <between> ( sits | falls | is | lands | comes ) ( between the two | in the middle | in between )
    | <subject> <between> ( sits | falls | is | lands | comes ) ( between the two | in the middle | in between )`,
  'priced-clause': `[ <det> ] <thing-phrase> ( ( for | at | priced at | costing ) <price-said> | of <packsize> | in a <packsize> <box>
    | from <tier-noun> )
    ( <unit-price-verb> | <cover-verb> | <leave-verb> | <label-verb> | <tier-verb> )`,
  'pack-clause': `( the | this ) <box> of <pack-pieces> [ <nameword> ] ( <price-verb> | <size-verb> )
    | there are <pack-pieces> [ <nameword> ] in ( the | this | a | each ) <box> | ( the | this | your | each
    | one ) [ <packsize> ] <box> [ of <nameword> ] ( <size-verb> | <label-verb> )`,
  // Why it was picked: a label, its price or its season, never a fact that has no part in the choice.
  reason: `[ <subject> ] ( <label-verb> | <good-unit> ( has | is ) [ a ] <good-price> [ of <unit-said> | at <unit-said> ] | <price-verb>
    | <price-verb-bare>
    | <unit-price-verb> | <cover-verb> | <season-verb> | <less-reason> ) | <label-phrase> | of ( its | the | a ) ( <label-noun> | <good-price> )`,
  'less-reason': '<compare-verb>',
  'other-clause': '<subject> [ <quiet> ] <compare-verb> | <count-noun> [ together | combined ] <compare-verb>',
  quiet: 'also | then | itself | in turn | alone | still | here',
  verb: `<price-verb> | <size-verb> | <cover-verb> | <leave-verb> | <short-verb> | <label-verb> | <produce-verb> | <climate-verb>
    | <unit-price-verb> | <nova-verb>
    | <tier-verb> ( <tail> )* [ [ , ] <because> <reason> | for ( its | a | the ) ( <label-noun> | <good-price> ) ] | <get-verb>`,
  'get-verb': `( get | gets | gives | brings ) [ you ] ( [ a | an ] <mods> <thing> [ of <nameword> ] | [ a | an ] <label> <nameword> ) ( <tail> )*`,
};
