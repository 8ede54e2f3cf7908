/** How a sentence is put together: parts that each tell one fact, and the few words between them that tell nothing. */
export const frameRules: Readonly<Record<string, string>> = {
  sentence: '[ <lead> ] <units> [ . ]',
  units: '<unit> ( <more-units> )*',
  'more-units': '<sep> [ <opening> ] <unit> | [ , ] lparen <unit> rparen',
  sep: `, | ; | : | - | . | [ , ] ( and | but | yet | while | though | although | so | plus | whereas | and so ) [ , ]`,
  lead: `here , | <scope> , | [ so ] <opening> | while | though | although`,
  opening: `the trade off is [ that | : ] | the trade off : | in exchange [ , ] | in return [ , ] | overall , | also`,
  scope: '( for | as for ) [ <det> ] <nameword>',
  unit: '<clause> | <phrase> | <opener> [ , ] <clause>',
  // A fact told before the clause it belongs to: "At $3.49 it covers …".
  opener: `( at | for | priced at ) <price-said> | ( at | for ) <price> | in <season-when> | <season-said> | with <label-noun> | for <need-noun> | at <unit-said> | <tier-open>`,
  'tier-open': '( in | for ) <tier-noun>',
  // Facts that may follow one about the pick without a comma. Never after another product's name, which they would be read of.
  tail: `( at | for | priced at | costing ) <price-said> | ( in | for ) <tier-noun> | with <label-noun> | [ , ] with [ <about> ] <left> <over> | at <unit-said> | with [ a ] <good-price>`,
  clause: '<subject> [ also | then | itself ] <subject-verb>',
  // What a clause can be about: this pick, and nothing else.
  subject: `it | this | that | this one | <single> they | <single> these | ( this | the | these | your | that | our ) <thing-phrase> | <one> <thing-phrase> | <fullname>
    | <nameword>`,
  one: 'a | an | one | each | 1 | a single | a',
  det: 'a | an | the | this | these | your | one | some',
  'thing-phrase': `<mods> <head>`,
  mods: '( <mod> )*',
  mod: '<packsize> | <label-adjective> | <tier-adjective> | single',
  head: `<thing> [ of <mods> <nameword> ] | <thing> size | <nameword> [ <thing> ] | <fullname>`,
  thing: 'pick | option | product | choice | item | one | <box> | selection',
  box: 'pack | package | packet',
  boxes: 'packs | packages | packets',
  // Phrases: a fact told without a subject of its own.
  phrase: `<verb> | <size-phrase> | <noun-phrase> | <price-phrase> | <total-phrase> | <count-unit> | <need-clause> | <leave-phrase> | <left-clause> | <keep-clause>
    | <no-size> | <compare-phrase> | <label-phrase> | <produce-phrase> | <climate-phrase> | <unit-price-phrase> | <tier-phrase> | <statement>`,
  'noun-phrase': '[ <det> ] <thing-phrase> ( <after-noun> | <tail> )*',
  'after-noun': `( for | at | priced at | costing ) <price-said> | with <label-noun> | , <price-said> | ( in | for | from ) <tier-noun> | in a <packsize> <box> | that <verb> | which <verb>`,
  // Verbs that fit "it"; <subject-verb> also has those that need it said.
  verb: `<price-verb> | <size-verb> | <cover-verb> | <leave-verb> | <short-verb> | <compare-verb> | <label-verb> | <produce-verb> | <climate-verb> | <unit-price-verb>
    | <tier-verb> ( <tail> )* | <get-verb>`,
  'get-verb': '( get | gets [ you ] ) ( [ a | an ] <mods> <thing> [ of <nameword> ] | [ a | an ] <label> <nameword> )',
  'subject-verb': '<verb> | <price-verb-bare> | <keep-verb>',
};
