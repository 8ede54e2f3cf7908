/** Words for labels, lists, seasons, climate, records and carts. */
export const sourceWords = {
  kilo: 'kilogram | kilo | kg',
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
  /** Verbs that only link a subject with a statement; the statement itself must be supported by a fact. */
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
  record: `classes | classifies | rates | recorded | on record | record | records | listed | classed | classified | rated | registered | categorised | categorized | logged | filed
    | group | grouped | put down | counts as | noted | down as | falls | falls into | level | entry | category | classification
    | rating | processing record | processing level | processing group | processing | falls under | filed under | categorised as | categorized as | sits in
    | assigned to | placed in | in the records | the record | nova`,
  allergennoun: `(the /its /)(known /listed /)allergen(s/) (on record/recorded/listed) | (listed /named /)among (the/its) (recorded /listed /)allergens | recorded allergens | recorded allergen | allergen | allergens | allergens recorded | allergens on record | allergens listed
    | allergen record | allergens : | recorded as an allergen | recorded as allergens | an allergen | listed allergen | listed allergens
    | known allergens | allergen on record | named as an allergen | allergen recorded`,
  decides: `the pack decides | which decides | (the/its) (pack/label) (is/being) (the authority/decisive) | the pack has the final word | the label decides | the pack has the final say | the pack has the last word | the pack is what counts | check the pack
    | the pack itself decides | (please /do /)(check/read/look at) (the/its) (pack/label/packaging)( itself/)( to be sure/ first/ before use/ for (it/them)/) | go by the pack | (the/its) (pack/label) (is what /)(counts/decides)`,
  shopper: `(is /)the one (you/the shopper) (chose/picked/selected) | (chosen/picked/selected) by the shopper | the shopper (chose/picked/selected)( it/ this/ this one/) | the shopper 's( own/) (choice/pick)
    | you chose | you picked | chosen by you | picked by you | you selected | your own choice | your own pick | your choice | (as /)the shopper 's own`,
  recalls: `(a /an /the /)(fda /)recall report(s/)( dated/ from/) | fda reports`,
  listed:
    'listed | named | appears | appeared | included | shows up | turned up | was listed | was named | mentioned | is listed',
  /** Words that belong to the advice to check a lot code. */
  beforeuse: `before (using/eating/cooking/opening/serving/cooking with/you use/you eat/you cook/you cook with/you open/you serve/preparing/you prepare)`,
  lotcode: `(you should /you need to /you must /do /)(check/compare) (the/its) lot code( before use/ first/)
    | before (using/eating/cooking/opening/you use/you eat/you cook) (it/them)( ,/) check (the/its) lot code | (so /)(please /do /)(check/compare/look at) (the/its/your/that/the pack 's) lot code( first/ on the pack/ before use/)( before (using/eating/cooking/opening/serving/cooking with/you use/you eat/you cook/you cook with/you open/you serve) (it/them/this/any)/)
    | (its/the) lot code (should be checked/needs checking/is worth checking) | checking (the/its) lot code | have a look at the lot code
    | (be sure/make sure/remember) to check the lot code`,
} as const;
