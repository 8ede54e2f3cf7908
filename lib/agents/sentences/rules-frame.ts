/** How a sentence is put together: parts that each tell one fact, and the few words between them that tell nothing. */
export const frameRules: Readonly<Record<string, string>> = {
  sentence: '[ <lead> ] <units> [ . ]',
  units: '<unit> ( <more-units> )*',
  'more-units': '<sep> [ <opening> ] <unit> | [ , ] lparen <bracketed> rparen | , <opening> , <unit>',
  bracketed: '<unit> | <total-bare>',
  sep: `, | ; | : | - | . | [ , | ; | . ] ( and | but | yet | while | though | although | so | plus | whereas | and so | even though | in exchange for | in return for | as well as | which means ) [ , ]`,
  lead: 'here , | <scope> , | [ so ] <opening> | while | though | although | even though | since it is <sure-label> ,',
  opening: `( the trade off | the catch | the cost | the price | the result | the difference ) ( is [ that | : ] | : ) | ( in exchange | in return | overall | in all | in turn | in short | in the end | that said | even so | still | then | altogether | on the other hand | at the same time ) [ , ] | also`,
  scope: '( for | as for ) [ <det> ] <nameword>',
  unit: '<clause> | <phrase> | <opener> [ , ] <clause>',
  // A fact told before the clause it belongs to: "At $3.49 it covers …".
  opener: `( at | for | priced at | costing ) <price-said> | ( at | for ) <price> | [ picked ] in <season-when> | <season-said> | [ with ] <label-noun> | ( for | to cover | to meet | to get ) <need-noun> | at <unit-said> | ( in | for ) <tier-noun>
    | after <need-noun> | after using <need-noun> | after ( cooking | the <meal> | your <meal> ) | ( being | as [ a | an ] ) <sure-label> [ <thing> ] | <need-clause> | [ <chosen> ] for <tier-noun> | <chosen> as <tier-choice>`,
  // Facts that may follow one about the pick without a comma. Never after another product's name, which they would be read of.
  tail: `( at | for | priced at | costing ) <price-said> | ( in | for ) <tier-noun> | with <label-noun> | [ , ] with [ <about> ] <left> <over> | at <unit-said> | with [ a ] <good-price> | as <tier-choice> | and it <verb>`,
  // What a clause can be about: this pick, and nothing else. Words that all mean the pick may stand in any order.
  subject: '<pick-word> ( <pick-word> )* | <choosing> ( <pick-word> )* | <named-pick>',
  'pick-word': `it | this | that | these | <single> those | <single> they | one | a | an | the | your | our | each | single | single | own | same | chosen | <thing> | <single> <boxes> | <packsize> | size | <label> | labelled | <tiers> ( pick | choice | option | selection ) | of | <nameword> | itself | here | also | then | in turn | <fullname>
    | <single> 1 | , <fullname> , | with <label-noun>`,
  'named-pick': '<fullname> [ , <packsize> , ] | the <fullname> | <fullname> <thing>',
  choosing:
    '[ by ] ( choosing | picking | taking | buying | getting | going with | going for | opting for | with | selecting )',
  'choosing-it':
    '( choosing | picking | taking | buying | getting | going with | selecting ) ( it | this | this one | this <thing> | <nameword> )',
  det: 'a | an | the | this | these | your | one | some',
  'thing-phrase': `<mods> <head>`,
  mods: '( <mod> )*',
  mod: '<packsize> | <label-adjective> | single | <single> 1',
  head: `<tiers> ( pick | choice | option | selection ) | <thing> [ of <mods> <nameword> ] | <thing> size | size [ <thing> ] | <nameword> [ <thing> ] | <fullname>`,
  thing: 'pick | option | product | choice | item | one | <box> | selection | version',
  box: 'pack | package | packet',
  boxes: 'packs | packages | packets',
  // Phrases: a fact told without a subject of its own.
  phrase: `<verb> | <size-phrase> | <noun-phrase> | <price-phrase> | <total-phrase> | <count-unit> | <need-clause> | <leave-phrase> | <left-clause> | <keep-clause>
    | <no-size> | <compare-phrase> | <label-phrase> | <produce-phrase> | <climate-phrase> | <unit-price-phrase> | <tier-phrase> | <statement>`,
  'noun-phrase': '[ <det> ] <thing-phrase> ( <after-noun> | <tail> )*',
  'after-noun': `( for | at | priced at | costing ) <price-said> | with <label-noun> | [ , ] <price-said> | ( in | for | from ) <tier-noun> | in a <packsize> <box> | , <packsize> | ( that | which | , which ) <verb> | lparen <packsize> rparen | lparen <price-said> rparen | of <packsize>`,
  // A fact as a clause of its own; the plain verbs fit "it", others need their subject said.
  clause: '<subject> [ <quiet> ] <subject-verb>',
  quiet: 'also | then | itself | in turn | alone | still | here',
  verb: `<price-verb> | <size-verb> | <cover-verb> | <leave-verb> | <short-verb> | <compare-verb> | <label-verb> | <produce-verb> | <climate-verb> | <unit-price-verb>
    | <tier-verb> ( <tail> )* [ <because> <unit> ] | <get-verb>`,
  'get-verb': `( get | gets | gives | brings ) [ you ] ( [ a | an ] <mods> <thing> [ of <nameword> ] | [ a | an ] <label> <nameword> ) ( <tail> )*`,
  'subject-verb': '<verb> | <price-verb-bare> | <keep-verb>',
};
