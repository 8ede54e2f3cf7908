/** Words that stand for one another in many phrases; patterns are read by expand.ts. */
const your = '(the/your/this)';
const recipe = '(recipe/meal/dish/list/plan)';
const calls = '(needs/calls for/asks for/requires/takes/uses/wants/demands)';
const pack = '(the pack/the bag/the box/the carton/the bottle/the tub/the jar/it)';

/**
 * The closed vocabulary: every word a sentence may have beside names and values, by what it does in the sentence. A word in none of
 * these classes refuses the sentence. Within a class any word may stand for any other, so a class is only widened by true synonyms.
 */
export const classes = {
  /** Little words that claim nothing. */
  fill: `a | an | (you should /do /just /please /)(know/mind/note/remember/be aware) that | good to know | (one/a/the) (caution/note/thing to note/caveat/warning/point to note) | (keep/bear) in mind( that/) | be aware( that/) | heads up
    | (it is /)worth (noting/knowing)( that/) | (plan/try) to | instead | could | can | (will /might /)want to | the | its | also | then | too
    | as well | here | in turn | of course | in fact | indeed | overall | in all cases | there | please note that | note that | please note | note
    | at this store | in this store | at the store | in the store | in this shop | here at this store | for it | of it | of them | of these | own
    | (your/our/them/it)(self/selves) | even | that said | in exchange | in return | on balance | meanwhile | simply | does | do | would | will
    | did | being | having | right here | in short | in the end | at the same time | on the other hand | in other words | for the record | as for
    | when it comes to | in terms of | to be | on record | at that | you see | again | currently | for its part | basis | all in all | in effect
    | in practice | for you | for your money | the fact that | be it | on its own | by itself | when all is said | well | say | simply put
    | put simply | to put it plainly | in plain terms | in numbers | in figures | before anything else | first of all | first things first
    | for a start | to begin with | to start with | in any case | at any rate | as it happens | in return for this`,
  per: 'per',
  kilo: 'kilogram | kilo | kg',
  still: 'still',
  single: 'single',
  basket: 'cart | basket | trolley',
  prep: `at | for | with | in | on | of | from | by | to | as | into | per pack of | across | among | through | within | inside | via
    | under the name | about | around | roughly | approximately | some | an estimated | estimated | towards | toward`,
  /** Words for the pick. */
  pron: 'it | they | this one | these ones | them | the same one',
  these: 'this | these | those | that',
  pickref: `pick | choice | option | product | item | selection | buy | purchase | offer | one in the cart | find | candidate`,
  one: 'ones',
  you: 'you | your household | we',
  your: 'your | our',
  recipe: 'recipe | meal | dish | shopping list | list | cooking | plan | menu | preparation',
  store: 'store | shop | page | product page | grocer | shop here',
  price: `price | price tag | ticket | asking price | shelf price | pack price | price point | outlay | charge | cost price | sticker price
    | retail price | selling price | listed price`,
  sizenoun: 'size | amount | quantity | pack size | package size',
  most: '(most/the bulk/the majority/more than half/over half) of | (more than/over) half',
  rest: `rest | remainder | leftovers | surplus | excess | balance left | what is left | what is left over | what remains | leftover amount
    | remaining amount | rest of it | rest of the pack`,
  /** Before an amount: it is left. */
  restof: `remaining | leftover | left over | spare | unused | surplus of | remainder of | rest of | leftovers of | excess of | a further | another
    | additional | plus | plus a | plus about | surplus | the other | a spare | a remainder of | an unused`,
  be: `is | are | was | were | be | been | stays | stay | remains at | stands | stand | sits | sit | lies | ends up | end up | turns out | runs
    | weighs in | measures up`,
  have: `to have | has | have | had | comes with | come with | carries | carry | carrying | bears | bear | bearing | holds on to | shows | show
    | showing | features | feature | boasts | wears | with its | holds | hold`,
  get: `to get | gets | get | getting | gives | give | giving | brings | bring | buys | offers | offer | provides | provide | supplies | supply
    | earns | earning | nets | receive | taking home | take home`,
  cost: `(comes/come/coming/came) at a (price/cost/premium)( of/) | costs | cost | costing | priced | is priced | sells | sell | selling | sold | retails | retail | retailing | goes for | go for | comes in at
    | come in at | coming in at | comes in | coming in | comes at | comes to | come to | coming to | works out at | works out to | work out at
    | work out to | works out as | working out at | working out to | works out | work out | breaks down to | runs to | rings up at | rings in at
    | sets you back | set you back | setting you back | will set you back | stands at | sits at | amounts to | amount to | amounting to
    | comes out at | comes out to | come out to | come out at | coming out at | equals | equates to | equal to | lands at | listed at | tagged at
    | marked at | available for | available at | to be had for | yours for | comes down to | come down to | make | makes | making | add up to
    | adds up to | will run you | runs you | priced up at | at a cost of | at a price of | charges | charge | charging | charged | sums to
    | summing to | sum to | adding up to | bring the total to | brings the total to | bringing the total to | bring the bill to
    | brings the bill to | bringing the bill to | bringing it to | brings it to | bring it to | makes for | is a matter of | clocks in at
    | clock in at | settles at | you are looking at | puts it at | putting it at | puts you at | changes hands for | can be had for | had for
    | is to be had at | carries a price of | has a price of | with a price of | at a total cost of | at a combined`,
  pay: `pay | pays | paying | spend | spends | spending | paid | shell out | hand over | expect to (pay/spend) | means paying | means you pay
    | mean paying | means you will pay`,
  up: `more | dearer | pricier | higher | more expensive | more costly | costlier | higher priced | higher in price | more to pay | more in price
    | steeper | extra to pay | dearer in price | a higher price | a steeper price`,
  down: `less | cheaper | lower | less expensive | less costly | lower priced | lower in price | less to pay | less in price | cheaper in price
    | more affordable | less pricey | less dear | cheaper to buy | a better price`,
  above: 'above | on top of | north of',
  below: 'below | under | beneath | south of | lower than | short of the price of',
  extra: 'extra | additional | an added | added | further',
  premium: `premium | surcharge | price premium | markup | mark up | extra cost | additional cost | increase | premium of | extra of | a premium of
    | step up`,
  saving: `saving | savings | discount | reduction | a saving | price cut | saving of | discount of | a saving of | a discount of | reduction of
    | cheaper by`,
  difference: `difference | price difference | price gap | gap | difference of | gap of | price difference of | cost difference | a gap of
    | a difference of`,
  save: `save | saves | saving you | saved | to save | keeps in your pocket | spares you | knocks off | shaves off | trims | cuts | frees up
    | sparing you | keep~ | lets you save | helps you save | pockets you`,
  undercut:
    'wins | win | winning | undercuts | undercut | undercutting | beats | beating | edges out | comes in under | comes in below',
  add: 'adds | add | adding | asks | ask | asking | costs extra',
  upfrom: 'up',
  downfrom: 'down',
  upto: '(for /)up to',
  later: `(for /)later( on/) | (for /)another (time/day/meal/dish/recipe) | next time
    | (for /)(a later/the next/a second/some other) (time/day/meal/dish/recipe)`,
  by: 'by a margin of | by just | by only | to the tune of',
  than: `than | versus | vs( ./) | against | relative to | next to | alongside | beside | (when /as /) compared (with/to)( what you pay for/)
    | in (comparison/contrast) (with/to) | by (comparison/contrast) with | (if/when) you compare it (with/to)
    | (when /)(set/measured/held/weighed/stacked) against | set beside | set next to | up against | as against | over and above
    | (when /)put (next to/beside)`,
  over: 'over',
  instead: `instead of | rather than | in place of | ahead of | (by /)(skipping/passing on/passing up/passing over/forgoing/leaving out/avoiding/not buying/not choosing)`,
  priceof: `the price of | what you pay for | what you would pay for | the cost of | you would for | you pay for | you would pay for | the price for
    | for what you would pay for | that of | what | you would with`,
  choosing: `(you /)could have (had/bought/chosen/picked/taken/gone for/gone with) | choosing | picking | taking | buying | getting | going with | going for | opting for | selecting | choose | opt for | if you choose
    | if you pick | if you take | by choosing | by picking | by taking | by buying | when you choose`,
  need: `to (get/have/reach) | need~ | (call/ask)~ for | require~ | want~ | wanted | demands | need for | (a /)requirement( of/) | takes | take
    | (is/was) after | (will/would) need | have need of | cooking with | necessary | called( for/) | expects | works with | prescribes | specifies
    | uses up | needs of | need of`,
  use: `use | uses | using | used | going into | goes into | go into | go in | cook with | used up | used for | set aside for | taken for
    | taken out( for/) | taking out | use(s/) up | finish | eat`,
  after: `after | once | when | out of | beyond | past | against your | against a | towards your | toward your | on top of your | for your | over your
    | to cover your | to cover the`,
  needed: `need | needed | required | planned | wanted | (that /which /)(is/are) (needed/required/used)
    | (that /which /)you (need/want/require/use/need it/will need/would need/will use/will be using/are using/are after/are cooking with/have to have/plan to use)
    | you (planned/wanted/asked for) | (that /which /)${your} ${recipe} ${calls} | needed for it
    | (needed /required /called for /asked for /wanted /used /)(for/by/in) ${your} ${recipe} | (called/asked) for
    | (on/in) (the/your) (list/shopping list/plan) | to use | for (cooking/tonight) | (that /)(going/goes) (in/into) ${your} ${recipe}`,
  generic: `the (exact/very) (amount/quantity/number) (you need/needed/required/${your} ${recipe} ${calls}) | (what/all/everything/all that) you need
    | what (is/you) (needed/asked for) | (what/everything/all) ${your} ${recipe} ${calls} | (the/your) (whole /full /)(need/needs)
    | (the/your) requirement | the (amount/quantity/number) (you need/needed/required) | the (amount/number) ${your} ${recipe} ${calls}
    | the (required/needed) amount | the job`,
  cover: `cover~ | covered | meet~ | met | enough | suffice~ | suffices( for/ to cover) | fulfil~ | fulfills | fulfilling | fill~ | satisf(y/ies/ying)
    | handle~ | take~ care of | (does/do) (it/the job/the trick) | will do
    | (fully/easily/amply/adequately/comfortably/more than) (cover/meet/fill/satisfie/provide)s | fully covered | more than (cover/meet)
    | see(s/) to | (is /are /)(enough/sufficient/plenty/ample/adequate/more than enough/large enough/big enough) for
    | (is/are) (enough/plenty/sufficient) | enough to (cover/meet/make/fill/supply) | is enough to (cover/meet) | sufficient to cover | plenty
    | more than enough | (give/give you/ha/hold/contain/offer/provide/bring)s enough for | gives you enough for | stretches to | accounts for
    | match~ | reach~ | (is/are) all you need | is all (it takes/that is needed) | is what you need | exceed(s/) | goes beyond | serves | delivers
    | caters for | catering for | has you covered | you are covered | make~ | make(s/) up | add(s/) up to | fit(s/) (in/into/within)
    | comes out of | answers | see you through | provides for | suppl(ies/ying) | providing`,
  exact: `the (exact/very) (amount/quantity/number) (you need/needed/required/${your} ${recipe} ${calls}) | exactly | precisely | to the gram | just
    | fit(s/) | equals | (is /are /)equal to | (is/are) the same as | amounts to | spot on | dead on | exact | on the nose | right on
    | an exact match for`,
  nothing: `(nothing/none/no waste) (left/left over/leftover/over/to spare/spare/extra/remaining) | (nothing is/none is) left( over/) | nothing remains
    | with (nothing left/nothing left over/nothing over/nothing to spare/nothing spare/nothing extra/none left/none left over/no leftovers)( at all/)
    | without (leftovers/any leftovers/anything left/anything left over) | no (leftovers/leftover/surplus/excess/waste)`,
  leave: `leav(e/es/ing)( you/)( with/) | (would/will) leave | left with | end(s/) with | end(/ing) up with | leav(es/ing/e) behind | (keep/hold) back
    | frees up | leftovers come to | sets aside | expect( to have/ing/) | can expect | (gives a /yields a /with a /a /)(surplus/remainder) of
    | still leaves( you/) | giving you | counts on`,
  left: `that (goes/will go/is/stays) (unused/spare/to spare) | (that /which /)(is/are/will be/goes) not (used/needed/called for)
    | (that /which /)you (will /would /)(have/be left with) (left/left over/over/to spare/spare) | (still /)left( over/ in ${pack}/ behind/ unused/ afterwards/ to use/ from it/ at the end/ when you are done/ once you are done/) | leftover
    | leftovers | (as/of) leftovers | as a leftover | over | (will/) remain(s/)( unused/ in ${pack}/) | remaining( in ${pack}/ afterwards/)
    | (will/is/are/does/do) not (be /get /)used | (that /which /)you (do/will/would) not (use/need)
    | to (use/enjoy/eat/cook with/have) (another time/another day/later on/on another day/for another meal/in another meal)
    | (left /over /saved /)for (other/future/more/later) (meals/recipes/dishes/days) | to spare( afterwards/) | spare( over/) | extra( left/)
    | unused | surplus | behind | in (reserve/hand/excess) | on hand
    | (left /over /saved /set aside /)for (later/next time/another time/another meal/another day/another recipe/a later meal/some other meal)
    | (goes/will go/stays/going) (unused/spare) | to (use later/save/keep/put by/put aside/store/carry over/have later) | set aside
    | (stays/stay) over | (more than/beyond/over/above/over and above) (what you need/your need/your needs/you need) | more than needed
    | that (is/are) (left over/left/spare) | that remain(s/) | are spare | stay(s/) in ${pack} | is still (there/left) | still over | untouched
    | afterwards | in the pack afterwards | when you are done`,
  keep: `should (use/be used)( it/ them/ that/ this/)( up/) within( the next/) | (will /should /)(keep/last)( well/)( for/)
    | (keeps/lasts)( another/)( for/ well for/ for another/) | keeping( for/) | lasting( for/) | (is /)good for( another/)
    | (stay/stays/remains) (good/usable)( for/) | store(s/)( for/) | hold(s/)( up/) for | can be (kept/stored)( for/)
    | (should be /best /to be /)used( up/) within | use( it/ them/)( up/) within
    | (to be /to /please /you can /)(use/used/enjoy/enjoyed/eat/eaten/finish/finished/cook/use up/used up)( it/ them/ this/ that/ these/ those/ the rest/) within( the next/)
    | within( the next/) | (for/over) the next | usable for | has a life of | will hold | fine for | can wait | (a /)keeping time( of/)
    | (a /)shelf life of | stays fit for use for`,
  short: `short( by/ on/) | shy | too (little/few) | lacking | missing | (less/fewer) than (you need/needed) | (under/below) (what you need/your need)
    | (a /)shortfall( of/) | short fall`,
  notenough: `(do/does/will/would/can) not (quite /fully /entirely /completely /)(cover/meet/fill/reach/satisfy)
    | (is/are/will be/would be) not (quite /)(enough/sufficient)( for/ to cover/ to meet/) | not (quite /)enough( for/)
    | (not quite/almost/nearly) (covers/meets/reaches)`,
  shortof: 'short of | shy of',
  falls: `falls | fall | falling | comes up | come up | comes out | lacks | misses | misses by | undershoots | runs | fall short by | falls short by
    | comes in | coming up | coming in`,
  sizeverb: `holds | hold | holding | contains | contain | containing | weighs | weigh | weighing | weighs in at | measures | comes as | comes in a
    | come in | comes in | sized | sized at | packed as | full | whole | total weight of | net weight of | weight of | filled with | sold as
    | sold in | sold (here /at this store /in this store /)(by the/in a/in the/in/as a/as) | (sold/sized/measured/listed/given/stated)( in the store/) by (weight/volume)( at/ as/ in a/) | made up of | coming as | in a size of | comprises | measuring | weighing in at | has in it | comes to | comes with a net weight of
    | is packed in | packed in | (gives/states/lists/shows/has/puts) (its/the) size( as/ at)( being/)`,
  each: `each | apiece | a piece | per piece | per item | piece for piece | individually | for each | for one | per unit each | singly | by the piece
    | one by one | per unit`,
  total: `in total | total | totals | totalling | totaling | together | altogether | in all | all told | all in | combined | between them
    | taken together | overall total | for the lot | in sum | for both | for the pair | for all | total of | a total of | the total | as a pair
    | sum | bill | when added up | added up | for the set | grand total | all up | for a total of | sums | bringing the total to
    | brings the total to | adding up to | as a set | overall | the bill`,
  both: 'both | pair | both of them | all | lot | duo | trio | set',
  planned: `(picked/chosen/selected) (for/here) | (in/into) (the/your) (cart/basket) | (used/needed) here | placed
    | (go/goes/put/added/placed/going/sit) (in/into/to) (the/your) cart | assumed | set down | lined up( for/) | ordered | (on/in) the plan | buy
    | purchase | purchased | (is /are /was /were /)(picked/chosen/selected/planned/taken/bought/counted/added)( for/) | set aside here
    | part of the cart | entered | set | put in`,
  cartverb: `you (will /can /)find | go(es/) for | opt(s/) for | (went/going) (with/for) | goes with | fits | fit | goes in | goes into | goes to | lands in | belongs to | belongs in | sits in | appears in
    | serves as | serves | stands as | makes | becomes | works for | works in | works as | fits into | used in | placed in | used across
    | used for | part of | used | share | shares | sharing | use | uses | hold | holds | (landed/ended up/went) (in/into) | contains | containing
    | include | includes | pick | picks | take | takes | go with | goes with | land on | lands on | settle on | agree on | contain | feature
    | have | is shared by | are shared by | shared by | served by | agree | selected for | chosen for | picked for | was picked for | alike
    | turn to | made it into | makes it into | slotted into | assigned to | ends up in | earns a place in | finds a place in | has a place in
    | you will find it in | features in | in the running for | shows up in | placed across | represents | acts as | is down for | filed under
    | counts as | qualifies as | rounds out | is the same in`,
  say: `calls | (you /)(will /can /)find(s/) | (the brand/the maker) says | says | say | saying | reads | read | reading | states | state | stating | according to | calls it
    | calls itself | describes it as | describes itself as | describes them as | declares | claims | notes | labels it | labels it as
    | labels them | marks it | marks it as | marked | marked as
    | (described/presented/marked/labelled/advertised/sold)( on/ by)( the/ its) (pack/label/packaging/packet/front/title) as | described as
    | sold as | gives the wording | prints | words | tells you | printed with | printed | stamped | bears the words | carries the words
    | carries the word | carries the wording | has the words | has the wording | mentions | advertises | announces | lists
    | you (will /can /)(read/see/find) | it reads | promises | calls them | describes | in the words of | by the wording of | by its own wording
    | announces itself as | wording on | words on | as stated on | as it says on | as stated by | per the wording on | says it is
    | bills itself as | presented as | printed on | written on | stated on | marked on | shown on | found on | describing | describe | calling
    | stating that | says that | proclaims | bearing the words | labelling | reading that | appear on | appears on | stand on | stands on
    | shown as`,
  labelled: `labelled | labeled | certified | certified as | carries | has | labelled as | labeled as | marked | bearing | wearing | branded | backed by
    | displays | display | sports | earns | earned | awarded | certification from | bears the | bear | given | tagged | holds`,
  labelnoun: `label | labels | labelling | labeling | certification | certificate | mark | claim | wording | logo | seal | badge | stamp | credential
    | status | standard | word | words | phrase | tag | statement | description | text | declaration`,
  packside: 'packaging | packet | front | wrapper | front of the pack | carton | label',
  standard: `meets (a/the) (third party/independent) standard | (third party/independent) (standard/label/certification/mark/scheme)(s/)
    | standard(s/) set by (a third party/third parties) | (set/run/issued/awarded) by (a third party/third parties) | (a /an /)(third party/independent) (one/scheme)`,
  thirdparty: 'third party',
  titlenoun: 'title | name | product title | product name | listing',
  ewg: 'ewg | the environmental working group | environmental working group',
  rankverb: `ranks | rank | ranked | ranking | places | place | placed | tops | top | topping | leads | lead | heads | head | number | no . | nr . | #
    | spot | position | score | rated`,
  /** Verbs that only link a subject with what is said of it; what they link must itself be bound. */
  light: `(land/appear/rest/reach/lie/settle/work/stay/fall/sit/stand/rank/place/figure/belong/feature/finish)~
    | (end/show/turn)(s/ing/) up( in/ on/ at/) | com(e/es/ing)( in/)( at/) | listed | list | lists | listing | puts | put | names | named | has
    | includes | include | included | makes | made | counts | counts among | belongs to | belong to | sits at | sits in | takes | take | holds
    | hold | is down as | counted | stands at | stand at | standing at | found | finds | appears in | appears on | is listed
    | are listed | falls in | falls into | falls under | lands on | lands in | figures in | figures on | figures among | comes under | makes it
    | remains | goes | goes down as | clocks in | clocks in at | checks in at | gets a place | earns a place | has a place | earns its place
    | earns its spot | has its place | finds its place | finds a place | assigned | assigned to | slotted | slots | slots into | winds up | given
    | keeps its place | runs | given by | reported by | reported | recorded by | calculated by | published by | cited by | set by | measured by
    | put down by | estimated by | quoted by | placed by | ranked by | compiled by | listed by | kept by | issued by | drawn up by | counts as
    | count as | amounts to`,
  residue: `(a /the /)(yearly /annual /)pesticide residue (ranking/list)
    | (a /an /the /its /in its /)(yearly /annual /)(ranking/list) (of/by/ranking)( produce/) (pesticide residue/by pesticide residue)
    | (for/of/by) (pesticide residue/residue) | (which /)(ranks/ranking) (produce /crops /food /fruit and vegetables /)(by /)pesticide residue`,
  crop: 'crop | crops | produce item',
  conventional:
    'conventional | conventionally grown | grown conventionally | when grown conventionally | when conventional | non organic',
  seasonword: 'season | right now | now | at the moment | at present | this',
  average: `(a /the /on a /on the /as a /in the /by /by the /for a /at a /)(world/global/worldwide) (average/averages/mean/figure/value) | (world wide/worldwide) average | worldwide
    | globally( averaged/) | internationally | (on /)average(s/) | averaging | mean( worldwide/)
    | (the world over/across the world/around the world/world wide/taken worldwide) | average(d/) (over the world/across the world/worldwide)
    | the average worldwide | figure for the world`,
  footprint: `footprint | carbon footprint | climate footprint | climate figure | carbon figure | emissions | greenhouse gas figure | emission figure
    | figure | co2 footprint | climate impact | greenhouse gas footprint | estimate | emission | gas figure | carbon cost | climate cost
    | greenhouse gas emissions | greenhouse gases | carbon emissions`,
  causes: `(is/are) responsible for | causes | cause | emits | emit | causing | produces | produce | generates | generate | emitting | has | stands at | comes to | accounts for
    | release | releases | linked to | associated with | put at | estimated at | amounts to | carries | carry | runs at | puts out | gives off
    | give off | sits at | is put at | are put at | clocks in at | averages | average | averaging | comes with | come with | works out at
    | creates | create | leads to | is behind | are behind`,
  food: 'food group | food | foods | kind of food',
  unitnoun: `on a (per /)unit basis | in unit terms | unit price | price per unit | unit cost | cost per unit | per unit | unit for unit
    | price by the unit | unit prices`,
  good: `good price per unit | good value per unit | good unit price | good value by the unit | good price for the unit | good price by the unit
    | good per unit price | well priced per unit | a good value per unit | good deal per unit price`,
  goodword: 'good | a good one | favourable | favorable',
  record: `classes | classifies | rates | recorded | on record | record | records | listed | classed | classified | rated | registered | categorised | categorized | logged | filed
    | group | grouped | put down | counts as | noted | down as | falls | falls into | level | entry | category | classification
    | rating | processing record | processing level | processing group | processing | falls under | filed under | categorised as | categorized as | sits in
    | assigned to | placed in | in the records | the record | nova`,
  allergennoun: `(the /its /)(known /listed /)allergen(s/) (on record/recorded/listed) | (listed /named /)among (the/its) (recorded /listed /)allergens | recorded allergens | recorded allergen | allergen | allergens | allergens recorded | allergens on record | allergens listed
    | allergen record | allergens : | recorded as an allergen | recorded as allergens | an allergen | listed allergen | listed allergens
    | known allergens | allergen on record | named as an allergen | allergen recorded`,
  decides: `the pack decides | which decides | (the/its) (pack/label) (is/being) (the authority/decisive) | the pack has the final word | the label decides | the pack has the final say | the pack has the last word | the pack is what counts | check the pack
    | the pack itself decides | (please /do /)(check/read/look at) (the/its) (pack/label/packaging)( itself/)( to be sure/ first/ before use/ for (it/them)/) | go by the pack | (the/its) (pack/label) (is what /)(counts/decides)`,
  contrast: `(the/its/one/a) (main /only /big /)(trade off/catch/upside/downside/drawback/snag/compromise/difference/plus)( here/ is the price/ here is the price/ is price/ here is price/)( is/ is that/ being/ comes in/)( paying/ that you pay/)
    | (the/its) (trade offs/catches/downsides/drawbacks)( here/) are( that/) | (with/for) (a/the) (trade off/downside/drawback/catch/compromise)( of/ that/ of paying/)
    | as a trade off | trade offs | (the/its/one) (trade off/catch) to (note/accept) is( that/) | the trade off | trade off | the catch
    | the cost | the price you pay | the upside | the flip side | the downside | one thing | the difference here | the compromise | in its favour
    | the result | bonus | the drawback | the main difference | its drawback | the snag | the other side | set against that | one drawback
    | one snag | a drawback | on the plus side | on the downside | on the minus side | the plus | the minus`,
  between: `(a /the /)middle ground( choice/ option/ pick/ price/) | (in /)(the /)middle( one/ option/ choice/ price/)( of the three/ of the three products/ of the three options/) | in between | midway
    | between( the/ these/ those/) two( others/ other options/ other products/ alternatives/ options/ products/ prices/)
    | between( the/) other two | between the( other/) (others/alternatives/options/products)`,
  same: 'same',
  only: 'only | just | merely | no more than | alone',
  sizeunknown: `(is /was /has /)not( being/ been/) (given/stated/known/listed/shown/mentioned/available/specified/on the page)
    | (is /)(unknown/missing/unstated) | goes unstated | is left open`,
  nosize: `(gives/states/lists/shows/with/) no( stated/ pack/) size( given/ stated/ listed/ shown/)( is given/ is stated/ is listed/ is shown/)
    | without a( stated/) size | does not (give/state/list/say/show/specify/tell) (a/the/its) (size/pack size) | has no size given
    | does not say what size it is`,
  othermeasure: `(can not/cannot/could not/is not) (be /)(directly /)(compared/comparable)( with/ to/) | in another measure | in a different measure
    | given in another measure | in another unit | in a different unit | measured differently | size in another measure | not in slices`,
  unitslist: `that (this/the) (store/shop/page) (shows/lists) | (this/the) (shop/page) (shows/lists) | unit prices shown | unit prices the store shows | unit prices this store shows | prices shown | shown by the store | shown by this store
    | the store shows | this store shows | shown here | shown | unit prices listed | unit prices | on show | store shows | listed here
    | the shop shows | compared here | unit prices on show | on the shelf | unit prices at this store | on offer`,
  shopper: `(is /)the one (you/the shopper) (chose/picked/selected) | (chosen/picked/selected) by the shopper | the shopper (chose/picked/selected)( it/ this/ this one/) | the shopper 's( own/) (choice/pick)
    | you chose | you picked | chosen by you | picked by you | you selected | your own choice | your own pick | your choice | (as /)the shopper 's own`,
  recalls: `(a /an /the /)(fda /)recall report(s/)( dated/ from/) | fda reports`,
  listed:
    'listed | named | appears | appeared | included | shows up | turned up | was listed | was named | mentioned | is listed',
  /** Said with the advice to check a lot code. */
  beforeuse: `before (using/eating/cooking/opening/serving/cooking with/you use/you eat/you cook/you cook with/you open/you serve/preparing/you prepare)`,
  lotcode: `(you should /you need to /you must /do /)(check/compare) (the/its) lot code( before use/ first/)
    | before (using/eating/cooking/opening/you use/you eat/you cook) (it/them)( ,/) check (the/its) lot code | (so /)(please /do /)(check/compare/look at) (the/its/your/that/the pack 's) lot code( first/ on the pack/ before use/)( before (using/eating/cooking/opening/serving/cooking with/you use/you eat/you cook/you cook with/you open/you serve) (it/them/this/any)/)
    | (its/the) lot code (should be checked/needs checking/is worth checking) | checking (the/its) lot code | have a look at the lot code
    | (be sure/make sure/remember) to check the lot code`,
  conj: `and | but | yet | while | though | although | whereas | even though | even if | however | as well as | and also | plus | even so
    | nevertheless | still , | whilst | despite | albeit | or | along with | and yet | except | and with | where | and at | nonetheless | and in
    | in exchange for | in return for | besides | what is more | likewise | similarly | in addition | additionally | moreover | furthermore
    | even as | in spite of | on top of that | beyond that | all while | not to mention | together with | along with that | in addition to which
    | and still | but still | and then | then again`,
  so: `(is/are) why | (is/are) the reason( why/) | so | hence | meaning | which means | that means | this means | thus | therefore | so that
    | accordingly | as a result | meaning that | which means that | that is why | which is why`,
  because: `because | since | because of | thanks to | owing to | given that | as it | as the | as its | as you | as this | as they | due to
    | on account of | on the strength of | seeing that | seeing as | as a result of | given`,
  which: 'which | what | whose',
  quote: '"',
} as const;

/** What a word or phrase of the closed vocabulary does. */
export type WordClass = keyof typeof classes;
