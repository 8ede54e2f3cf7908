/** What is needed, whether the packs cover it, what is left over and how long that keeps, or that the size is not known. */
export const needRules: Readonly<Record<string, string>> = {
  'need-noun': `[ the | your | all the | all of the | all of your | all | a | that ] [ needed | required | full ] <need> [ of <nameword> ] [ <need-tail> ] | <any-need>
    | ( your | the | a ) ( need | needs | requirement ) of <need> [ of <nameword> ] | the <need> need | the amount you need [ , <need> ]`,
  'any-need':
    'what you need | what [ the | your ] <meal> needs | ( the | your ) <meal> | your need | the amount needed | the need',
  meal: 'recipe | meal | dish | list',
  'need-tail': `[ that ] you need | needed | required | you asked for | you want | [ that ] ( the | this | your ) <meal> ( needs | asks for | calls for | requires | uses | takes | wants )
    | called for | asked for | in ( the | your ) <meal> | for ( the | your | this ) <meal> | on your list | need | wanted | you planned | you are cooking with`,
  'cover-verb': `<one-is-enough> <cover> <need-noun> [ [ , ] <leave-phrase> ] | <one-is-enough> <cover> <need-noun> and <leave-verb> | ( is | are ) for <need-noun>`,
  cover: `covers | cover | meets | fills | is enough for | is enough to cover | provides | supplies | gives you | gives | handles | takes care of | will cover | does | satisfies | is sized for
    | fulfils | fulfills | does for | easily covers | fully covers | more than covers | matches | is plenty for`,
  'need-clause': `( you | the <meal> | this <meal> | your <meal> ) ( need | needs | calls for | call for | asks for | ask for | requires | require | want | uses ) <need> [ of <nameword> ]
    | <single> <one-is-enough> ( you need | it takes | that is | it is | this is | buying | buy ) <one-pack> [ for <need-noun> | to cover <need-noun> ] | ( the | your ) need is <need> | needing <need>
    | ( for | with | against ) <need-noun> | ( after | of ) <need-noun> | ( your | the ) <need> [ <need-tail> ] ( is | are ) covered [ by <one-pack> ] [ [ , ] <leave-phrase> ]
    | <one-is-enough> <one-pack> ( does it | is enough | does the job | will do | is all it takes ) [ [ , ] <leave-phrase> ] | <single> <one-is-enough> to cover <need-noun>`,
  'one-pack':
    '( one | a | 1 | a single | this | the ) [ <packsize> ] <box> [ of <nameword> ] [ ( at | for ) <price-said> ] | it',
  about: 'about | around | roughly | some | approximately',
  over: `left | left over | leftover | over | spare | to spare | extra | remaining | unused | surplus | for later | behind | in reserve | left for later | to use later | to keep | on hand | as leftovers
    | more than you need | beyond what you need | to put by | in hand`,
  'after-use': `after <need-noun> | after using <need-noun> | once [ you have used ] <need-noun> [ is used ] | from <need-noun> | on top of <need-noun> | beyond <need-noun> | ( when | once ) you have used <need-noun> | over <need-noun>`,
  'keep-verb':
    '( keeps | keep | lasts | last | will keep | stays good | stay good | will last ) [ for ] [ <about> ] <keeps>',
  'keep-tail':
    '[ , ] ( which | that | and it | and that | and ) <keep-verb> | , keeping [ for ] <keeps> | , good for <keeps>',
  'leave-phrase': `( leaving | leaves | leave | with ) [ you ] [ with ] [ <about> ] <left> [ of <nameword> ] [ <over> ] [ <after-use> ] [ <keep-tail> ] | [ with ] [ <about> ] <left> <over> [ <after-use> ] [ <keep-tail> ]
    | <exact> ( exactly | with nothing ( left | left over | over | to spare ) | leaving nothing over | to the gram )`,
  'leave-verb': `( leaves | leave | will leave | would leave | gives you ) [ you ] [ with ] [ <about> ] <left> [ of <nameword> ] [ <over> ] [ <after-use> ] [ <keep-tail> ]
    | gives you <need-noun> ( plus | and ) <left> [ <over> ] | <exact> ( leaves nothing over | matches <need-noun> exactly )`,
  'left-clause': `[ <about> ] [ the ] <left> [ of <nameword> ] ( is | are | will be | remains | remain | stays ) [ <over> ] [ <after-use> ] [ <keep-tail> ] | [ the ] [ <about> ] <left> [ of <nameword> ] <over> <keep-verb>
    | there ( is | are | will be ) [ <about> ] <left> [ of <nameword> ] <over> [ <after-use> ] [ <keep-tail> ] | <left-have> [ <about> ] <left> [ of <nameword> ] [ <over> ] [ <after-use> ] [ <keep-tail> ]
    | [ the ] ( leftovers | leftover | surplus | rest ) ( of <left> | is <left> | are <left> | : <left> ) [ [ , which ] <keep-verb> ] | [ the ] [ <about> ] <left> ( leftover | surplus | spare | extra ) <keep-verb>
    | a ( surplus | leftover ) of <left>`,
  'left-have':
    'you [ will ] ( have | be left with | end up with | still have ) | you are left with | plus | plus about',
  'keep-clause': `( the rest | the leftovers | leftovers | what is left | what is left over | the remainder | the surplus | the extra | any leftovers | they | the spare | which | that | once opened it | it ) <keep-verb> | keeps [ for ] <keeps>`,
  'short-verb': '( falls | is | comes up | comes in | leaves you ) [ <about> ] <short> short [ of <need-noun> ]',
  'no-size': `<unmeasured> ( ( the | its | a ) [ pack ] size is ( not given | not stated | not listed | in another measure ) | ( the store | the page | the shop ) does not ( give | state | list | say | show ) ( a | its | the ) [ pack ] size
    | as ( its | the ) [ pack ] size is not given | [ pack ] size not given | with no size given | without a stated size | since ( its | the ) [ pack ] size is not given | the size of the pack is not given
    | ( it is | there is | you get | this is ) ( one | 1 | a ) <box> [ for <need-noun> ] | ( one | 1 | a single ) <box> ( is | was ) ( planned | chosen | in the cart | picked | bought | used | assumed | put in | in your cart ) [ for <need-noun> ])`,
};
