/** Names written and judged on a later day, before they were tried. Columns as in plain-names.ts. */
export const laterNames = `
apricots | apricot | jam|yog|juice|dried|bar|conserve|date|soft|stilton|tea|wensley|jelly|snack|squash|in juice|preserve|stuffing|halves|nectar | UK US
grapefruit | grapefruit | juice|soda|gin|drink|water|segment|in juice|marmalade|tonic|bowl|spray|iced|mojito|fizz|pale|vodka|fevertree|fever | UK US
green grapes | grape | juice|jelly|tomato|melon|drink|red|black|raisin|cotton candy | UK
satsumas | satsuma|clementine|easy peeler|tangerine|mandarin | juice|tonic|in |segment|squash|water|orange | UK
red cabbage | red cabbage | pickl|braised|slaw|apple|kraut|salad | UK
baby potatoes | baby.*potato|new potato|potato.*baby | salad|sweet|tin|roast|butter|herb|mash|garlic | UK
portobello mushrooms | portobell | soup|stuffed|pizza|burger|ravioli|jerky|pate | UK
romaine lettuce | romaine|cos lettuce | caesar|kit|chicken | UK
iceberg lettuce | iceberg | sandwich|wrap|burger | UK
baby spinach | spinach | dip|frozen|soup|ravioli|pasta|pizza|quiche|tortilla|feta|ricotta|kit|smoothie|chopped|creamed | UK
skimmed milk | skimmed|skim\\b|fat.?free|nonfat | semi|yog|chocolate|evaporated|powder|condensed|cheese|latte|mocha|whipp|ricotta|half|strawb|creamer | UK US
semi skimmed milk | semi.?skimmed | choc|uht powder|goat|yog | UK
lactose free milk | lactose.?free.*milk|lacto.*milk|milk.*lactose.?free|lactaid.*milk | choc|yog|cheese|oat|almond|ice cream|eggnog|soy|cocon|protein|vanilla | UK US
natural yogurt | natural.*yog|yog.*natural|plain.*yog|yog.*plain | straw|vanilla|honey|peach|soy|coconut|almond|mango|goat|greek|raspb|berry | UK US
salted butter | salted.*butter|butter.*salted | unsalted|peanut|almond|nut|caramel|cookie|cashew|popcorn|spreadable | UK US
mature cheddar | mature.*cheddar|cheddar.*mature | crisp|cracker|sandwich|lighter|chutney|soup|extra|reduced|30%|bite|oatcake|onion|pickle|biscuit|spread|straw|lactose|vegan | UK US
blue cheese | blue|stilton|gorgonzola|roquefort|danish|dolcelatte | dressing|dip|sauce|berr|cauli|crisp|chip|burger|pizza|steak|olive|wing|salad|walnut|potato|soup|celery|corn | UK US
emmental | emmental|swiss | ham|roll|chard|choc|fondue|crois|sandwich|coffee | UK
paneer | paneer | tikka|curry|masala|saag|palak|wrap|spinach|chili|makhani|butter|burger|bites|samosa|mattar|tandoori | UK US
creme fraiche | cr[eè]me fra[iî]che | sauce|dip|salmon|half|low|reduced|light|oat | UK US
clotted cream | clotted cream | fudge|ice|biscuit|shortbread|toffee|cookie|scone|rice|cake|cornish pasty|truffle | UK US
vanilla yogurt | vanilla.*yog|yog.*vanilla|vanilla.*skyr | straw|blueb|mixed|peach|soy|coconut|almond|oat|choc|frozen|raspb|berry|cherry|granola|bean.*honey|cashew|rhub|pecan|cocon|kids|baby | UK US
chicken wings | chicken.*wing|wing.*chicken | bbq|barbe|hot |buffalo|sauce|breaded|cooked|boneless|season|spicy|peri|teriyaki|honey|smok|southern|korean|parmesan|marinat|meatless|vegan|hot'n|sticky|jerk|fire | UK US
chicken drumsticks | drumstick | ice|bbq|roast|cooked|sticky|season|peri|smok|squash|candy|lolly|turkey|sundae|garlic|honey|tandoori|spicy|duck | UK
lamb mince | lamb.*minced?|minced?.*lamb|ground.*lamb | pie|kofta|burger|moussaka|mint | UK
sirloin steak | sirloin | tip|jerky|pork|soup|roast(?:ing)? joint|burger|pie|peppercorn|butter|marinat|strips|crisp|sauce|diane | UK
stewing beef | (?:stew|diced|casserole|braising).*beef|beef.*(?:stew|diced|casserole|braising) | soup|dumpling|pie|ready|meal|vegetable|can\\b|dinty|season|ale|dog|potato|campbell|progresso|gravy|slow cook|tinned|broth | UK
pork loin | pork.*loin|loin.*pork | chop|bbq|smok|season|steak|teriyaki|stuffed|marinat|tenderloin|rind|peppercorn|herb|apple|garlic|chive|brown sugar|honey|mesquite | UK
gammon joint | gammon.*joint|joint.*gammon|gammon | steak|egg|pineapple|slices|pie|cooked|chips|soup|honey | UK
smoked bacon | smoked.*(?:bacon|rasher)|(?:bacon|rasher).*smoked | unsmoked|crisp|pasta|vegan|turkey|quiche|frazz|cheese|lardon|dog|plant|sandwich|egg|rice|soup|maple | UK US
pancetta | pancetta | pasta|pizza|risotto|ravioli|sauce|quiche|parcels|beans|carbonara|mac|asparagus|egg|chicken|tart|pea|carciofi | UK US
prosciutto | prosciutto|parma ham | pizza|mozz|salami|pasta|cheese|panino|tortell|breadstick|stuffed|provol|ravioli|melon|sandwich|raviol|wrap|grissini|girasol|cotto|soppressata|fig | UK US
haddock fillets | haddock | smoked|fish ?cake|chowder|pie|batter|bread|crumb|cheese|sauce|kedgeree|rarebit|beer|dog|cat|goujon|florentine|mornay|ratatouille|crispy | UK US
king prawns | king prawn | sandwich|wrap|curry|noodle|sushi|crumb|bread|garlic|chilli|linguine|tempura|thai|rice|cocktail|marinat|stir|salad|risotto|butter|pad|paella|pasta|crispy|coconut|gyoza|kiev|sauce|lemongrass|laksa|masala | UK
tinned salmon | salmon | smoked|cat|dog|paste|spread|pate|fillet|pie|fish cake|sushi|cakes|frozen|fresh|mayo|portion|side|supreme|steak|burger|tray|noodle|jerky|bites|salad|wrap|sandwich | US
tuna in oil | tuna.*\\boil | mayo|pasta|salad kit|cat|sandwich|bean | US
tuna in spring water | tuna.*water | cat|mayo|pasta|bean|fishless | US
sardines in tomato sauce | (?:sardine|pilchard).*tomato|tomato.*sardine | cat | US
anchovies | anchov | olive.*stuff|stuff|sauce|pizza|pasta|paste|dressing|dip|relish|mozz|pepper|caesar|capers|walnut|potato | US
baked beans | baked.*beans|beanz|beans.*tomato sauce | sausage|pork|bbq|burger|reduced|no added|maple|bacon|honey|less|curry|hash|low|veg|snap pot|green|country|brown sugar|zero|onion|pie|waffle|hash|chili|chilli|cheesy|smok|peas|bold|jala|bourbon|original.*sausage | UK US
butter beans | (?:butter|lima) ?beans? | hummus|houmous|salad|green|frozen|stew|mash|spinach|dip|paste|harissa|wrap|soup|chorizo|tomato | US
cannellini beans | cannellini|white kidney | soup|salad|pasta|dip|mix|tomato|sausage|stew | US
green lentils | lentil | red|soup|crisp|chip|salad|curry|pasta|black|beluga|pouch|rice|dal|split|bolog|puff|chorizo|sausage|cottage|grains|merchant|masala|bake | US
peach slices | peach | yog|tea|juice (?!.*slice)|jam|frozen|dried|melba|cobbler|cream|jelly|mango|gel|mixed|crisp|oatmeal|cot | US
pineapple chunks | pineapple.*(?:chunk|piece|tidbit)|(?:chunk|piece).*pineapple | frozen|dried|mango|gel|yog|pizza|cocktail|coconut|sweet and sour | UK US
pitted green olives | green.*olive|olive.*green | stuffed|black.*green|tapenade|garlic|feta|chill|pimi|almond|anchov|oil|unpitted|whole|hummus|jala|mixed|lemon|pepper | UK US
capers | caper | sauce|salmon|anchov|chicken|tartar|tapenade|dressing|olive|mayo|caperberr|tuna|lemon|pasta|pesto|cream|butter | US
gherkins | gherkin|cornichon|pickles? | crisp|burger|relish|ketchup|chip|beet|onion|egg|dip|mayo|walnut|cabbage|sauce|mango|lime|okra|garlic|jalap|pork|sandwich|branston|popcorn|turkey|herring|sticks|ham|asparagus|ploughman | US
sun-dried tomatoes | sun.?dried.*tomato|tomato.*sun.?dried | pesto|hummus|houmous|pasta|sausage|dressing|chip|cracker|cheese|bread|paste|tortilla|wrap|feta|dip|focaccia|chicken|quinoa|ravioli|olive(?! oil)|salad|ketchup|couscous|sauce|spread|mozz|pizza|salami|turkey|burger|rice|lentil|basil|jerky|pesto|tapenade|bruschetta|crisp|egg|cream|meatball|risotto|polenta|grain|orzo|falafel|loaf | UK US
artichoke hearts | artichoke | dip|jerusalem|spinach|pizza|chicken|pasta|tapenade|fresh globe|stuffed|bruschetta|grilled|marinat|antipasti|parm|hummus|ravioli|salad|pepper|egg | US
caster sugar | caster | golden|brown|fruit|icing|free|sweetener|alternative|unrefined | UK
granulated sugar | granulated|\\bsugar\\b | brown|icing|powdered|free|golden|caster|demerara|cookie|cube|cereal|snap|jam|less|no added|coconut|stevia|sweetener|alternative|turbinado|raw|zero|reduced|cinnamon|confectioner|palm|low|muscovado|substitute|xylitol|date|unrefined|maple|monk | US
strong white bread flour | bread flour|strong.*white.*flour|strong.*flour | wholemeal|brown|gluten|rye|spelt|seeded|malted|whole wheat | US
wholemeal flour | whole.?(?:meal|wheat).*flour|flour.*whole|atta | tortilla|self|bread|pasta|spelt|wrap|rye|pastry|gluten|muffin|pita|cracker|naan|roll | US
ground almonds | ground almond|almond.*(?:flour|meal) | cracker|cookie|tortilla|pancake|milk|choc|cake|mix|baking|butter|bread|wrap|muffin|crust|chip|snickerdoodle | UK US
desiccated coconut | desiccated|shredded coconut|coconut.*(?:shred|flake) | macaroon|cereal|bar|granola|bites|choc|chips|oil|yog|cake|roasted|toasted|pie | UK US
sultanas | sultana|golden raisin | scone|bran|bread|cake|biscuit|choc|muesli|yog|mix|loaf|tea|cherry|cheese|couscous|flapjack|oat|rice | UK US
prunes | prune | juice|yog|bacon|bar|armagnac|apple|puree|jam|oat|stage|pear|baby | UK US
dried apricots | apricot | jam|bar|yog|date|conserve|juice|choc|nectar|mix|granola|stilton|oat|stuffing|couscous|fresh|preserve|sauce|in juice|prune|almond|ginger|sultan|bake|tagine|halves in | UK US
white chocolate | white.*chocolate|chocolate.*white | cookie|milk.*white|raspberr|ice|button|bar.*nut|macadamia|mocha|chip|cake|yog|pretzel|straw|bisc|truffle|muffin|dark|spread|caramel|cream|brownie|mousse|egg|popcorn|peppermint|crispy|dip|coated|covered|drop|latte|cereal|protein|mint|hazelnut|coconut|drink|orange|gluten|blond|mix|sauce|profiter|cranb|lemon|almond|pudding|morsel|candy|cups|lentil|crunch|cheesec|fondue|malt|banana|cherry|croissant|baton|candies|cookies|santa|reindeer|bear|snow|bunny|crème|creme|lolly|magnum|torte|blueberr|bark|roulade|tart|kit|finger|lion|fruit|oreo|daim|peanut|gold|mice|rice|pieces|kiss | US
hazelnuts | hazelnut | choc|spread|milk|coffee|creamer|cocoa|yog|bar|butter|ice|latte|wafer|praline|syrup|cookie|oil|drink|gelato|caramel|biscuit|granola|cereal|ferrero|nutella|truffle|brownie|meringue|oat|porridge|pesto|date|raisin|mousse|bread|cream|cake|torte|cashew|almond|walnut|gianduja|gianduia|mocha|protein|cracker|cheese|fruit|muesli|kinder|meringue|kefir|soy|skyr|baci | UK
mixed nuts | mixed.*nuts|nuts.*mix|nut mix | choc|honey|trail|fruit|raisin|berr|cranb|cocoa|wasabi|spic|chili|sweet|cereal|bar|muesli|seed|rosemary|smok|vinegar|nutty|yog|season|curry|cashew.*almond|bbq|truffle|maple|cheese|sriracha|ranch | UK US
pumpkin seeds | pumpkin seed|pepita | bread|bar|granola|cracker|cereal|oat|butter|sunflower|choc|roll|mix|muesli|protein|salad|trail|pesto|bloomer|crisp|cookie|spic|chili|hot|bun|tamari|soy|chilli|loaf|bagel|cheese|oil|soup | UK US
nutmeg | nutmeg | spread|tea|cookie|creamer|eggnog|apple|sauce|cream|custard|yog | US
cardamom pods | cardamom | tea|ground|coffee|bun|chai|cookie|rice|choc|rose|yog|bar|kulfi|ghee|soup|latte|saffron|granola|sauce|shortbread | UK
coriander seeds | coriander.*seed|seed.*coriander|coriander.*whole | ground|leaf|houmous|cracker | UK
garam masala | garam masala | sauce|paste|curry|chicken|crisps|lentil|chickpea|naan|nut|soup | UK
curry powder | curry powder|mild curry|hot curry|madras.*powder|curry.*season|powder.*curry | sauce|paste|noodle|rice|soup|kit|thai|nut|ketchup|chips|chicken | UK US
cayenne pepper | cayenne | sauce|lemon|drink|juice|kombucha|nut|honey|choc|garlic|shot|tea|popcorn|cheese|chili sauce|lemonade|ginger|mango|tabasco | US
garlic powder | garlic.*(?:powder|granul)|(?:powder|granul).*garlic | salt|onion|chip|jerky|nut|butter|bread | US
sea salt | sea salt | choc|chip|crisp|almond|nut|caramel|cracker|popcorn|butter|popped|pretzel|vinegar|pistach|lentil|kale|cashew|seaweed|rosemary|cereal|bar|pasta|cheese|smok|bread|garlic|veg|lime|olive oil|toffee|pepper|thins|pea|edamame|chilli|herb|cocoa|brownie|cookie|oil|dark|potato|rind|rice|bean|plantain|puff|chick|cider|straw|corn|fudge|truffle|grinder mix|lemon|egg|focaccia|tortilla|beet|seed|roast|malt|kettle|coconut|seasoning|cassava|balsamic|snack|quinoa|oat|yog|milk|gelato|ice|himalayan|lightly|hint|wheat|cauli|crunch|pork|clusters|jerky|tuber|bites|broad|root|habas|tyrrells|walkers|peel|proper|flatbread|pita|lavash|tempura|topper|pie|chews|mint|crostini|crouton|hippeas|popp|almondina|love corn|truff|sticks|twist | US
paprika | paprika | chip|crisp|smoked|chicken|hummus|almond|nut|pringle|hot|houmous|sausage|cheese|lay|salt|sauce|peanut|salami|puff|cracker|popcorn|pork|snack|corn|chorizo|prawn|thins|lentil|twist|potato|ham|burger|seasoning|garlic|rub|rice|fries|wedges|pasta|bean|octopus|loin|olive|tuna|turkey|humm|mussel|mussels|squid|dukkah|fuet | UK US
sparkling water | sparkling.*water|water.*sparkling|seltzer|carbonated.*water|soda water|club soda | lemon|lime|orange|grapefruit|berry|cherry|peach|raspb|apple|flavou?r|mint|mango|straw|melon|cucumber|pear|tangerine|elder|pineapple|pomegr|caffeine|coconut|vitamin|ginger|rhub|passion|black|citrus|hard|key|cola|juice|essence|rose|yuzu|clement|pamplemousse|cran|kiwi|hibiscus|curate|vanilla|vodka|cream|guava|plum|tea|fruit|cbd|limonc|coffee|plum|coffea|botan|blood|lavender|grape|apricot | UK
peppermint tea | peppermint|mint.*tea | ice|candy|green|liquorice|licorice|lemon|choc|kombucha|chamomile|mocha|spearmint|nettle|ginger|cream|cocoa|cookie|bark|fennel|black|moroccan|mints|gum|oil|soda | UK
ground coffee | ground.*coffee|coffee.*ground|cafetiere|medium roast|dark roast|espresso.*ground | decaf|vanilla|hazelnut|pod|k-cup|capsule|beans?\\b|instant|caramel|cold brew|pumpkin|bags|choc|mushroom|cinnamon|coconut|whole|single.?serve|mocha|peppermint|half.?caff|flavou?red|ice|latte|maple|gingerbread|cream|pecan|blueberry|almond|rum|cookie|toffee|chicory|drink|soluble | UK US
tea bags | tea | green|peppermint|camomile|chamomile|fruit|decaf|iced|lemon|ginger|mint|rooibos|redbush|herbal|cold|berry|bread|cake|biscuit|peach|honey|chai|caff|kombucha|kettle|vanilla|loose|fennel|matcha|turmeric|detox|sleep|bubble|jasmine|sweet tea|unsweet|white tea|oolong|hibiscus|rose|cinnamon|raspb|milk|apple|mango|energy|orange|steak|bottle|fl oz|steel|arizona|lipton.*brisk|night|immun|throat|nettle|liquorice|licorice|latte|oolong|cranberry|pomegranate|acai|echinacea|senna|slim|laxative|bedtime|egyptian|stress|valerian|moringa|dandelion|ginseng|holy basil|tulsi|elder|strawb|blueberr|watermelon|teacake|teaspoon|barley|mushroom|powder|concentrate|butter | UK
hot chocolate | hot.*chocolate|hot cocoa|drinking chocolate | fudge|mint|pod|capsule|caramel|stirrer|mallow|hazelnut|orange|cereal|cookie|diet|less|high protein|sugar free|white|dark|instant lite|k-cup|peppermint|popcorn|bomb|spoon|pudding|salted|baileys|sundae|ice|oat|cream|pumpkin|vanilla|lighter|options|chili | UK US
prune juice | prune.*juice | plus|light|apple | UK
cream soda | cream soda | diet|zero | UK US
macaroni | macaroni | cheese|salad|gluten|meal|dinner|soup|beef|chickpea|bites|bowl|protein|whole | US
linguine | linguin | clam|gluten|prawn|seafood|chicken|carbonara|crab|meal|sauce|shrimp|whole|spinach|lentil|chickpea|protein|king|pesto|black bean|edamame|mushroom|bolognese|squid|fresh egg|konjac|tuna|zucch | UK US
tagliatelle | tagliatell | bolog|gluten|carbonara|chicken|whole|meal|salmon|mushroom|beef|ragu|spinach|ham|sauce|verde|pesto|prawn|porcini|truffle|courgette|chickpea | UK US
arborio rice | arborio|risotto rice|carnaroli | mushroom|chicken|asparagus|meal|saffron|cheese|truffle|porcini|tomato|spinach|parmesan|butternut|pudding | UK
polenta | polenta | chip|cake|mushroom|sausage|parm|lemon|crisp|chicken|cookie|crunch|creamy|basil|truffle|sun|herb|fries|heirloom | US
rice noodles | rice.*noodle|noodle.*rice|rice stick|vermicelli | soup|pad thai.*(?:kit|sauce|chicken)|chicken|bowl|cup|pho|kit|curry|prawn|ramen|salad|spicy|peanut|satay|tom yum|brown|roll|black|sweet chil|duck|beef|garlic|ginger|cooked|ready|instant|coconut|singapore|tuna|tofu|fresh|teriyaki|veg|ribbon.*ready|straight to wok | UK US
cornflakes | corn ?flake | honey|frosted|nut|crunchy|choc|cake|almond|crispy|cookie|berr|rice|gluten|stuffing|crumb|pretzel|fruit|chicken | US
marmalade | marmalade | onion|cake|ginger|lemon|gin|lime|chicken|cheese|ham|duck|whisky|choc|toast|chilli|sausage|tart|bacon|fig|meatball|glaz|rhub|reduced|bun|apricot|pepper|salmon|biscuit|beer|dressing|clementine | UK US
lemon curd | lemon curd | yog|cake|tart|biscuit|meringue|cookie|ice|bun|pancake|roulade|dessert|pudding|doughnut|cheesecake|donut|mousse|cream|hot cross|shortbread | US
rapeseed oil | rapeseed|canola.*oil|oil.*canola | mayo|houmous|spray|tuna|garlic|chilli|smok|sardine|dressing|lemon|fish|anchov|spread|butter|basil|truffle|crisp|blend|olive|infused | UK US
wholegrain mustard | (?:whole.?grain|grain).*mustard|mustard.*grain|stone ground mustard | sausage|dressing|mayo|sauce|chicken|mash|ham|cheese|pork|slaw|salad|crisp|honey|salmon|gammon|cheddar|pretzel|seed|truffle|horseradish | UK US
tartare sauce | tartare? sauce|tartare\\b | fish|beef|steak|salmon|light|wasabi|cod|haddock|whitebait|dill | US
oyster sauce | oyster.*sauce | beef|chicken|noodle|stir|broccoli|gluten|vegetarian|vegan|pork|rice | US
tahini | tahini | hummus|houmous|bar|dressing|sauce|choc|salad|cookie|halva|date|chicken|falafel|cracker|squash|dip|honey|granola|brownie|spread|kale|caul|bites|carrot|lemon|cereal|yog|cocoa|ice | US
low sodium soy sauce | (?:low|less|reduced|lower).*(?:salt|sodium).*soy|soy.*(?:reduced|low|less|lower).*(?:salt|sodium)|lite.*soy | chicken|noodle|stir | US
low sodium chicken broth | (?:low|less|reduced|lower|unsalted).*(?:salt|sodium)?.*chicken.*(?:broth|stock)|chicken.*(?:broth|stock).*(?:low|less|reduced|lower|unsalted) | noodle|cube|rice|soup|pasta|vegetable|bouillon|powder | US
taco shells | taco.*shell|shell.*taco | kit|dinner|kid | US
brown bread | (?:brown|whole.?(?:meal|wheat)|hovis).*(?:bread|loaf)|(?:bread|loaf).*(?:brown|whole) | white|roll|crumb|sauce|crisp|pita|pitta|thins|flour|gluten|raisin|mix|bun|cracker|sandwich.*(?:egg|cheese|chicken)|prawn|seed|rye|half|50|stick|naan|flat|egg|mustard|ketchup|cinnamon|banana|light|sprouted|best of both|tuna|salmon|garlic|stuffing | UK US
rye bread | \\brye\\b | flour|crisp|whisk|chip|cracker|roll|salmon|pretzel|seasoning|sandwich|knack|beer|pastrami|biscuit|soda|pork|cream|flake|thin|bagel chip|pumpernickel toast|ryvita|muffin|snack|berries|spread|melba | UK US
garlic bread | garlic.*(?:bread|baguette|toast|slice)|(?:bread|baguette).*garlic | sauce|season|chicken|crisp|pizza|cheese|stick|dough ball|naan|mozz|crumb|flat|gluten|crouton|pasta|spread|dip|chip|vegan|almond|butter only|lasagn|mix|knot|snack|crack|hummus|tear|three|5-cheese|texas|parm | UK US
fish fingers | fish finger|fish stick | vegan|gluten|sandwich|quorn|plant|salmon|pie|vegetable|dog|crispy batter|wrap|free | UK US
oven chips | chips?\\b|fries | choc|tortilla|corn|sweet|fish|crisp(?!y)|banana|micro|chicken|cookie|bacon|cheese|beef|steak|pie|apple|kale|pea|veg|pita|seaweed|potato chips|kettle|mint|bean|dip|plantain|lentil|curry|pub.*crisps|vinegar|bbq|nacho|meal|scampi|ice|peanut|carob|yog|rice|wafer|halloumi|carrot|avocado|polenta|pringle|cassava|wood|coconut|egg|green|bagel|beet|pork|salt|sausage|gammon|burger|cod|turkey|seasoned|ranch|loaded|parsnip|pizza|taro|lays|lay's|quest|quinoa|protein|terra|thins|barbe|jalap|sour|cheddar|onion|root | UK
chocolate ice cream | chocolate.*(?:ice cream|gelato)|(?:ice cream|gelato).*chocolate|chocolate.*frozen dessert | mint|vanilla|chip|cookie|peanut|stick|white|sandwich|bar|cone|swirl|brownie|caramel|salted|mochi|orange|hazel|fudge|cherry|neapol|straw|coated|covered|nut|almond|light|vegan|mini|cake|lolly|honey|raspb|cocon|banana|halo|dairy.?free|non.?dairy|oat|sundae|shell|cup|coffee|bites|dough|peppermint|low|keto|no sugar|almond|plant|cashew|malted|soy|tub.*mix|bombe|truffle|rebel|enlightened|lactose|marsh|rocky|pretzel|protein|salt|cream.*cookies|mousse|chunk|ripple|toffee|kids|magnum|dip|cornetto | US
lemon juice | lemon.*juice|juice.*lemon | lime|in |drink|ade|tea|water|ginger|mackerel|tuna|dressing|sardine|cayenne|apple|kale|celery|kit|olive|orange|honey|frozen|artichoke|cold|shot|green|mix|strawb|sparkling|berry|vodka|organic juice | UK
`;
