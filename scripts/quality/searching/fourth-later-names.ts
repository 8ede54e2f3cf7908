/**
 * Names judged before a rule was changed for them: cuts, makers and baked goods as shoppers write them. Columns as in
 * plain-names.ts.
 */
export const fourthLaterNames = `
baby carrots | baby.*carrots?$ | - | UK
baking potatoes | baking potato|baker potato|russet potato | filled|sweet|cheese|skins | UK
maris piper potatoes | maris piper | chip|mash|roast|crisp|wedge|fries | UK
mixed peppers | mixed.*peppers | bean|chilli|salad|marin | UK
baby plum tomatoes | baby plum|plum.*baby | dried|tin|chopped|canned|sauce|passata | UK
mixed salad leaves | (?:mixed|baby|sweet|crispy|continental|bistro|italian|leafy).*(?:leaf|leaves|salad)|(?:leaf|leaves|florette).*salad|salad.*(?:leaf|leaves) | potato|bean|pasta|kit|caesar|egg|chicken|tuna|olive|fruit|coleslaw|bowl|beetroot|couscous|tomato|prawn|cheese|mint|basil|corn|kale|pepper|greens$|pot|lentil|slaw|quinoa|grain|rice|pesto | UK
cavolo nero | cavolo nero | soup|kimchi|salad|dip | UK
shiitake mushrooms | shiitake | dried|noodle|soup|crisp|dressing|mix|gyoza|tofu|stir | UK
easy peelers | easy peeler|clementine|satsuma|tangerine|mandarin | juice|segment|jelly|dessert|water|tea|drink|soda|gin|syrup|chocolate|can|cake|cordial|sorbet|yog|marmalade|jaffa cake|trifle|cheesecake|sauce|squash|kombucha|vodka|tonic | UK
pink lady apples | pink lady.*apples|pink lady kids | juice|slices|belvoir|sparkling | UK
passion fruit | ^(?:M&S|Ocado|Wholegood.*|Natoora.*) (?:.* )?passion ?fruit(?:s)?(?: \\d.*| min)?$ | juice|yog|drink|pot|cake | UK
bramley apples | bramley.*apple|cooking apple | pie|sauce|juice|cider|crumble|bun|cake|sponge|sandwich|pudding|cabbage|tart|stuff|pork|strudel|lattice|compote|slices|yog|custard|turnover|chutney | UK
fresh sage | \\bsage$ | soda|soup|stuff|sausage|onion | UK
lime juice | lime juice|juice.*lime\\b | cordial|grape|mint|tortilla|chip|mixed|soda|salad|coconut|cocktail|margarita|lemonade|apple|orange|guacamole|beef|squash|mango | UK
chicken legs | chicken legs | bbq|roast|cooked|smoked|sauce|marin|diced | UK
chicken mince | chicken.*mince|ground chicken | italia|bruschetta|thai|pie|kiev|burger|sausage | UK US
diced beef | beef.*diced|diced.*beef|diced.*steak | soup|pie|sauce|red wine|casserole | UK
fillet steak | fillet.*steak|beef fillet | salmon|tuna|pork|chicken|cod|haddock|lamb|venison|sauce|rump | UK
pork tenderloin | pork.*(?:tenderloin|fillet) | marin|teriyaki|garlic|peppercorn|mustard|bbq|smoked|herb|bacon|medallion|mesquite | UK US
sausage meat | sausage ?meat | stuff|vegan|chestnut | UK
chipolatas | chipolata | vegan|cocktail|bacon|maple|chicken|plant|turkey|wrapped|honey|glazed|beef|venison|vegetarian|veggie|meat.?free|mint|chorizo|chilli|onion | UK
gammon steaks | gammon.*steak|ham steak | pineapple|egg|sauce|parsley|maple|sugar|honey|pea | UK US
beef jerky | beef jerky | teriyaki|pepper|sweet|hot|spic|turkey|chicken|jalap|honey|bbq|barbecue|garlic|chili|habanero|sriracha|korean|lime|mango|bacon|stick|bites|chipotle|sugar|smokehouse|maple|plant|vegan|carne|bourbon|mushroom|wasabi|szechuan|ginger|cajun|whiskey|ghost|stout|tamari|burger|ipa|orange|tangerine|chile|rosemary|onion|citrus|cherry|buffalo|adobo|jerk\\b|dill|carolina|root beer|churro|lemon|umami|miso|espresso|mole|sesame | UK US
pastrami | pastrami | sandwich|turkey|bagel|wrap|chicken|salmon|vegan|plant|mustard|cheese|roll|pizza|seitan|tofu|panini|meatless|beef jerky|chips | UK US
corned beef | corned beef | hash|sandwich|pie|pasty|pasties|soup|sauerkraut|reuben|bagel|sub\\b|cabbage|pierogi|roll|dinner|slaw|onion | UK US
anchovy fillets | anchov | paste|sauce|butter|pizza|caper|salad|stuffed|pesto|dressing|dip|olives|roll | UK US
skim milk | skim(?:med)? milk|(?:fat.?free|non.?fat|0% fat.*)\\b.*milk|milk.*(?:fat.?free|non.?fat|skim) | semi|choc|yog|powder|dry|dried|evaporated|condensed|lactose|lactofree|straw|vanilla|cheese|kefir|flora|protein|almond|soy|cappu|latte|coffee|frapp|greek|pudding|sour|creamer|butter|ricotta|flavou?r|mozz|part|made without|goat | UK US
margarine | margarine|flora|buttery spread|vitalite|i can.t believe|country crock|sunflower.*spread|olive.*spread|bertolli | light|cinnamon|choc|kalamata|tapenade|garlic|cream|paste|pasta|pro.?activ|benecol|soy free|macadamia|oil$|vegan|sauce|milk|plant|avocado|almond oil|skimmed|cook | UK US
gruyère | gruy | soup|quiche|potato|onion|cracker|ham|blend|fondue|pasta|mac|egg|tart|croissant|shred|bites|sauce | UK US
pecorino | pecorino | pesto|ravioli|pasta|sauce|chip|crisp|salad|cracker|truffle|parmesan|blend|dressing|olives|breadstick|cacio|popcorn|biscuit|rocket|tomato|parmig|nut|pepper|salami|sausage|caesar|grissini|gnocchi|spaghetti | UK
grated cheddar | (?:grated|shredded).*cheddar|cheddar.*(?:grated|shred) | light|reduced|fat|mozz|blend|jack|vegan|free|colby|lactose|plant|dairy|cauli|mac|potato|hash|mexican|taco|bacon|egg|chili|swiss|protein|salad|sauce|asadero|pepper|soy|spicy|smoked|bowl|pizza|style|just like|alternative|coconut|monterey|cracker barrel.*jack|crackers | UK US
large eggs | \\beggs\\b|happy egg | noodle|chocolate|scotch|salad|bite|fried|mayo|custard|white|quail|duck|boiled|sandwich|cress|mini|snack|small|medium|pickled|just|nest|bacon|liquid|cadbury|easter|creme|goose|chopped|yolk|mixed size | UK
strawberry yogurt | strawberr.*yog(?:h)?urt|yog(?:h)?urt.*strawberr | drink|coated|bar|pretzel|frozen|light|free|non.?fat|banana|raspberr|variety|blueb|peach|protein|soya?|coconut|almond|vegan|plant|granola|mango|kiwi|kefir|crunch|smoothie|cereal|rhubarb|cherry|vanilla|alternative|alpro|lolly|quaker|yogurtz|oat|goat|sheep|corner|biscuit|zero|skyr|rice|multi|cashew|cheesecake|covered|parfait|bites|melts|lemon|chia|pomegran|dip|choc|fudge|ice|pop|baby|toddler|apple|mixed|berries|shortcake|clusters|nut|bran|waffle | UK US
custard | custard$|custard \\d|custard pots?$ | cream|tart|dough|soya|alpro|oat|coconut|biscuit|rice|yog|pie | UK
rice pudding | rice pudding | raisin|choc|coconut|mango|apple|caramel|straw|rasp|protein|cinnamon|vegan | UK US
shortbread | shortbread | choc|caramel|lemon|ginger|millionaire|straw|cranb|pecan|bar|gluten|vegan|orange|raspb|ice|jam|almond|mint|toffee|salted|sugar.?free|key|blueb|nut|filled|keto|oat|cheese|pistach|tea|pie|crust|crumble|icing|frost|yog|mexican|lactose|fudge|pudding|vanilla|rosemary|lavender|coffee|mix|sprinkle|dipped|cherry|peppermint|cookie dough|coconut|sandwich | UK US
oatcakes | oatcake | cheese|choc|gluten|seed|fruit|black|herb|chive|cracked|wrap|rosemary|sea ?weed|honey|olive|pepper|turmeric|apple|blueb|cranb | US
cream crackers | cream cracker | ice|cheese|sour|graham|choc | US
cheese puffs | (?:cheese|cheddar).*(?:puff|puffs|balls?|doodle)s?|puffs.*chees|cheetos.*puffs | cracker|pastry|chick|pea|vegan|spicy|jalap|hot|bacon|frozen|flamin|white|popcorn|dairy|pepper|quinoa|baby|plant|pasta|chile|goat|cream|appetizer|pretzel|meatball|bowl|chocolate|rice | US
trail mix | trail mix | bar|granola|cookie|cereal|salad|topper|cluster|bites|chews|butter|snack bites|oatmeal | US
dried mango | dried.*mango|mango.*dried | chili|chile|freeze|mix|choc|salsa|spic|dipped|pineapple|coconut|straw|tea|bar|juice|water | UK US
spinach and ricotta tortellini | spinach.*ricotta.*tortell|ricotta.*spinach.*tortell|tortell.*ricotta.*spinach|tortell.*spinach.*ricotta | soup|chicken|gluten|vegan|bake|salad | UK
coconut cream | coconut cream|cream of coconut | pie|ice|yog|bar|shake|cake|choc|whip|caramel|pudding|cookie|candy|tart|creamer|coffee|protein|milk|light|drink|frozen|soup|curry|dessert|lime|coco lopez|liqu | US
horseradish sauce | horseradish | beef|mustard|cheddar|cheese|havarti|pickle|ketchup|beet|dip|salmon|aioli|chip|potato|mackerel|mayo|crisps|cocktail|hummus|houmous|cracker|slaw|kraut|bloody|seafood|pretzel|pate|dressing | UK US
cranberry sauce | cranberry sauce | orange|turkey|brie|port|stuff|sandwich|apple|raspb|walnut|chicken|jalap|wild|wine|whiskey | UK US
vanilla frosting | vanilla.*frosting|frosting.*vanilla|buttercream.*vanilla|vanilla.*icing | cake|cookie|cupcake|donut|bar|mix|sprinkle|choc|cereal|gluten|cinnamon|pop|pastr|cracker|dunk|treat|keto|funfetti|sugar.?free | US
muesli | muesli | bread|bar|rounds|choc|cocoa|roll|yog|tropical|straw|berry|protein|pot|banana|bircher|gluten|coconut|cherry|keto|overnight|paleo|mango|blueb|cookie|grain.?free|fruit|apple|date|toast | US
bran flakes | bran flakes|multibran | raisin|muffin|oat|honey|choc|date|banana|fruit | US
cheerios | cheerios | bar|honey|choc|frosted|apple|straw|cinnamon|pumpkin|multi|very|oat crunch|ancient|yog|maple|blueb|milk|peanut|toasted coconut|almond|peach|fruity|vanilla|banana|cocoa|medley|pack of|treats|snack|caramel|lemon | US
cola | \\bcola\\b|coca.?cola|\\bcoke\\b|pepsi | diet|zero|cherry|vanilla|max|sugar.?free|raspb|lime|gummy|candy|syrup|light|energy|lemon|mango|slim|green|no sugar|ginger|peach|blue|float|coffee|caffeine|sodastream|lucozade|orange|free | UK
orange squash | orange.*(?:squash|cordial)|robinsons.*orange | mango|lemon|pineapple|barley|peach|no added|straw|raspb|lime|passion|acerola|apple|fruit (?:&|and)|blood|tropical|summer|shoot|sugar free | UK
elderflower cordial | elderflower.*cordial|cordial.*elderflower | gin|rose|rhubarb|pomegran|water|straw|raspb|pear|pink|light|ginger|cucumber|mint|grape|apple|sparkling | UK
aubergines | aubergine | dip|parm|bake|moussaka|pickle|curry|grilled|baba | UK
baby corn | baby ?corn | mangetout|mange tout|broccoli|bean|stir|pepper|\\s&\\s|\\smix | UK US
baby new potatoes | baby.*potatoes|new potatoes|miniature.*potato | salad|butter|mint|herb|food|sweet|garlic|roast | UK
red potatoes | red potatoes|rooster|red.*potatoes$ | salad|reduced|sweet|chip | UK
cooked beetroot | cooked.*beet|beet.*cooked|beets?.*(?:steamed|ready) | salad|dip|soup|vinegar|pickled|feta | UK US
curly kale | \\bkale\\b | chip|crisp|salad|juice|soup|caesar|pesto|smoothie|slaw|pie|meal|lentil|rice|pot|bowl|tart|sauce|blend|quiche|cheese|ravioli|hummus|falafel|quinoa|shot|pasta|curry|dahl|gnocchi|beans|apple|innocent|burger|spinach | UK
gala apples | gala.*apple|apple.*gala|royal gala | juice|melon|sauce|sliced|slices | UK
cox apples | \\bcox\\b | juice|cider | UK
blood oranges | blood oranges | juice|soda | UK
galia melon | galia | fingers|chunk|salad|pot|medley|mix | UK
cantaloupe | cantaloupe | chunk|prosc|mix|medley|drink|sorbet|juice|fingers | UK
raspberries | raspberr(?:y|ies)\\b | \\band\\b|\\s&\\s|smoothie|choc|yog|dried|purit|innocent|vinegar|juice|oats | UK
dried figs | (?:dried|dry|mission|turkish|smyrna).*figs?|figs?.*dried | bar|newton|jam|cracker|cookie|cake|spread|balsamic|almond|vinegar|chips|mix|walnut|crisps | UK US
apple slices | apple slices|sliced apples | pie|pine|freeze|dried|peanut|caramel|chips|dip|grape|cheese|turkey|mango|chicken|pork|cinnamon|filling|dippin | UK US
turkey mince | turkey.*mince|ground turkey|ground turk | italian|taco|patt|bacon|burger|sausage|season | UK US
lamb steaks | lamb.*steak|steak.*lamb | mint|marin|tagine|salad|rosemary|garlic | UK
rack of lamb | lamb.*rack|rack.*lamb | herb|crust|mint|garlic|glaze | UK
pork ribs | pork.*\\bribs?\\b|spare ?ribs?|baby back | bbq|sauce|slow|honey|marin|eye|rind|dip|glaze|korean|riblet | UK US
chicken nuggets | nuggets?.*chicken|chicken.*nugget | vegan|plant|veg|dino|gluten|meatless|beyond|ice|mac|kids|cuisine|spicy|shaped|impossible|no chicken|whole grain|keto|hot|buffalo|fries|quorn|cauli|soy|made without|protein|meal|potato|corn | UK US
chicken kiev | chicken.*kiev | cheese|ham|vegan|mini|mushroom|plant|veg|quorn|without|no chicken | UK US
breaded cod | bread.*cod | chips|bites|fingers|made without|cake | UK
smoked mackerel fillets | smoked.*mackerel | hot smoked|pate|pepper|salad|chilli|dip | UK
shortcrust pastry | shortcrust pastry.*(?:sheet|block)|shortcrust pastry$|jus-rol shortcrust | pie|free|sweet | UK
pizza dough | pizza (?:dough|crust|base) | mix|gluten|cauli|sauce|kit|keto|protein|free|cheese|broccoli|sweet potato|chickpea|topped|pepperoni | US
almond yogurt | almond.*yog(?:h)?urt | straw|vanilla|peach|blueb|honey|cherry|raspb|mango|granola|greek yogurt, 5|flip|chobani|coconut|lime|covered|banana|coco|berry|lemon | UK US
oat yogurt | oatgurt|oat.*yog | straw|apple|baby|banana|granola|vanilla | UK
cheddar slices | cheddar.*slice[sd]?\\b|sliced?.*cheddar | light|reduced|fat|vegan|violife|smok|just like|style|cracker|chip|mac|apple|turkey|american|free|plant|pepper|ham|swiss|dairy|bread|potato|soy|bacon|variety|provolone|uncured|sandwich|alternative|colby|jalap|nut|lactose|salami|beef|burger|cheddarton|bagel|pickle|toast | UK US
soft goat cheese | goat'?s?'? (?:milk )?cheese|ch[eè]vre|chavroux|goats cheese | gouda|cheddar|brie|honey|cranb|herb|garlic|blueb|salad|tart|pizza|ravioli|hard|cracker|fig|pepper|beet|tortell|onion|spinach|crostini|blue|truffle|dip|cow|tomato|jalap|basil|pesto|burger|smoked|sweet|bites|everything|quiche|lemon|vanilla|feta|mozz|aged|semi|sheep|pasta|chicken|shred|apricot|slices|straw|peach|rosti|parcels|panc|walnut|peppadew|olive|date|pumpkin|maple|mushroom|alternative|cheesecake|arugula|manchego|rasp|mango|chive|vegan|chutney|caramel|puff|dill|psych | UK US
parmesan shavings | parm.*shav|shav.*parm | salad|vegan | UK
babybel | babybel | light|rolls|vegan|cheddar|mozz|plant|gouda|goat|white|variety|jack|sharp|protein|cracker | UK US
philadelphia cream cheese | philadelphia.*(?:cream cheese|soft cheese|original) | light|reduced|neufch|chive|straw|salmon|garlic|cheesecake|honey|blueb|snack|onion|jalap|bagel|fat|whipped|veg|pineapple|herb|frosting|protein|chips|dip|plant|brown|cinn|lactose|pumpkin|crust|duo|nut|choc|mix | UK US
extra mature cheddar | extra mature.*cheddar|cheddar.*extra mature|extra sharp.*cheddar|cheddar.*extra sharp|vintage.*cheddar | light|reduced|mini|slice|grated|shred|cracker |crackers|spread|cube|chip|snack|stick|free|cashew|curls|sauce|puff|popcorn|mac|soup|beer|pub|vegan|bites|dip|chive|fat|salami|pretzel|plant|port|sausage | UK US
cheese strings | string cheese|cheese ?string|cheestring|stringles | light|twist|vegan|reduced|swirl|fat|cheddar|pepper|smoke|salami|low|almond|plant|pizza|beef | UK US
orange juice smooth | orange juice.*(?:smooth|original)|smooth.*orange juice|britvic orange juice|orange juice$ | blood|mango|passion|clementine|kids|bits|peach|pineapple|drink|trop50|lime|carrot | UK
diet coke | diet coke|diet coca.?cola|coca.?cola.*diet | lime|cherry|caffeine|lemon|ginger|mango|exotic|berry|twisted | UK
fanta orange | fanta | lemon|zero|grape|fruit twist|straw|pineapple|berry|lime|raspb|mango|peach|kiwi|no sugar|icy|grapefruit|orange zero|free|blast|what|dark | UK
red bull | red bull$|red bull energy drink | zero|sugar|edition | UK
soda water | soda water|club soda | dash|lime|lemon|grape|pink|rasp | UK US
redbush tea | redbush|rooibos | vanilla|chai|green|latte|earl|honey|caramel|choc|orange|spice|cream|lemon|straw|ginger|kombucha|berry|cold|ice|cinn|apple|mint|espresso|turmeric|cocoa|peach|rose|amaretto|decaf.*vanilla|cacao|baobab | UK
coffee creamer | creamer | caramel|soy|vanilla|hazel|sugar.?free|choc|pumpkin|oat|almond|coconut|fat|mint|mocha|irish|cookie|cinn|toffee|maple|vegan|dairy.?free|snick|reese|non-?dairy|superfood|protein|keto|salted|pecan|peanut|cashew|cabot|cheese|sonoma|pistach|plant|cheddar|sweet|half | US
hot cross buns | hot cross buns | choc|blueb|cheesy|orange|apple|free|salted|gluten|made without|brioche|tea|whips|lemon|caramel|carrot|rhubarb | UK
tea cakes | teacakes|tea cakes | choc|marsh|bites | UK
malt loaf | malt loaf|malt lunchbox | banana|choc|lemon|apple|bar | UK
finger rolls | finger rolls|hot dog rolls | brioche | UK
white rolls | white.*\\brolls?\\b|soft sub rolls | cinnamon|gluten|genius|free|wheat|brown|seed|wholemeal|mini|half|sourdough|chocolate|candy|egg|tootsie|ham|turkey|hawaiian | UK US
seeded bread | (?:multi)?seed.*(?:bread|loaf|bloomer|batch)|bread.*seed | crisp|gluten|free|roll|bagel|bun|protein|cracker|made without|keto|mix|pitta|half|chips|stick|flat|ginger|poppy|banana|cookie|lemon|rye|chia|thin|nut|sunflower|sourdough.*chia|brioche|bites|sesame seed bread sticks|corn | UK US
fruit loaf | fruit(?:ed|y)? (?:bread )?loaf|fruit(?:ed)? bread | malt|gluten|rye | UK
tortilla wholemeal wraps | whole ?(?:meal|wheat|grain).*(?:wrap|tortilla)|(?:wrap|tortilla).*whole ?(?:meal|wheat|grain) | chips|low|carb|balance|chicken|gluten|mini|spinach|protein|turkey|keto|round|flax|strips|veg | UK US
panettone | panettone | choc|limonc|pistach|mini|sultana | US
victoria sponge | victoria | mini|vegan|gluten|free|straw|plum|bramley|lemon|tea | UK
chocolate muffins | choc.*muffin | mini|gluten|mix|vegan|banana|free|protein|made without|tops|raspb|cookie|paleo|kodiak|pot|cup|flax|chip|chunk|zucc|mug|donut|doughnut|vanilla|keto|minute | UK US
blueberry muffins | blueberr.*muffin | mini|gluten|mix|vegan|free|protein|bites|english|banana|keto|top|cheese|oat|lemon|variety|bar|bran|flax|mug|cup|grain|paleo|kodiak|thin | US
oreo cookies | oreo.*cookies | ice|cake|candy|cereal|mini|mint|pudding|double|thin|golden|fudge|birthday|peanut|gluten|covered|bites|lemon|pie|vanilla|java|pops|crust|crumb|dipped|caramel|marsh|frozen|mega|straw|hot|cinnam|cone|cheesecake|most|tiramisu|carrot|cups|mystery|hazel|toffee|brookie|dark|coconut|jelly|s.mores|confetti|snack pak|dessert|bar | US
chocolate chip cookies | choc.*chip.*cookie|cookies?.*choc.*chip | dough|gluten|bar|ice cream|mini|peanut|oat|protein|vegan|mint|free|walnut|sandwich|pecan|white|double|banana|macadamia|dark|cereal|keto|brownie|coconut|mix|grain|pumpkin|caramel|toffee|almond|cake|cone|wafer|sunflower|dipped|raisin|hazel|granola|shake|frozen|paleo|orange|mango|sour|yog|trail|pudding|lactation|reduced|lemon|rainbow|m&m|butter(?! chocolate)|breakfast|rocky|quinoa|nut|trio|cup|bites|brittle|pop|flour|milk | US
graham crackers | graham.*cracker | choc|cinnamon|gluten|crust|crumb|s.more|bunny|stick|yog|pie|cereal|marsh|ice|bites|covered|pretzel|dough|bar|dip|dunk|bear|vanilla|peanut|fudge|mini|thin|cheesecake|sandwich|jerky|low fat|pudding|candy|gum|birthday | US
saltine crackers | saltine|soda cracker | whole|low|unsalted|mini|gluten|rosemary|ranch|multi|garlic | US
rice crackers | rice.*cracker | cheese|sesame|onion|wasabi|seaweed|mix|chili|bbq|sriracha|teriyaki|garlic|black|soy|ranch|sweet|spic|chicken|multi|curry|shrimp|nut|pea|pepper|kimchi|beet|nori|tomato|rosemary|cheddar|vegetable|tamari|red rice|brown rice | US
pork rinds | pork rind|chicharron | cinnamon|bbq|hot|chili|spic|vinegar|salsa|cheddar|lime|barbecue|ranch|jalap|nacho|bacon|pepper|limon | US
veggie straws | veg.*straws | berry|mochi|cheddar|ranch|bbq|zesty|sour|hot|screamin|vinegar|apple|cheese|jalap | US
dry roasted peanuts | dry.*roast.*peanut|peanut.*dry.*roast | honey|unsalted|light|spic|chili|low|candy|butter|smok|mix|bar|no salt|ranch | US
smoked almonds | smok.*almond|almond.*smok | tofu|bbq|mix|choc|salami|cheese|jerky|bar | US
honey nut cheerios | honey nut cheerios|cheerios.*honey nut | bar|medley|treat|variety|pack of|very|snack|oat crunch|hearts? & | US
rice krispies | rice krispies|crisp(?:y|ed) rice.*cereal|crisp rice | treat|bar|choc|cocoa|straw|marsh|milk|bites|vanilla|fruit|chip|caramel|snap.*treat|square | US
instant oatmeal | instant.*(?:oatmeal|oats)|oatmeal.*instant | apple|maple|cinn|brown|straw|blueb|peach|protein|flax|fruit|raisin|choc|cacao|honey|variety|banana|date|pumpkin|berry|almond|dinosaur|cranb|cream|coconut|walnut|vanilla|superfood|chia|golden|turmeric|nut|sugar(?!.*less)|assort | US
pancake syrup | pancake.*syrup|breakfast syrup|table syrup|syrup.*pancake | lite|light|sugar.?free|mix|sausage|butter|frozen | US
`;
