/** Names as shoppers write them into a list, by aisle: each is one thing to buy, whatever foods stand side by side in it. */
export const listNames = {
  fruit: `
pluots, apriums, boysenberries, tayberries, loganberries, mulberries, cape gooseberries, blood oranges, cara cara oranges, meyer lemons,
calamansi, yuzu, pomelo, tangerines, satsumas, easy peelers, mandarins, tangelos, minneolas, cantaloupe, galia melon, charentais melon,
canary melon, korean melon, asian pears, conference pears, bartlett pears, pink lady apples, granny smith apples, honeycrisp apples,
braeburn apples, cooking apples, bramley apples, crab apples, longans, lychees, rambutan, mangosteen, durian, jackfruit, breadfruit,
soursop, guavas, feijoas, tamarillos, persimmons, sharon fruit, dragon fruit, star fruit, prickly pears, passion fruit, physalis, medjool
dates, black grapes, red grapes, white grapes, cotton candy grapes, cherries, rainier cherries, donut peaches, flat peaches, white
peaches, greengages, damsons, sloes, gooseberries, redcurrants, blackcurrants, whitecurrants, cranberries, lingonberries, elderberries,
acai, mini watermelon, plantains, baby bananas, coconut`,
  vegetables: `
purple sprouting broccoli, tenderstem broccoli, broccolini, broccoli rabe, romanesco, hispi cabbage, pointed cabbage, sweetheart cabbage,
white cabbage, red cabbage, spring greens, cavolo nero, lacinato kale, curly kale, rainbow chard, swiss chard, mustard greens, dandelion
greens, turnip greens, beet greens, microgreens, pea shoots, lambs lettuce, mache, little gem lettuce, gem lettuce, butterhead lettuce,
oak leaf lettuce, iceberg, romaine, romaine hearts, cos lettuce, frisee, escarole, radicchio, chicory, endive, watercress, rocket, baby
kale, salad leaves, mixed salad, spring mix, bagged salad, kohlrabi, jicama, sunchokes, jerusalem artichokes, globe artichokes, cardoons,
salsify, celeriac, celery root, celery hearts, swede, rutabaga, turnips, parsnips, baby carrots, heritage carrots, heirloom tomatoes, vine
tomatoes, plum tomatoes, beef tomatoes, cocktail tomatoes, grape tomatoes, roma tomatoes, green tomatoes, tomatillos, mini cucumbers,
persian cucumbers, english cucumber, pickling cucumbers, acorn squash, delicata squash, spaghetti squash, kabocha squash, kabocha, patty
pan squash, pattypan squash, marrow, crookneck squash, pumpkin, culinary pumpkin, shishito peppers, padron peppers, romano peppers,
pointed peppers, banana peppers, poblano peppers, anaheim peppers, serrano peppers, habaneros, scotch bonnets, thai chillies, bird's eye
chillies, jalapenos, fresno chillies, ancho chillies, guajillo chillies, chipotles, wax beans, runner beans, fine beans, haricots verts,
edamame, snow peas, sugar snaps, broad beans, fava beans, okra, bitter melon, chayote, daikon, mooli, lotus root, taro, yuca, cassava,
purple potatoes, maris piper potatoes, king edward potatoes, charlotte potatoes, jersey royals, fingerling potatoes, russet potatoes,
baking potatoes, salad potatoes, sweet potato fries, nopales, fiddleheads, ramps, wild garlic, elephant garlic, black garlic, banana
shallots, silverskin onions, pickling onions, white onions, brown onions, spanish onions, sweet onions, vidalia onions, samphire, seaweed,
wakame, kombu, nori, chestnut mushrooms, button mushrooms, oyster mushrooms, king oyster mushrooms, maitake, shimeji mushrooms, enoki,
cremini, shiitake, porcini, dried porcini, morels, chanterelles, wood ear mushrooms, bean sprouts, alfalfa sprouts, brussels tops, corn on
the cob, baby corn, sweetcorn`,
  herbs: `
lemongrass, galangal, kaffir lime leaves, curry leaves, thai basil, holy basil, chervil, sorrel, lovage, borage, epazote, bay leaves,
marjoram, savory, curly parsley, flat leaf parsley, lemon thyme, lemon balm, shiso`,
  spices: `
celery salt, garlic salt, onion salt, seasoned salt, smoked salt, himalayan salt, pink salt, rock salt, kosher salt, table salt, iodized
salt, fleur de sel, flaky salt, maldon salt, celery seeds, caraway seeds, poppy seeds, nigella seeds, fenugreek seeds, fenugreek, anise
seeds, aniseed, star anise, juniper berries, mace, allspice, allspice berries, pimento, pink peppercorns, green peppercorns, sichuan
peppercorns, szechuan pepper, grains of paradise, annatto, achiote, sumac, zaatar, dukkah, ras el hanout, baharat, berbere, garam masala,
tandoori masala, chaat masala, chinese five spice, five spice, pumpkin pie spice, apple pie spice, mixed spice, pickling spice, mulling
spices, old bay, cajun seasoning, creole seasoning, jerk seasoning, taco seasoning, fajita seasoning, italian seasoning, herbes de
provence, bouquet garni, poultry seasoning, steak seasoning, lemon pepper, everything bagel seasoning, chicken seasoning, adobo seasoning,
sazon, msg, accent, white pepper, cayenne, chipotle powder, ancho chili powder, kashmiri chilli powder, aleppo pepper, gochugaru, hot
paprika, sweet paprika, mustard powder, dry mustard, ground mustard, onion granules, garlic granules, ground cloves, ground allspice,
ground cardamom, cardamom seeds, cinnamon sticks, vanilla pods, vanilla beans, vanilla paste, vanilla bean paste, vanilla essence, lemon
extract, peppermint extract, orange extract, rose water, orange blossom water, food colouring, sprinkles, hundreds and thousands, icing,
frosting, fondant, marzipan, edible glitter, cupcake cases`,
  drinks: `
cream soda, ginger ale, ginger beer, root beer, club soda, soda water, tonic water, cola, diet cola, coke, diet coke, coke zero, pepsi,
pepsi max, sprite, fanta, dr pepper, lemonade, cloudy lemonade, pink lemonade, orange squash, blackcurrant squash, ribena, cordial,
elderflower cordial, lime cordial, grenadine, prune juice, pomegranate juice, grape juice, white grape juice, cherry juice, tart cherry
juice, carrot juice, beetroot juice, vegetable juice, grapefruit juice, lime juice, mango juice, pear juice, apricot nectar, peach nectar,
guava nectar, cranberry juice cocktail, coconut water, aloe vera drink, kombucha, iced tea, peach iced tea, sweet tea, green tea, green
tea bags, black tea, english breakfast tea, earl grey, earl grey tea, peppermint tea, camomile tea, chamomile tea, rooibos tea, redbush
tea, ginger tea, lemon and ginger tea, fruit tea, herbal tea, chai tea, matcha, matcha powder, jasmine tea, oolong tea, white tea, decaf
tea, decaf tea bags, loose leaf tea, ground coffee, coffee beans, coffee pods, coffee capsules, k-cups, decaf coffee, instant coffee,
espresso, cold brew, iced coffee, hot chocolate, hot cocoa mix, drinking chocolate, ovaltine, horlicks, malted milk powder, still water,
sparkling water, mineral water, spring water, bottled water, flavored water, energy drink, red bull, gatorade, sports drink, lager, ale,
stout, guinness, cider, prosecco, champagne, rose wine, pinot grigio, merlot, chardonnay, rioja, cava, gin, vodka, whisky, rum, brandy,
tequila, aperol, vermouth, baileys`,
  dairy: `
skimmed milk, semi-skimmed milk, whole milk, 2% milk, 1% milk, a2 milk, goats milk, goat's milk, lactose free milk, oat milk, almond milk,
unsweetened almond milk, cashew milk, hemp milk, pea milk, coconut milk drink, chocolate milk, strawberry milk, uht milk, long life milk,
powdered milk, dried milk, evaporated milk, condensed milk, double cream, single cream, whipping cream, extra thick cream, squirty cream,
whipped cream, spray cream, clotted cream, soured cream, creme fraiche, half fat creme fraiche, half and half, coffee creamer, french
vanilla creamer, buttermilk, kefir, quark, skyr, fromage frais, petit filous, greek yogurt, fat free greek yogurt, 0% greek yogurt,
strawberry yogurt, natural yoghurt, soy yogurt, coconut yogurt, frozen yogurt, salted butter, unsalted butter, spreadable butter, lurpak,
margarine, flora, dairy free spread, ghee, cheddar, mature cheddar, extra mature cheddar, sharp cheddar, mild cheddar, white cheddar,
grated cheddar, shredded cheese, mexican blend cheese, grated mozzarella, mozzarella balls, buffalo mozzarella, burrata, bocconcini,
mozzarella sticks, string cheese, cheese sticks, babybel, cheese triangles, laughing cow, cream cheese, philadelphia, light cream cheese,
cottage cheese, ricotta, mascarpone, parmesan, grated parmesan, pecorino, grana padano, manchego, gruyere, emmental, jarlsberg, edam,
gouda, smoked gouda, havarti, muenster, provolone, colby jack, pepper jack, monterey jack, queso fresco, cotija, halloumi, paneer, feta,
goats cheese, goat cheese, chevre, brie, camembert, roquefort, gorgonzola, dolcelatte, stilton, blue cheese, wensleydale, red leicester,
double gloucester, lancashire cheese, caerphilly, cheese slices, american cheese slices, velveeta, eggs, free range eggs, large eggs,
dozen eggs, egg whites, liquid egg whites, quail eggs, duck eggs`,
  meat: `
chicken breasts, skinless chicken breasts, boneless skinless chicken breasts, chicken breast fillets, chicken thighs, chicken thigh
fillets, bone-in chicken thighs, chicken drumsticks, chicken wings, chicken legs, chicken leg quarters, chicken mini fillets, chicken
tenders, chicken strips, chicken goujons, chicken nuggets, popcorn chicken, chicken kievs, chicken kiev, roast chicken, rotisserie
chicken, whole chicken, chicken livers, chicken mince, ground chicken, chicken sausages, chicken burgers, turkey breast, turkey mince,
ground turkey, turkey steaks, turkey bacon, duck breasts, duck legs, goose, quail, beef mince, lean beef mince, 5% fat beef mince, steak
mince, ground beef, ground chuck, stewing steak, braising steak, diced beef, stew beef, rump steak, sirloin steak, ribeye steak, rib eye,
fillet steak, flank steak, skirt steak, t-bone steak, minute steak, beef brisket, silverside, topside, roasting joint, beef joint, short
ribs, oxtail, ox cheek, beef burgers, hamburger patties, corned beef, pastrami, roast beef slices, salt beef, lamb chops, lamb mince, leg
of lamb, lamb leg, lamb shoulder, lamb shanks, lamb neck, diced lamb, rack of lamb, lamb cutlets, pork chops, pork loin, pork loin steaks,
pork tenderloin, pork fillet, pork shoulder, pork belly, pork belly slices, pork mince, pork ribs, spare ribs, baby back ribs, gammon
joint, gammon steaks, pork scratchings, ham hock, bacon, streaky bacon, back bacon, smoked bacon, unsmoked bacon, bacon lardons, lardons,
bacon medallions, pancetta, prosciutto, parma ham, serrano ham, honey roast ham, cooked ham, wafer thin ham, black forest ham, salami,
pepperoni, chorizo, nduja, mortadella, bresaola, bologna, deli turkey, sliced turkey, sausages, pork sausages, cumberland sausages,
chipolatas, cocktail sausages, breakfast sausage, italian sausage, bratwurst, kielbasa, frankfurters, hot dogs, merguez, black pudding,
haggis, scotch eggs, sausage rolls, pork pie, pate, liver pate, lambs liver, kidneys, venison, rabbit, bison`,
  fish: `
salmon fillets, smoked salmon, salmon steaks, tinned salmon, canned salmon, red salmon, pink salmon, cod fillets, cod loin, haddock
fillets, smoked haddock, sea bass fillets, sea bream, plaice, lemon sole, dover sole, halibut, turbot, hake, coley, pollock, basa fillets,
tilapia, catfish, red snapper, mahi mahi, swordfish, monkfish, trout, rainbow trout, smoked trout, mackerel, smoked mackerel, mackerel
tins, tinned mackerel, mackerel fillets in oil, mackerel in tomato sauce, kippers, herring, rollmops, pickled herring, sardines, tinned
sardines, pilchards, anchovies, anchovy fillets, tuna, tuna steaks, tuna in oil, tuna in brine, tuna in spring water, tuna chunks,
albacore tuna, prawns, king prawns, tiger prawns, raw prawns, cooked prawns, jumbo shrimp, peeled shrimp, crayfish tails, crab meat, crab
sticks, seafood sticks, dressed crab, lobster tails, scallops, bay scallops, mussels, clams, canned clams, oysters, smoked oysters, squid,
squid rings, calamari, octopus, cockles, whelks, seafood mix, fish pie mix, fish fingers, fish cakes, battered cod, breaded haddock,
scampi, caviar, salmon roe, fish sticks, surimi`,
  'dry goods': `
basmati rice, jasmine rice, long grain rice, brown rice, wild rice, sushi rice, arborio rice, risotto rice, paella rice, pudding rice,
microwave rice, pilau rice, egg fried rice, rice noodles, egg noodles, udon noodles, soba noodles, ramen noodles, instant noodles, glass
noodles, vermicelli, straight to wok noodles, pot noodle, spaghetti, wholewheat spaghetti, penne, rigatoni, fusilli, farfalle, conchiglie,
macaroni, elbow macaroni, orzo, tagliatelle, pappardelle, linguine, fettuccine, angel hair pasta, cavatappi, ditalini, orecchiette,
lasagne sheets, lasagna noodles, cannelloni tubes, jumbo shells, gnocchi, ravioli, tortellini, fresh pasta, gluten free pasta, protein
pasta, chickpea pasta, couscous, giant couscous, pearl couscous, israeli couscous, bulgur wheat, quinoa, freekeh, pearl barley, farro,
millet, buckwheat, polenta, cornmeal, grits, semolina, oats, porridge oats, rolled oats, steel cut oats, quick oats, instant oatmeal,
oatmeal, overnight oats, muesli, granola, cornflakes, corn flakes, weetabix, shreddies, cheerios, rice krispies, bran flakes, raisin bran,
coco pops, special k, frosted flakes, shredded wheat, all bran, breakfast cereal, plain flour, self raising flour, strong white bread
flour, strong white flour, bread flour, wholemeal flour, spelt flour, rye flour, gluten free flour, 00 flour, cake flour, pastry flour,
cornflour, rice flour, coconut flour, almond flour, ground almonds, tapioca flour, potato starch, gram flour, baking powder, baking soda,
bicarbonate of soda, cream of tartar, dried yeast, fast action yeast, instant yeast, fresh yeast, caster sugar, golden caster sugar,
granulated sugar, demerara sugar, light brown sugar, dark brown sugar, muscovado sugar, dark muscovado sugar, icing sugar, powdered sugar,
coconut sugar, sugar cubes, jam sugar, preserving sugar, stevia, sweetener, xylitol, erythritol, golden syrup, maple syrup, agave syrup,
black treacle, treacle, molasses, corn syrup, honey, manuka honey, runny honey, set honey, raw honey, cocoa powder, dark chocolate, dark
chocolate chips, milk chocolate, white chocolate, white chocolate chips, chocolate chips, baking chocolate, cooking chocolate, unsweetened
chocolate, cacao nibs, desiccated coconut, shredded coconut, coconut flakes, raisins, sultanas, currants, mixed dried fruit, dried
cranberries, craisins, dried apricots, dried figs, dried mango, prunes, dates, pitted dates, glace cherries, maraschino cherries, mixed
peel, candied ginger, crystallised ginger, stem ginger, almonds, flaked almonds, sliced almonds, slivered almonds, blanched almonds,
walnut halves, walnuts, pecan halves, hazelnuts, blanched hazelnuts, cashews, cashew nuts, brazil nuts, macadamias, pistachios, pine nuts,
peanuts, roasted peanuts, dry roasted peanuts, salted peanuts, mixed nuts, chestnuts, vacuum packed chestnuts, chestnut puree, sunflower
seeds, pumpkin seeds, sesame seeds, black sesame seeds, chia seeds, flax seeds, linseed, ground flaxseed, hemp seeds, hemp hearts, mixed
seeds, gelatine, gelatin, jelly cubes, agar agar, pectin, custard powder, bird's custard, jello, vanilla pudding, angel delight, cake mix,
brownie mix, pancake mix, muffin mix, cornbread mix, pie crust, graham cracker crust, graham crackers, puff pastry, shortcrust pastry,
filo pastry, phyllo dough, pizza dough, pizza base, crescent rolls, cookie dough, marshmallows, breadcrumbs, panko, stuffing mix, sage and
onion stuffing, yorkshire puddings, suet, vegetable suet, lard, shortening, crisco`,
  tins: `
baked beans, black beans, kidney beans, butter beans, cannellini beans, haricot beans, borlotti beans, pinto beans, chickpeas, tinned
chickpeas, green lentils, red lentils, brown lentils, puy lentils, beluga lentils, black lentils, split peas, yellow split peas, mung
beans, adzuki beans, black eyed peas, black eyed beans, refried beans, mixed beans, chilli beans, three bean salad, chopped tomatoes,
tinned tomatoes, plum tomatoes, cherry tomatoes tin, passata, tomato puree, tomato paste, sun-dried tomatoes, sundried tomatoes, diced
tomatoes, crushed tomatoes, fire roasted tomatoes, rotel, san marzano tomatoes, stewed tomatoes, tinned peaches, peach slices, fruit
cocktail, pineapple chunks, pineapple rings, tinned pears, mandarin segments, mandarin oranges, apple sauce, applesauce, cranberry sauce,
pumpkin puree, canned pumpkin, coconut milk, coconut cream, creamed coconut, sweetcorn, creamed corn, canned corn, mushy peas, marrowfat
peas, tinned potatoes, green chiles, diced green chiles, water chestnuts, bamboo shoots, hearts of palm, artichoke hearts, roasted red
peppers, olives, green olives, black olives, kalamata olives, pitted olives, stuffed olives, capers, gherkins, cornichons, pickles, dill
pickles, pickle spears, bread and butter pickles, pickled onions, pickled beetroot, pickled jalapenos, pickled ginger, sauerkraut, kimchi,
chicken broth, low sodium chicken broth, chicken stock, beef broth, vegetable broth, bone broth, stock cubes, chicken stock cubes, oxo
cubes, bouillon cubes, better than bouillon, gravy granules, bisto, gravy mix, onion soup mix, tomato soup, chicken soup, chicken noodle
soup, mushroom soup, cream of mushroom soup, cream of chicken soup, lentil soup, minestrone, clam chowder, pea soup, ramen, spam, corned
beef hash`,
  sauces: `
olive oil, extra virgin olive oil, light olive oil, vegetable oil, sunflower oil, rapeseed oil, canola oil, coconut oil, avocado oil,
sesame oil, toasted sesame oil, peanut oil, groundnut oil, walnut oil, grapeseed oil, chilli oil, truffle oil, cooking spray, fry light,
white vinegar, distilled vinegar, malt vinegar, cider vinegar, apple cider vinegar, red wine vinegar, white wine vinegar, rice vinegar,
rice wine vinegar, balsamic vinegar, balsamic glaze, sherry vinegar, soy sauce, light soy sauce, dark soy sauce, low sodium soy sauce,
reduced salt soy sauce, tamari, coconut aminos, fish sauce, oyster sauce, hoisin sauce, teriyaki sauce, sweet chilli sauce, sriracha, hot
sauce, tabasco, worcestershire sauce, brown sauce, hp sauce, ketchup, tomato ketchup, mayonnaise, light mayonnaise, mayo, kewpie mayo,
vegan mayo, salad cream, dijon mustard, wholegrain mustard, english mustard, yellow mustard, honey mustard, american mustard, horseradish,
horseradish sauce, mint sauce, tartare sauce, tartar sauce, cocktail sauce, seafood sauce, bbq sauce, steak sauce, a1 sauce, buffalo
sauce, enchilada sauce, taco sauce, salsa, salsa verde, pico de gallo, guacamole, hummus, houmous, red pepper hummus, tzatziki,
taramasalata, baba ganoush, pesto, green pesto, red pesto, sun-dried tomato pesto, pasta sauce, marinara sauce, alfredo sauce, arrabbiata
sauce, bolognese sauce, carbonara sauce, vodka sauce, pizza sauce, white sauce, bechamel, cheese sauce, curry sauce, curry paste, red
curry paste, green curry paste, thai green curry paste, tikka masala sauce, korma sauce, korma paste, madras paste, jalfrezi sauce, black
bean sauce, sweet and sour sauce, stir fry sauce, satay sauce, peanut sauce, harissa, chipotle paste, gochujang, miso, white miso, miso
paste, tahini, mango chutney, onion chutney, caramelised onion chutney, lime pickle, piccalilli, branston pickle, sandwich pickle,
cranberry jelly, redcurrant jelly, mint jelly, apple jelly, ranch dressing, caesar dressing, italian dressing, blue cheese dressing,
thousand island dressing, french dressing, balsamic vinaigrette, honey mustard dressing, strawberry jam, raspberry jam, blackcurrant jam,
apricot jam, strawberry preserves, grape jelly, marmalade, orange marmalade, lemon curd, peanut butter, crunchy peanut butter, smooth
peanut butter, almond butter, cashew butter, nutella, chocolate spread, hazelnut spread, biscoff spread, marmite, vegemite, marshmallow
fluff`,
  'bread and snacks': `
white bread, brown bread, wholemeal bread, whole wheat bread, multigrain bread, seeded bread, 50/50 bread, sourdough, sourdough bread, rye
bread, pumpernickel, granary bread, soda bread, raisin bread, cinnamon raisin bread, gluten free bread, baguette, french bread, french
stick, ciabatta, focaccia, garlic bread, garlic baguette, bread rolls, dinner rolls, white rolls, brown rolls, burger buns, brioche buns,
hot dog buns, hot dog rolls, finger rolls, bagels, plain bagels, everything bagels, cinnamon raisin bagels, english muffins, crumpets,
pikelets, scones, teacakes, hot cross buns, fruit loaf, malt loaf, croissants, pain au chocolat, danish pastries, cinnamon rolls,
doughnuts, muffins, blueberry muffins, chocolate muffins, pita bread, pitta bread, wholemeal pitta, naan, naan bread, garlic naan,
peshwari naan, chapatis, roti, parathas, flatbreads, wraps, tortilla wraps, flour tortillas, corn tortillas, whole wheat tortillas, mini
wraps, taco shells, tostadas, lavash, poppadoms, prawn crackers, breadsticks, crackers, cream crackers, water biscuits, oatcakes,
crispbread, ryvita, rice cakes, corn cakes, melba toast, croutons, digestive biscuits, chocolate digestives, rich tea biscuits,
shortbread, ginger nuts, custard creams, bourbon biscuits, hobnobs, jaffa cakes, oreos, chocolate chip cookies, ginger snaps, graham
crackers, vanilla wafers, saltines, ritz crackers, goldfish crackers, cheez-its, pretzels, tortilla chips, doritos, potato chips, crisps,
ready salted crisps, salt and vinegar crisps, cheese and onion crisps, pringles, kettle chips, popcorn, microwave popcorn, popcorn
kernels, pork rinds, beef jerky, trail mix, cereal bars, granola bars, protein bars, fruit snacks, fruit leather, gummy bears, haribo,
mints, chewing gum, chocolate bar, milk chocolate bar, kit kat, mars bars, easter eggs, angel food cake, victoria sponge, swiss roll,
carrot cake, battenberg, flapjacks, brownies, apple pies, mince pies, custard tarts, cheesecake, trifle, jelly, jelly pots, rice pudding,
ambrosia custard, custard, meringue nests, ice cream cones`,
  frozen: `
frozen peas, garden peas, petits pois, frozen sweetcorn, frozen spinach, frozen broccoli, frozen cauliflower, frozen green beans, frozen
mixed vegetables, mixed veg, frozen stir fry vegetables, frozen berries, frozen mixed berries, frozen strawberries, frozen blueberries,
frozen raspberries, frozen mango, frozen mango chunks, smoothie mix, frozen chips, oven chips, french fries, curly fries, potato wedges,
hash browns, tater tots, potato waffles, roast potatoes, mashed potato, onion rings, frozen pizza, pepperoni pizza, margherita pizza, fish
fingers, chicken dippers, veggie burgers, quorn mince, quorn pieces, beyond burgers, veggie sausages, vegan mince, frozen waffles, ice
cream, vanilla ice cream, chocolate ice cream, strawberry ice cream, ice lollies, sorbet, lemon sorbet, mango sorbet, frozen yogurt, ice
cubes, ice, frozen prawns, frozen cod fillets, frozen pastry, frozen lasagne, spring rolls, dumplings, gyoza, pierogi, edamame beans,
cauliflower rice, tofu, firm tofu, silken tofu, smoked tofu, tempeh, seitan, falafel, quorn, baby food, infant formula`,
} as const;
