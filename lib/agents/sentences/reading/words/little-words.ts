/** Function words, words for the pick, its store and the shopper, and words that join the parts of a sentence. */
export const littleWords = {
  /** Function words, which make no claim. */
  fill: `a | an | the (selected/chosen/picked) | (you should /do /just /please /)(know/mind/note/remember/be aware) that | good to know | (one/a/the) (caution/note/thing to note/caveat/warning/point to note) | (keep/bear) in mind( that/) | be aware( that/) | heads up
    | (it is /)worth (noting/knowing)( that/) | (plan/try) to | instead | could | can | (will /might /)want to | the | its | their | also | then | too
    | as well | here | in turn | of course | in fact | indeed | overall | in all cases | there | please note that | note that | please note | note
    | at this store | in this store | at the store | in the store | in this shop | here at this store | for it | of it | of them | of these | own
    | (your/our/them/it)(self/selves) | even | that said | in exchange | in return | on balance | meanwhile | simply | does | do | would | will
    | did | being | having | right here | in short | in the end | at the same time | on the other hand | in other words | for the record | as for
    | when it comes to | in terms of | to be | on record | at that | you see | again | currently | for its part | basis | all in all | in effect
    | in practice | for you | for your money | the fact that | be it | on its own | by itself | when all is said | well | say | simply put
    | put simply | to put it plainly | in plain terms | in numbers | in figures | before anything else | first of all | first things first
    | for a start | to begin with | to start with | in any case | at any rate | as it happens | in return for this`,
  still: 'still',
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
  be: `is | are | was | were | be | been | stays | stay | remains at | stands | stand | sits | sit | lies | ends up | end up | turns out | runs
    | weighs in | measures up`,
  have: `to have | has | have | had | comes with | come with | carries | carry | carrying | bears | bear | bearing | holds on to | shows | show
    | showing | features | feature | boasts | wears | with its | holds | hold`,
  get: `to get | gets | get | getting | gives | give | giving | brings | bring | buys | offers | offer | provides | provide | supplies | supply
    | earns | earning | nets | receive | taking home | take home`,
  contrast: `(the/its/one/a) (main /only /big /)(trade off/catch/upside/downside/drawback/snag/compromise/difference/plus)( here/ is the price/ here is the price/ is price/ here is price/)( is/ is that/ being/ comes in/)( paying/ that you pay/)
    | (the/its) (trade offs/catches/downsides/drawbacks)( here/) are( that/) | (with/for) (a/the) (trade off/downside/drawback/catch/compromise)( of/ that/ of paying/)
    | as a trade off | trade offs | (the/its/one) (trade off/catch) to (note/accept) is( that/) | the trade off | trade off | the catch
    | the cost | the price you pay | the upside | the flip side | the downside | one thing | the difference here | the compromise | in its favour
    | the result | bonus | the drawback | the main difference | its drawback | the snag | the other side | set against that | one drawback
    | one snag | a drawback | on the plus side | on the downside | on the minus side | the plus | the minus`,
  same: 'same',
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
