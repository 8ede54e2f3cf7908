/** More plain names. Columns as in plain-names.ts. */
export const morePlainNames = `
clementines | clementine|easy peeler | juice|tonic | UK
nectarines | nectarine | juice|jam|compote|berries | UK
plums | \\bplums? | tomato|sauce|wine|jam|juice|duck|yog|puree | UK
blackberries | blackberr | jam|yog|juice|drink|creations|smoothie|energy | UK
raspberries | raspberr | jam|yog|juice|tea|jelly|cordial|sorbet|dried|pepsi | UK
red grapes | grape | juice|jelly|tomato|melon|drink | UK
honeydew melon | honeydew | juice|tea | UK
watermelon | watermelon | juice|drink|j2o|candy|spritz | UK
kiwis | kiwi | juice|smoothie|drink|lime | UK
pomegranate | pomegranate | juice|molasses|tea|drink|double dutch|orange|pellegrino | UK
fresh figs | \\bfigs? | bar|roll|jam|dried|chutney|yog | UK
rhubarb | rhubarb | yog|crumble|gin|custard|jam|drink|mousse|syrup|raspb|apple|tea | UK
shallots | shallot | crisp|fried|quiche|vinaig | UK
butternut squash | butternut | soup|mix|sweet potato|lentil|ravioli|hotpot | UK
brussels sprouts | sprouts | bean|alfalfa|bacon|sauce | UK
parsnips | parsnip | crisp|soup|honey|mash | UK
swede | swede | crush|mash | UK
fennel | fennel | tea|seed|sausage|salam|cabbage | UK
pak choi | pak choi | stir|noodle | UK
bok choy | pak choi|bok choy | stir|noodle | UK
rocket | rocket | pizza|pesto|salmon|feta|sauce | UK
watercress | watercress | soup|tzatziki|egg | UK
runner beans | runner bean | selection | UK
mangetout | mange ?tout | corn|prawn | UK
sugar snap peas | sugar ?snap | corn|broccoli | UK
corn on the cob | corn.*cob | hovis|bread | UK
new potatoes | potato | sweet|chip|salad|butter | UK
chives | chive | cheese|dip|crisp | UK
halloumi | halloumi | fries|burger|reduced|triangle|kebab | UK
mascarpone | mascarpone | sauce|cheesecake|yog|gelato|ice cream | UK US
ricotta | ricotta | ravioli|cannelloni|salata|fat free|almond|cheesecake|hearts | UK US
brie | \\bbrie\\b | cranberr|spread|bites|truffle | UK US
camembert | camembert | violife|vegan|truffle | UK US
stilton | stilton | apricot|mango|soup|pie | UK
gouda | gouda | olives|smoked|dairy free|chorizo|sausage | UK US
goat cheese | goat.*cheese|ch[eè]vre | herb|dill|pepper|honey|ravioli|tart|fig|garlic|blueb|cran | UK US
red leicester | red leicester | crisp | UK
single cream | single cream | oat|soya | UK
whipping cream | whip\\w* cream|heavy.*cream|double cream | oat|topping|aerosol | UK US
buttermilk | buttermilk | pancake|biscuit|pikelet|powder|donut|ranch | US
soya milk | soy | sauce|yog|chocolate|vanilla|strawb|bean|single|dessert | UK US
oat milk | \\boat | yog|cookie|chocolate|vanilla|cereal|single|whippable|creamer | UK US
almond milk | almond | yog|chocolate|vanilla|creamer|ice|coffee | UK US
lamb chops | lamb.*(?:chop|cutlet) | mint | UK
leg of lamb | leg.*lamb|lamb.*leg | steak|mince|diced | UK
whole chicken | whole.*chicken|chicken.*whole | wing|breast|roast|cooked | UK
duck breast | duck.*breast | smoked|orange | UK
pork belly | pork.*belly|belly.*pork | bbq | UK
chorizo | chorizo | pizza|pasta|soup|burger|egg|vegan|soy|plant | UK US
salami | salam[ei] | pizza|cheese|sandwich|vegan | UK US
smoked salmon | smoked.*salmon | pate|sandwich|cheese|quiche|egg|roulade | UK US
smoked haddock | smoked.*haddock | cake|chowder|pie | UK
sea bass | sea ?bass | butter|sauce | UK
smoked mackerel | mackerel | pate|salad | UK
hummus | h(?:ou|u)mm?(?:ou|u)s | chip|crisp|wrap|pepper|beet|dill|chocolate|lentil|olive|reduced | UK US
guacamole | guac | chip|season|crisp|burger | UK US
tzatziki | tzatziki | wrap|watercress|chicken | UK US
coleslaw | slaw | dressing|kit|reduced | UK US
falafel | falafel | wrap|salad|mix|sweet | UK
croissants | croissant | chocolate|almond|ham|sandwich | UK US
crumpets | crumpet | gluten | UK
bagels | bagel | chip|cinnamon|everything|blueb|crisp|bite|pizza|onion|gluten | UK US
baguette | baguette | garlic|chicken|ham|sandwich|raisin | UK US
ciabatta | ciabatta | garlic|chicken|olive | UK US
sourdough bread | sourdough | pizza|pretzel|cracker|crisp|gluten|muffin | UK US
english muffins | muffin | blueb|choc|banana|cinnamon|raisin|bran|sausage | UK US
instant coffee | nescaf|kenco|instant|coffee | bean|decaf|latte|cappuccino|mocha|pod|capsule|vanilla|ground|cake|caramel | UK
green tea | green tea | ice|lemon|mint|decaf|jasmine|peach|mango|kombucha|honey|ginger|latte | UK
apple juice | apple.*juice|juice.*apple | mango|raspb|elder|carrot|beet|pine|ginger|vinegar|orange|cran | UK US
cranberry juice | cranberr | mango|raspb|light|sauce|dried|tea|energy | UK US
pineapple juice | pineapple.*juice|juice.*pineapple | orange|mango|chunk|slice|tidbit|coconut|crushed|rings | UK US
tomato juice | tomato.*juice|juice.*tomato | diced|peeled|whole | UK US
lemonade | lemonade | strawb|raspb|pink|mix|diet|mint|tea|free|zero|no sugar | UK US
tonic water | tonic | diet|light|slim|elder|citrus|cucumber|gin| lime|orange | UK US
ginger beer | ginger beer | diet|light|free | UK
coconut water | coconut.*water | pineapple|mango|choc|coffee|sparkling | UK US
gnocchi | gnocchi | chicken|sauce|soup|cauli|spinach|sorrentina|formaggi|gluten | UK US
puff pastry | puff pastry | pie|straw|slices|gluten | UK US
corn tortillas | corn.*tortilla|tortilla.*corn | chip|flour|wheat | US
hamburger buns | (?:burger|brioche).*(?:bun|roll)|(?:bun|roll).*burger | gluten|hot dog | UK US
hot dog buns | hot ?dog.*(?:bun|roll)|finger roll | gluten|pretzel | UK US
pretzels | pretzel | choc|peanut|cheese|bun|dog|yog|cake|bread|gluten|honey|mustard | US
potato chips | potato.*chip|chip.*potato | bbq|barbe|sour|onion|vinegar|jalap|cheddar|sweet potato|choc|salsa | US
tortilla chips | tortilla.*chip | lime|nacho|ranch|blue|jalap|elote|hot|salsa|flour | US
salsa | salsa | chip|queso|pineapple|mango|peach|corn|bean|verde | UK US
granola | granola | bar|bite|cookie|choc|s'?more|chai|berry|peanut | US
strawberry jam | strawb.*(?:jam|preserve|spread)|(?:jam|preserve|spread).*strawb | ancho|rhub|sandwich|grape | US
grape jelly | grape.*jelly | sandwich|peanut | US
bbq sauce | b(?:ar)?b.?(?:e?c?q|ecue).*sauce | chicken|pork|honey|sugar|chip | US
ranch dressing | ranch | chip|bean|season|cracker|bacon|queso|tostada|straw|kit | US
alfredo sauce | alfredo | chicken|pasta|risotto|mac|pepper | US
marinara sauce | marinara | mozz|pizza|ravioli|meatball|spicy | US
pesto | pesto | pasta|chicken|pizza|quiche|kebab|jalap|red|rosso | UK US
refried beans | refried | burrito|rice|black | US
pinto beans | pinto | refried|pupusa|sofrito | US
beef broth | beef.*(?:broth|stock) | noodle|reduced|low|less|chili | US
vegetable broth | vegetable.*(?:broth|stock) | noodle|unsalted|low|\\bls\\b|lentil | US
tomato soup | tomato.*soup|soup.*tomato | basil|pepper|rice|bone|low|veg | UK US
chicken noodle soup | chicken.*noodle.*soup|soup.*chicken.*noodle | no chicken|gardein|low|less|thai | US
vanilla ice cream | vanilla.*ice cream|ice cream.*vanilla | mochi|malted|sandwich|choc|caramel|swirl|light|sugar | UK US
swiss cheese | swiss | chard|roll|choc|fondue|ham|turkey|light|coffee | US
monterey jack | monterey | colby|pepper|burrito|cheddar|queso | US
provolone | provolone | ham|turkey|style|sopress|salami|reduced | UK US
string cheese | string cheese | light|reduced|marinara | US
american cheese | american.*(?:cheese|slice) | burger|fat|reduced|vegan|mac | US
pepperoni | pepperoni | pizza|vegan|bread|turkey|panino|chorizo | UK US
hot dogs | hot dog|frank | bun|roll|pasta|paneer|vegan|veggie|turkey | UK US
cashews | cashew | butter|milk|wasabi|honey|choc|cocoa|cinnamon|herb|burger|drink | US
pecans | pecan | pie|candied|biscuit|thin|cracker|spin|almond | UK US
pistachios | pistach | ice|sorbet|creme|pesto|crisps|garlic|blend | UK
chocolate chips | chocolate.*(?:chip|morsel) | cookie|muffin|bar|biscotti|madeleine|macaroon|ice|white | US
bread crumbs | bread ?crumb|panko | shrimp|chicken|italian|season | US
panko | panko | shrimp|chicken|italian|matzo | US
evaporated milk | evaporated | fat free|low|skim | US
condensed milk | condensed.*milk | soup|coconut|cocon | US
apple cider vinegar | cider vinegar | drink|gumm|chip|dressing | US
red wine vinegar | red wine vinegar | chip|dressing | US
pancake mix | pancake | blueb|choc|banana|gluten|protein|syrup | US
brownie mix | brownie | bar|ice|keto|gluten|bite | US
`;
