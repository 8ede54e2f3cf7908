/**
 * Terms of English ingredient lists and what each means. One line per content, `content+content: term, term`. A line that begins with `?`
 * holds terms that may have the content: an additive made from plants or animals, spices that the US does not require to be named. A line
 * with `~` holds made foods that usually have it and say what they are made of when a bracket follows ("noodles (rice, water)"). Terms of
 * `none` are longer names that do not have the content of their last word ("coconut milk"). The longest term wins. Own table, from common
 * food composition and the wording of Regulation (EU) 1169/2011, its additive numbers (Regulation (EC) 1333/2008) and 21 CFR 101.
 */
export const englishTerms = `
none: ginger nut, butter lettuce, butterhead lettuce, serrano pepper, serrano chili, fish seasoning, pizza base sauce, pizza sauce, cellophane noodle, rice stick noodle, pho noodle, kelp noodle, bean thread noodle, shirataki noodle, konjac noodle, sweet potato noodle, pasta sauce, spaghetti sauce, pasta bake sauce, steak sauce, steak rub, plant butter, veggie mince, soya mince, kidney bean, red kidney bean, white kidney bean, romano bean, romano pepper, madeira cake, scotch bonnet, hen of the wood, sole ingredient, nata de coco, coconut creme, coconut milk, coconut cream, coconut butter, cream of coconut, coconut yogurt, rice milk, hemp milk, pea milk, cocoa butter, cacao butter, shea butter, mango butter, kokum butter, illipe butter, apple butter, seed butter, sunflower butter, sunflower seed butter, pumpkin seed butter, cream of tartar,
  milk thistle, butter bean, butternut, butternut squash, lactic acid, lactic acid ester, lactic acid bacteria, lactic culture, lactylate, sodium lactate, calcium lactate, potassium lactate, water chestnut, chestnut mushroom, tiger nut, kola nut, cola nut, oyster mushroom, lobster mushroom, beef tomato, beefsteak tomato, crab apple,
  coconut, coconut flour, rice flour, brown rice flour, corn flour, cornflour, maize flour, potato flour, potato starch flour, gram flour, chickpea flour, chick pea flour, garbanzo flour, garbanzo bean flour, besan flour, tapioca flour, cassava flour, lentil flour, red lentil flour, pea flour, bean flour, black bean flour, navy bean flour, fava bean flour, broad bean flour, quinoa flour, millet flour, sorghum flour, teff flour, buckwheat flour, amaranth flour, banana flour, plantain flour, arrowroot flour, carob flour, guar flour, locust bean flour, coconut sugar, yam flour, sweet potato flour, linseed flour, flax flour, sunflower flour, masa flour, corn masa flour, corn masa, hemp flour, konjac flour, pumpkin seed flour, chia flour, tigernut flour, tiger nut flour, cauliflower flour, green pea flour, urad flour, lentil bean flour,
  rice noodle, rice pasta, corn pasta, lentil pasta, chickpea pasta, rice cracker, rice crispy, rice crisp, crisped rice, corn bread flavor, corn cracker, corn tortilla, glass noodle, rice breadcrumb, malted rice, rice malt, malted corn, corn malt, rice crumb, corn gluten, corn gluten meal, maize gluten,
  cider vinegar, apple cider vinegar, spirit vinegar, alcohol vinegar, distilled vinegar, wine gum, wine yeast, wine leaf, brewer yeast, sugar alcohol, cetyl alcohol, benzyl alcohol, polyvinyl alcohol, alcohol free, ginger beer, root beer, ginger ale, apple cider concentrate, apple cider flavor,
  sunflower lecithin, sunflower lecithin e322, lecithin sunflower, lecithin from sunflower, e322 sunflower, rapeseed lecithin, canola lecithin, lecithin rapeseed, rape lecithin, ammonium phosphatide, microbial rennet, vegetable rennet, vegetarian rennet, rennet vegetarian, rennet microbial, non animal rennet, vegan gelatin, vegetable gelatin, vegan rennet, hamburger seasoning, steak seasoning, chicken seasoning, poultry seasoning, steak tomato, vegetable suet, vegetable fat, vegetable shortening, vegetable lard, vegetable glycerin, vegetable glycerine, glycerin vegetable, vegetable glycerol, vegetable capsule, vegetable casing, vegan casing, vegetable mono and diglyceride, egg replacer, vegan egg, eggplant, egg plant, honeydew, honeycrisp, honeybush, honeysuckle, honey melon, honey pomelo, horse chestnut, jackfruit meat, coconut meat, fruit meat, meat substitute, meat alternative, bread and butter pickle, mustard green, sugar beet, plant sterol ester, vegan cheese, vegan butter, vegan cream, nutmeg, nut meg, doughnut, chicken of the wood, oyster plant, sea buckthorn, buckwheat, buck wheat, lambs lettuce, lamb lettuce, wheatgrass, barley grass, nutritional yeast, e270
milk: milk, port salut, milkfat, milk solid, milk powder, buttermilk, butter, butterfat, parmesan cheese, cheddar cheese, blue cheese, romano cheese, butter oil, butteroil, anhydrous milk fat, ghee, cream, creme fraiche, creme, sour cream, cheese, whey, casein, caseinate, sodium caseinate, calcium caseinate, lactose, lactalbumin, lactoglobulin, yogurt, yoghurt, yogourt, kefir, quark, curd, curd cheese, milk protein, dairy, ghee butter, fromage frais, mascarpone, mozzarella, cheddar, parmesan, parmigiano, parmigiano reggiano, grana padano, pecorino, pecorino romano, feta, ricotta, gouda, emmental, emmenthal, gruyere, brie, camembert, stilton, gorgonzola, roquefort, provolone, asiago, manchego, halloumi, paneer, romano, monterey jack, edam, havarti, mascarpone cheese, skyr, labneh, dulce de leche, condensed milk, evaporated milk, half and half, milk chocolate, white chocolate, recaldent, nonfat dry milk, simplesse, lactulose, lactitol, queso, cotija, wensleydale, red leicester, double gloucester, burrata, ice cream, lassi, raita, tzatziki, kulfi
~milk: caramel sauce, toffee, fudge, butterscotch, clotted fudge, dairy spread, bechamel, cream liqueur
?milk: caramel, chocolate, dark chocolate, chocolate chip, chocolate chunk, plain chocolate, margarine, custard, creamer, nougat, natural butter flavor, chocolate flavored coating, chocolate coating, biscuit, cookie, pastry, cake, ranch seasoning, brownie, e966, prebiotic galactooligosaccharide, galacto oligosaccharide
egg: egg, egg white, egg yolk, albumen, albumin, egg powder, whole egg, ovalbumin, ovomucoid, lysozyme, e1105, meringue, ovotransferrin, egg lecithin, e322 egg, lecithin egg, globulin egg, quail egg, duck egg, goose egg
~egg: mayonnaise, mayo, aioli, egg noodle, egg pasta, hollandaise, brioche, sponge finger, ladyfinger, tartare sauce, bearnaise
?egg: e322, custard, cake, noodle, nougat, marshmallow, pastry, royal icing
wheat: wheat, wheat flour, wheat starch, wheat gluten, wheatgerm, wheat germ, wheat bran, wheat protein, wheat fibre, durum, durum wheat, semolina, couscous, bulgur, bulgur wheat, freekeh, farro, einkorn, emmer, seitan, graham flour, enriched flour, bleached flour, unbleached flour, plain flour, flour, self raising flour, white flour, farina, atta, maida, khorasan, triticum, vital gluten, bread flour, cracker meal, wholemeal, pearl couscous, fortified flour, bromated flour, matzo, matzo meal, udon, wheatmeal, wheat maltodextrin, wheat dextrin, wholegrain flour, tritordeum
spelt: spelt, dinkel
kamut: kamut
durum: durum semolina
gluten: gluten, cereal containing gluten, hydrolysed gluten, cereal extract
~wheat: breadcrumb, bread crumb, bread, rusk, biscuit, biscuit crumb, cookie, cookie piece, cookie dough, cracker, cracker crumb, pasta, macaroni, spaghetti, noodle, pastry, pie crust, cake, cake crumb, sponge, wafer, crouton, pretzel, panko, brioche, crepe, pancake, tortilla wheat, naan, pitta, pita, crumb, batter, batter mix, filo, phyllo, doughnut piece, brownie, brownie piece, gnocchi, dumpling, pizza base, orzo, lasagne sheet, graham cracker, cereal, waffle, baguette
barley: barley, malt, malted barley, malt extract, barley malt, malt vinegar, malt syrup, malt flavor, malt flavoring, malt flavour, malt flavouring, barley malt extract, pearl barley, malted cereal, malt flour, malted flour, malted milk, barley flake
wheat+barley: malted wheat, malted barley flour, malted wheat flour
rye: rye, pumpernickel
oat: oat, oatmeal, oat flour, rolled oat, oat fibre, oat bran, avena, oat flake, oat syrup
gluten+alcohol: beer, ale, lager, stout, porter, guinness
triticale: triticale
~gluten: muesli, granola, brewers yeast extract
?gluten: worcestershire sauce, worcester sauce, dextrin, yeast extract barley
soy: soy, soya, soybean, soyabean, soya bean, soy bean, soy flour, soya flour, soy protein, soya protein, soy lecithin, soya lecithin, lecithin soya, lecithin soy, lecithin from soy, e322 soya, e322 soy, edamame, bean curd, tofu, tempeh, miso, tamari, textured vegetable protein, tvp, textured soy protein, soybean oil, soya oil, soy sauce powder soy, natto, okara, yuba, soy isoflavone, shoyu, bean curd soya, soja
~soy+wheat: soy sauce, soya sauce, soy sauce powder, shoyu sauce, hoisin sauce, hoisin, teriyaki sauce, teriyaki, ponzu
~soy: gochujang, doenjang, black bean sauce
?soy: lecithin, e322, lecithin e322, hydrolyzed vegetable protein, hydrolysed vegetable protein, vegetable protein, vegetable oil blend, chocolate, dark chocolate, margarine, vegetable broth, natural tocopherol
nut: nut, tree nut, treenut, mixed nut, nut paste, nut butter, nut oil, nut flour, praline, praline paste, nut meal
almond: almond, almond milk, almond butter, almond flour, ground almond, almond paste, marzipan, frangipane, amaretti, amaretto, almond extract, bitter almond, orgeat
hazelnut: hazelnut, hazel nut, filbert, hazelnut paste, gianduja, gianduia, noisette, nutella, cobnut
walnut: walnut, black walnut
cashew: cashew, cashew nut, cashew butter, cashew milk, caju
pecan: pecan, pecan nut
brazil nut: brazil nut
pistachio: pistachio, pistachio nut, pistachio paste
macadamia: macadamia, macadamia nut, queensland nut
pine nut: pine nut, pine kernel, pignoli, pinon
chestnut: chestnut, chestnut flour, marron
?nut: natural almond flavor, almond flavor, almond flavouring, nougat, pesto, nut flavor
almond+nut: turron, torrone
peanut: peanut, groundnut, ground nut, peanut butter, peanut oil, groundnut oil, arachis oil, arachis hypogaea, monkey nut, peanut flour, beer nut, satay, satay sauce, arachide, mandelona
sesame: sesame, sesame seed, sesame oil, tahini, tahina, tahin, gingelly, gomasio, halva, halvah, benne seed, sesame paste, sesamum, zaatar, za atar
~sesame: hummus, houmous, humous, dukkah, everything seasoning, furikake
?sesame: spice blend middle eastern
fish: fish, anchovy, salmon, salmon steak, tuna, tuna steak, cod, cod liver oil, haddock, pollock, pollack, hake, mackerel, herring, sardine, sprat, trout, tilapia, bass, sea bass, halibut, plaice, sole, basa, pangasius, catfish, eel, swordfish, monkfish, whiting, whitebait, pilchard, bonito, bonito flake, dashi, fish sauce, fish oil, fish stock, fish gelatin, fish gelatine, gelatin fish, gelatine fish, fish collagen, isinglass, surimi, roe, caviar, kipper, anchovy paste, nam pla, tuna fish, katsuobushi, fumet, fish bone, carp, snapper, grouper, mahi mahi, barramundi, coley, omega 3 fish oil, alaska pollock, salmo salar, gadus morhua, thunnus
~fish: worcestershire sauce, worcester sauce, worcester, worcestershire, caesar dressing, tonkatsu sauce, gentleman relish
?fish: kimchi, omega 3
crustacean: crustacean, shellfish, shrimp, prawn, crab, crabmeat, crab meat, lobster, lobster meat, crayfish, crawfish, langoustine, scampi, krill, shrimp paste, belacan, shrimp powder, dried shrimp, prawn cracker, crab extract
mollusc: mollusc, mollusk, shellfish, clam, mussel, oyster, oyster sauce, oyster extract, scallop, squid, calamari, octopus, cuttlefish, squid ink, abalone, snail, whelk, cockle, winkle, clam juice, escargot, oyster flavored sauce
?crustacean: xo sauce, kimchi, thai curry paste, red curry paste, green curry paste, curry paste, glucosamine, chitosan
celery: celery, celeriac, celery seed, celery salt, celery powder, celery extract, celery root, celery leaf, celery juice, celery juice powder
?celery: vegetable stock, stock, bouillon, vegetable bouillon, vegetable broth, stock powder, spice, seasoning, mixed spice, spice extract, vegetable powder, natural flavor, curry powder, spice mix
mustard: mustard, mustard seed, mustard flour, mustard powder, mustard bran, dijon mustard, dijon, mustard oil, piccalilli, wholegrain mustard, english mustard
?mustard: spice, seasoning, curry powder, mixed spice, mayonnaise, natural flavor, spice mix, garam masala
lupin: lupin, lupine, lupini, lupini bean, lupin flour, lupine flour, lupin protein, lupin seed, lupin bean
sulphite: sulphite, sulfite, sulphur dioxide, sulfur dioxide, sulphur dioxyde, metabisulphite, metabisulfite, sodium metabisulphite, sodium metabisulfite, potassium metabisulphite, potassium metabisulfite, bisulphite, bisulfite, sodium bisulfite, sodium sulphite, sodium sulfite, so2, e220, e221, e222, e223, e224, e225, e226, e227, e228, sulphiting agent, sulfiting agent, disulphite, disulfite, pyrosulphite
?sulphite: wine, red wine, white wine, dried apricot, desiccated coconut, golden raisin, wine vinegar, balsamic vinegar, lemon juice concentrate, molasses, sultana, cider, grape must
pork: pork, bacon, ham, gammon, lard, pancetta, prosciutto, guanciale, pepperoni, salami, pig, porcine, pork fat, speck, lardon, pork rind, pork collagen, mortadella, nduja, speck ham, gelatin pork, gelatine pork, pork gelatin, pork gelatine, porcine gelatin, pork casing, serrano ham, iberico, pork belly, swine, chicharron
?pork: sausage, chorizo, collagen, hot dog, pepsin, animal fat, animal shortening, frankfurter, black pudding
gelatine: gelatin, gelatine, e441, hydrolysed collagen, hydrolyzed collagen, collagen peptide, aspic
beef: beef, beef fat, beef stock, beef extract, beef dripping, dripping, tallow, suet, beef suet, beef tallow, bovine, ox, oxtail, beef gelatin, beef gelatine, gelatin beef, gelatine beef, bovine gelatin, bovine gelatine, gelatine bovine, gelatin bovine, steak, brisket, pastrami, bresaola, bovine collagen, beef collagen, ox kidney, beef heart
chicken: chicken, chicken fat, chicken stock, chicken broth, chicken liver, schmaltz, chicken extract, chicken powder, hen
turkey: turkey
lamb: lamb, mutton, sheep casing, lamb fat
duck: duck, duck fat, goose, goose fat
veal: veal, veal stock
venison: venison, deer, bison, rabbit, pheasant
meat: meat, mincemeat beef, sausage, chorizo, hot dog, frankfurter, collagen, animal fat, meat extract, poultry, meat stock, bone broth, animal gelatin, kidney, liver, jerky, black pudding, bone phosphate, e542, animal shortening, bone char, foie gras, merguez, salame, bolognese, meatball, kebab meat, offal, blood plasma, haemoglobin, hemoglobin, pepsin, trypsin, pancreatin
?meat: e471, e472, e472a, e472b, e472c, e472d, e472e, e472f, e473, e474, e475, e477, e481, e482, e483, e491, e492, e493, e494, e495, e422, e570, e572, e627, e631, e635, e640, e920, e921, e430, e431, e432, e433, e434, e435, e436, mono and diglyceride, mono diglyceride, monoglyceride, diglyceride, mono and di glyceride, glycerin, glycerine, glycerol, stearic acid, magnesium stearate, l cysteine, cysteine, stearate, disodium inosinate, disodium guanylate, enzyme, gravy, stock, datem, polysorbate, vitamin d3, animal enzyme
rennet: rennet, animal rennet, calf rennet, lamb rennet, parmigiano, parmigiano reggiano, grana padano, pecorino romano, kid rennet, traditional rennet, calf enzyme, lipase animal
?rennet: cheese, parmesan, parmesan cheese, pecorino, romano cheese, cheddar cheese, blue cheese, enzyme, gorgonzola, gruyere, manchego, roquefort, emmental, cheddar, romano
insect: carmine, carmin, cochineal, e120, carminic acid, natural red 4, shellac, e904, confectioner glaze, confectioners glaze, pharmaceutical glaze, resinous glaze, crimson lake, lac resin
honey: honey, royal jelly, propolis, beeswax, e901, bee pollen, honeycomb, honey powder, mead
?honey: e913, lanolin
alcohol: alcohol, malt whisky, malt whiskey, single malt, single malt whisky, scotch whisky, malt spirit, ethanol, ethyl alcohol, wine, red wine, white wine, rum, brandy, whisky, whiskey, cognac, sherry, port, port wine, marsala, madeira, madeira wine, vermouth, liqueur, vodka, gin, tequila, bourbon, kirsch, champagne, prosecco, sake, mirin, rice wine, shaoxing wine, shaohsing wine, cooking wine, amaretto liqueur, cider, calvados, grappa, armagnac, irish cream, cointreau, grand marnier, triple sec, kahlua, baileys, limoncello, hard cider, spirit, jamaica rum, mead, absinthe, advocaat, schnapps, scrumpy, wine extract
?alcohol: wine vinegar, red wine vinegar, white wine vinegar, rice wine vinegar, sherry vinegar, champagne vinegar, champagne wine vinegar, balsamic vinegar, balsamic vinegar of modena, non alcoholic wine, dealcoholised wine, rum flavor, rum flavour, rum flavouring, apple cider, brandy flavor, wine flavor, rum extract, brandy extract, whisky flavour, amaretto flavour
vanilla extract: vanilla extract, pure vanilla extract
`;
