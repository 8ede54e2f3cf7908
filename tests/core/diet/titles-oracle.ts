/**
 * What real product titles show, by composition knowledge, written apart from the guard's tables: `shows` are titles that must be refused,
 * `hides` titles of food that commonly holds it without saying so (never a silent pass), `plain` titles that must not be refused. Each is
 * a pattern over titles of the public catalogues, less what looks the same and is not (`not`).
 */
export interface TitleOracle {
  kind: string;
  /** The rule asked: a diet, or "no x" for something avoided. */
  rules: readonly string[];
  shows: RegExp;
  hides: RegExp;
  plain: RegExp;
  /** Titles left out of `shows` and `hides`: claims of freedom and false friends. */
  not: RegExp;
}

export const titleOracles: readonly TitleOracle[] = [
  {
    kind: 'nut',
    rules: ['nut-free', 'no nuts'],
    shows:
      /\b(?:almonds?|cashews?|hazelnuts?|pecans?|pistachios?|walnuts?|macadamias?|praline|marzipan|nutella|peanuts?|pesto|baklava|amaretti|frangipane|bakewell|nougat|mixed nuts|brazil nuts|pine nuts)\b/i,
    hides:
      /\b(?:brownies?|cookies?|biscuits?|chocolates?|muesli|granola|cereal bars?|cakes?|ice cream|curry|korma|satay|dukkah|stuffing|nut roast|truffles?|trail)\b/i,
    plain:
      /^(?:[\w&'. ]*)\b(?:chestnut mushrooms|butternut squash|nutmeg|coconut water|carrots|potatoes|basmati rice|semi skimmed milk|whole milk|cheddar|chicken thighs|beef mince|salmon fillets|water chestnuts|doughnuts?)\b(?![\w' ]*(?:cake|cookie|bar|almond|nut))/i,
    not: /cake flour|crab cakes?|truffle salt|cake mix flour|nut.?free|no nuts|flavou?r coffee|shampoo|lotion|soap|(?:cake|cookie) (?:decorat|cutter)|candle/i,
  },
  {
    kind: 'gluten',
    rules: ['gluten-free', 'no gluten'],
    shows:
      /\b(?:wheat|barley|rye|spelt|bread|bagels?|muffins?|croissants?|crackers?|pretzels?|pizza|spaghetti|penne|fusilli|noodles?|couscous|bulgur|semolina|cookies?|biscuits?|cakes?|pies?|pasty|beer|lager|oats?|oatmeal|malted?|breaded|battered|tortellini|ravioli|lasagne|lasagna|pastry|scones?|naan|pitta|brioche|baguette|ciabatta|sausage rolls?|wholemeal|weetabix|shreddies|crumpets?|waffles?|pancakes?|doughnuts?|donuts?)\b/i,
    hides:
      /\b(?:sausages?|soup|gravy|stock cubes?|soy sauce|meatballs?|burgers?|curry|stuffing|seasoning mix|ready meal|casserole|stew|chocolate bar|crisps|cereal|granola|dressing|sauce|ice cream)\b/i,
    plain:
      /\b(?:bananas?|carrots?|potatoes|basmati rice|jasmine rice|quinoa|buckwheat|whole milk|semi skimmed milk|butter|cheddar|eggs|chicken (?:breasts?|thighs?)|beef mince|salmon fillets?|olive oil|black beans|chickpeas|red lentils|polenta|mineral water|apple juice|orange juice|strawberries|spinach|broccoli)\b$/i,
    not: /no gluten|pancake syrup|apple ?sauce|salsa verde|lasagne|pad thai|brown rice|vermicelli|cellophane|gluten.?free|made without|free from|\bgf\b|wheat.?free|grain.?free|rice (?:noodles?|cakes?|crackers?)|glass noodles?|shirataki|ginger beer|root beer|rice cake|corn ?cake|cauli|almond flour|coconut flour|cheese ?cake flavou?r|pie filling|cake decorat|rice pasta|lentil|chickpea|paleo|keto|konjac|zucchini|butternut|oats? free|cake toppers?|candle|fish cakes?|potato (?:waffles?|cakes?)|tea ?cakes? tin|crab ?cakes?|corn (?:bread|tortilla)|crackers? cheese|cheese crackers? cut|pumpkin pie spice|pie crust spice|sausage|pasta sauce|pizza sauce|for noodles|palmini|hearts? of palm|bread seasoning|siete|cassava|kelp|quinoa|polenta|coffee|latte|tea|mushrooms|butter|mac and cheese sauce|dressing|oat ?milk|hot dog|beer stick|bratwurst|brat|jerky|cookies?.{0,12}(?:ice cream|cream|dough)|ice cream|frozen dessert|shake|yogurt|creamer|protein powder|cheese/i,
  },
  {
    kind: 'dairy',
    rules: ['dairy-free', 'no milk'],
    shows:
      /\b(?:milk|cheese|butter|cream|yogh?urts?|cheddar|mozzarella|parmesan|brie|camembert|gouda|feta|halloumi|paneer|ricotta|mascarpone|stilton|whey|custard|ghee|kefir|skyr|creme fraiche|ice cream|gelato|latte|cappuccino|fudge|toffee|lasagne|pizza|alfredo|quiche|manchego|gruyere|edam|emmental|red leicester|wensleydale|burrata|fromage frais|tiramisu|cheesecake|milkshake|tzatziki|carbonara|dauphinoise|stroganoff|tikka masala|butter chicken)\b/i,
    hides:
      /\b(?:brownies?|cookies?|biscuits?|cakes?|chocolates?|soup|mashed?|crisps|crackers?|curry|pudding|pie|pies|sausages?|bread|rolls|brioche|croissants?|protein bar|cereal|gravy|dressing|pesto|caramel|scones?|waffles?|pancakes?|hot chocolate|nuggets|ready meal|pastry|muffins?)\b/i,
    plain:
      /\b(?:bananas?|carrots?|potatoes|basmati rice|eggs|chicken (?:breasts?|thighs?)|beef mince|salmon fillets?|olive oil|black beans|chickpeas|red lentils|mineral water|apple juice|orange juice|strawberries|coconut milk|butter beans|butternut squash|peanut butter|almond butter|cocoa butter|oat milk|soya milk|almond milk|cream of tartar|butter lettuce|buttercup squash)\b$/i,
    not: /bread flour|cake flour|pancake syrup|no dairy|no cheese|pasta.*lasagne|lasagne.*pasta|lentil lasagne|palm lasagne|vegan|plant|dairy.?free|non.?dairy|free from|made without|alternative|soya?\b|oat\b|almond|coconut|oatmilk|cashew|notmilk|vitalite|alpro|(?:nut|seed|sunflower|apple|pumpkin|cookie|cocoa|body|shea|peanut|sun|macadamia|almond|fruit|hazelnut|soy|sesame|pecan|walnut|pb) ?butter|butter (?:beans?|lettuce|flavou?r|puff)|butternut|buttercup|cream soda|cream of (?:tartar|wheat|rice|coconut)|milk thistle|shav|cleans|bread (?:and|&) butter|coffee (?:pods|capsules|beans)|pods|capsules|nespresso|tea\b|teabag|syrup|pb|rice milk|hemp|flax|pea ?milk|ripple|cheese ?sticks? tray|wafer|butterfly|paleo|cream ?crackers|powder(?:ed)? peanut|whipped (?:body|almond)|butterball|i can.?t believe|creme egg tray|body|lotion|milk ?(?:of magnesia)|oat-?milk|planet oat|silk|so delicious|daiya|violife|sheese|miyoko|kite hill|tofutti|follow your heart|chao|swedish glace|booja|nada moo|nadamoo|forager|koia|banana ?milk|macadamia|pili|sauce for|pizza (?:sauce|base|crust|dough|topper|seasoning|kit)|creamy/i,
  },
  {
    kind: 'egg',
    rules: ['no egg'],
    shows:
      /\b(?:eggs?|omelettes?|mayonnaise|mayo|meringues?|quiche|egg noodles?|hollandaise|aioli|tartare sauce|tiramisu|brioche|custard tarts?|pavlova|macarons?|yorkshire puddings?|scotch eggs?|french toast|carbonara|lemon curd|coleslaw|potato salad)\b/i,
    hides:
      /\b(?:cakes?|cookies?|biscuits?|muffins?|pasta|noodles|ice cream|pancakes?|waffles?|burgers?|meatballs?|breaded|battered|pastry|sandwich|pies?|dressing|nougat|doughnuts?|quorn)\b/i,
    plain:
      /\b(?:bananas?|carrots?|potatoes|basmati rice|eggplant|aubergine|whole milk|cheddar|chicken (?:breasts?|thighs?)|beef mince|salmon fillets?|olive oil|black beans|chickpeas|red lentils|mineral water|apple juice)\b$/i,
    not: /rice cake|pancake syrup|rice noodle|rice pasta|lentil|zucchini|buckwheat|pad thai|crab cake|cake flour|rice vermicelli|brown rice|cellophane|egg.?free|eggless|vegan|plant|just egg|free from egg|easter|creme egg|chocolate|mini eggs|candy|eggplant|veg ?egg|jelly|egg dye|kinder|cadbury|for eggs|egg replac|follow your heart|pasta ?free|no egg|swan|custard cream|nest|mayo ?coba|egg tray|dressing.*vegenaise|vegenaise|apple brioche|nog|shaped|egg cream|flavou?r/i,
  },
  {
    kind: 'soy',
    rules: ['no soy'],
    shows: /\b(?:soya?|tofu|edamame|miso|tempeh|teriyaki|hoisin|tamari|soybeans?)\b/i,
    hides:
      /\b(?:chocolates?|cookies?|cakes?|brownies?|bread|muffins?|crackers?|noodles?|ramen|margarine|veggie burgers?|vegetarian sausages?|protein bar|nuggets|stir fry|ice cream|dressing|mayonnaise|spread|biscuits?|bouillon|stock cubes?)\b/i,
    plain:
      /\b(?:bananas?|carrots?|potatoes|basmati rice|whole milk|cheddar|chicken (?:breasts?|thighs?)|beef mince|salmon fillets?|olive oil|black beans|chickpeas|red lentils|mineral water|apple juice|eggs|coconut aminos)\b$/i,
    not: /rice cake|cracker (?:cut|barrel)|fruit spread|bread (?:and|&) butter|bread flour|cake flour|rice noodle|rice vermicelli|soya?.?free|no soy|free from soy|soy candle|without soy/i,
  },
  {
    kind: 'fish and shellfish',
    rules: ['no fish', 'vegetarian'],
    shows:
      /\b(?:salmon|tuna|cod|haddock|mackerel|sardines?|anchov(?:y|ies)|trout|sea bass|fish fingers?|fish cakes?|fish sauce|kippers?|herring|pollock|tilapia|halibut|worcester(?:shire)? sauce|caesar dressing|fish pie|taramasalata|sushi)\b/i,
    hides: /\b(?:kimchi|thai (?:red|green) curry|pad thai|caesar|seafood|dashi|tom yum|gumbo|paella)\b/i,
    plain:
      /\b(?:bananas?|carrots?|potatoes|basmati rice|whole milk|mushrooms|olive oil|black beans|chickpeas|red lentils|mineral water|apple juice|eggs|goldfish crackers|swedish fish)\b$/i,
    not: /pad thai (?:rice )?noodle|rice pad thai|vegan|plant|fish.?free|tu.?nah|toona|good catch|cat food|dog|vegetarian|codfish cake free|no fish|not fish|fishless|this isn|cod(?:e|y)|veg(?:etable)? sushi|cucumber|avocado|sushi rice|sushi (?:nori|kit|vinegar|ginger|mat)|sushi seasoning|seasoning|rub|for fish|for salmon|goldfish|roll/i,
  },
  {
    kind: 'halal',
    rules: ['halal'],
    shows:
      /\b(?:pork|bacon|ham|gammon|prosciutto|pancetta|chorizo|salami|pepperoni|lard|wine|beer|lager|whisky|whiskey|rum|brandy|vodka|gin|prosecco|champagne|sherry|bourbon|cider|gelatine?|marshmallows?|gummy bears|hot dogs|sausages?|chicken|beef|lamb|turkey)\b/i,
    hides:
      /\b(?:jelly|gummies|haribo|trifle|tiramisu|christmas pudding|fruit cake|ready meal|gravy|stuffing|pate|stock cubes?|mousse|cheesecake|soup|ravioli|tortellini|meatballs?|burgers?|pies?)\b/i,
    plain:
      /\b(?:bananas?|carrots?|potatoes|basmati rice|whole milk|mushrooms|olive oil|black beans|chickpeas|red lentils|mineral water|apple juice|eggs|wine vinegar|cider vinegar|ginger beer|root beer|ginger ale|hamburger buns|hot dog rolls|hot dog buns|rum.?less|salmon fillets?|cod fillets?)\b$/i,
    not: /lamb's lettuce|no lard|vegan|plant|halal|veg(?:gie|etarian|an)|meat ?(?:less|free)|alcohol.?free|non.?alcoholic|0%|0\.0|vinegar|root beer|ginger beer|ginger ale|beer ?(?:batter seasoning)|seasoning|rub|flavou?r(?:ed)?|sauce|dog food|cat|wine gums|this isn|isn.?t|no (?:beef|chicken|pork|bacon)|buns?|rolls? |gin(?:ger|seng)|soy|tofu|tofurky|gardein|morningstar|beyond|impossible|lightlife|boca|quorn|linda mc|richmond meat|apple cider|hot dog rolls|fakin|jackfruit|mushroom|turkey figs|chips?|crisps|beefsteak|beef tomato|vitamin|eggs?|chicken of the sea|hot dog relish|relish|burger topper|cheese|chickenless|chik|ham(?:burger)|rum raisin|stock|smoked paprika|cidre|sparkling|juice|butter|broth|ramen|noodles?|marinade|salad|wine jelly|glass|sweet cider|drink|apple|bones?|for chicken|shake|rice/i,
  },
  {
    kind: 'kosher',
    rules: ['kosher'],
    shows:
      /\b(?:pork|bacon|ham|gammon|prosciutto|pancetta|chorizo|pepperoni|shrimps?|prawns?|lobster|crab|clams?|mussels?|oysters?|scallops?|squid|calamari|catfish|eel|monkfish|lard|rabbit)\b/i,
    hides:
      /\b(?:jelly|gummies|haribo|marshmallows?|ravioli|gravy|stuffing|pate|stock cubes?|mousse|soup|burgers?|seafood|paella)\b/i,
    plain:
      /\b(?:bananas?|carrots?|potatoes|basmati rice|whole milk|oyster mushrooms|olive oil|black beans|chickpeas|red lentils|mineral water|apple juice|eggs|salmon fillets?|crab apples|oyster crackers)\b$/i,
    not: /fat rabbit|no lard|vegan|plant|kosher|veg(?:gie|etarian|an)|meat ?(?:less|free)|turkey bacon|beef bacon|flavou?r|sauce|cat|crab apple|oyster (?:mushroom|cracker|sauce)|buns?|isn.?t|no (?:bacon|pork)|chips?|crisps|seasoning|rub|boil|fakin|tofu|tofurky|gardein|quorn|naked|mushroom|imitation|relish|cracker|jackfruit|lightlife|turkey|chicken|beef|ham(?:let|burger)|seasoned|soy|rabbit (?:food|gummies|pasta|bunnies|shaped)|annie|bunn(?:y|ies)|chocolate|cheddar|candy|protein bar|broth|dip|soyrizo|salsa/i,
  },
];
