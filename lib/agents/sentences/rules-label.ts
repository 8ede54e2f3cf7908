/** Labels, carts (tiers) and facts that are told whole. `<label>` matches the name of a label the pick has, `<sure-label>` one that is more than the pack's own word. */
export const labelRules: Readonly<Record<string, string>> = {
  'says-later': `<quoted> [ and <quoted> ] [ , ] ( says | reads | states | according to | by | as ) ( the | its ) ( <box> | label
    | packaging ) [ says ] | <label> <by-pack>`,
  'by-pack': '[ , ] ( according to | by ) ( the | its ) ( <box> | label | packaging )',
  'label-adjective': '<label> | " <label> " | <label> labelled | <label> labeled',
  quoted: '<label> | " <label> " | " <label> , " | \' <label> \' | it is <label> | it as <label> | it <label>',
  sign: 'label | claim | mark | labels | standard | wording | labelling | labeling',
  'label-noun': `[ a | an | the | its ] <label> ( <sign> | certification | certificate ) [ on the <box> ] | <label> on ( the | its ) ( <box>
    | label )`,
  'label-verb': `( is | are ) ( <label> labelled | <third-label> certified | certified <third-label> | <label> <by-pack> | <sure-label>
    | labelled [ as ] <quoted> | labeled [ as ] <quoted> | marked [ as ] <quoted> | described as <quoted>
    | sold as <quoted> ) [ , ] [ a third party standard ]
    | ( carries | has | bears | shows | comes with | wears | holds ) [ a | an | the ] <label> ( <sign>
    | certification ) [ , a third party standard | on the <box> ] | ( says | reads | states ) <quoted> [ on the <box> ]
    | is [ a | an ] <label> ( <thing> | <nameword> ) | ( is | comes ) with <label-noun> | meets <third-label> , a third party standard
    | ( describes | calls ) ( itself | it ) [ as ] <quoted> | ( carries | has | shows ) the word <quoted>
    | [ is ] certified <third-label> | gives you an <label> <thing> | labels it [ as ] <quoted>`,
  'label-phrase': `( the | its ) label is <third-label> [ , a third party standard ] | <says-later> | [ with | a | an
    | the ] third party <third-label> standard | <third-label> labelled [ , ] [ ( which is | it is | ) a third party standard ] | ( labelled
    | labeled | certified ) <third-label> [ , ] ( which is | ) a third party standard | <sure-label> certified [ , ]
    | certified <third-label> | [ the | its ] ( <box> | label | packaging | title | name ) ( says | states | reads | describes it as
    | says it is | calls it | marks it as | carries the word | labels it [ as ] ) <quoted> | ( labelled | labeled | marked
    | described as ) <quoted>
    | [ with | carrying ] the third party <third-label> ( label | standard | certification ) | with <label-noun> | <sure-label> ( <tail> )*
    | <label> on the <box> | <third-label> [ is ] [ , ] a third party standard | <third-label> labelled , a third party standard
    | third party <third-label>
    | you get [ a | an ] <label> ( <thing> | product | <nameword> ) | [ its | the ] label ( : | is ) <label> | by [ the
    | its ] <box> , <label> | ( according to | by ) its <box> [ , ] it is <label>`,
  // Carts.
  'tier-noun': `<all-tiers> all [ the | your ] <tier-things> | [ <two-tiers> both ] [ the | your | this | our ] <tiers> ( cart | carts
    | tier | tiers | basket | baskets | version | versions | plan | plans | list ) | all three [ <tier-things> ] <all-tiers> | [ the
    | your ] three <tier-things> <all-tiers> | <all-tiers> ( every | each ) <tier-thing>
    | <all-tiers> all [ of ] ( the | your ) <tier-things>`,
  'tier-thing': 'cart | tier | basket',
  'tier-things': 'carts | tiers | baskets',
  'tier-choice': `( the | your | this ) <tiers> ( cart | basket | tier ) 's ( pick | choice | option | <nameword> ) | [ a | the | your | our
    | this ] <tiers> ( pick | picks | choice | choices | option | options | selection ) | ( the | your ) ( pick | choice | option ) ( in
    | for | of ) ( <tier-noun> | [ the ] <tiers> )`,
  chosen: 'picked | chosen | selected | used | placed | put | planned | listed',
  'tier-verb': `works for <tier-noun> | ( is | was ) <chosen-for> | ( is | are ) [ used | the pick | the choice ] [ in | for
    | across ] <tier-noun> | ( fits | goes | lands | belongs | sits | appears | is ) ( into | in | with | ) <tier-noun>
    | is the same <thing> ( in | across | for ) ( <tier-noun> | [ the ] <tiers> [ alike ] ) | [ is | are | was | were
    | has been ] <chosen> [ <two-tiers> both ] ( in | for | into | as part of | across | as ) ( <tier-noun> | <tiers> | <tier-choice>
    | [ the | your ] <tiers> alike ) | ( is | are ) [ in | part of | for | the same in ] <tier-noun>
    | ( is | serves as | stands as | makes | becomes | remains ) <tier-choice> [ alike ] | ( is | are ) <tiers> alike | ( goes | sits
    | fits ) ( in | into ) <tier-noun> | <shopper-chose> ( is | was ) ( chosen | picked ) by ( you | the shopper ) | ( appears
    | features ) in <tier-noun>
    | ( is | was ) <chosen> [ for <tier-noun> ] [ , ] <because> <reason> | is the ( pick | choice ) in <tiers> alike
    | is the same <thing> in <tier-noun>`,
  'chosen-for':
    '<chosen> for ( its | a | the ) ( <label-noun> | price of <price-said> | <good-price> [ of <unit-said> ] | unit price of <unit-said> )',
  'tier-phrase': `<tier-core> [ [ , ] <because> <reason> | for ( its | a | the ) ( <label-noun> | <good-price> ) ]`,
  'tier-core': `<chosen-for> | [ a | the | your ] <tier-choice> <because> <reason> |  <tier-noun> ( gets | get | picks | pick | all use
    | all pick | takes | take | goes with | go with | all hold | both use | both pick ) ( it | this | this one | [ a | an | the | this
    | that | same ] <thing-phrase> ) ( <tail> )* | <season-when> is [ the ] ( <peak-said> ) | ( <chosen> | used ) <because> <reason>
    | <because> <reason> [ , ] it ( is | was ) <chosen> [ for <tier-noun> ] | ( in | for ) <tier-noun> ( <tail> )*
    | <tier-choice> ( <tail> )* | <chosen> <tiers> ( <tail> )* | <tier-noun> ( use | uses | hold | holds | include | includes | have | has
    | take | takes | share | shares ) ( it | this | this one | [ <det> | the same ] <thing-phrase> ) ( <tail> )* | <chosen> in <tiers>
    | <shopper-chose> you chose ( it | this | this one ) | the same <thing> is [ used | picked | chosen ] in <tier-noun> `,
  because: 'because | as | since | , because | , since',
  statement:
    '<subject> ( is | was | has been ) <whole-statement> | [ it is | it is | it has been | it was | it has | it ] <whole-statement>',
};
