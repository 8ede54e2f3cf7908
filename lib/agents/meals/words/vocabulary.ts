import { createNameIndex } from './name-index';
import { keyWords } from './prompt-words';

/** The diets the coach can act on, and how shoppers say them. Keys are folded, singular words. */
export const diets = [
  'vegetarian', 'vegan', 'halal', 'kosher', 'gluten-free', 'dairy-free', 'nut-free', 'pescatarian', 'low-sodium',
] as const; // prettier-ignore
export type Diet = (typeof diets)[number];

/** Whether a text is one of the diets the coach can act on. */
export function isDiet(text: string): text is Diet {
  return diets.some((diet) => diet === text);
}

const dietWords: Readonly<Record<Diet, string>> = {
  vegetarian: 'vegetarian|vegetarier|vegetarierin|vegetarisch|vegetariano|vegetariana|vegetarien|vegetarienne|vegetarisk|pure veg|pure vegetarian|lacto veg|ovo veg|lacto ovo veg|ovo lacto veg|veggie|veg|meat free|meatless|no meat|without meat|non meat|veg only|lacto vegetarian|ovo lacto vegetarian|lacto ovo vegetarian|ovo vegetarian|meatfree|vego|veggo|vegie|vegetarian safe',
  vegan: 'vegan|veganer|veganerin|vegano|vegana|vegetalien|vegetalienne|veganistisch|plant based|plantbased|wholefood plant based|wfpb|animal free|no animal|no animal product|no animal food|no animal ingredient|no animal stuff|without animal product|nothing from animal|nothing from an animal|nothing animal|animal product free|vegan safe',
  halal: 'halal',
  kosher: 'kosher|koscher|casher|kosher style',
  'gluten-free': 'gluten free|gf|no gluten|without gluten|coeliac|celiac|wheat free|no wheat|glutenfree|coeliac friendly|celiac friendly|coeliac safe|celiac safe|gluten safe|gluten intolerant|gluten intolerance|gluten allergy|wheat allergy',
  'dairy-free': 'dairy free|df|dairy safe|lactose free|non dairy|no dairy|without dairy|no lactose|lactose intolerant|lactose intolerance|milk free|dairyfree|dairy allergy|milk allergy',
  'nut-free': 'nut free|nut safe|nut allergy|tree nut free|nutfree',
  pescatarian: 'pescatarian|pescetarian|pesco vegetarian',
  'low-sodium': 'low sodium|low salt|reduced sodium|reduced salt|less salt|less sodium|low in salt|low in sodium|no added salt|sodium free|salt free|no salt',
}; // prettier-ignore

/** Diets and goals people name that the coach has no rule for: it says so instead of pretending. */
const unsupported =
  'keto|ketogenic|paleo|low carb|lowcarb|whole30|fodmap|low fodmap|diabetic|low fat|low calorie|high protein|sugar free|low sugar|raw food|mediterranean diet|weight loss|high fibre|high fiber|carnivore|jain|sattvic|anti inflammatory|satvik|alpha gal|alpha gal syndrome|passover|pesach|diabetes|pku|phenylketonuria|favism|g6pd|galactosemia|galactosaemia|low histamine|histamine intolerance|histamine intolerant|histamine issue|low oxalate|low potassium|low purine|gout|renal diet|kidney diet|kidney disease|dash diet|low residue|macrobiotic|fruitarian|autoimmune protocol|aip diet|bland diet|soft diet|dysphagia|pregnant|pregnancy|breastfeeding|latex allergy|oral allergy syndrome|gerd|acid reflux|ibs|crohn|crohns';

const dietIndex = createNameIndex<Diet | 'unsupported' | 'none'>();
for (const words of ['non veg', 'non vegetarian', 'not vegetarian', 'not vegan', 'non vegan'])
  dietIndex.add(words, 'none');
for (const diet of diets) for (const words of dietWords[diet].split('|')) dietIndex.add(words, diet);
for (const words of unsupported.split('|')) dietIndex.add(words, 'unsupported');

/** The longest diet (or diet the coach has no rule for) named at a word. */
export const longestDietAt = dietIndex.longestAt;

/** Words by which someone shows that they speak of a meal to be cooked, not of things to buy. */
const framing = new Set(
  keyWords(
    `make making made cook cooking bake baking prepare preparing dinner lunch breakfast supper brunch meal recipe dish tonight weekend
    weeknight tomorrow host serve serving ingredient eat feast party potluck dessert starter appetizer homemade menu craving crave quick
    easy simple classic traditional authentic`,
  ),
);
export function isFraming(word: string): boolean {
  return framing.has(word);
}

/** Words that ask, connect, praise or date and name nothing to buy. */
const fillers = new Set([
  ...framing,
  ...keyWords(
    `a an the some any my our your his her their this that these those it its them me i we you he she us im id ill were ive weve lets let
    what whats which how who do does did need needed want wants wanted would wanna gonna like love please pls plz thanks thank hi hello hey
    can could should shall may might will to for of in on at by from as is are be am was been being so just only also too very really
    get getting got buy buying purchase order ordering shop shopping add list lists grocery groceries cart basket trolley put give gimme
    plan planning plans have has had having thinking think about idea ideas suggest suggestion suggestions something anything everything
    stuff things thing else help find enough amount good great best nice delicious tasty yummy favourite favorite famous my mum mom mums
    moms grandma grandmas granny style version way recipe recipes using use based ok okay today tonights this next coming week weeks
    weekly weekends day days night nights weeknights monday tuesday wednesday thursday friday saturday sunday evening afternoon morning
    noon later soon minute minutes min mins hour hours hr time fast speedy lazy minimal effort budget cheap affordable inexpensive low cost
    value healthy light hearty comforting comfort cozy cosy warm hot cold fresh big small large little nice whole simple basic fancy
    gourmet creamy crispy spicy mild sweet savory savoury smoky juicy tender fluffy sticky tangy zesty rustic homestyle restaurant
    takeaway takeout one pot pan sheet tray instant slow cooker crockpot crock air fryer oven grill bbq stovetop microwave
    family friendly kids kid child children toddler guest guests friend friends people person persons adults couple wife husband
    birthday christmas thanksgiving easter holiday diwali eid hanukkah summer winter autumn spring fall celebration picnic date
    baked fried grilled roasted roast braised broiled pickled spiced sauteed steamed poached marinated seared stir pulled perfect modern
    ultimate loaded cheesy glazed spatchcock slowcooked airfried smothered crusted ultimate old fashioned fashion hot festive lenten
    egyptian tunisian algerian syrian israeli iraqi afghan pakistani bengali punjabi sri lankan nepali burmese malaysian singaporean
    indonesian filipino hawaiian portuguese swiss austrian dutch belgian danish swedish norwegian finnish nordic scandinavian polish
    hungarian czech romanian bulgarian russian ukrainian georgian armenian balkan serbian croatian scottish irish welsh canadian
    australian argentinian chilean colombian venezuelan ecuadorian bolivian dominican puerto rican haitian trinidadian salvadoran
    guatemalan ghanaian senegalese kenyan somali tanzanian sicilian tuscan roman neapolitan venetian provencal basque catalan
    andalusian valencian bavarian cantonese szechuan sichuan hunan shanghai hakka taiwanese okinawan
    indian mexican italian chinese thai japanese korean vietnamese french greek spanish american british english german ethiopian
    nigerian african moroccan lebanese turkish persian caribbean jamaican cuban brazilian peruvian mediterranean asian middle eastern
    southern cajun tex mex cuisine food foods diet diets dietary friendly free allergy allergic allergies intolerant except but then
    if when while because since there here now again more most much many few lot lots all each every per plus side sides main mains
    course courses option options not no yes dont doesnt shouldnt cant wont out up off over under around able us one ones
    asap urgent urgently quickly sick poorly unwell tired starving broke trimming trimmings bowl bowls plate plates platter
    okay son daughter sons daughters someone somebody everyone nobody mother father brother sister dad grandpa nephew niece cousin aunt uncle
    roommate flatmate colleague neighbour neighbor boss boyfriend girlfriend fiance fiancee baby teen student class school keep keeping
    completely strictly severe severely deadly absolutely actually currently unfortunately sadly remember note careful attention
    nothing wait never hurry stress frills heavy complicated beats beat decide maybe why skip takeaway fail hassle guilt happy feel delivery than
    wrong spend long boring fan washing extras worries cage hormone antibiotic cruelty drama mess feeling avoid exclude shes hes theyre youre whos stomach tummy doctor doc says said told went religion whatsoever coming possible safe house table hubby top law contains contain fair thx enemy hospital soap
    gran nan nana nanna granny grandad granddad lad lads lass eldest youngest twin twins toddler bub kiddo freezer fridge dishwasher oven hob cooker boiler kettle marathon triathlon gym club exam exams birthday anniversary wedding
    picnic potluck sleepover barbecue campsite arvo lol haha omg mine yours whom where disease condition fine well shed died dead broken broke daddy mummy auntie uncle grandparents inlaws neighbours mates lodger landlord
    household office daycare nursery teacher mate wifey missus partner spouse instead otherwise anyway though however since due because coming visiting joining make sure must rush fuss problem worry leftover leftovers batch size sized both either or and with without w servings serving taste garnish topping optional tea heart lover lovers idea game movie match breakfast starter boneless organic fresh frozen dried canned tinned whole`,
  ),
]);
export function isFiller(word: string): boolean {
  return fillers.has(word);
}

/** Groups of foods people exclude by one word, and the contents they stand for. */
export const avoidClasses: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    nut: ['nut', 'peanut'],
    'tree nut': ['nut'],
    peanut: ['peanut'],
    dairy: ['dairy'],
    milk: ['dairy'],
    lactose: ['dairy'],
    gluten: ['gluten', 'oat'],
    wheat: ['gluten'],
    egg: ['egg'],
    fish: ['fish'],
    seafood: ['fish', 'shellfish'],
    shellfish: ['shellfish'],
    crustacean: ['crustacean'],
    mollusc: ['mollusc'],
    celery: ['celery'],
    mustard: ['mustard'],
    lupin: ['lupin'],
    sulphite: ['sulphite'],
    soy: ['soy'],
    soya: ['soy'],
    sesame: ['sesame'],
    meat: ['meat'],
    pork: ['pork'],
    alcohol: ['alcohol'],
    booze: ['alcohol'],
    honey: ['honey'],
    oat: ['oat'],
  }),
);
