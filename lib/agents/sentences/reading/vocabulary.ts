/**
 * The closed vocabulary: every word a sentence may have beside names and values, by what it does in the sentence. A word in none of
 * these classes refuses the sentence. Within a class any word may stand for any other, so a class is only widened by true synonyms.
 */
export const classes = {
  /** Little words that claim nothing. */
  fill: `a | an | the | its | also | then | too | as well | here | in turn | of course | in fact | indeed | overall | in all cases | itself | there | please note that
    | note that | please note | note | at this store | in this store | at the store | in the store | in this shop | here at this store | for it | of it | of them | of these | own | even
    | that said | in exchange | in return | on balance | meanwhile | simply | does | do | would | will | did | being | having | right here | in short | in the end | at the same time | on the other hand
    | in turn | in other words | for the record | as for | when it comes to | in terms of | to be | on record | at that | you see | too | again | currently | for its part | basis | all in all | in effect | in practice | for you | for your money | the fact that | be it | on its own | by itself | when all is said | well | say | simply put | put simply | to put it plainly | in plain terms | in numbers | in figures | before anything else | first of all | first things first | for a start | to begin with | to start with | in any case | at any rate | as it happens | in return for this`,
  per: 'per',
  kilo: 'kilogram | kilo | kg',
  still: 'still',
  single: 'single',
  basket: 'cart | basket | trolley',
  prep: 'at | for | with | in | on | of | from | by | to | as | into | per pack of | across | among | through | within | inside | via | under the name | about | around | roughly | approximately | some | an estimated | estimated | towards | toward',
  /** Words for the pick. */
  pron: 'it | they | this one | these ones | them | the same one',
  these: 'this | these | those | that',
  pickref: `pick | choice | option | product | item | selection | buy | purchase | offer | one in the cart | find | candidate`,
  one: 'ones',
  you: 'you | your household | we',
  your: 'your | our',
  recipe: 'recipe | meal | dish | shopping list | list | cooking | plan | menu | preparation',
  store: 'store | shop | page | product page | grocer | shop here',
  price:
    'price | price tag | ticket | asking price | shelf price | pack price | price point | outlay | charge | cost price | sticker price | retail price | selling price | listed price',
  sizenoun: 'size | pack size | package size',
  rest: `rest | remainder | leftovers | surplus | excess | balance left | what is left | what is left over | what remains | leftover amount | remaining amount | rest of it | rest of the pack`,
  /** Before an amount: it is left. */
  restof: `remaining | leftover | left over | spare | unused | surplus of | remainder of | rest of | leftovers of | excess of | a further | another | additional | plus | plus a | plus about | surplus | the other | a spare | a remainder of | an unused`,
  be: 'is | are | was | were | be | been | stays | stay | remains at | stands | stand | sits | sit | lies | ends up | end up | turns out | runs | weighs in | measures up',
  have: 'has | have | had | comes with | come with | carries | carry | carrying | bears | bear | bearing | holds on to | shows | show | showing | features | feature | boasts | wears | with its | holds | hold',
  get: 'gets | get | getting | gives | give | giving | brings | bring | buys | offers | offer | provides | provide | supplies | supply | earns | earning | nets | receive | taking home | take home',
  cost: `costs | cost | costing | priced | is priced | price is | sells | sell | selling | sold | retails | retail | retailing | goes for | go for | comes in at | come in at | coming in at | comes in | coming in | comes at | comes to | come to | coming to
    | works out at | works out to | work out at | work out to | works out as | working out at | working out to | works out | work out | breaks down to | runs to | rings up at | rings in at | sets you back | set you back
    | setting you back | will set you back | stands at | sits at | amounts to | amount to | amounting to | comes out at | comes out to | come out to | come out at | coming out at | equals | equates to | equal to | lands at | listed at | tagged at | marked at
    | available for | available at | to be had for | yours for | comes down to | come down to | make | makes | making | add up to | adds up to | will run you | runs you | priced up at | at a cost of | at a price of | charges | charge | charging | charged | sums to | summing to | sum to | adding up to | bring the total to | brings the total to | bringing the total to | bring the bill to | brings the bill to | bringing the bill to | bringing it to | brings it to | bring it to | makes for | is a matter of | clocks in at | clock in at | settles at | you are looking at | puts it at | putting it at | puts you at | changes hands for | can be had for | had for | is to be had at | carries a price of | has a price of | with a price of | at a total cost of | at a combined`,
  pay: 'pay | pays | paying | spend | spends | spending | paid | shell out | hand over | you will pay | means paying | means you pay | mean paying | means you will pay',
  up: `more | dearer | pricier | higher | more expensive | more costly | costlier | higher priced | higher in price | more to pay | more in price | steeper | extra to pay | dearer in price | a higher price | a steeper price`,
  down: `less | cheaper | lower | less expensive | less costly | lower priced | lower in price | less to pay | less in price | cheaper in price | more affordable | less pricey | less dear | cheaper to buy | a better price`,
  above: 'above | on top of | north of',
  below: 'below | under | beneath | south of | lower than | short of the price of',
  extra: 'extra | additional | an added | added | further',
  premium:
    'premium | surcharge | price premium | markup | mark up | extra cost | additional cost | increase | premium of | extra of | a premium of | step up',
  saving:
    'saving | savings | discount | reduction | a saving | price cut | saving of | discount of | a saving of | a discount of | reduction of | cheaper by',
  difference:
    'difference | price difference | price gap | gap | difference of | gap of | price difference of | cost difference | a gap of | a difference of',
  save: 'save | saves | saving you | saved | to save | keeps in your pocket | spares you | knocks off | shaves off | trims | cuts | to save | frees up | sparing you | keeps | lets you save | helps you save | pockets you',
  undercut: 'undercuts | undercut | undercutting | beats | beating | edges out | comes in under | comes in below',
  add: 'adds | add | adding | asks | costs extra',
  upfrom: 'up',
  downfrom: 'down',
  by: 'by a margin of | by just | by only | to the tune of',
  than: `than | compared with | compared to | in comparison with | in comparison to | by comparison with | versus | vs | vs . | against | relative to | next to | set against | set beside | set next to | measured against | held against
    | when compared with | when compared to | if you compare it with | alongside | beside | up against | stacked against | when set against | as compared with | as compared to | in contrast to | weighed against | in contrast with | as against | over and above | by contrast with | when you compare it with | compared to what you pay for | compared with what you pay for | if you compare it to | when put next to | put next to | put beside`,
  over: 'over',
  instead: 'instead of | rather than | in place of | ahead of',
  priceof:
    'the price of | what you pay for | what you would pay for | the cost of | you would for | you pay for | you would pay for | the price for | for what you would pay for | that of | what | you would',
  choosing:
    'choosing | picking | taking | buying | getting | going with | going for | opting for | selecting | choose | opt for | if you choose | if you pick | if you take | by choosing | by picking | by taking | by buying | when you choose',
  need: `need | needs | needing | call for | calls for | calling for | ask for | asks for | asking for | require | requires | requiring | want | wants | wanted | demands | need for | requirement of | requirement | need of | needs of | takes | take
    | is after | was after | will need | would need | have need of | cooking with | necessary | called | called for | expects | works with | prescribes | specifies | uses up`,
  use: 'use | uses | using | used | going into | goes into | go into | go in | cook with | used up | used for | set aside for | taken for | taken out for | taking out',
  after:
    'after | once | when | out of | beyond | past | against your | against a | towards your | toward your | on top of your | for your | over your | to cover your | to cover the',
  needed: `you need | you need it | needed | required | that is needed | that are needed | that you need | which you need | you asked for | you want | you wanted | that the recipe needs | the recipe needs | your recipe needs | the recipe calls for | your recipe calls for
    | the recipe asks for | your recipe asks for | the recipe requires | your recipe requires | the recipe takes | your recipe takes | the recipe uses | your recipe uses | this recipe needs | this recipe calls for | this recipe takes | called for | asked for | on your list
    | on the list | in your recipe | in the recipe | for your recipe | for the recipe | for this recipe | for your meal | for the meal | for your dish | for the dish | your meal needs | the meal needs | the meal calls for | your meal calls for
    | your dish needs | the dish needs | the dish calls for | your dish calls for | to use | for this meal | need | you use | you will use | for cooking | going into your meal | going into your recipe | going into the recipe | going into the dish
    | going into your dish | your list asks for | your list calls for | the list asks for | in your list | planned | you planned | you plan to use | you are cooking with | you are after | your recipe wants | the recipe wants | that your recipe needs
    | you require | needed for it | on your shopping list | your plan needs | for tonight | goes into your recipe | goes into the dish | going in your meal | you will need | you would need | for the dish | in your dish | your recipe takes | that goes into your recipe | you have to have | you are using | you will be using | required by your recipe | needed for your recipe | needed for the recipe | needed for your dish | needed for your meal | needed for the dish | needed for the meal | needed by your recipe | that your dish needs | that your meal needs | which your recipe needs | that the dish needs | your list needs | the list needs | on your plan | goes into your meal | goes into the meal | goes into your dish | is used | are used`,
  generic: `what you need | all you need | everything you need | the whole need | your whole need | the need | your need | your needs | the amount you need | the amount needed | the amount required | the quantity you need | what your recipe needs
    | what the recipe needs | what the recipe calls for | what your recipe calls for | what the meal needs | the full need | your full need | the amount your recipe needs | the amount the recipe needs | the quantity needed
    | what the recipe asks for | what is needed | the required amount | the needed amount | all that you need | what your meal needs | what the dish needs | what your dish needs | the amount the recipe calls for | the job | what you asked for | your requirement`,
  cover: `covers | cover | covering | covered | meets | meet | meeting | met | enough for | is enough | are enough | enough | enough to cover | sufficient for | suffices | suffice | suffices for | fulfils | fulfills | fills | fill | satisfies | satisfy | handles | handle
    | takes care of | take care of | does it | do it | does the job | do the job | will do | fully covers | easily covers | fully meets | sees to | stretches to | accounts for | matches | match | matching | is plenty for | plenty for | is plenty | plenty | large enough for | big enough for
    | is all you need | are all you need | is all it takes | more than covers | more than cover | more than meets | more than meet | more than enough for | more than enough | exceeds | exceed | goes beyond | comfortably covers | adequate for | serves | delivers | amply covers | caters for | has you covered | is all that is needed | make | makes | making | make up | makes up | add up to | adds up to | fits in | fit in | fits into | fit into | comes out of | ample for | is ample for | enough to meet | does the trick | you are covered | answers | see you through | provides for | supplies | enough to make | sufficient to cover | enough to fill | enough to supply | is sufficient | adequately covers | gives enough for | gives you enough for | has enough for | holds enough for | contains enough for | offers enough for | provides enough for | brings enough for | is enough to meet | more than fills | more than satisfies | more than provides | fulfil | satisfying | filling | fulfilling | sufficing | supplying | providing | catering for | suffices to cover | is what you need`,
  exact:
    'exactly | precisely | to the gram | just | spot on | dead on | exact | on the nose | right on | an exact match for',
  nothing: `nothing left | nothing left over | nothing over | nothing to spare | no leftovers | nothing spare | none left | none left over | nothing leftover | no surplus | nothing is left | nothing is left over | nothing remains | no leftover | without leftovers | with nothing left | no waste | none to spare | nothing remaining | no excess | nothing extra | none over`,
  leave: `leaves | leave | leaving | leaves you | leaving you | leave you | leaves you with | leaving you with | leave you with | left with | ends with | end up with | ending up with | leaves behind | leaving behind | keep back | hold back | frees up | leftovers come to | sets aside | expect | expect to have | expecting | remainder of | can expect | would leave | yields a surplus of | a remainder of | a surplus of | with a surplus of | gives a surplus of | still leaves | still leaves you | giving you | counts on`,
  left: `left | left over | leftover | leftovers | over | to spare | spare | extra | remaining | remains | remain | remains unused | unused | surplus | behind | in reserve | on hand | for later | left for later | for another time | left in the pack | still left
    | left behind | goes unused | stays unused | to use later | saved for later | set aside | to save | to put by | more than you need | beyond what you need | over what you need | as leftovers | of leftovers | as a leftover | spare over | in hand | to keep
    | that is left over | that is left | that are left over | that are left | will remain | stays over | extra left | left unused | goes spare | in excess | above what you need | above your need | over your need | beyond your need | more than needed | left to use | still over | going spare | for next time | for another meal | for another day
    | to store | untouched | left afterwards | afterwards | that remains | that remain | are spare | stays in the pack | remains in the pack | stays in the bag | stay in the pack | is still there | left from it | to put aside | will go unused | over and above your need | beyond your needs | in the pack afterwards | remaining afterwards | left in the bag | left in the box | left in the carton | left in the bottle | left in the tub | left in the jar | remaining in the pack | over for later | left for another day | left for another meal | left for another time | to have later | to spare afterwards | left at the end | left when you are done | when you are done | left once you are done | to carry over | for another recipe | for a later meal | for some other meal`,
  keep: `keeps | keep | keeping | lasts | last | lasting | good for | stays good for | stay good for | stays good | stay good | stays usable | stay usable | stays usable for | can be kept | can be kept for | keeps for | keep for | keeping for | stores for | stores
    | store | store for | holds for | hold for | can be stored for | can be stored | should be used within | use it within | use within | to be used within | usable for | has a life of | will hold | fine for | remains good for | remains usable for | keeps well for | use them within | best used within | can wait | should keep | should keep for | should last | should last for | keeping time of | a keeping time of | shelf life of | a shelf life of | use it up within | used up within | lasts for | last for | lasting for | is good for another | good for another | keeps another | keeps for another | will last | will last for | lasts another | remains usable | holds up for | used within | stays fit for use for`,
  short: `short | shy | too little | too few | short by | lacking | missing | less than you need | under what you need | below what you need | shortfall | short fall | shortfall of | under your need | below your need | fewer than you need | less than needed | short on`,
  shortof: 'short of | shy of',
  falls:
    'falls | fall | falling | comes up | come up | comes out | lacks | misses | misses by | undershoots | runs | fall short by | falls short by | comes in | coming up | coming in',
  sizeverb: `holds | hold | holding | contains | contain | containing | weighs | weigh | weighing | weighs in at | measures | comes as | comes in a | come in | comes in | sized | sized at | packed as | full | whole | total weight of | net weight of | weight of | filled with | sold as | sold in | made up of | coming as | in a size of | comprises | weighing | measuring | weighing in at | has in it | comes to | comes with a net weight of | is packed in | packed in`,
  each: 'each | apiece | a piece | per piece | per item | piece for piece | individually | for each | for one | per unit each | singly | by the piece | one by one | per unit',
  total: `in total | total | totals | totalling | totaling | together | altogether | in all | all told | all in | combined | between them | taken together | overall total | for the lot | in sum | for both | for the pair | for all | total of | a total of | the total | as a pair | sum | bill | when added up | added up | for the set | grand total
    | all up | for a total of | sums | bringing the total to | brings the total to | adding up to | as a set | overall | the bill`,
  both: 'both | pair | both of them | all | lot | duo | trio | set',
  planned: `picked | chosen | selected | picked for | chosen for | selected for | planned | in the cart | in your cart | into the cart | into your cart | in the basket | in your basket | bought | used here | taken | counted | added | put in | placed | go in the cart | go into the cart | goes in the cart | goes into the cart | assumed | set down | lined up | ordered | on the plan | in the plan
    | chosen here | picked here | put in your cart | put in the cart | added to your cart | added to the cart | buy | purchase | purchased | were picked | go in your cart | goes in your cart | go into your cart | sit in the cart | was chosen | needed here | lined up for | placed in the cart | put into the cart | put into your cart | set aside here | in your basket | part of the cart | going in the cart | entered | set`,
  cartverb: `fits | fit | goes in | goes into | goes to | lands in | belongs to | belongs in | sits in | appears in | serves as | serves | stands as | makes | becomes | works for | works in | works as | fits into | used in | placed in | used across | used for | part of | used | share | shares | sharing | use | uses | hold | holds
    | include | includes | pick | picks | take | takes | go with | goes with | land on | lands on | settle on | agree on | contain | feature | have | is shared by | are shared by | shared by | served by | agree | selected for | chosen for | picked for | was picked for | alike | turn to | made it into | makes it into | slotted into | assigned to | ends up in | earns a place in | finds a place in | has a place in | you will find it in | features in | in the running for | shows up in | placed across | goes with | represents | acts as | is down for | filed under | counts as | qualifies as | rounds out | is the same in`,
  say: `says | say | saying | reads | read | reading | states | state | stating | according to | calls it | calls itself | describes it as | describes itself as | describes them as | declares | claims | notes | labels it | labels it as | labels them | marks it | marks it as | marked | marked as | described as | sold as | gives the wording | prints | words | tells you | printed with | printed | stamped | bears the words
    | carries the words | carries the word | carries the wording | has the words | has the wording | mentions | advertises | announces | lists | you read | you will read | it reads | promises | calls them | describes | in the words of | by the wording of | by its own wording | announces itself as | wording on | words on | as stated on | as it says on | as stated by | per the wording on | says it is | bills itself as | presented as | printed on | written on | stated on | marked on | shown on | found on | describing | describe | calling | stating that | says that | proclaims | bearing the words | labelling | reading that | appear on | appears on | stand on | stands on | shown as`,
  labelled: `labelled | labeled | certified | certified as | carries | has | labelled as | labeled as | marked | bearing | wearing | branded | backed by | displays | display | sports | earns | earned | awarded | certification from | bears the | bear | given | tagged | holds`,
  labelnoun:
    'label | labels | labelling | labeling | certification | certificate | mark | claim | wording | logo | seal | badge | stamp | credential | status | standard | word | words | phrase | tag | statement | description | text | declaration',
  packside: 'packaging | packet | front | wrapper | front of the pack | carton | label',
  standard:
    'third party standard | third party label | third party certification | third party mark | third party scheme | standard set by a third party | independent standard',
  thirdparty: 'third party',
  titlenoun: 'title | name | product title | product name | listing',
  ewg: 'ewg | the environmental working group | environmental working group',
  rankverb: `ranks | rank | ranked | ranking | places | place | placed | tops | top | topping | leads | lead | heads | head | number | no . | nr . | # | spot | position | score | rated`,
  /** Verbs that only link a subject with what is said of it; what they link must itself be bound. */
  light: `listed | list | lists | listing | puts | put | comes | come | coming | names | named | has | includes | include | included | appears | appear | appearing | features | feature | makes | made | counts | counts among | belongs to | belong to | sits | sits at | sits in | sit | sitting
    | takes | take | holds | hold | takes up | is down as | counted | stands | stands at | stand at | standing | standing at | found | finds | appears in | appears on | is listed | are listed | falls | falls in | falls into | falls under | fall | lands | lands on | lands in | landing | ends up | ends up in | ends up at | turns up in
    | shows up | shows up in | figures | figures in | figures on | figures among | rests | comes under | makes it | remains | stays | reaches | goes | goes down as | clocks in | clocks in at | checks in at | finishes | gets a place | earns a place | has a place | earns its place | earns its spot | has its place | finds its place | finds a place | lies | assigned | assigned to
    | slotted | slots | slots into | winds up | given | keeps its place | settles | works | runs | given by | reported by | reported | recorded by | calculated by | published by | cited by | set by | measured by | put down by | estimated by | quoted by | placed by | ranked by | compiled by | listed by | kept by | issued by | drawn up by | counts as | count as | amounts to`,
  residue:
    'a ranking of pesticide residue | ranking of pesticide residue | pesticide residue ranking | for pesticide residue | which ranks pesticide residue | which ranks crops by pesticide residue | a pesticide residue ranking | of pesticide residue | a yearly ranking of pesticide residue | by pesticide residue | pesticide residue list | a list ranking pesticide residue | for residue | a pesticide residue list | ranks produce by pesticide residue | ranks crops by pesticide residue | ranks food by pesticide residue | ranks fruit and vegetables by pesticide residue | ranking produce by pesticide residue | ranking of produce by pesticide residue | ranking by pesticide residue | a list of pesticide residue | the pesticide residue ranking | the ranking of pesticide residue | its ranking of pesticide residue | pesticide residue ranking | an annual ranking of pesticide residue | the list ranking pesticide residue | in its ranking of pesticide residue',
  crop: 'crop | crops | produce item',
  conventional:
    'conventional | conventionally grown | grown conventionally | when grown conventionally | when conventional | non organic',
  seasonword: 'season | right now | now | at the moment | at present | this',
  average: `world average | global average | worldwide average | worldwide | globally | on average | average | averages | averaging | a world average | the world over | across the world | world wide | as a world average | averaged over the world | averaged worldwide | internationally | around the world | mean | mean worldwide | globally averaged | world averages | on the world average | on a world average | on a global average | global mean | world mean | taken worldwide | averaged across the world | world figure | global figure | worldwide figure | world value | world wide average | figure for the world | global value | the average worldwide`,
  footprint:
    'footprint | carbon footprint | climate footprint | climate figure | carbon figure | emissions | greenhouse gas figure | emission figure | figure | co2 footprint | climate impact | greenhouse gas footprint | estimate | emission | gas figure | carbon cost | climate cost | greenhouse gas emissions | greenhouse gases | carbon emissions',
  causes:
    'causes | cause | emits | emit | causing | produces | produce | generates | generate | emitting | has | stands at | comes to | accounts for | release | releases | linked to | associated with | put at | estimated at | amounts to | carries | carry | runs at | puts out | gives off | give off | sits at | is put at | are put at | clocks in at | averages | average | averaging | comes with | come with | works out at | creates | create | leads to | is behind | are behind',
  food: 'food group | food | foods | kind of food',
  unitnoun:
    'unit price | price per unit | unit cost | cost per unit | per unit | unit for unit | price by the unit | unit prices',
  good: `good price per unit | good value per unit | good unit price | good value by the unit | good price for the unit | good price by the unit | good per unit price | well priced per unit | a good value per unit | good deal per unit price`,
  goodword: 'good | a good one | favourable | favorable',
  record:
    'recorded | on record | record | records | listed | classed | classified | rated | registered | categorised | categorized | logged | filed | group | grouped | put down | counts as | noted | down as | falls | falls into | level | entry | category | classification | processing record | processing level | processing group | processing | falls under | filed under | categorised as | categorized as | sits in | assigned to | placed in | in the records | the record | nova',
  allergennoun:
    'recorded allergens | recorded allergen | allergen | allergens | allergens recorded | allergens on record | allergens listed | allergen record | allergens :  | recorded as an allergen | recorded as allergens | an allergen | listed allergen | listed allergens | known allergens | allergen on record | named as an allergen | allergen recorded',
  decides:
    'the pack decides | the label decides | the pack has the final say | the pack has the last word | the pack is what counts | check the pack | the pack itself decides',
  contrast: `the trade off | trade off | the catch | the cost | the price you pay | the upside | the flip side | the downside | one thing | the difference here | the compromise | in its favour | the result | bonus | the drawback | the main difference | its drawback | the snag | the other side | set against that | one drawback | one snag | a drawback | on the plus side | on the downside | on the minus side | the plus | the minus`,
  between:
    'the middle | middle | between the two | between the two others | in the middle | in between | midway | between the other two | between two others | the middle one | in the middle of the three | between those two | between the others',
  same: 'same',
  only: 'only | just | merely | no more than | alone',
  sizeunknown: `is not given | not given | is not stated | not stated | is not known | is unknown | unknown | is not listed | not listed | is missing | is not shown | not shown | is not on the page | was not given | was not stated | goes unstated | is left open | has not been given | is not specified | not specified | unstated | not known | missing
    | is not mentioned | not being given | is not available | not available`,
  nosize: `no size given | no size is given | without a stated size | without a size | gives no size | does not give a size | does not state the size | does not list a size | does not say the size | does not give its size | does not give the size | no pack size given | no pack size is given | gives no pack size | no stated size | states no size
    | does not state a size | lists no size | no size listed | no size is stated | no size is listed | shows no size | does not show a size | does not show the size | does not list its size | does not list the size | has no size given | does not specify the size | does not specify a size | does not state its size | does not show its size | does not say its size
    | does not give a pack size | does not say what size it is | with no size | does not tell the size | no size stated`,
  othermeasure:
    'in another measure | in a different measure | given in another measure | in another unit | in a different unit | measured differently | size in another measure | not in slices',
  unitslist:
    'unit prices shown | unit prices the store shows | unit prices this store shows | prices shown | shown by the store | shown by this store | the store shows | this store shows | shown here | shown | unit prices listed | unit prices | on show | store shows | listed here | the shop shows | compared here | unit prices on show | on the shelf | unit prices at this store | on offer',
  shopper: 'you chose | you picked | chosen by you | picked by you | you selected | your own choice | your own pick',
  recalls:
    'fda recall reports | recall reports | fda recall report | recall report | fda reports | an fda recall report',
  listed:
    'listed | named | appears | appeared | included | shows up | turned up | was listed | was named | mentioned | is listed',
  lotcode:
    'check the lot code | so check the lot code | please check the lot code | check its lot code | do check the lot code | check the lot code on the pack | check the lot code before using it | compare the lot code | check your lot code | look at the lot code | check the lot code first | its lot code should be checked | the lot code should be checked | checking the lot code | have a look at the lot code | be sure to check the lot code | make sure to check the lot code | remember to check the lot code | the lot code needs checking | so do check the lot code | check that lot code | checking its lot code | the lot code is worth checking',
  conj: `and | but | yet | while | though | although | whereas | even though | even if | however | as well as | and also | plus | even so | nevertheless | still , | whilst | despite | albeit | or | along with | and yet | except | and with | where | and at | nonetheless | and in | in exchange for | in return for | besides | what is more | likewise | similarly | in addition | additionally | moreover | furthermore | even as | in spite of | on top of that | beyond that | all while | not to mention | together with | along with that | in addition to which | and still | but still | and then | then again`,
  so: 'so | hence | meaning | which means | that means | this means | thus | therefore | so that | accordingly | as a result | meaning that | which means that | that is why | which is why | that makes | which makes | that leaves',
  because:
    'because | since | because of | thanks to | owing to | given that | as it | as the | as its | as you | as this | as they | due to | on account of | on the strength of | seeing that | seeing as | as a result of | given',
  which: 'which | what',
  quote: '"',
} as const;

/** What a word or phrase of the closed vocabulary does. */
export type WordClass = keyof typeof classes;
