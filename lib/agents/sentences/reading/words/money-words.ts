/** Words for prices, differences and other products. */
export const moneyWords = {
  per: 'per',
  price: `price | price tag | ticket | asking price | shelf price | pack price | price point | outlay | charge | cost price | sticker price
    | retail price | selling price | listed price`,
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
  each: `each | apiece | a piece | per piece | per item | piece for piece | individually | for each | for one | per unit each | singly | by the piece
    | one by one | per unit`,
  total: `in total | total | totals | totalling | totaling | together | altogether | in all | all told | all in | combined | between them
    | taken together | overall total | for the lot | in sum | for both | for the pair | for all | total of | a total of | the total | as a pair
    | sum | bill | when added up | added up | for the set | grand total | all up | for a total of | sums | bringing the total to
    | brings the total to | adding up to | as a set | overall | the bill`,
  unitnoun: `on a (per /)unit basis | in unit terms | unit price | price per unit | unit cost | cost per unit | per unit | unit for unit
    | price by the unit | unit prices`,
  good: `good price per unit | good value per unit | good unit price | good value by the unit | good price for the unit | good price by the unit
    | good per unit price | well priced per unit | a good value per unit | good deal per unit price`,
  goodword: 'good | a good one | favourable | favorable',
  between: `(a /the /)middle ground( choice/ option/ pick/ price/) | (in /)(the /)middle( one/ option/ choice/ price/)( of the three/ of the three products/ of the three options/) | in between | midway
    | between( the/ these/ those/) two( others/ other options/ other products/ alternatives/ options/ products/ prices/)
    | between( the/) other two | between the( other/) (others/alternatives/options/products)`,
  unitslist: `that (this/the) (store/shop/page) (shows/lists) | (this/the) (shop/page) (shows/lists) | unit prices shown | unit prices the store shows | unit prices this store shows | prices shown | shown by the store | shown by this store
    | the store shows | this store shows | shown here | shown | unit prices listed | unit prices | on show | store shows | listed here
    | the shop shows | compared here | unit prices on show | on the shelf | unit prices at this store | on offer`,
} as const;
