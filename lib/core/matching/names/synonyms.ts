import { wordsOf } from '../../text/comparable-words';

/**
 * The same food under its other names: US, UK, Indian, Latin American, East Asian. The first in a group is the US store's name. Own
 * table. A group holds names of the *same thing in the same form*: ground coriander is no synonym of coriander seed.
 */
const groups = `
cilantro|coriander leaf|fresh coriander|dhania patta|hara dhania|chinese parsley
coriander seed|dhania seed|whole coriander
ground coriander|coriander powder|dhania powder
pointed cabbage|sweetheart cabbage|hispi cabbage|hispi
pork tenderloin|pork fillet
ham steak|gammon steak
club soda|soda water
sparerib|spare rib|pork rib
string cheese|cheese string|cheestring
filet mignon|fillet steak|beef fillet steak|fillet of beef
star fruit|starfruit|carambola
rice krispies|crisped rice cereal
teacake|tea cake
toilet paper|toilet roll|toilet tissue|bath tissue|loo roll
paper towel|kitchen roll|kitchen towel|kitchen paper
dish soap|washing up liquid|dishwashing liquid
trash bag|garbage bag|bin bag|bin liner
aluminum foil|aluminium foil|tin foil|kitchen foil
diaper|nappy
bean sprout|beansprout|mung bean sprout
green onion|scallion|spring onion|salad onion
turmeric|haldi
cumin|jeera|zeera|comino
fenugreek leaf|kasuri methi|kasoori methi|methi
fenugreek seed|methi seed|methi dana
asafoetida|hing|asafetida
carom seed|ajwain|ajowan
mustard seed|rai
nigella seed|kalonji|black onion seed|charnushka
black cumin|shahi jeera|kala jeera
cardamom|elaichi
green cardamom|green cardamom pod|hari elaichi
black cardamom|badi elaichi
clove|laung
cinnamon|dalchini
bay leaf|tej patta|laurel leaf
kashmiri chili powder|red chili powder|lal mirch
green chili|hari mirch|thai chili|birds eye chili|serrano pepper
mango powder|amchur|amchoor
chickpea|garbanzo bean|garbanzo|chana|kabuli chana|ceci bean
black chickpea|kala chana
chickpea flour|besan|gram flour|garbanzo flour|garbanzo bean flour
red lentil|masoor dal|masoor
pigeon pea|toor dal|tuvar dal|arhar dal
mung bean|moong dal|green gram|mung dal
urad dal|black gram|urad
kidney bean|rajma|red kidney bean
chana dal|split chickpea|bengal gram
black eyed pea|lobia|cowpea|black eyed bean
ghee|clarified butter
yogurt|yoghurt|curd|dahi
okra|bhindi|lady finger
eggplant|aubergine|brinjal|baingan
zucchini|courgette
bell pepper|capsicum|sweet pepper|shimla mirch
arugula|rocket|roquette|rucola
jaggery|gur|panela|piloncillo
semolina|sooji|suji|rava|rawa
whole wheat flour|atta|chapati flour|wholemeal flour
all purpose flour|plain flour|maida|ap flour|flour
bread flour|strong flour|strong white flour|strong white bread flour|strong bread flour
self rising flour|self raising flour
powdered sugar|icing sugar|confectioners sugar|confectioner sugar
superfine sugar|caster sugar
brown sugar|demerara sugar|muscovado sugar
granulated sugar|white sugar|cane sugar|sugar
molasses|treacle
cornstarch|corn starch|cornflour
baking soda|bicarbonate of soda|sodium bicarbonate|bicarb
heavy cream|double cream|heavy whipping cream|whipping cream|thickened cream
light cream|single cream
half and half
ground beef|beef mince|minced beef|hamburger meat
ground turkey|turkey mince|minced turkey
ground pork|pork mince|minced pork
ground lamb|lamb mince|minced lamb|keema
ground chicken|chicken mince|minced chicken
shrimp|prawn
canola oil|rapeseed oil
fava bean|broad bean
lima bean|butter bean
navy bean|haricot bean
cannellini bean|white kidney bean
green bean|french bean|haricot vert|string bean
snow pea|mangetout|mange tout
rutabaga|swede
beet|beetroot
romaine lettuce|cos lettuce|romaine|romaine heart
cantaloupe|rockmelon|muskmelon
raisin|kishmish
golden raisin|sultana
cashew|kaju
almond|badam
pistachio|pista
sesame seed|til
poppy seed|khus khus
flattened rice|poha
puffed rice|murmura
tapioca pearl|sabudana|sago
curry leaf|kadi patta
mint|pudina
saffron|kesar
star anise|chakra phool
fennel seed|saunf
rose water|rosewater|gulab jal
black salt|kala namak
chayote|choko|mirliton
cassava|yuca|manioc
tomatillo|tomate verde
hominy|pozole corn
napa cabbage|chinese cabbage|chinese leaf|wombok
bok choy|pak choi|pak choy
daikon|mooli|white radish
soy sauce|shoyu|soya sauce
soy milk|soya milk|soymilk|soya drink
rice vinegar|rice wine vinegar
shaoxing wine|chinese cooking wine|shao hsing wine
gochugaru|korean chili flake|korean red pepper flake
fish sauce|nam pla|nuoc mam
galangal|galanga
makrut lime leaf|kaffir lime leaf
glass noodle|cellophane noodle|bean thread
rice noodle|rice stick|pad thai noodle
nori|seaweed sheet|roasted seaweed
panko|japanese breadcrumb|panko bread crumb|panko breadcrumb
breadcrumb|bread crumb
tomato paste|tomato concentrate
tomato puree|passata|strained tomato
prosciutto|parma ham
chicken stock|chicken broth
beef stock|beef broth
vegetable stock|vegetable broth
fish stock|seafood stock|seafood broth
stock|broth
cornmeal|corn meal
bean sprout|beansprout
bouillon cube|stock cube
vegetable bouillon|vegetable stock cube|vegetable bouillon cube
chicken bouillon|chicken stock cube|chicken bouillon cube
beef bouillon|beef stock cube|beef bouillon cube
parmesan|parmesan cheese|parmigiano reggiano|parmigiano
cheddar|cheddar cheese
mozzarella|mozzarella cheese
feta|feta cheese
ricotta|ricotta cheese
monterey jack|monterey jack cheese
gruyere|gruyere cheese
mascarpone|mascarpone cheese
red pepper flake|chili flake|crushed red pepper|crushed chili|red chili flake
black pepper|ground black pepper|black peppercorn|peppercorn
white pepper|white peppercorn
chili pepper|chili
ketchup|catsup|tomato ketchup
mayonnaise|mayo
rolled oat|old fashioned oat|oat|porridge oat
sweet corn|corn
pasta sauce|spaghetti sauce|marinara|marinara sauce
dijon mustard|dijon
hot sauce|pepper sauce
cocoa powder|cocoa|unsweetened cocoa
vanilla extract|pure vanilla extract
yeast|active dry yeast|dry yeast|instant yeast
sour cream|soured cream
crab|crabmeat|crab meat
buttermilk|cultured buttermilk
sweetened condensed milk|condensed milk
chocolate chip|chocolate morsel
lasagna noodle|lasagna sheet|lasagne sheet
fish stick|fish finger
swiss chard|chard
imitation crab|crab stick|seafood stick|surimi|imitation crab meat
cream cheese|soft cheese|full fat soft cheese
persimmon|sharon fruit|kaki
peppercorn medley|mixed peppercorn
clementine|satsuma|easy peeler
sun dried tomato|sundried tomato
corn flake|cornflake
desiccated coconut|shredded coconut|coconut flake|flaked coconut
almond flour|ground almond|almond meal
almond milk|almond drink
oat milk|oat drink
cayenne pepper|cayenne|ground cayenne pepper|ground cayenne
tartar sauce|tartare sauce|sauce tartare
chamomile tea|camomile tea
rooibos tea|redbush tea|rooibos
peppermint tea|peppermint infusion
potato chip|potato crisp
skim milk|skimmed milk|fat free milk|nonfat milk
2% milk|semi skimmed milk|reduced fat milk
1% milk|lowfat milk|low fat milk
whole wheat bread|wholemeal bread|wholewheat bread
plain yogurt|natural yogurt
candied cherry|glace cherry
candied peel|mixed peel
ground ginger|ginger powder|powdered ginger
sparkling water|carbonated water|sparkling mineral water|fizzy water
lobster tail|rock lobster tail
collard green|spring green
hash brown|potato hash brown
ladyfinger|sponge finger|savoiardi
farro|emmer
granulated garlic|garlic granule|garlic powder
onion powder|onion granule|granulated onion
vanilla bean|vanilla pod
gelatin|gelatine
stock pot|stock cube
pie crust|shortcrust pastry
powdered milk|dried milk|milk powder|dry milk
whipped cream|squirty cream|aerosol cream
sirloin steak|sirloin
ribeye steak|ribeye|rib eye steak|rib eye
flank steak|bavette
fruit spread|conserve
hot cocoa mix|hot chocolate|drinking chocolate
strawberry jam|strawberry preserve|strawberry conserve
raspberry jam|raspberry preserve|raspberry conserve
apricot jam|apricot preserve|apricot conserve
`;

const rows = groups
  .trim()
  .split('\n')
  .map((line) => line.split('|').map((name) => wordsOf(name).join(' ')));
const othersByName = new Map<string, string[]>();
const firstByName = new Map<string, string>();
for (const names of rows) {
  for (const name of names) {
    othersByName.set(name, [...new Set([...(othersByName.get(name) ?? []), ...names])]);
    if (!firstByName.has(name)) firstByName.set(name, names[0] ?? name);
  }
}

/** The other names of a food, in singular words, the US store's name first; empty when it has only one name. */
export function synonymsOf(name: string): string[] {
  const key = wordsOf(name).join(' ');
  return (othersByName.get(key) ?? []).filter((other) => other !== key);
}

/** The canonical name of a food: what a US store calls it. `food` in singular words. */
export function canonicalName(food: string): string {
  return firstByName.get(food) ?? food;
}

/** Every name in the table, in singular words. */
export const synonymNames: readonly string[] = [...firstByName.keys()];
