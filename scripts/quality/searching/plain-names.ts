/**
 * Plain names of foods as in lists and recipes, in singular and plural and with synonyms. After each name: the words a right
 * product's title must have, the words it must not have, and which of the two catalogues sell it.
 */
export const plainNames = `
strawberry | strawberr | jam|yog|milk|cereal|conserve|spread|bar|sauce|syrup|drink | UK
blueberries | blueberr | muffin|jam|yog|bar|cereal|juice|tea | UK
lemon | lemon | juice|tea|curd|sorbet|cake|soap|pepper|water | UK US
limes | lime | juice|tea|pickle|soda|water|chip | UK
orange | orange|clementine|satsuma | juice|marmalade|chocolate|soda|drink|pepper | UK US
apples | apple | juice|sauce|pie|cider|tea|puree|crumble|vinegar | UK US
banana | banana | bread|chip|milk|puree|pepper|loaf | UK US
pear | pear(?!l) | drop|cider|juice|barley | UK
peaches | peach | tea|yog|melba|juice | UK US
pineapple | pineapple | juice|upside|salsa | UK
mango | mango | chutney|juice|sorbet|lassi|salsa | UK US
avocado | avocado | oil|mayo|dip|guacamole|spray | UK US
cherry tomatoes | cherry.*tomato|tomato.*cherry | soup|sauce|chip | UK
tomato | tomato | ketchup|soup|sauce|paste|puree|juice|passata | UK US
potatoes | potato | sweet|chip|crisp|gnocchi|salad|mash|waffle | UK
sweet potato | sweet potato | crisp|chip|fries|falafel|soup | UK US
carrot | carrot | cake|juice|soup|houmous | UK
onions | onion | spring|ring|soup|powder|gravy|bhaji|chutney|pickled | UK
red onion | red onion|onions?,? red | chutney|marmalade|gravy | UK
garlic clove | garlic | bread|powder|salt|sauce|mayo|butter|naan | UK US
garlic | garlic | bread|powder|salt|sauce|mayo|butter|naan | UK US
ginger | ginger | ale|beer|biscuit|tea|cake|nut|snap|ground|shot | UK US
celery | celery | salt|soup|seed | UK
cucumber | cucumber | soap|gin|relish|water | UK
zucchini | zucchini|courgette | noodle|fritter|bread | UK
courgettes | zucchini|courgette | noodle|fritter|bread | UK
aubergine | aubergine|eggplant | dip|parm|bake|moussaka | UK
eggplant | aubergine|eggplant | dip|parm|bake|moussaka | UK
red bell pepper | pepper | soup|black|jelly|sauce|hot | UK
capsicum | pepper | soup|black|jelly|sauce|hot | UK
broccoli | broccoli | soup|cheddar|quiche|slaw | UK
cauliflower | cauliflower | rice|cheese|soup|pizza | UK
spinach | spinach | dip|pizza|soup|ravioli|pasta | UK
lettuce | lettuce | wrap | UK
cabbage | cabbage | soup|kimchi | UK
kale | kale | chip|crisp|salad kit|juice | UK
leeks | leek | soup|pie | UK
mushrooms | mushroom | soup|sauce|ravioli|pate|gravy | UK US
asparagus | asparagus | soup | UK
green beans | green bean|fine bean | casserole|soup|coffee | UK
spring onions | spring onion|green onion|scallion|salad onion | dip|crisp|chip | UK
scallion | spring onion|green onion|scallion|salad onion | dip|crisp|chip | UK
peas | \\bpeas?\\b|petits? pois | chick|soup|black.?eye|split|wasabi|crisp|protein|snack|pudding | UK US
sweetcorn | corn | pop|chip|flour|syrup|tortilla|starch|cracker|fritter|soup|relish | UK
beetroot | beet | crisp|chip|houmous|juice|sugar | UK US
radish | radish | horse | UK
basil | basil | sauce|pesto|dressing|crisp|soup|tomato | UK US
parsley | parsley | sauce|root|butter | UK US
cilantro | cilantro|coriander | seed|ground|rice|dressing|lime|houmous|soup | UK US
fresh coriander | cilantro|coriander | seed|ground|rice|dressing|lime|houmous|soup | UK
mint leaves | mint | sauce|tea|gum|chocolate|toothpaste|jelly | UK
thyme | thyme | honey|crisp | UK US
rosemary | rosemary | crisp|bread|cracker|focaccia|oil | UK US
bay leaf | bay lea | soup | UK
bay leaves | bay lea | soup | UK
red chilli | chill?[ie] | sauce|jam|powder|flake|con|oil|bean|paste | UK
green chile | chill?[ie] | sauce|jam|powder|flake|con|oil|bean|paste | US
jalapeño | jalape | chip|crisp|sauce|dip|jelly|popper|cheese | UK US
egg | \\beggs?\\b | noodle|chocolate|scotch|salad|bite|fried rice|mayo|kinder|custard | UK US
eggs | \\beggs?\\b | noodle|chocolate|scotch|salad|bite|fried rice|mayo|kinder|custard | UK US
milk | milk | chocolate|coconut|almond|oat|soy|shake|rice|butter|goat|condensed|powder | UK US
2% milk | milk | chocolate|coconut|almond|whole|shake|skim|1% | US
whole milk | whole|full | chocolate|coconut|almond|skim|yog|powder | UK US
butter | butter | peanut|almond|nut|milk|cookie|biscuit|scotch|bean|body|spread|chicken|squash | UK US
unsalted butter | unsalted.*butter|butter.*unsalted | peanut|almond|nut | UK US
double cream | heavy|double|whipping | ice|brandy|clotted | UK US
heavy cream | heavy|double|whipping | ice|brandy|clotted | UK US
sour cream | sour(?:ed)? cream | crisp|chip|dip|pringle | UK US
plain yogurt | yog | strawberr|vanilla|frozen|raisin|coated|peach | UK US
greek yoghurt | greek | strawberr|frozen|raisin|honey|bar | UK US
cheddar cheese | cheddar | crack|soup|crisp|bread|mac | UK US
parmesan | parm | crisp|sauce|chicken|dressing | UK US
mozzarella | mozzarella | stick|pizza|panini|bites | UK US
feta cheese | feta | dressing|pizza|tart | UK US
cream cheese | cream cheese|soft cheese|philadelphia | dip|cake|bagel|frosting | US
cottage cheese | cottage cheese | pie | UK US
chicken breasts | chicken | nugget|soup|deli|pet|cat|broth|sandwich|ham|bread | UK US
chicken thighs | thigh | soup | UK US
minced beef | beef.*mince|mince.*beef|ground beef | pie|lasagne|crispy|jerky | UK
ground beef | beef.*mince|mince.*beef|ground beef | pie|lasagne|crispy|jerky | UK
ground turkey | turkey | bacon|jerky|burger|sausage|deli | UK US
pork chops | pork | scratching|bean|sausage|pie | UK
bacon | bacon|rasher | bit|crisp|dip|frazzle|soup | UK US
sausages | sausage | roll|casserole|vegan|hot dog|dog | UK US
salmon fillets | salmon | cat|dog|smoked|paste|spread|pate | UK US
prawns | prawn|shrimp | cracker|crisp|cocktail|curry|toast|sandwich|dumpling|noodle | UK US
shrimp | prawn|shrimp | cracker|crisp|cocktail|curry|toast|sandwich|dumpling|noodle | UK US
tuna | tuna | \\bcat\\b|mayo|pasta|salad kit|sandwich | US
cod | \\bcod\\b | oil|finger|cake | UK US
tofu | tofu | noodle|curry | UK US
rice | rice | cake|pudding|vinegar|milk|noodle|krisp|paper|cereal|flour | US
basmati rice | basmati | pilau|meal | US
brown rice | brown.*rice | cake|syrup|vinegar|cracker | UK US
spaghetti | spaghetti | sauce|squash|hoops|tomato sauce | UK US
penne | penne | meal|sauce | UK US
egg noodles | egg.*noodle | soup | UK US
lasagne sheets | lasagn | meal|vegetable lasagn|beef|sauce | UK US
couscous | couscous | salad | UK US
quinoa | quinoa | crisp|bar|chip|bread | UK US
rolled oats | oat | cookie|milk|bar|biscuit|drink | UK US
plain flour | flour | tortilla|self|bread flour|coconut|almond | UK US
all-purpose flour | flour | tortilla|self|bread flour|coconut|almond | UK US
self-raising flour | self.?r[ia]s | - | US
sugar | sugar | snap|free|brown|icing|powdered|cookie|cereal | UK US
brown sugar | brown.*sugar|demerara|muscovado|light soft | cinnamon|oat | US
icing sugar | icing|powdered|confection | - | US
honey | honey | mustard|nut|cereal|ham|yog|granola|roast|dew|bbq|cheerio | UK US
maple syrup | maple | sausage|bacon|pancake | US
baking powder | baking powder | - | UK US
baking soda | baking soda|bicarb | toothpaste|deodor|litter | US
cornflour | corn ?fl?o?u?r|corn ?starch | tortilla | US
cocoa powder | cocoa | butter|hot | UK US
vanilla extract | vanilla | ice|yog | UK US
black beans | black bean | sauce|burger|soup|chip|dip | US
kidney beans | kidney bean | chili con|soup | UK US
chickpeas | chick ?pea|garbanzo | crisp|snack|curry|flour|pasta|houmous | US
red lentils | red.*lentil|lentil.*red | soup|crisp|chip|pasta | US
canned tomatoes | tomato | soup|sauce|ketchup|fresh|vine|cherry | UK US
chopped tomatoes | tomato | soup|ketchup|fresh|vine | UK US
tomato paste | tomato (?:paste|puree|concentrate) | - | US
tomato purée | tomato|passata | soup|ketchup | UK US
passata | passata|pur[eé]e|strained | - | UK US
coconut milk | coconut milk|coconut | water|yog|ice|oil|sugar|chip|light|lite|reduced|drink | UK US
olive oil | olive oil | mayo|spread|sardine|popcorn|margarine|spray | UK US
vegetable oil | vegetable oil | spread|spray | UK US
soy sauce | soy sauce|soya sauce | ginger|noodle | US
fish sauce | fish sauce | - | US
worcestershire sauce | worcester | crisp | US
white wine vinegar | white wine vinegar | crisp | US
balsamic vinegar | balsamic | glaze|crisp|dressing|onion | US
ketchup | ketchup | crisp|mayo | UK US
dijon mustard | dijon | dressing|ham|crisp | US
mayonnaise | mayo | sandwich|tuna | US
peanut butter | peanut butter | cup|cookie|bar|cereal|cracker|pretzel | US
chicken stock | chicken.*(?:stock|broth|bouillon) | noodle|gravy | UK US
vegetable stock cubes | (?:veg|vegetable).*(?:stock|broth|bouillon) | - | UK US
ground cumin | cumin | seed | US
cumin seeds | cumin | ground | UK US
turmeric | turmeric | tea|shot|latte|capsule|supplement|drink|juice | UK US
ground cinnamon | cinnamon | stick|roll|cereal|toast|sugar|bagel | US
cinnamon sticks | cinnamon | ground|roll|cereal|toast | UK US
smoked paprika | smoked paprika|paprika,? smoked|paprika | chorizo|crisp|chip | UK US
chili powder | chill?[ie].*powder|powder.*chill?[ie]|chill?i | con carne|bean|kit | US
oregano | oregano | sauce|tomato|oil|soap | UK US
black pepper | black pepper|peppercorn | crisp|chip|sauce|beef|chicken|salmon|cracker|ham | UK US
salt | \\bsalt\\b | vinegar|crisp|chip|bath|caramel|epsom|pepper|cashew|nut|butter|popcorn | US
walnuts | walnut | bread|oil|brownie|cake|whip | UK
almonds | almond | milk|butter|flour|bar|cereal|oil|chocolate|ground | UK US
cashew nuts | cashew | milk|butter|bar | UK
raisins | raisin | bran|bread|cereal|bagel|oat|scone | UK US
flour tortillas | tortilla | chip|corn tort | UK US
tortillas | tortilla | chip|soup | UK US
white bread | white | wine|chocolate|pitta|roll|sauce|vinegar|flour | UK US
bread | bread|loaf | crumb|flour|garlic|ginger|short|stick|sauce|banana|naan | UK US
burger buns | \\bbuns?\\b|bap|roll | sausage|cinnamon|hot cross | UK US
pita bread | pitt?a | chip|crisp | UK US
ham | \\bham\\b | burger|sandwich|pizza|cheese|egg | UK US
orange juice | orange.*juice|juice.*orange | mango|pineapple|candy | UK US
dark chocolate | dark|chocolate | milk|biscuit|ice|cereal|drink|covered | US
naan | naan | curry|pizza|kit|chicken | UK US
`;
