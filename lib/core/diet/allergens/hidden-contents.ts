import { wordsOf } from '../../text/comparable-words';
import type { Allergen } from './allergens';

/**
 * Names that do not say what the food contains: dishes, sausages, cheeses, sweets and brands so common that they serve as names. The
 * usual recipe counts; a claim of freedom on the pack overrides it. Own table.
 */
const names: Partial<Record<Allergen, string>> = {
  meat: `cornish pasty, cornish pasties, steak and kidney, haggis, black pudding, faggots, scotch pie, toad in the hole, pigs in blankets, scrapple, haggis, liverwurst, braunschweiger, chitterlings, chitlins, foie gras, biltong, droewors, boudin, tonkotsu, carbonara,
    bolognese, nduja, bresaola, chicharrones, blood pudding, black pudding, blood sausage, pigs feet, pig feet, trotters, schmaltz, souse,
    tasso, coppa, culatello, speck, rillettes, menudo, birria, barbacoa, al pastor, bulgogi, char siu, lap cheong, tocino, longaniza, merguez,
    boerewors, saveloy, escargot, escargots, steak tartare, pastrami, linguica, cotechino, cacciatore salami, pho bo, sloppy joe,
    gammon, pigs in blankets, saveloys, chipolata, chipolatas, lardons, serrano ham, iberico, jamon, peperami, bockwurst, knackwurst, weisswurst, leberwurst, mettwurst, teewurst, cervelat, saucisson, sobrasada, morcilla, white pudding, faggots, brawn, pork scratchings, toad in the hole, cottage pie, shepherds pie, beef dripping, dripping, bovril, oxtail, doner, donner, shawarma, kofta, kofte, koftas, rogan josh, rendang, keema, osso buco, goulash, stifado, moussaka, lasagne al forno, ragu, bolognaise, bourguignon, coq au vin, cassoulet, carnitas, hunters chicken, tonkatsu, katsu chicken, chicken kiev, kievs, wine gums, jelly babies, jelly tots, percy pig, starmix, tangfastics, panna cotta, aspic, cacciatora, amatriciana, parma ham, salt beef, steak pie, biltong bites`,
  pork: `scrapple, chitterlings, chitlins, tonkotsu, carbonara, nduja, chicharrones, blood pudding, black pudding, boudin, pigs feet,
    pig feet, trotters, souse, tasso, coppa, culatello, speck, al pastor, char siu, lap cheong, tocino, longaniza, carnitas, linguica,
    cotechino, soppressata, rillettes, liverwurst, braunschweiger,
    gammon, pigs in blankets, saveloy, saveloys, chipolata, chipolatas, sausage roll, sausage rolls, pork pie, pork pies, scotch egg, scotch eggs, lardons, lardon, serrano ham, iberico, jamon, parma ham, peperami, frankfurters, wieners, bockwurst, knackwurst, weisswurst, leberwurst, mettwurst, teewurst, cervelat, saucisson, sobrasada, sobrassada, morcilla, white pudding, andouillette, faggots, brawn, head cheese, crackling, pork scratchings, bacon bits, toad in the hole, croque monsieur, amatriciana, ventricina, salamini, finocchiona, felino, milano salami, genoa salami, hard salami, cumberland ring, lincolnshire sausages, cumberland sausages, bangers, wine gums, jelly babies, jelly tots, haribo, percy pig, starmix, tangfastics, panna cotta, aspic`,
  fish: `bombay duck, bummalo, stockfish, klippfish, bacalhau, baccala, bacalao, ikan bilis, katsuobushi, isinglass, nuoc cham, gravlax, lutefisk, bottarga, sashimi, nigiri, poke bowl, ahi poke, taramosalata, branzino, northern pike, walleye,
    sprats, kippers, gefilte, ceviche, bouillabaisse, cioppino, escabeche, smelt, unagi, arctic char, sablefish, bacalao,
    worcester sauce, worcester, lea and perrins, gentlemans relish, caesar salad, caesar dressing, fish finger, fish fingers, taramasalata, anchoiade, salade nicoise, nicoise, tom yum, som tam, nam pla, nuoc mam, pad thai, gravadlax, rollmops, rollmop, bloaters, whitebait, kedgeree, fish pie, ocean pie, cullen skink, brandade, boquerones, pilchard, pilchards, sprat, coley, basa, pangasius, dashi, katsuobushi, bonito, lumpfish`,
  shellfish: `scampi, langoustine, langoustines, abalone, conch, crayfish, cioppino, bouillabaisse, ceviche, paella, gumbo, etouffee, cockles,
    whelks, geoduck, escargot, escargots, cuttlefish, periwinkles, belacan, bagoong alamang, crab boil kit`,
  milk: `malai, khoya, khoa, mawa, rabri, pasteis de nata, pastel de nata, port salut, quark, panna cotta, raita, kulfi, bechamel, boursin, cool whip, infant formula, stroganoff, creamed spinach,
    creme brulee, flan, rasmalai, gulab jamun, burfi, barfi, shrikhand, ayran, doogh, ganache, rarebit, rocky road, blondie, blondies,
    carbonara, profiteroles, cannoli, irish cream, baileys, butterfinger, kugel, bread pudding, souffle, crema, kashk, babybel, string cheese,
    velveeta, frappuccino,
    milkshake, milkshakes, fromage frais, fromage blanc, appenzeller, bel paese, bleu, brillat savarin, cabrales, caerphilly, cambozola, cantal, cheshire cheese, chevre, comte, coulommiers, crescenza, danish blue, dolcelatte, double gloucester, dubliner, emmentaler, epoisses, fourme, garrotxa, graviera, idiazabal, jarlsberg, kashkaval, kasseri, kefalotyri, lancashire cheese, leerdammer, red leicester, maasdam, mahon, manouri, mimolette, mizithra, morbier, munster, oscypek, pont leveque, raclette, reblochon, roncal, saint agur, saint nectaire, scamorza, shropshire blue, stracchino, stracciatella, taleggio, tete de moine, tilsit, tilsiter, tomme, vacherin, wensleydale, yarg, zamorano, primula, philadelphia, dairylea, laughing cow, cheestrings, cathedral city, petit filous, petits filous, munch bunch, yakult, actimel, activia, fortisip, twarog, smetana, kaymak, kajmak, clotted, flat white, macchiato, mocha latte, cafe au lait, horlicks, ovaltine, frappe, dauphinoise, mornay, tikka masala, makhani, pasanda, moussaka, cauliflower cheese, croque monsieur, fondue, semifreddo, banoffee, millionaire shortbread, millionaires shortbread, eton mess, bread and butter pudding, yorkshire pudding, yorkshire puddings, toad in the hole, butterscotch, werthers, toblerone, twix, mars bar, snickers, maltesers, kit kat, dairy milk, milka, lindor, ferrero, kinder, smarties, milky way, hersheys, reeses, mm s, toffifee, galaxy chocolate, wispa, flake bar, crunchie, malteser, quality street, celebrations, victoria sponge, madeira cake, battenberg, french fancies, angel slices, cherry bakewell, custard cream, custard creams, bourbon creams, jammie dodgers, viennese whirls, tunnocks, vienetta, viennetta, magnum classic, cornetto, solero, mini milk, dulce de leche, cajeta, kheer, rabri, peda, ras malai, lassi, mango lassi, palak paneer, saag paneer, mattar paneer, shahi paneer, chicken kiev, kievs, fish pie, cottage pie, shepherds pie, lasagne al forno, potato gratin, gratin, vol au vent, vol au vents`,
  egg: `pasteis de nata, pastel de nata, carbonara, creme brulee, tempura, popovers, souffle, zabaglione, sabayon, remoulade, bearnaise, flan, pavlova, profiteroles, blondie,
    blondies, turron, torrone, ladyfingers, kugel, bread pudding, cannoli, tamagoyaki, benedict,
    omelette, omelettes, yorkshire pudding, yorkshire puddings, toad in the hole, scotch egg, scotch eggs, victoria sponge, madeira cake, battenberg, french fancies, sponge cake, angel food, genoise, madeleine, madeleines, financier, financiers, tartare sauce, marie rose, thousand island, bearnaise sauce, shakshuka, huevos rancheros, strata, egg foo young, okonomiyaki, takoyaki, chicken kiev, panettone, pandoro, stollen, babka, choux, gougere, gougeres, creme caramel, baked alaska, lemon meringue, eton mess, advocaat, egg fried, quorn, royal icing, semifreddo, dauphine, croque madame, nicoise`,
  gluten: `marmite, vegemite, yeast extract, scotch broth, fregola, crumpets, filo, tabbouleh, tabouli, tabouleh, somen, kamut, einkorn, triticale, empanadas, pierogies, churros, blondie,
    blondies, breading, hush puppies, beignets, fritters, tempura, yakisoba, knish, blintz, profiteroles, cannoli, farina, atta, maida, sooji,
    fu, arancini, croquettes, kibbeh, popovers, bread pudding, kugel, spaetzle, toaster pastries, toaster pastry, pop tarts,
    pitta, pittas, pita, wholemeal, granary, bloomer, farmhouse loaf, cob, bap, baps, teacake, teacakes, hot cross bun, hot cross buns, malt loaf, soreen, weetabix, shreddies, shredded wheat, cheerios, bran flakes, all bran, oatibix, ready brek, porridge, flapjack, flapjacks, oatcake, oatcakes, parkin, digestive, digestives, rich tea, hobnob, hobnobs, garibaldi, custard creams, bourbon creams, jaffa cake, jaffa cakes, jammie dodgers, ryvita, cream crackers, water biscuits, tuc, twiglets, grissini, taralli, ciabatta, focaccia, panettone, pandoro, stollen, babka, baguette, ficelle, fougasse, pain au chocolat, pain au raisin, brioche, pasty, pasties, sausage roll, sausage rolls, pork pie, pork pies, vol au vent, vol au vents, wellington, en croute, toad in the hole, yorkshire pudding, yorkshire puddings, scotch egg, scotch eggs, goujon, goujons, kiev, kievs, katsu, schnitzel, tonkatsu, milanese, cordon bleu, fish finger, fish fingers, onion bhaji, onion bhajis, samosas, gyoza, wonton, wontons, dim sum, bao, bao buns, hirata, spring rolls, ramen, udon, lo mein, chow mein, wheat noodles, giant couscous, maftoul, mograbieh, orzotto, pearl barley, horlicks, ovaltine, barley water, barley cup, malteser, maltesers, kit kat, twix, penguin bar, twirls, pop tart, graham, teddy grahams, ritz, wheat thins, triscuits, goldfish crackers, chex mix, pretzel, stuffing, haggis, seitan, mock duck, tiramisu, trifle, victoria sponge, madeira cake, battenberg, french fancies, cherry bakewell, bakewell tart, bakewell tarts, bakewell slices, frangipane tart, mince pie, mince pies, christmas pudding, sticky toffee pudding, spotted dick, treacle sponge, jam roly poly, dumplings, matzo ball, roti, chapati, chapatis, paratha, parathas, puri, poori, bhatura, kulcha, naans, lavash, manakish, borek, boregi, spanakopita, tiropita, calzone, stromboli, focaccina, empanada, chimichanga, burritos, wraps, flour tortilla`,
  nut: `florentines, frangipane, amaretti, turron, torrone, nougat, rocky road, ferrero rocher, waldorf, romesco, marcona, bear claw, bear claws, linzer,
    amandine, almondine, muhammara, toblerone, mandelbrot, almondmilk, cashewmilk, almond brittle, pecan brittle, snickers, nutter butter, payday,
    goobers, reeses,
    bakewell, battenberg, stollen, macaron, macarons, financier, financiers, dukkah, nut roast, peshwari, pasanda, gianduja, gianduia, noisette, kinder bueno, toffifee, almond joy, whatchamacallit, nutcracker, heath bar, turtles candy, pralines, dundee cake, simnel, panforte, cantucci, ricciarelli, pecan pie, pignoli, orgeat, horchata de almendra, badam, kaju, pista, kaju katli, barfi, crunchy nut, honey nut, fruit and nut, fruit nut, nut cluster, topic bar, noix, noisettes`,
  peanut: `pb2, nutter butter, cracker jack, butterfinger, payday, goobers, gado gado, kung pao, chikki, peanut brittle, baby ruth, oh henry,
    bamba, uncrustables, groundnuts, reeses,
    reeses pieces, peanut mm s, snickers, satay sauce, gado, peanut butter cup, cracker jacks, nutrageous, fast break bar, clark bar, chick o stick, mazapan, dan dan, massaman, pad thai, mole poblano, monkey nut, monkey nuts`,
  soy: `natto, yuba, tvp, okara, bulgogi, soynut, soynuts, doenjang, aburaage, abura age, inari, kecap manis, tsuyu, ssamjang, yakisoba,
    teriyaki, tonkatsu sauce, yaki udon, yakitori, hoi sin, char siu, ponzu, shoyu, tofurky, tofutti, vegemince, black bean sauce, peking, szechuan sauce, general tso, chow mein sauce, sukiyaki, katsu curry`,
  sesame: `halvah, tahina, tahine, baba ghanouj, baba ghanoush, gomashio, goma dressing,
    tahini, gomasio, zaatar, baba ganoush, hoummus, humous, houmous, hummous, sesame snaps, halwa, tahin, furikake, togarashi, goma, everything bagel`,
  alcohol: `sangria, tiramisu, coq au vin, hard seltzer, hard cider, kahlua, baileys, irish cream, amaretto, limoncello, ouzo, pastis, mezcal,
    grappa, kirsch, aperol, campari, cointreau, triple sec, schnapps, absinthe, rum cake,
    whisky, whiskies, irish coffee, cava, sauvignon, rioja, malbec, shiraz, syrah, tempranillo, zinfandel, riesling, moscato, chianti, beaujolais, bordeaux, burgundy wine, pinot noir, pinot grigio, sauternes, madeira wine, port wine, tawny port, ruby port, with port, and port, lambrusco, calvados, armagnac, advocaat, sambuca, drambuie, frangelico, chartreuse, jagermeister, pimms, martini, mojito, bellini, negroni, spritz, bucks fizz, mulled wine, gluhwein, scrumpy, perry cider, craft beer, pale ale, india pale ale, session ale, bitter ale, porter beer, pilsner, pilsener, pils, weissbier, witbier, lambic, guinness, heineken, budweiser, bud light, corona extra, stella artois, peroni, moretti, san miguel, carlsberg, coors, miller lite, hard tea, hard lemonade, alcopop, soju, makgeolli, baijiu, arrack, feni, pisco, cachaca, mead, wine sauce, red wine, white wine, bourguignon, rum and raisin, rum raisin, rum baba, rum truffle, brandy butter, brandy sauce, brandy cream, sherry trifle, christmas pudding, penne alla vodka, beer battered, beer batter, ale pie, steak and ale, and ale pie, stout cake, tipsy cake, black forest gateau, bourbon glaze, bourbon bbq, champagne truffle, marc de champagne, cognac truffle, liqueurs, vanilla extract, pure vanilla`,
  crustacean: `crevette, crevettes, scampi, langoustine, langoustines, crayfish, cioppino, bouillabaisse, paella, gumbo, etouffee, belacan, blachan, terasi, shrimp paste, bagoong, prawn cracker, prawn crackers, prawn toast, marie rose, thermidor, bisque, tom yum, laksa, sambal belacan, crab stick, crab sticks, seafood sticks, surimi, ebi, kani, shumai, seafood mix`,
  mollusc: `abalone, conch, cockles, whelks, winkles, geoduck, escargot, escargots, cuttlefish, periwinkles, squid ink, nero di seppia, calamares, moules, vongole, cioppino, bouillabaisse, paella, oyster sauce, xo sauce, clam chowder, takoyaki, seafood mix, scungilli, pulpo`,
  celery: `marmite, yeast extract, mirepoix, soffritto, sofrito, waldorf, remoulade, celery salt, old bay`,
  mustard: `piccalilli, remoulade, honey mustard, chow chow, celeriac remoulade, welsh rarebit, rarebit`,
  sulphite: `sangria, maraschino, glace cherry, candied peel, mixed peel, mulled wine, coq au vin, boeuf bourguignon, bourguignon, red wine sauce, wine gravy, prosecco, champagne, cava, chardonnay, merlot, malbec,
    shiraz, sauvignon, rioja, pinot noir, pinot grigio, zinfandel, port wine, vermouth`,
  insect: `carmine, cochineal, e120, shellac, confectioners glaze`,
  honey: `royal jelly, bee pollen, propolis, baklava, nougat, mead, honeycomb, crunchie, honey nut, gelatin, turron, torrone`,
  lupin: `lupin flour, lupin beans, lupini`,
  rennet: `parmigiano reggiano, grana padano, pecorino romano`,
};

/** First word of a name → the names that begin with it and the contents of each; built at the first question. */
const phrases = new Map<string, { words: string; allergens: Set<string> }[]>();

/** Among names that contain gluten, those made of barley, rye or oats, which contain no wheat. */
const otherGrains = new Set(
  'scotch broth, pearl barley, barley water, barley cup, porridge, oatcake, ready brek, oatibix, parkin, ryvita, horlick, ovaltine, orzotto, flapjack'.split(
    ', ',
  ),
);

function fill(): void {
  const whole = new Map<string, Set<string>>();
  for (const [allergen, list] of Object.entries(names)) {
    for (const name of list.split(',')) {
      const said = wordsOf(name).join(' ');
      if (said === '') continue;
      const held = (whole.get(said) ?? new Set()).add(allergen);
      whole.set(said, allergen === 'gluten' && !otherGrains.has(said) ? held.add('wheat') : held);
    }
  }
  for (const [words, allergens] of whole) {
    const first = words.split(' ')[0] ?? '';
    phrases.set(first, [...(phrases.get(first) ?? []), { words, allergens }]);
  }
}

/** The last text checked, cached: every allergen of a diet is checked against the same text. */
let last: { text: string; found: ReadonlySet<string> } = { text: '', found: new Set() };

/** Whether a text has a name of a food that usually contains this allergen without saying so. */
export function isHiddenIn(allergen: Allergen, text: string): boolean {
  if (last.text !== text) last = { text, found: hiddenIn(text) };
  return last.found.has(allergen);
}

function hiddenIn(text: string): ReadonlySet<string> {
  if (phrases.size === 0) fill();
  const words = wordsOf(text);
  const joined = ` ${words.join(' ')} `;
  const found = new Set<string>();
  for (const word of new Set(words)) {
    for (const phrase of phrases.get(word) ?? []) {
      if (joined.includes(` ${phrase.words} `)) for (const allergen of phrase.allergens) found.add(allergen);
    }
  }
  return found;
}
