/** What is needed, whether the packs cover it, what is left over and how long that keeps, or that the size is not known. */
export const needRules: Readonly<Record<string, string>> = {
  'need-noun': `( your | the ) <meal> 's <need> | [ the | your | all the | all of the | all of your | all | a | that ] [ needed | required
    | full | whole ] <need> [ of <nameword> ] [ <need-tail> ] | <any-need> | <need> that <nameword> needs
    | ( your | the | a | its | this ) ( need | needs | requirement | <meal> 's need ) of <need> [ of <nameword> ] | the <need> need
    | the amount you need [ , <need> ]`,
  // A bare amount after "for" would be read as what the price buys.
  'need-said':
    '( the | your ) [ needed ] <need> [ of <nameword> ] [ <need-tail> ] | <need> [ of <nameword> ] <need-tail> | <any-need> | ( your | the ) <meal>',
  'any-need':
    'it | what you need | all you need | everything you need | the whole need | your whole need | all of it | your needs | the full need | what [ the | your ] <meal> needs | ( the | your ) <meal> | your need | the amount needed | the need',
  meal: 'recipe | meal | dish | list',
  'need-tail': `[ that ] you need | needed | required | you asked for | you want | [ that ] ( the | this | your ) <meal> ( needs | asks for
    | calls for | requires | uses | takes | wants )
    | called for | asked for | in ( the | your ) <meal> | for ( the | your | this ) <meal> | on your list | listed | on the list
    | you are after | you will use | to use | to cook | your <meal> is after | need | wanted | you planned | you are cooking with`,
  'cover-verb': `<one-is-enough> <cover> <need-noun> [ [ , ] <leave-phrase> ] | <one-is-enough> <cover> <need-noun> and <leave-verb> | ( is
    | are ) for <need-noun> | <one-is-enough> <has-left> ( has | gives you | leaves you with
    | is ) [ , ] more than [ enough for ] <need-noun> [ [ , ] <leave-phrase> ]`,
  'of-it': 'of ( <nameword> | it | ( the | this | your | each ) ( <box> | <nameword> | <packsize> [ <box> ] ) )',
  cover: `covers | covering | fully meets | will meet | will do for | will be enough for | should cover | is all you need for
    | is big enough for | is large enough for | is enough to make | <has-left> ( goes beyond | more than meets | exceeds
    | is more than enough for | more than covers | is plenty for ) | takes care of all | stretches to | accounts for | cover | meets | fills
    | is enough for | is enough to cover | provides | supplies | gives you | gives | handles | takes care of | will cover | does | satisfies
    | is sized for
    | fulfils | fulfills | does for | easily covers | fully covers | matches`,
  'need-clause': `<enough> with ( <count-noun> | <single> <one-pack> ) [ , ] you [ will ] ( have | get | cover | meet ) <need-noun>
    | <exact> which is exactly what <count-noun> ( give | make | hold ) [ you ]
    | <single> <one-pack> ( is | was ) ( bought | planned | picked | in the cart | in your cart ) | <one-is-enough> <one-pack> ( is
    | was ) ( bought | used | planned | picked | taken ) for <need-noun> | <exact> <one-pack> ( is | holds | has
    | gives you ) exactly <need-exact>
    | ( you | the <meal> | this <meal> | your <meal> ) [ only | just ] ( need | needs | calls for | call for | asks for | ask for | requires
    | require | want | uses | takes | take | use ) ( <need> | <need-count> ) [ of <nameword> ]
    | <single> <one-is-enough> ( you only need | you just need | you will need | all you need is | all it takes is | this means | meaning
    | you buy only | the plan is | you need | it takes | that is | it is | this is | buying | buy ) <one-pack> [ for <need-noun>
    | to cover <need-noun> ] | ( the | your ) need is <need> | you [ will ] use <need> of ( the | this | a ) <packsize> [ <box> ] | of ( the
    | this ) <packsize> [ <box> ] , you ( need | use | will use ) <need> | needing <need> | with <need> needed | <need> [ is
    | are ] ( needed | called for | required ) [ [ , ] <leave-phrase> ] | ( your | the ) <meal> 's need is <need>
    | ( for | with | against ) <need-said> | ( after | of ) <need-noun> | ( your | the ) <need> [ <need-tail> ] ( is | are ) ( covered | met
    | taken care of ) [ by <one-pack> | with <one-pack> ] [ [ , ] <leave-phrase> ]
    | <one-is-enough> <one-pack> <cover> <need-noun> [ [ , ] <leave-phrase> ] | <one-is-enough> <one-pack> ( does it | is enough
    | does the job | will do | is all it takes | is all you need | is all you will need | is plenty | suffices ) [ [ , ] <leave-phrase> ]
    | <single> <one-is-enough> to cover <need-noun> | <one-is-enough> <need-noun> ( takes | fits in | comes out of | fits into
    | needs ) <one-pack> [ [ , ] <leave-phrase> ] | <one-is-enough> ( so | and ) <one-pack> ( covers it
    | is enough ) [ [ , ] <leave-phrase> ]`,
  'one-pack':
    '( one | a | 1 | a single | this | the ) [ <packsize> ] <box> [ of <nameword> ] [ ( at | for ) <price-said> ] | it',
  about: 'about | around | roughly | some | approximately',
  over: `left | that remains | that remain | that is left over | left in the pack | left behind | still left | that is left | that are left
    | remaining over | of leftovers | of it left | to save | saved for later | set aside | for another time | left over | leftover | over
    | spare | to spare | extra | remaining | unused | surplus | for later | behind | in reserve | left for later | to use later | to keep
    | on hand | as leftovers
    | more than you need | beyond what you need | to put by | in hand`,
  'after-use': `( from | in | of ) <one-pack> | after <need-noun> | after your <meal> | after the <meal> | after cooking | when you are done
    | after that | afterwards | after covering <need-noun> | beyond your need | beyond that | over and above <need-noun> | past <need-noun>
    | on top | after using <need-noun> | once [ you have used ] <need-noun> [ is used ] | from <need-noun> | on top of <need-noun>
    | beyond <need-noun> | ( when | once ) you have used <need-noun> | over <need-noun>`,
  'keep-verb':
    '( keeps | keep | will keep | stays usable | can be kept | good for | is good for | lasts | last | will keep | stays good | stay good | will last ) [ for ] [ <about> ] <keeps>',
  'keep-tail':
    '[ , ] ( which | that | and it | and that | and ) <keep-verb> | , keeping [ for ] <keeps> | , good for <keeps> | that ( keeps | keep | will keep ) [ for ] [ <about> ] <keeps> | ( keeping | lasting ) [ for ] <keeps> | lparen <keep-verb> rparen | - <keep-verb> | [ and ] <keep-verb>',
  'leave-phrase': `( leaving | leaves | leave
    | with ) [ you ] [ with ] [ <about> ] <left> [ <of-it> ] [ <over> ] [ <after-use> ] [ <keep-tail> ]
    | [ with ] [ <about> ] <left> <over> [ <after-use> ] [ <keep-tail> ]
    | <exact> ( exactly | with nothing ( left | left over | over | to spare ) | leaving nothing over | to the gram )`,
  'leave-verb': `( leaves | leave | will leave | would leave
    | gives you ) [ you ] [ with ] [ <about> ] <left> [ <of-it> ] [ <over> ] [ <after-use> ] [ <keep-tail> ]
    | gives you <need-noun> ( plus | and ) <left> [ <over> ] | <exact> ( leaves nothing over | matches <need-noun> exactly )`,
  'left-clause': `( with | from ) <one-pack> , <left-clause> | ( with | from ) <count-noun> , <left-clause> | the ( rest | remainder
    | surplus | leftovers ) , <left> , <keep-verb> | <left> is what ( is left | remains ) [ <keep-tail> ]
    | [ the ] remaining <left> [ <of-it> ] <keep-verb> | [ <about> ] [ the ] <left> [ <of-it> ] ( is | are | will be | remains | remain
    | will remain | would remain | will stay | stays | stays in the <box> | goes unused
    | stays unused ) [ <over> ] [ <after-use> ] [ <keep-tail> ] | [ the ] [ <about> ] <left> [ <of-it> ] <over> <keep-verb>
    | there ( is | are | will be | would be ) [ <about> ] <left> [ <of-it> ] <over> [ <after-use> ] [ <keep-tail> ]
    | <left-have> [ <about> ] <left> [ <of-it> ] [ <over> ] [ <after-use> ] [ <keep-tail> ]
    | [ the | your | any ] ( what is left | what is left over | leftovers | leftover | surplus | rest | remainder | extra
    | spare ) ( of [ <about> ] <left> | come to <left> | comes to <left> | amount to <left> | <left> | is <left> | are <left> | : <left>
    | lparen <left> rparen ) [ [ , which ] <keep-verb> ] | [ the ] [ <about> ] <left> ( leftover | surplus | spare | extra ) <keep-verb>
    | [ with ] a ( surplus | leftover | remainder ) of [ <about> ] <left> [ <keep-tail> ] | [ about ] <left> ( more | beyond ) ( than
    | ) <need-noun> | [ the ] [ <about> ] <left> ( leftover | extra | surplus | spare | remaining | left over ) ( keeps | keep | will keep
    | lasts | can be kept ) [ for ] <keeps>`,
  'need-exact': '<need-noun> | ( the amount | what ) you need | enough',
  'left-have':
    'have | will have | keep | expect | expect to have | you [ will ] ( have | keep | be left with | end up with | still have ) | you are left with | plus | plus about',
  'keep-clause': `( the | your | any ) ( leftover | remaining | spare | extra | unused ) <nameword> <keep-verb> | ( the rest | the leftovers
    | leftovers | what is left | what is left over | the remainder | the surplus | the extra | any leftovers | they | the spare | which
    | that | once opened it | it ) <keep-verb> | keeps [ for ] <keeps>`,
  // Told without a subject: "46 g short of the 500 g needed".
  'short-phrase': '[ <about> ] <short> short [ of <need-noun> ]',
  'short-verb':
    '( is | falls | comes up | leaves you ) [ <about> ] <short> ( under | below | less than ) <need-noun> | ( falls | is | comes up | comes in | leaves you ) [ <about> ] <short> short [ of <need-noun> ]',
  'no-size-why':
    '( its | the ) [ pack ] size is ( not given | not stated | not listed | not known | unknown ) | the ( store | page ) does not ( give | state | list | show ) ( a | its | the ) [ pack ] size',
  'no-size': `<other-measure> [ as | because | since ] ( its | the ) [ pack ] size is [ given ] in another measure | <size-unknown> ( ( the
    | its | a ) [ pack ] size is ( not given | not stated | not listed | not known | unknown | missing | not shown  | not on the page )
    | ( the store | the page | the shop ) does not ( give | state | list | say | show | tell ) ( a | its | the ) [ pack ] size
    | ( as | since | because ) ( its | the | the store does not give its ) [ pack ] size ( is not given | is not stated | is not listed
    | is unknown | is not known ) | because the store does not give ( its | a | the ) [ pack ] size | ( the | your ) cart ( holds | has
    | takes ) one <box> [ for <need-noun> ] [ at <price-said> ] | with ( its | the ) [ pack ] size ( unknown | not given | not stated )
    | [ pack ] size not given | with no size given | without a stated size | since ( its | the ) [ pack ] size is not given
    | the size of the <box> is ( not given | unknown | not stated | not known ) | ( the store | the page ) gives no [ pack ] size
    | so one is ( in the cart | planned | in your cart )
    | ( it is | there is | you get | this is ) ( one | 1 | a ) <box> [ for <need-noun> ] | [ with ] ( one | 1
    | a single ) <box> [ at <price-said> ] ( is | was | ) ( counted | planned | chosen | in the cart | picked | bought | used | assumed
    | put in | in your cart | added ) [ for <need-noun> ] [ at <price-said> ] [ [ , ] ( as | because | since ) <no-size-why> ])`,
};
