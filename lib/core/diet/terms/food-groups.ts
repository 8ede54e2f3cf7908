/**
 * Groups of foods that people leave out by one word, by the names of their members: avoiding cheese means avoiding cheddar. For groups
 * that are no allergen of contents.ts. Own table of foods sold under names that do not say the group; singular words as wordsOf writes
 * them, each a part of a pattern. Imitations of meat and milk are judged by their claims, not here.
 */
const steaks =
  '(?<!\\b(?:tuna|salmon|cod|swordfish|halibut|cauliflower|celeriac|mushroom|turkey|chicken|pork|gammon|lamb|venison|tofu|soya|vegan|fruit) (?:\\w+ )?)steak(?! (?:seasoning|sauce|knife|fry|cut|spice|rub))';
const beef = `beef(?! tomato)|veal|${steaks}|sirloin|ribeye|rib eye|brisket|fillet mignon|filet mignon|oxtail|bresaola|pastrami|corned beef|biltong|hamburger(?! (?:bun|roll))|chateaubriand|tournedo|entrecote`;
const otherRedMeat =
  'pork|lamb(?! (?:s )?lettuce)|mutton|goat(?! (?:s )?(?:milk|cheese|butter|yogurt|kefir))|venison|bison|boar|(?<!(?:turkey|chicken|vegan) )bacon|ham|gammon|prosciutto|pancetta|chorizo|salami|pepperoni|mortadella|nduja|black pudding|hogget|ox|kidney(?! bean)';
const blue =
  'stilton|gorgonzola|roquefort|danish blue|cambozola|saint agur|bleu|dolcelatte|shropshire blue|blue cheese';
const cheese = `cheese|cheddar|brie|camembert|${blue}|gouda|edam|emmental|emmenthal|gruyere|comte|feta|halloumi|mozzarella|burrata|ricotta|mascarpone|parmesan|parmigiano|parmigiana|grana padano|pecorino|manchego|wensleydale|red leicester|double gloucester|cheshire|lancashire|caerphilly|boursin|philadelphia|babybel|dairylea|cathedral city|leerdammer|jarlsberg|havarti|provolone|fontina|taleggio|asiago|colby|monterey jack|pepper jack|muenster|munster|paneer|queso|cotija|oaxaca|limburger|reblochon|raclette|port salut|chevre|quark|labneh|velveeta|cornish yarg|chaource|epoisse|tomme|romano|rarebit|fondue`;
const bean = '(?<!\\b(?:coffee|jelly|cocoa|cacao|vanilla|espresso|tonka|whole) )bean(?! (?:sprout|curd))';
const pulses =
  'chickpea|garbanzo|lentil|dal|dhal|split pea|pigeon pea|black eyed pea|cannellini|borlotti|flageolet|haricot|edamame|hummus|houmous|falafel|soybean|soya bean|kidney bean|black bean|pinto|lima|fava|broad bean|butter bean|navy bean|mung|adzuki|aduki|refried';
const chilis =
  'chili|jalapeno|habanero|scotch bonnet|serrano(?! ham)|cayenne|chipotle|ancho|poblano|piri piri|peri peri|sriracha|tabasco|harissa|gochujang|sambal|ghost pepper|padron|nduja';
const squashes =
  '(?:butternut|acorn|spaghetti|kabocha|delicata|winter|summer|yellow) squash|pumpkin(?! seed)|zucchini|courgette|marrow(?!fat| bone)';
const citrus =
  'lemon(?!grass| grass| balm| thyme| sole)|lime(?! leaf)|orange(?! (?:bell )?pepper| pekoe)|grapefruit|clementine|satsuma|mandarin|tangerine|pomelo|kumquat|yuzu|bergamot|marmalade';

const groups: Readonly<Record<string, string>> = {
  cheese,
  'blue cheese': blue,
  'soft cheese': `brie|camembert|${blue}|feta|mozzarella|burrata|ricotta|mascarpone|boursin|philadelphia|cream cheese|soft cheese|queso fresco|labneh|chevre|taleggio|reblochon|cottage cheese|goat s? ?cheese`,
  'hard cheese': 'cheddar|parmesan|parmigiano|grana padano|pecorino|manchego|gruyere|comte|gouda|emmental|emmenthal|red leicester|double gloucester|asiago|romano|mature cheese|hard cheese',
  'goat cheese': 'chevre|chavroux|goat s? ?cheese',
  bean: `${bean}|${pulses}`,
  legume: `${bean}|${pulses}|pea|peanut|tofu|tempeh|lupin`,
  pulse: `${bean}|${pulses}`,
  lentil: 'dal|dhal|lentil',
  beef,
  'red meat': `${beef}|${otherRedMeat}`,
  game: 'venison|pheasant|partridge|grouse|quail|(?<!white )rabbit|boar|pigeon(?! pea)|duck|hare',
  offal: 'liver|kidney(?! bean)|tripe|tongue|haggis|(?<!\\b(?:tuna|salmon|mackerel|trout|fish|mushroom|lentil|vegetable|aubergine) )pate|sweetbread|black pudding|faggot|foie gras',
  poultry: 'chicken|turkey|duck|goose|guinea fowl|quail|poussin|hen|pheasant|capon',
  'processed meat': 'bacon|ham|salami|pepperoni|chorizo|sausage|hot dog(?! (?:roll|bun))|frankfurter|pastrami|corned beef|prosciutto|pancetta|mortadella|bologna|jerky|nduja|spam|wiener',
  'cured meat': 'bacon|ham|salami|pepperoni|chorizo|pastrami|corned beef|prosciutto|pancetta|mortadella|jerky|nduja|bresaola|speck|coppa',
  sausage: 'chorizo|frankfurter|hot dog(?! (?:roll|bun))|bratwurst|salami|kielbasa|andouille|merguez|chipolata|banger|wiener|black pudding|pepperoni|nduja',
  'oily fish': 'salmon|mackerel|sardine|herring|kipper|trout|anchovy|pilchard|sprat|bloater|lox|gravlax|whitebait',
  mushroom: 'portobello|portobellini|portabella|shiitake|cremini|chanterelle|enoki|porcini|morel|maitake|cep|girolle|shimeji|(?<!chocolate )truffle(?! (?:cake|bar|assortment|hot|chocolate))|shroom|king oyster',
  onion: 'shallot|scallion|spring onion|green onion',
  allium: 'onion|garlic|shallot|scallion|leek|chive|ramp|ramson',
  chili: chilis,
  'chili pepper': chilis,
  'hot pepper': chilis,
  nightshade: `tomato|passata|ketchup|salsa|marinara|(?<!sweet )potato|(?<!\\b(?:black|white|pink|sichuan|szechuan|lemon) )pepper(?!corn)|eggplant|aubergine|paprika|pimiento|tomatillo|goji|${chilis}`,
  berry: 'strawberry|raspberry|blueberry|blackberry|cranberry|gooseberry|boysenberry|mulberry|elderberry|loganberry|acai|blackcurrant|redcurrant',
  citrus,
  'citrus fruit': citrus,
  'stone fruit': 'peach|nectarine|plum(?! tomato)|apricot|cherry(?! tomato)|damson|greengage|mango',
  squash: squashes,
  brassica: 'broccoli|cauliflower|cabbage|brussels sprout|kale|bok choy|pak choi|broccolini|tenderstem|kohlrabi|turnip|sauerkraut|kimchi|coleslaw|romanesco',
  pasta: 'spaghetti|penne|fettuccine|linguine|rigatoni|macaroni|fusilli|farfalle|orzo|tagliatelle|pappardelle|lasagna|lasagne|ravioli|tortellini|tortelloni|cannelloni|conchiglie|orecchiette|bucatini|ditalini|cappelletti|girasoli|vermicelli|angel hair|ziti|rotini',
  bread: 'bagel|baguette|ciabatta|focaccia|brioche|naan|pita|pitta|sourdough|bun|crouton|breadcrumb|bread crumb|panko|toast|chapati|flatbread|loaf(?! cake)|crumpet|challah|english muffin',
  yogurt: 'skyr|kefir|labneh|tzatziki|raita|lassi|fromage frais|kvarg',
}; // prettier-ignore

/** Other words for the same group. */
const sameGroup: Readonly<Record<string, string>> = {
  cruciferous: 'brassica',
  'cruciferous vegetable': 'brassica',
  fungi: 'mushroom',
  'goat s cheese': 'goat cheese',
  'goats cheese': 'goat cheese',
  'mouldy cheese': 'blue cheese',
  'aged cheese': 'hard cheese',
  'mature cheese': 'hard cheese',
  'deli meat': 'cured meat',
};

const patterns = new Map(
  Object.entries(groups).map(([name, source]) => [name, new RegExp(`\\b(?:${source})\\b`)] as const),
);

/** Whether words (singular, joined by spaces) name a member of a food group; false for any name outside the groups. */
export function namesMember(group: string, words: string): boolean {
  return patterns.get(sameGroup[group] ?? group)?.test(words) === true;
}

const ofAnimals = /cheese|beef|meat|game|offal|poultry|sausage|fish|yogurt/;

/** Whether the members of a group are plants: a vegan pack may contain them. */
export function isPlantGroup(group: string): boolean {
  return !ofAnimals.test(sameGroup[group] ?? group);
}
