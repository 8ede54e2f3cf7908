/**
 * Lines as people write them on a list, by food, each with the sensible range of what to buy. A head line `# words in the title |
 * words not in it` says what must be bought. A line `text => least-most unit` says how much: `g` is grams or millilitres in
 * total, `p` is packs of any weight. Judged by a cook before the reader was tried on them. `UK` or `US` after the range: only
 * that store has it.
 */
export const listLines = `
# salmon | smoked|tin|can|pate|cake|sushi|sandwich|wellington|flavou?r|bagel|cat|dog
salmon 400g => 240-1100 g
salmon - 500 g => 300-1300 g
salmon: 1 lb => 300-1300 g
2 salmon fillets => 200-900 g
salmon fillet x 4 => 350-1400 g
400 g. salmon fillets => 240-1100 g
# beef mince|minced beef|ground beef|steak mince|beef steak mince|ground chuck|ground sirloin|mince | diced|pie|lasagne|vegan|plant|meatball|burger|turkey|pork|lamb
500 gr. minced beef => 400-1200 g
beef mince 750g => 600-1600 g
minced beef: 1kg => 800-2000 g
1 lb ground beef => 350-1200 g
ground beef, 2 lbs => 700-2000 g
0.5kg beef mince => 400-1200 g
# chicken breast|breast fillet|chicken fillet | nugget|breaded|cooked|roast|sliced|soup|kiev|canned|sandwich|dog|cat|flavou?r|smoked|goujon
chicken breast 600g => 500-1500 g
chicken breasts x 4 => 400-1600 g
4 chicken breasts => 400-1600 g
chicken breast - 1 lb => 350-1200 g
750 gms chicken breast => 600-1600 g
# celery | salt|soup|seed|celeriac|juice|powder|snack|dip
2 ribs celery => 1-1 p
3 celery ribs => 1-1 p
2 stalks of celery => 1-1 p
celery - 4 sticks => 1-1 p
1 head celery => 1-1 p
celery, 1 bunch => 1-1 p
# coriander|cilantro | seed|ground|dried|dressing|sauce|naan|houmous|hummus|rice|dip
1 bunch cilantro => 1-1 p
cilantro, 1 bunch => 1-1 p
a handful of coriander leaves => 1-1 p
6 sprigs coriander => 1-1 p
1/2 bunch fresh coriander => 1-1 p
# spring onion|scallion|green onion|salad onion | crisp|dip|bread|cream|cheese|chip|ring
4 scallions => 1-1 p
6 spring onions => 1-1 p
scallions x 3 => 1-1 p
1 bunch green onions => 1-1 p
green onions - 5 => 1-1 p
# parsley | sauce|dried|root|parsnip|cheese|flakes
1 bunch parsley => 1-1 p
parsley: 3 tbsp => 1-1 p
4 sprigs flat-leaf parsley => 1-1 p
handful parsley => 1-1 p
# basil | pesto|sauce|dried|tomato|oil|pasta|pizza|seed|soup|dressing|mozzarella|cracker
12 basil leaves => 1-1 p
fresh basil 1 bunch => 1-1 p
basil - small handful => 1-1 p
# dill | pickle|gherkin|dried|sauce|salmon|dip|chip|cucumber|relish
5 dill fronds => 1-1 p UK
1 bunch dill => 1-1 p UK
# thyme | dried|sauce|chicken|stuffing|honey|cracker
4 sprigs thyme => 1-1 p UK
6 thyme sprigs => 1-1 p UK
# garlic | bread|sauce|granule|powder|mayo|paste|salt|butter|pickle|chicken|oil|dip|naan|pur[eé]e|sausage|crouton|baguette
3 cloves garlic => 1-2 p
garlic - 4 cloves => 1-2 p
6 garlic cloves => 1-3 p
garlic: 1 head => 1-1 p
2 bulbs of garlic => 1-2 p
garlic cloves x5 => 1-2 p
# ginger | beer|biscuit|snap|ground|crystalli|ale|tea|cordial|bread|nut|cake|chew|pickled|sushi|stem|kombucha|juice|shot|drink|paste
thumb of ginger => 1-2 p UK
1 thumb-sized piece ginger => 1-2 p UK
2 inch piece of ginger => 1-2 p UK
ginger, 1 knob => 1-2 p UK
ginger root 50g => 1-2 p UK
# broccoli | soup|frozen|cheese|quiche|bake|pasta|slaw|pizza|tots|burger|rice
8 broccoli florets => 1-1 p UK
1 head broccoli => 1-2 p
broccoli - 300g => 200-800 g UK
2 heads of broccoli => 1-3 p
# carrot | cake|juice|soup|houmous|hummus|tinned|canned|frozen|mash|baby food|puree|dip|spread|pot|salad
carrots 500g => 400-1200 g
carrots: 1 lb => 300-1200 g
3 carrots => 150-1000 g
4 large carrots => 200-1000 g
1kg carrots => 800-2000 g
carrots x 6 => 250-1200 g
# onion | spring|ring|pickled|crispy|soup|bhaji|dip|salt|granule|cheese|powder|frozen|bagel|crisp|gravy|chutney|stuffing|fried|salad|bread
onions 1kg => 800-2000 g
2 onions => 1-3 p
3 medium onions => 1-3 p
onion x1 => 1-1 p
onions - 2 lbs => 700-2000 g
# potato | crisp|chip|salad|frozen|mash|roast|waffle|wedge|gnocchi|sweet|flour|starch|bread|soup|croquette|rosti|canned|tinned|gratin|dauphinoise|hash
potatoes 2kg => 1500-4000 g
500 gr potatoes => 400-2500 g
6 potatoes => 600-2600 g
potatoes: 1.5 kilos => 1300-3000 g
3 lbs potatoes => 1100-3200 g
# tomato | ketchup|pur[eé]e|paste|soup|sauce|chopped|plum peeled|tin|can|juice|sun|passata|salsa|relish|crushed|diced|stewed|bread|pasta|seed
4 tomatoes => 200-1000 g
tomatoes 500g => 400-1300 g
6 vine tomatoes => 300-1300 g UK
tomatoes - 1 lb => 350-1200 g
# tomato | ketchup|pur[eé]e|paste|soup|sauce|juice|sun|salsa|relish|vine|cherry tomatoes on|salad|pasta|bean|pizza
x2 tins chopped tomatoes => 600-1000 g
2 tins of chopped tomatoes => 600-1000 g
(2) 400g tins chopped tomatoes => 700-1000 g
2x400g chopped tomatoes => 700-1000 g UK
3 x 400 g tins plum tomatoes => 1000-1500 g UK
chopped tomatoes, 2 cans => 600-1000 g
1 (28-ounce) can crushed tomatoes => 700-1000 g US
1 14.5-oz can diced tomatoes => 380-460 g US
2 (14.5 oz) cans diced tomatoes => 750-950 g US
1 can crushed tomatoes => 350-900 g US
# chick ?pea|garbanzo | houmous|hummus|tagine|curry|flour|crisp|snack|pasta|salad|soup|crunch|chips|puffs|roasted|burger|falafel
1 (15 oz) can chickpeas => 380-450 g
2 cans chickpeas => 600-1000 g
1 x 400g tin chickpeas => 380-450 g
chickpeas - 3 tins => 900-1700 g
15-oz can garbanzo beans => 380-450 g
# black bean|kidney bean|beans | sauce|soup|chip|burger|pasta|coffee|salad|dip|rice|noodle
3 cans black beans => 900-1400 g
black beans x 2 cans => 600-1000 g
1 tin kidney beans => 380-450 g
kidney beans: 2 tins => 600-900 g
# coconut milk | drink|yog|ice|chocolate|shampoo|curry|bar|soup|powder|creamer
1 can coconut milk => 300-450 g
400ml coconut milk => 380-850 g
coconut milk - 2 tins => 600-900 g
2 x 400ml tins coconut milk => 700-900 g
# tuna | salad|sandwich|pasta|cat|melt|fresh|steak|pot|lunch|mayo|slice|cracker|kit
2 tins tuna => 120-600 g
tuna x 3 cans => 200-700 g
1 (5 oz) can tuna => 85-190 g US
# rice | pudding|cake|krispies|cooked|noodle|vinegar|milk|cracker|microwave|paper|flour|pouch|egg fried|cereal|ready|treat|pilaf|soup|chips|pilau|mexican|spanish|flavou?r|90 second|special|beans|curr
rice: 2 cups => 300-1100 g
rice 1kg => 800-2000 g
500g rice => 400-1100 g
rice - 1 1/2 cups => 200-1000 g
basmati rice 1 kg => 800-2000 g
2 cups cooked rice => 100-1000 g
long grain rice, 300 grams => 250-1000 g
# flour | tortilla|bread rolls|corn ?flour|almond|coconut|gluten|tempura|chickpea|rice|wrap|cauliflower
flour - 500 g => 400-1600 g
flour 2 cups => 200-2300 g
plain flour 1kg => 900-2000 g UK
flour: 250 gr => 200-2300 g
1 bag flour => 1-1 p
# yeast | plait|extract|bread|marmite|spread|roll|nutritional|beer|flake|supplement|vitamin
1 packet yeast => 1-1 p
7g yeast => 1-1 p
2 tsp instant yeast => 1-1 p
yeast, 2 sachets => 1-2 p
# egg | plant|custard|mayo|chocolate|easter|noodle|salad|scotch|white|substitute|pickled|liquid|bite|sandwich|cream|roll|mccain|patty|dog|cooked|boiled|fried
eggs x 6 => 6-15 e
6 eggs => 6-15 e
1 dozen eggs => 12-18 e
a dozen eggs => 12-18 e
2 dozen eggs => 24-36 e
eggs - 12 => 12-18 e
a pair of eggs => 2-12 e
# milk | chocolate|almond|oat|soy|soya|coconut|rice|condensed|powder|evaporated|goat|buttermilk|shake|malted|cookie|baby|toddler|cashew|kefir|yog|bread|bar
milk 2l => 1800-3000 g
milk: 1 pint => 450-1300 g
1 litre milk => 900-2300 g
1 gallon milk => 3300-4500 g US
5 dl milk => 450-1200 g
milk 500ml => 450-1300 g
# water | melon|cress|chestnut|flavou?r|coconut|toilet|biscuit|cracker|tonic|ice|tuna|in water|rose|vitamin|lemon|berry|protein|micellar|enhancer|drops|kids|baby
2x1.5L water => 2500-6500 g UK
water 6 x 500ml => 2500-6500 g UK
6 bottles water => 1500-9000 g
# butter | peanut|almond|nut|bean|cookie|milk|popcorn|bread|chicken|squash|scotch|vegan|plant|spray|substitute|lettuce|cashew|body|cup|kiev|seed|croissant
butter 250g => 240-520 g
butter - 1 stick => 100-500 g
2 sticks butter => 220-500 g
1 block butter => 1-1 p
butter: 100 grams => 90-500 g
# bacon | bit|flavou?r|crisp|turkey|vegan|plant|quiche|sandwich|wrap|vegetarian|burger|lardon|jam|dog|frazzle
6 rashers bacon => 150-600 g
8 slices bacon => 150-700 g
bacon 200g => 180-500 g
bacon, 4 strips => 80-500 g
streaky bacon x 12 rashers => 200-700 g UK
# cheddar | cracker|biscuit|crisp|soup|sauce|popcorn|goldfish|macaroni|puff|chip|vegan|potato
cheddar 200g => 180-450 g
8 oz cheddar => 200-500 g
1 block cheddar => 1-1 p
cheddar cheese - 300 gr => 270-700 g
# lemon | juice|ade|cordial|curd|tart|tea|cake|sorbet|drop|sole|pepper|thyme|grass|sauce|chicken|sherbet|dish|soda|dressing|pie|yog|water|cream|cookie|bar|extract|candy|zest
2 lemons => 2-5 e UK
lemons x 3 => 3-8 e UK
lemon: 1 => 1-5 e UK
4 lemon wedges => 1-5 e UK
2 rounds of lemon => 1-5 e UK
# lime | juice|ade|cordial|key|pickle|tea|chip|tortilla|soda|pie|water|stone|drink|chutney|beer|bar|jelly
3 limes => 3-8 e UK
limes - 4 => 4-10 e UK
# banana | bread|chip|milk|yog|baby|smoothie|puree|dried|shallot|cake|muffin|split|pudding|cereal|bar|snack|pouch|pepper|drink|shake|oat
6 bananas => 5-14 e UK
bananas x 5 => 5-12 e UK
bananas - 4 => 4-12 e UK
# pepper | black|white|corn|jalape|mill|salt|ground|sauce|mint|roasted|stuffed|pickled|frozen|dip|soup|chilli|sichuan|steak|jack|houmous|cheese|dr |crisp
3 red peppers => 1-3 p UK
2 bell peppers => 1-2 p
red pepper x 2 => 1-2 p UK
# courgette|zucchini | noodle|spaghetti|soup|frozen|fritter|crisp|bread|chip
2 courgettes => 1-2 p UK
courgettes 500g => 400-1300 g UK
# mushroom | soup|sauce|dried|risotto|pizza|stroganoff|pate|ravioli|ketchup|burger|tin|can|snack|crisp|jerky|coffee|gravy
mushrooms 250g => 200-700 g
1 punnet mushrooms => 1-1 p UK
8 oz mushrooms => 200-600 g
mushrooms - 300 grs => 250-800 g
# spinach | soup|frozen|dip|artichoke|pasta|ravioli|tortilla|quiche|can|tin|saag|pizza|wrap|spanakopita|cannelloni|egg|pouch|puree
1 bag spinach => 1-1 p
spinach 200g => 180-600 g
2 handfuls spinach => 1-1 p
# pea | chick|split|peanut|soup|protein|pear|peach|dried|wasabi|crisp|snack|fresh|sugar snap|mushy|black|pecan|peanut|pie|puff|canned|tinned|with|carrot
1 bag frozen peas => 1-1 p UK
frozen peas 500g => 400-1300 g UK
frozen peas: 1 cup => 1-1 p UK
# sweetcorn|corn | flour|flake|beef|pop|chip|tortilla|starch|bread|syrup|dog|snack|baby|relish|chowder|taco|meal|salsa|fritter|nut|pasta
1 tin sweetcorn => 150-420 g UK
2 ears corn => 1-3 p UK
4 corn cobs => 1-4 p UK
# spaghetti | sauce|hoops|squash|bolognese|bolognaise|carbonara|tin|can|meatball|vegetable|ready|seasoning
spaghetti 500g => 450-1100 g
1 box spaghetti => 1-1 p US
spaghetti - 1 lb => 400-1000 g
12 oz spaghetti => 300-1000 g
# oil | sardine|tuna|spray|anchov|mayo|spread|in oil|hair|bath|dried|fish|cod|essential
olive oil 500ml => 450-1100 g
3 tbsp olive oil => 1-1 p
1 bottle olive oil => 1-1 p
2 EL olive oil => 1-1 p
# yog | coated|raisin|drink|bar|flavou?r|strawberr|dressing|frozen|soya|soy|almond|cereal|pretzel|kids|baby|tube|berry|peach|vanilla|cherry|honey|fruit|mango|lemon|tzatziki|coconut|oat|dip|peanut|melts
1 tub greek yogurt => 1-1 p
natural yoghurt 500g => 450-1100 g UK
greek yogurt - 2 cups => 400-1100 g
# sugar | snap|free|brown|icing|cookie|syrup|cane juice|no added|castor coated|gum|sweetener|powdered|stevia|donut|tea|drink|jam
sugar 1kg => 900-2200 g
sugar - 200 g => 150-2300 g
1 cup sugar => 180-2300 g
sugar: 50 grams => 40-2300 g
# lentil | soup|crisp|chip|pasta|dhal|curry|pouch|salad|cooked|puff|ready|snack
red lentils 500g => 450-1100 g
1 cup lentils => 150-1100 g
lentils - 300 gr. => 250-1100 g
# avocado | oil|dip|guac|smash|dressing|mayo|roll|sushi|frozen|spread|chip|salsa
2 avocados => 1-3 p UK
avocado x 1 => 1-1 p UK
# cucumber | relish|pickle|water|tzatziki|raita|drink|sandwich|sushi|gin|soap|seltzer
1 cucumber => 1-1 p UK
cucumber x 2 => 1-2 p UK
# apple | juice|sauce|pie|cider|crumble|vinegar|tart|chip|dried|crisp|cake|bar|pouch|snack|baby|oat|turnover|strudel|puree|pine|drink|soda|water|jelly|cereal|cinnamon
6 apples => 4-12 e UK
apples - 1 kg => 700-2000 g UK
4 granny smith apples => 4-10 e UK
# prawn|shrimp | cracker|crisp|cocktail|curry|toast|sandwich|dumpling|noodle|ring|breaded|spring|gyoza|paste|bisque|tempura|popcorn
prawns 300g => 200-800 g
1 lb shrimp => 350-1200 g
# stock|broth|bouillon | ham|pho|noodle
2 cups chicken stock => 1-3 p
1 carton vegetable stock => 1-2 p
vegetable stock 500ml => 1-2 p
2 stock cubes => 1-1 p UK
`;
