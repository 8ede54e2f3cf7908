import { your, recipe, calls, pack } from './shared-words';

/** Words for needs, packs, what is left and how long it keeps. */
export const amountWords = {
  single: 'single',
  sizenoun: 'size | amount | quantity | pack size | package size',
  most: '(most/the bulk/the majority/more than half/over half) of | (more than/over) half',
  rest: `rest | remainder | leftovers | surplus | excess | balance left | what is left | what is left over | what remains | leftover amount
    | remaining amount | rest of it | rest of the pack`,
  /** Words before an amount that say it is left. */
  restof: `remaining | leftover | left over | spare | unused | surplus of | remainder of | rest of | leftovers of | excess of | a further | another
    | additional | plus | plus a | plus about | surplus | the other | a spare | a remainder of | an unused`,
  upto: '(for /)up to',
  later: `(for /)later( on/) | (for /)another (time/day/meal/dish/recipe) | next time
    | (for /)(a later/the next/a second/some other) (time/day/meal/dish/recipe)`,
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
  nothing: `nothing (goes to waste/is wasted/goes unused/is spare) | (nothing/none/no waste) (left/left over/leftover/over/to spare/spare/extra/remaining) | (nothing is/none is) left( over/) | nothing remains
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
    | (left /over /saved /)for (other/future/more/later) (meals/recipes/dishes/days/uses/breakfasts/lunches/dinners/cooking) | to spare( afterwards/) | spare( over/) | extra( left/)
    | unused | surplus | (surplus/excess) to (your /the recipe 's /)(requirements/needs/need) | behind | in (reserve/hand/excess) | on hand
    | (left /over /saved /set aside /)for (later/next time/another time/another meal/another day/another recipe/a later meal/some other meal)
    | (goes/will go/stays/going) (unused/spare) | to (use later/save/keep/put by/put aside/store/carry over/have later) | set aside
    | (stays/stay) over | (more than/beyond/over/above/over and above) (what you need/your need/your needs/you need) | more than needed
    | that (is/are) (left over/left/spare) | that remain(s/) | are spare | stay(s/) in ${pack} | is still (there/left) | still over | untouched
    | afterwards | in the pack afterwards | when you are done`,
  keep: `should be (eaten/finished/cooked)( up/) within | should (use/be used)( it/ them/ that/ this/)( up/) within( the next/) | (will /should /)(keep/last)( well/)( for/)
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
  both: 'both | pair | both of them | all | lot | duo | trio | set',
  only: 'only | just | merely | no more than | alone',
  sizeunknown: `(is /was /has /)not( being/ been/) (given/stated/known/listed/shown/mentioned/available/specified/on the page)
    | (is /)(unknown/missing/unstated) | goes unstated | is left open`,
  nosize: `(gives/states/lists/shows/with/) no( stated/ pack/) size( given/ stated/ listed/ shown/)( is given/ is stated/ is listed/ is shown/)
    | without a( stated/) size | does not (give/state/list/say/show/specify/tell) (a/the/its) (size/pack size) | has no size given
    | does not say what size it is`,
  othermeasure: `(can not/cannot/could not/is not) (be /)(directly /)(compared/comparable)( with/ to/) | in another measure | in a different measure
    | given in another measure | in another unit | in a different unit | measured differently | size in another measure | not in slices`,
} as const;
