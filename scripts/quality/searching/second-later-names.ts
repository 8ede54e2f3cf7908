/** Names of the same day, tried once after the rules were changed for the first set. Columns as in plain-names.ts. */
export const secondLaterNames = `
black grapes | grape | juice|jelly|tomato|melon|green|white|mixed|fruit|raisin | UK
mixed berries | berr(?:y|ies) | jam|yog|tea|juice|bar|cereal|smoothie|granola|drink|muffin|gum|water|sauce|vitamin|cookie|oat|kefir|candy|snack|skyr|straw|blue|rasp|cran|soda|cake|kombucha|fig|squash | UK
celeriac | celeriac | soup|remoulade|mash|gratin|slaw | UK
turnips | turnip | greens|mash|soup | UK
white onions | white onion|onions?,? white | pickled|ring|soup|dip | UK
oyster mushrooms | oyster mushroom | soup|sauce|stir | UK
chestnut mushrooms | chestnut mushroom | soup|pie|ravioli|risotto|sauce|pate | UK
little gem lettuce | little gem|gem lettuce | kit|caesar | UK
lambs lettuce | lamb.?s lettuce | - | UK
chard | chard\\b | chardonnay|swiss cheese|bites|pie|mix|salad | UK
fine green beans | (?:fine|green) bean | casserole|soup|coffee|mint|mixed|carrot|broccoli | UK
medjool dates | medjool | bar|choc|stuffed|pecan | UK
persimmon | persimmon|sharon | juice|dried|vinegar | UK
conference pears | conference pear | juice|cider | UK
granny smith apples | granny smith | juice|chip|dried|sauce|candy | UK
braeburn apples | braeburn | juice | UK
vine tomatoes | vine.*tomato|tomato.*vine | soup|sauce|salsa|juice|quiche|dried | UK
whole milk | whole|full fat | choc|coconut|yog|powder|kefir|goat|ricotta|mozz|cottage|jersey|lacto|straw|vanilla|butter|cheese | UK US
oat milk | \\boat.*(?:milk|drink)|oatly | choc|yog|vanilla|barista|creamer|cookie|straw|banana|single|cereal|coffee|latte|whippable|ice|matcha|mocha|custard|baby|spread|honey|maple|cream|fraiche|chocolate | UK US
coconut milk | coconut milk | yog|choc|ice|creamer|vanilla|drink|curry|light|lite|almond|frozen|rice|straw|kefir|reduced|caramel|barista|low | UK US
goats milk | goat.*milk | cheese|yog|butter|soap|kefir|powder|ice|caramel|formula | UK US
whipped cream | whipped|squirty|aerosol|spray cream | cheese|vodka|coconut|mix|choc|topping mix|oat|almond|body|potato|butter|non.?dairy|dairy.?free|mousse|yog|salad|hershey | UK US
half fat creme fraiche | half fat.*cr[eè]me fra|cr[eè]me fra.*half fat|reduced.*cr[eè]me fra | sauce | UK
fat free greek yogurt | (?:0%|fat.?free|non.?fat).*(?:greek|yog)|greek.*(?:0%|fat.?free|non.?fat) | straw|vanilla|honey|blueb|peach|cherry|coconut|key|lime|raspb|mango|black|pineapple|mixed|banana|lemon|choc|granola|caramel|apple|coffee|pomeg|berry|strained fruit | UK
grated parmesan | grated.*(?:parm|parmig)|(?:parm|parmig).*grated | romano|vegan|crisp|chicken|asiago | UK US
red leicester | red leicester | crisp|cracker|slices? with|sandwich|pickle | UK
double gloucester | double gloucester | onion|chive | UK
edam | \\bedam\\b | reduced|vegan|30% | UK
manchego | manchego | chorizo|honey|olive|quince|fig|ham|cracker|crisp|bites | UK US
havarti | havarti | dill|jalap|cracker|ham|turkey|pepper|sandwich|horseradish|light|garlic | US
pepper jack | pepper ?jack | cracker|crisp|chip|burger|sausage|dip|wrap|vegan|plant|turkey|chicken|stick|sandwich|ham|quesad|dairy.?free|cauli|egg|snack|bites|cashew|jerky|ritz | US
cream cheese | cream cheese|soft cheese|philadelphia | dip|cake|bagel|frosting|chive|onion|garlic|straw|salmon|jalap|light|reduced|pretzel|blueb|cracker|pumpkin|vegan|plant|almond|danish|salad|herb|stick|non.?dairy|dairy.?free|1/3|less|veg|soy|honey|brown|bar|cook|pepper|choc|snack|roll|chilli|fat.?free|free | UK US
free range eggs | free range.*egg|egg.*free range | noodle|mayo|quail|duck|custard|boiled|scotch|white|sandwich|fried|liquid|cress|omelet|pasta|bacon|tagliat|salad|mini|tart|cake|sausage|chicken|potato | UK
boneless skinless chicken thighs | thigh | bone.?in|cooked|bbq|season|marin|sticky|tikka|korean|peri|jerk|garlic|katsu|lemon|breaded|southern|skin.?on|drumstick|turkey|honey|teriyaki | UK
skinless salmon fillets | salmon.*fillet|fillet.*salmon | smoked|hot|marin|chilli|teriyaki|crust|dusted|en croute|skin.?on|sauce|cajun|honey|lemon|butter|pesto|garlic|bread|sweet|jerky|kiev|flakes|bbq|miso | UK
beef brisket | brisket | bbq|smok|cooked|chili|sandwich|pulled|pot roast|jerky|burger|gravy|braised|mac|slow|pastrami | UK
rump steak | rump | marin|pork|lamb|peppercorn|pie|butter|jerky | UK
lamb shanks | lamb shank | mint|rosemary|gravy|slow|cooked|sauce|red wine|braised|tagine | UK
lamb leg steaks | lamb.*leg.*steak|leg.*lamb.*steak|lamb.*steak | mint|marin|minted | UK
pork mince | pork.*mince|mince.*pork|ground pork | pie|beef &|bolog | UK
pork sausages | pork.*sausage|sausage.*pork|cumberland|lincolnshire|chipolata | vegan|apple|chilli|bacon|roll|leek|garlic|chorizo|meat|gluten|cocktail|stuffing|black|pie|casserole|smoked|honey|onion|cheese|caramel|fennel|maple|pasta|dog|pepperoni|biscuit|gravy|italian|egg|pizza|fenugreek|hash|plant|frank|chicken|turkey|kabanos|red onion|sundried|truffle|bolog | UK
unsmoked back bacon | unsmoked.*(?:back|bacon)|(?:back|bacon).*unsmoked | streaky|medallion|lardon|gammon | UK
smoked streaky bacon | smoked.*streaky|streaky.*smoked | unsmoked|vegan|maple|pancetta bbq | UK
cooked ham | ham\\b | hamburger|gammon joint|egg|pizza|cheese|sandwich|quiche|pea|pasta|smok|honey|soup|mustard|burger|parma|serrano|mac|croissant|turkey|roll|cracker|maple|bean|prosciutto|crisp|mortadella|panini|baguette|pie|brown sugar|tart|omelette|hash|iberico|ham & | UK
parma ham | parma ham|prosciutto di parma | pizza|mozz|melon|salami|chicken|asparagus | UK
cooked prawns | (?:cooked|ready to eat).*prawn|prawn.*cooked | \\braw\\b|sauce|curry|cocktail|marin|sandwich|noodle|chilli|garlic|salad | UK
raw king prawns | \\braw\\b.*prawn|prawn.*\\braw\\b | cooked|garlic|chilli|marin | UK
tuna steaks | tuna.*steak|steak.*tuna | marin|chilli|cat|can|brine|sunflower | UK
sea bream | bream | sauce|butter|chilli|lemon|herb|potato | UK
rainbow trout | trout | smoked|pate|butter|almond|cat|dog|sauce|terrine|sandwich|caviar|mousse|salad|cake|watercress|eggs | UK
crab sticks | crab stick|seafood stick | - | UK
albacore tuna | albacore | lemon|pepper|pasta|jala|kit|mayo|salad|oil|sriracha|herb|garlic|chili|crack|low sodium|no salt|bbq|ranch|spicy|tomato|smoked | US
sardines in olive oil | sardine.*olive oil | spicy|smoked|lemon|jalap|hot|pepper|tomato|cayenne|mustard|chili | US
black beans | black bean | sauce|soup|chip|burger|burrito|rice|salsa|dip|noodle|refried|spaghetti|quesad|taco|seasoned|cuban|brownie|chicken|corn|enchilada|bowl|tamale|low|no salt|less|reduced|fiesta|snack|cumin|chili|crunch|hummus|pasta|veggie|patty|tostada|pupusa|jalap|beef|garlic|crackers?|patties|roasted|brown|lime|no.?salt|tempeh|popp|empanada|sofrito|puff | US
kidney beans | kidney bean | white|chili|low|no salt|less|reduced|salad|rice|soup|mix | US
great northern beans | great northern | low|no salt|soup|season|ham|reduced | US
pinto beans | pinto bean | refried|low|no salt|season|chili|jalap|reduced|rice|burrito|spicy|bacon|smash|charro | US
garbanzo beans | garbanzo|chick ?pea | low|no salt|hummus|snack|crunch|roasted|pasta|flour|puff|salad|reduced|curry|masala|burger|soup|tomato|cookie|chip|rice|spice|spread|tofu|bites|butter|less|dough|stew|cous|crisp|choc|bean mix|cracker|penne|rotini|shell|falafel|saag|bowl|dip|spinach|elbow|mac | US
diced tomatoes | diced tomato|tomato.*diced|petite diced | chile|chili|garlic|basil|no salt|low|pepper|onion|fire|italian|soup|lime|zesty|chipotle|jalap|oregano|less|mexican | US
crushed tomatoes | crushed.*tomato|tomato.*crushed | basil|garlic|fire|no salt|herb|oregano|low|pepper | US
tomato sauce | tomato sauce | sardine|no salt|basil|bean|spaghetti|ravioli|meat|pasta in|low|spicy|pouch with|garlic|italian|arrab|mackerel|stuffed|pilchard|less|beef|chicken|hot|herb|mushroom|squid|fish|mozz|gnocchi|oreg|vodka|sausage|roasted|ricotta|pasta | US
green olives | green.*olive|olive.*green | stuffed|garlic|pimi|tapenade|chill|ciabatta|lemon|feta|almond|oil|jalap|bread|herb|mixed|mix|& black|anchov|blue|pepper|spic|harissa|basil | UK US
kalamata olives | kalamata | spread|bread|hummus|oil|feta|tapenade|pasta|dip|cracker|crisp|mix|fig|lemon|herb|garlic|green | US
dill pickles | dill | chip flavor|crisps|potato|salmon|havarti|dip|peanut|almond|popcorn|relish|sauce|sunflower|chevre|hummus|cheese|dressing|weed|seed|pita|bites|snack|vinaigrette|herring|season|ranch|cracker|tartar|nut|puff|spicy|hot|bread.*butter|carrot|beet|okra|cauli|sauerkraut|kraut|egg|salad|spread|garlic.*chips| mayo|green bean|tofu|sour cream|kettle|pretzel|asparag | US
pickled onions | pickled.*onion|silverskin | crisp|cheese|monster | UK
apple sauce | apple ?sauce | cinnamon|straw|berry|bar|mixed|peach|mango|cherry|banana|pouch.*(?:straw|berry)|pear|blueb|oat|pork|bbq|muffin|crush|kale|carrot|spinach|raspb|grape|apricot|sweet potato|cookie|melon|acai|honey|pumpkin|peach | US
coconut oil | coconut oil | spray|hair|popcorn|mct|chip|body|soap|ghee|garlic|butter|blend|mayo|lotion|cereal|granola|cracker|cassava|tortilla|buttery|almond butter|kettle|plantain|popped | US
avocado oil | avocado oil | chip|spray|mayo|dressing|crisp|blend|lime|garlic|potato|popcorn|hair|tortilla|chili|kettle|aioli|coconut|sauce|ranch | US
extra virgin olive oil | extra.?virgin.*olive|olive.*extra.?virgin | anchov|tuna|sardine|mackerel|spray|garlic|basil|lemon|chilli|truffle|tomato|artich|mayo|mussel|blend|rosemary|crack|infused|feta|olives in|salmon|pesto|octopus|cod|pepper|herring|trout|crostini|popcorn|chip|pita|beans|hummus|eggplant|bread|infus|onion|crisp | UK US
balsamic vinegar | balsamic.*vinegar|vinegar.*balsamic|aceto balsamico|balsamic of | dress|crisp|chip|glaze|onion|white|fig|cracker|kale|triscuit|straw|fennel|tomato|spray|almond|raspberry|vinaig|pearls|basil|cream|pear|rosem|mayo|pickle | US
yellow mustard | yellow mustard|mustard.*yellow|classic mustard | pretzel|seed|honey|chip|dill|sausage|potato | US
hot sauce | hot sauce|tabasco|sriracha|cholula|frank.?s red | mayo|chip|almond|chicken|crisp|green|garlic|chipotle|jalap|mango|lime|bean|truffle|verde|peanut|wing|habanero|queso|cheese|nut|pineapple|honey|ranch|sardine|bacon|pork|jerky|popcorn|olive|vegan|pickle|smoked|mustard|taco|ghost|scorpion|reaper|carrot|tuna|beef|egg|ketchup|wings|season|hummus|fish|sweet chili | US
teriyaki sauce | teriyaki | chicken|salmon|jerky|noodle|beef|rice|bowl|stir|tuna|turkey|meatball|pork|tofu|stick|seaweed|less|low|gluten|marin(?!ade)|burger|pineapple|mushroom|edamame|tempeh|veg|shrimp|nut|almond|island|honey|udon|hawaiian|bites|strip|packet|sriracha|snack|mix|keto|soy.?free|sugar|spicy | US
hoisin sauce | hoisin | duck|noodle|chicken|pork|beef|wrap|gluten|rib | US
sweet chilli sauce | sweet chil+[ie].*(?:sauce)?|sweet red chil | crisp|chip|chicken|prawn|noodle|salmon|cracker|philad|cheese|nut|hummus|houmous|wrap|tuna|kebab|crack|lentil|cashew|pea|squid|dip with|stir|fish|seaweed|rice|tofu|salad|mayo|sandwich|bites|thai style|halloumi|turkey|walkers|ham|sensations|thins|popped|peanut|pitta|sausage|lime | UK US
caesar dressing | caesar | salad kit|chicken|kit|wrap|vegan|light|yog|bowl|salad|crouton|plant|dairy.?free|turkey|cashew|kale chips|jala|lite|reduced|fat.?free|avocado|pizza|protein | US
italian dressing | italian.*(?:dressing|vinaig)|dressing.*italian | light|free|season|mix|creamy|chicken|lite|reduced|low|zesty|balsamic|pasta|parm|less|robusto|house|romano|herb | US
raspberry jam | raspberr.*(?:jam|preserve|conserve|spread)|(?:jam|preserve|conserve|spread).*raspberr | yog|chocolate|dough|biscuit|cake|bar|peanut|seedless? less|sponge|sandwich|swiss|roll|straw|reduced|no sugar|sugar.?free|less|almond|tart|low|red pepper|chia|cheese|rosewater|chipotle|jalap|scone|super|cookie | US
almond butter | almond butter | bar|chocolate|cookie|honey|vanilla|cereal|crunch|cup|cocoa|maple|granola|snack|bite|oat|protein|espresso|cinnamon|salted caramel|pretzel|coconut|cashew|banana|pancake|coffee|squeeze.*(?:honey|vanilla)|date|filled|no stir crunchy|chunky|hazel|superf|apple|jelly|pumpkin|bread|dark|fig|keto|puff|toffee|stuffed|blueb|muffin|chia|seeds|rice | US
crunchy peanut butter | (?:crunch|chunk).*peanut butter|peanut butter.*(?:crunch|chunk) | bar|cereal|chocolate|cookie|granola|honey|reduced|cup|puff|maple|ice|pretzel|clif|protein|almond|candy|snack|bites|powder|dark roast|less|no sugar|cocoa|dark roasted|egg|oat|banana|wafer|fudge|jif.*natural|natural.*added|rice | US
nutella | nutella | go|biscuit|b-ready|bread|stick|cookie|muffin|snack | US
porridge oats | \\boats?\\b|porridge | pot|milk|drink|golden syrup|apple|honey|bar|sachet|berry|cookie|blueb|maple|choc|straw|granola|cinnamon|raspb|protein|fruit|banana|apricot|biscuit|oatcake|quick.?cook.*flav|muesli|gluten|flapjack|raisin|overnight|bircher|bran|yog|bread|creamy|cream|kefir|oatly|nut|peach|cereal|barista|steel|coconut|rice|baby|quinoa|almond|peanut|smoothie|soda|flour|hoops|toffee|chia|syrup|latte|skyr|mango|loaf|super | UK
steel cut oats | steel.?cut | maple|apple|berry|cinnamon|quick|blueb|instant|cup|brown|protein|cranb|raisin|gluten|honey|almond|frozen|fruit|vanilla|flax|3.?min|superf|quinoa|peach|oatmeal,? (?:app|map) | US
granola | granola | bar|bite|cookie|choc|peanut|berry|honey|almond|maple|coconut|vanilla|banana|cinnamon|apple|cran|yog|pumpkin|cashew|thins|chai|protein|butter|pecan|raisin|espresso|cherry|ginger|matcha|lemon|cacao|cocoa|blueb|rasp|straw|hemp|chia|turmeric|date|mango|peach|fruit|snack|cluster|round|sea salt|nut|super|flax|orange|grain.?free|keto|paleo|low|gluten|seed|mix|crunch|coffee|caramel|fig|cup|minis|jam|kale|s'more|mint|toffee|carrot|hazel|sweet | US
fusilli | fusilli | gluten|whole|lentil|pea|chickpea|tomato|chicken|pesto|salad|tri|spinach|pasta pot|brown|quinoa|rice|red|corn|tricol|kamut|spelt|protein|meal|cauli|beet|einkorn|green|bean|veg|egg | US
rigatoni | rigatoni | chicken|sausage|gluten|chickpea|vodka|lentil|meal|beef|whole|bolog|meat|tomato|bowl|pesto|sauce|ricotta|n'duja|nduja | US
orzo | orzo | salad|rice|chicken|pilaf|gluten|soup|feta|tomato|whole|pasta pot|tri|chickpea|shrimp|parm|lemon|spinach|mushroom|veg|risotto | US
jasmine rice | jasmine | brown|tea|ready|micro|minute|cooked|instant|cup|steam|seasoned|pouch|90|lime|coconut|boil|frozen|sticky|express|thai basil|red|chicken|cilantro|blend|sec|garlic|heat|cauli|quinoa|bowl | US
couscous | couscous | salad|parm|garlic|tomato|chicken|pearl|israeli|herb|mushroom|giant|whole|tri|curry|veg|pine|spic|harissa|olive|feta|lemon|med|sultan|falafel|lentil|lamb|tagine|moroc|halloumi|pot|wild|mango|roast|cauli|broccoli|chickpea|plant|roasted|mix|quinoa|cranb|mint | US
quinoa | quinoa | chip|bar|salad|bread|crisp|pasta|rice|garlic|granola|puff|cook|bowl|mix|chocolate|lentil|tomato|ready|micro|pilaf|blend|burger|cereal|kale|herb|cracker|pesto|fusilli|spaghetti|elbow|seeds? & |red pepper|penne|cup|falafel|patties|cake|pizza|oat|frozen|90|meal|chick|veg|boost|chia|pretzel|season|med|cauli|chili|basil|crunch|nugget|wrap|tortilla|muesli|bulgur|sushi|soup|jack|flake|spag|macaroni|mac|linguine|rotelle|shell|kashi|pop|black|red|tricolor|tri|rainbow|freekeh|chicken|turkey|beet|tots|bites|caramel|egg|edamame|sweet|protein|vanilla|curry|steam|almond|tempeh|apple | US
panko breadcrumbs | panko | italian|season|shrimp|chicken|fish|gluten|tofu|whole|salt|cod|parm|herb|garlic|haddock|rice|calamari|tilapia|tempura|pork|onion|crusted|lemon|coated|mac|bites|vegan | US
baking soda | baking soda|bicarb | toothpaste|detergent|litter|deodor|bread | US
baking powder | baking powder | - | US
cornstarch | corn ?starch | - | US
brown sugar | brown sugar|muscovado|demerara | maple|bacon|oatmeal|cinnamon|ham|tart|cookie|syrup|bbq|bourbon|tea|bean|cereal|ice|granola|sauce|bar|milk|sweetener|turkey|hot|alternative|substitute|boba|salmon|pork|monkfruit|chicken|coconut|ketchup|mustard|coffee|swerve|jerky|almond|oat|pop|latte|sausage|stevia|pecan|yog|pancake|waffle|splenda|truvia|free|blend|beans|body|rub|peach|toaster|teriyaki|salami|hickory|crumb|creamer|apple|glazed|frosted|cube | US
powdered sugar | powdered sugar|confectioner|icing sugar | donut|doughnut|free|mini|monk|swerve|sweetener|cookie|substitute|keto|stevia|alternative|sponge|erythritol|waffle | US
maple syrup | maple syrup | pancake.*flav|bacon|granola|bar|cereal|butter|oat|cookie|sausage|waffle|popcorn|tea|coffee|sugar.?free|mustard|cream|almond|yog|bourbon|vanilla|cinnamon|pecan|peanut|flavou?red|bean|walnut|chai|nuts?|syrup made|turkey|pumpkin|salmon|blend|ham|lite|low|crunch|mayo|cashew|jerky|balsamic|candy|muffin | US
raisins | raisin | bran|bread|cookie|choc|yog|granola|cereal|oat|bar|bagel|nut|mix|muffin|cinnamon|golden|coated|sour|watermelon|apple|cake|muesli|scone|loaf|bun|rum|biscuit|cranb|fruit|sultan|carrot|fudge|english|almond|pecan|seed|toast|raisinets|covered|flavor|cheese|straw|danish|ice|salad|cashew|roll|jumbo golden|tea|brioche|swirl|hot cross|pain|panett|crunch|puff|cracker|crisp | UK US
walnuts | walnut | bread|cake|butter|choc|cookie|oil|cheese|honey|candied|brownie|pesto|salad|muffin|maple|pear|ice|raisin|banana|milk|granola|glazed|cranb|coffee|date|loaf|mix|fig|baklava|whip|creamer|sourdough|pickled|oat|cinnamon|halvah|cereal|dressing|vinaig|yog|apple|roll|dip|burger|topping|meat|sugar|pie|fudge|stilton|cracker|bar|spread|beet | UK
cashews | cashew | butter|milk|wasabi|honey|choc|cocoa|cinnamon|herb|burger|drink|yog|cheese|curry|cream|bar|coconut|spread|chili|thai|mix|maple|cookie|chicken|dip|queso|ice|salad|lime|pepper|cluster|sriracha|caramel|kefir|trail|gelato|almonds?|vanilla|stir|cran|noodle|rice|granola|turmeric|berry|cajun|everything|truffle|pistach|cheddar|ranch|dressing|pesto|macadamia|vinegar|sesame|peanut|bbq|smok|korma|tofu|bites|crunch|fruit|frozen dessert|alfredo|garlic|toffee|spiced|sweet|beet | UK US
sunflower seeds | sunflower.*(?:seed|kernel) | bread|ranch|bbq|dill|butter|bar|cracker|sour|chili|jalap|roll|granola|oil|spread|mix|salad|pumpkin|pickle|cheddar|taco|cereal|choc|loaf|honey|vinegar|tahini|cheese|bun|bagel|season|buffalo|garlic|bacon|crisp|rye|hot|pepper|dip|cookie|flax|lime|chip|bloomer|pesto|trail|cinnamon|sesame|chia|rice|spelt|raisin | US
ground turmeric | turmeric | tea|drink|shot|juice|ginger|root|milk|capsule|honey|latte|soup|sauce|kefir|rice|chai|granola|supplement|gold|ghee|kombucha|popcorn|tahini|sauerkraut|lentil|lemon|fresh|cracker|curry|yog|hummus|bone|nut|chip|cauli|vinegar|bar|pepper|broth|gumm|almond|dressing|bread|houmous|egg | UK US
smoked paprika | smoked paprika|paprika.*smoked | crisp|almond|nut|chip|hummus|sausage|sauce|rice|chicken|corn|tuna|houmous|octopus|mayo|cracker|pork|potato|salami | UK US
chili powder | chil+[ie].*powder | ancho|chipotle|sauce|garlic|kashm | US
bay leaves | bay lea | soup|season | UK
black peppercorns | peppercorn | sauce|pate|steak|crisp|salami|ranch|mixed|rainbow|pink|green|szech|cheese|dressing|chip|medley|brie|salt|white|turkey|salmon|sichuan|chicken|rub|beef|bacon|blend | UK US
english breakfast tea | english breakfast | decaf|k-cup|latte|muffin|sausage|bottle|iced|caff | UK
chamomile tea | c(?:h)?amomile | honey|lavender|vanilla|lemon|lip|soap|ginger|spearmint|mint|lotion|spice|kombucha|apple|sleep|spiced|peach|maple|limeflower|rose|valerian|lime|rhubarb | UK
decaf coffee | decaf.*(?:coffee|instant|espresso|ground)|(?:coffee|nescaf|espresso|kenco|roast).*decaf | vanilla|hazelnut|latte|tea|cappu|mocha|caramel|creamer|ice|cold|flav|choc|pump|mushroom|cinnamon | UK
coffee beans | coffee.*bean|bean.*coffee|whole bean | ground|decaf|choc|vanilla|hazelnut|caramel|pod|cold|pumpkin|flav|ice|cream|instant|k-cup|green coffee|jelly|milk|latte|energy|snack|cinnamon|kahlua | UK
still water | still.*water|water.*still|spring water|mineral water|purified|drinking water | sparkling|lemon|lime|flav|fizz|straw|apple|orange|raspb|peach|berry|cucumber|vitamin|tuna|carbonated|coconut|mango|blackc|elder|rose|touch of|salmon|chicken|hint|mackerel|kids?.*fruit|passion|watermelon|rhub|baby|pomeg|grape|cherry|mint|pineapple|infus|distilled|alkaline.*tea|salt | UK
ginger ale | ginger ale | diet|zero|slim|light|lemon|cran|rhubarb|skinny|whisk|tea|sugar|grapefruit|orange|smoked|refreshingly | UK US
grape juice | grape.*juice|juice.*grape | pineapple|pear|cran|raspb|apple|berry|peach|light|diet|mango|straw|elder|passion|grapefruit|sparkling|cherry|melon|cocktail|drink|orange|fruit|kale|spritz|blackc|pomeg|low|sugar|lime|tea | UK US
pomegranate juice | pomegranate.*juice|pom wonderful|juice.*pomegranate | cherry|blueb|grape|berry|tea|mango|apple|cran|acai|lemon|straw|drink|light|raspb|cocktail|orange|water|passion|ginger|rose|beet|lime|squash|molasses | UK US
orange juice | orange.*juice|juice.*orange | mango|carrot|pineapple|banana|passion|straw|apple|drink|lime|lemon|calcium.*pulp free less|peach|in orange|blood|grape|fiz|turmeric|ginger|concentrate|clem|mandarin|beet|squash|kids|fortified|light|low acid|50|less|reduced|protein|cranb|raspb|kiwi|guava|vit|grapefruit|smoothie|spark|multi|no pulp|tangerine|berry|water|cocktail|sunny|healthy|trop50|kale|papaya|curcuma | UK US
white bread | white.*(?:bread|loaf|sliced)|(?:bread|loaf).*white | gluten|sourdough|roll|crumb|whole|wheat|garlic|pita|pitta|naan|flour|tuna|danish|half|seed|bun|banana|ciabatta|sandwich.*(?:egg|ham)|light|keto|low|rice|tiger|50|potato|oat|yeast|thins|flat|spelt|egg|cheese|chocolate|mix|baguette|cake|rustic|corn|italian|bloomer|cob|wrap|quinoa|einkorn|roast|round|crust|brioche|lite|country.*(?:wheat)|king|stick|toastie less|buns|best of both|no sugar|sugar|french|protein|reduced|calorie | UK US
burger buns | (?:burger|hamburger|brioche).*(?:bun|roll)|(?:bun|roll).*(?:burger|hamburger) | gluten|hot dog|vegan|wheat|seeded|pretzel|slider|whole|sausage|keto|potato|sesame|beef|chicken|low|mini|choc|lobster|sweet|onion|jalap|cheese|breakfast|light|thin|patty|cinnamon | UK US
whole wheat tortillas | whole.?(?:wheat|grain|meal).*(?:tortilla|wrap)|(?:tortilla|wrap).*whole.?(?:wheat|grain|meal) | chip|low|carb|chicken|spinach|cracker|crisp|high|balance|protein|street|organic.*corn | US
bagels | bagel | chip|cinnamon|everything|blueb|crisp|bite|pizza|onion|gluten|seed|mini|thin|wheat|multi|season|whole|egg|choc|jalap|protein|asiago|cheese|pumpernickel|raisin|sesame|topp|salmon|cran|grain|poppy|keto|dog|apple|straw|sprouted|hummus|sausage|honey|potato|bacon|low|sandwich|schmear|dip|rye|pretzel|cereal|avocado|carb|spread|ham|tuna|french|vegan|cracker|pastrami|sourdough|cheddar|nut|pump|pb | UK US
crumpets | crumpet | gluten|sourdough|fruit|square | UK
tortilla wraps | (?:tortilla|wrap) | chip|chicken|corn|gluten|wholemeal|whole|seed|crisp|mini|spinach|low|kit|falafel|tuna|turkey|beetroot|sweet|spelt|salad|salsa|duck|pork|beef|bean|houmous|hummus|omelette|prawn|tomato|white and|salmon|potato|espanola|cauli|protein|coconut|egg|super|lettuce|carrot|turmeric|halloumi|paneer|foil|cling|film|soft taco|ham|pumpkin|pepper|veg|cheese|quinoa|breakfast|sausage|bbq|christmas|vegan|feta|caesar | UK
rice cakes | rice cake | choc|caramel|cheddar|cheese|apple|ranch|yog|kids|mini|baby|cracker|corn|crisp|sweet|barbe|bbq|quinoa|white|cinnamon|chilli|kettle|sriracha|everything|butter|vinegar|blueb|straw|raspb|tomato|thins|kale|chip|cream|pesto|banana|bites|sesame|multi|lentil|sour|mochi|popcorn|garlic|dark|milk|coconut|marmite|carrot|unsalted less|brown rice cakes? with|tteok|gluten-free rice cakes? choco|maple | US
tortilla chips | tortilla.*chip|chip.*tortilla | lime|nacho|ranch|blue|jalap|elote|hot|salsa|flour|chilli|cheese|guac|multigrain|black|red|bean|grain|sweet|sriracha|chipotle|cassava|low|organic yellow less|quinoa|dip|cool|chia|jicama|bbq|habanero|sea ?salt & vinegar|protein|keto|cauli|almond|veg|spinach|seed|hint|sour|avocado|siete|coconut|chili|pico|queso|unsalted|no salt|pepper|rainbow|cheddar|street|truffle|garlic|heat|paprika|fajita | US
salsa | salsa | chip|queso|pineapple|mango|peach|corn|bean|verde|hot|chicken|con|mild? &|cheese|dip|cheddar|lime|roja|cilantro|jalap|chipotle|habanero|green|tomatillo|fresca|garlic|pico|egg|taquit|roasted|fire|black|medium &|nacho|crisp|tortilla|macha|avocado|sauce|casera|brava|kit|wrap|burger|serrano|ranch|cracker|guac|criolla | UK US
hummus | h(?:ou|u)mm?(?:ou|u)s | chip|crisp|wrap|pepper|beet|dill|chocolate|lentil|olive|reduced|garlic|jalap|everything|pine|pretzel|spinach|lemon|snack|chill?i|falafel|pita|caramel|edamame|pesto|harissa|kale|roasted|carrot|tomato|avocado|artich|cauli|buffalo|light|onion|salad|supreme|coriander|turmeric|sriracha|truffle|med|black|white|sandwich|tahini|with|&|and|quinoa|pumpkin|dip|crunch|thai|cucumber|bowl|dessert|moroccan|smoked|zesty|spicy|guac|bean|kalamata|za.?atar|basil|cracker|brownie|dark | UK US
guacamole | guac | chip|season|crisp|burger|dip pack|mix|kit|reduced|salsa|tortilla|chicken|mango|pineapple|spicy|jalap|popp|snack|bean|wrap|bowl|prawn|cracker|egg | UK US
fish cakes | fish ?cake | prawn|salmon|smoked|thai|cod|haddock|crab|tuna|sauce|melting|gluten|sweet | UK
frozen pizza | pizza | sauce|base|dough|roll|crust|snack|pocket|bagel|cracker|crisp|bites|season|cutter|mini|gluten|cauli | US
vanilla ice cream | vanilla.*ice cream|ice cream.*vanilla | mochi|malted|sandwich|choc|caramel|swirl|light|sugar|cone|stick|bar|cookie|fudge|brownie|straw|raspb|oat|vegan|pecan|almond|cake|chip|orange|neapol|free|plant|keto|protein|clotted|cream.*cups?|mini|lolly|affogato|honey|toffee|salted|cherry|coconut|berry|pumpkin|cashew|peanut|blueberry|lavender|pie|coffee|dairy.?free|halo|no sugar|low|magnum|ripple|sundae|cup|bean.*swirl|topping|syrup|cream soda|root|crunch|candy|dipped|peach|bourbon | UK US
mango sorbet | mango.*sorbet|sorbet.*mango | passion|raspb|coconut|bar|straw|mix|variety | US
butter | butter | peanut|almond|nut|milk|cookie|biscuit|scotch|bean|body|spread|chicken|squash|cashew|popcorn|unsalted less|garlic|herb|lettuce|croissant|cracker|shortbread|brioche|naan|cocoa|syrup|apple|pumpkin|cake|bread|fudge|caramel|ghee|crumpet|sauce|cocoa|brandy|bar|flavou?r|roll|sunflower|cinnamon|honey|kiev|vegan|plant|almond|pie|toffee|pretzel|light|whipped|curry|noodle|corn|waffle|pecan|bun|goat|olive|pecan|ball|finger|crunch|mushroom|truffle|seed|pasta|fish|bagel|muffin|mint|cup|corn|puff|potato|salmon|cream|turkey|shrimp|lobster|lurpak light|ravioli|pastry|puff|dairy.?free|alternative|lighter|tortilla|masala|filled|flora|coconut|ice | UK US
`;
