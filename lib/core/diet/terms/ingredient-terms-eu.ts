/**
 * The terms of ingredient-terms.ts for lists in German, French, Italian, Spanish and Dutch, as EU packs print them; same format, without
 * accents. `stems` find the parts of German and Dutch compounds ("Weizenmehl", "Vollmilchpulver"); the stems of `none` are removed first.
 * Own table.
 */
export const europeanTerms = `
none: lait de coco, latte di cocco, leche de coco, noix de coco, noce di cocco, nuez de coco, lait de riz, lait d avoine libre, beurre de cacao, burro di cacao, manteca de cacao, noix de muscade, noce moscata, nuez moscada, farine de riz, farina di riz, farina di riso, harina de arroz, farine de mais, farina di mais, harina de maiz, farine de pois chiche, farina di ceci, harina de garbanzo, farine de sarrasin, farina di grano saraceno, grano saraceno, ble noir, trigo sarraceno, harina de patata, fecula de patata, farina di patate, fecule de pomme de terre, amido di mais, almidon de maiz, beurre de karite, acide lactique, acido lattico, acido lactico, vinaigre d alcool, aceto di alcol, vinagre de alcohol, melon de miel, noix de cola, farina di tapioca, farine de tapioca, harina de tapioca, farina di lenticchie, farine de lentille, ferment lactique, fermenti lattici, fermento lactico, fermento lacteo, fermenti lattico, creme de tartre, cremor tartaro, huile de coco, pois, noisettine, lecithine de tournesol, lecitina di girasole, lecitina de girasol, emulgator lecithine sonnenblume, sans gluten, senza glutine, sin gluten, sans lait, senza latte, sin leche, sans lactose, senza lattosio, sin lactosa, sans oeuf, sin huevo, senza uova, sin frutos secos, sans alcool, senza alcol, sin alcohol
milk: lait, latte, leche, beurre, burro, mantequilla, creme fraiche, panna, nata, fromage, formaggio, queso, kase, lactose, lattosio, lactosa, laktose, lactoserum, petit lait, siero di latte, siero, suero de leche, suero lacteo, suero, proteine del latte, mantequilla concentrada, babeurre, yaourt, iogurt, kwark, karnemelk, boter, kaas, room, melk, rahm, lattoserum, sahne, quark, topfen, schmand, jogurt, joghurt, caseine, caseina, kasein, burro anidro, mascarpone, ricotta, milch, kuhmilch, ziegenmilch, butter, sahnepulver, leche en polvo, lait en poudre, latte in polvere, lactosuero
egg: oeuf, oeufs, uovo, uova, huevo, ei, eier, eipulver, jaune d oeuf, blanc d oeuf, tuorlo, tuorli, albume, yema, clara de huevo, eieren, eigeel, eiwit, ovoproduit, ovoprodotto, ovoproducto, eiern, huevos, huhnerei, volleipulver, uova intere
wheat: ble, froment, frumento, grano tenero, grano duro, grano, trigo, farine de ble, farina di frumento, harina de trigo, ble dur, trigo duro, semoule, semola, semola de trigo, gries, griess, tarwe, tarwebloem, tarwemeel, bloem, farine, farina, harina, mehl, chapelure, pangrattato, pan rallado, paniermehl, semolato, seitan, boulgour, hartweizengriess, epeautre free
spelt: epeautre, farro, espelta, dinkel, spelt, dinkelmehl, farine d epeautre, farina di farro, farina di spelta, harina de espelta
gluten: glutine, cereales contenant du gluten, cereali contenenti glutine, cereales que contienen gluten, glutenhaltiges getreide
barley: orge, orzo, cebada, gerst, gerste, malt d orge, malto d orzo, malto, malta, malta de cebada, gerstemout, mout, malz, farine d orge, farina d orzo, harina de cebada
rye: seigle, segale, centeno, rogge, roggen, harina de centeno, farine de seigle, farina di segale
oat: avoine, avena, haver, hafer, flocons d avoine, haferflocken, harina de avena, farine d avoine, farina di avena, farina d avena
soy: soja, soia, lecithine de soja, lecitina di soia, lecitina de soja, sojalecithine, sojabohne, sojabohnen, harina de soja, farine de soja, farina di soia, sauce soja, salsa di soia, salsa de soja
nut: fruits a coque, fruit a coque, frutta a guscio, frutos de cascara, fruto de cascara, frutos secos, nusse, nuss, schalenfruchte, schalenfrucht, noten, noot, notensoorten, fruits a coques, noisetier, nussen, schalenfruchten, autres fruits a coque, altra frutta a guscio, andere noten, otros frutos de cascara
almond: amande, mandorla, mandorle, almendra, amandel, amandelen, mandel, mandeln, pate d amande, marzapane, mazapan, harina de almendra, farine d amande, farina di mandorle, mandelmehl
hazelnut: noisette, nocciola, nocciole, avellana, hazelnoot, hazelnoten, haselnuss, haselnusse, gianduja, nougat noisette
walnut: noix, noce, noci, nuez, nueces, walnoot, walnoten, walnuss, walnusse, noix commune
cashew: noix de cajou, anacardo, anacardi, acagiu, cashewnoten, cashewkern, cashewkerne, cashewnuss, cajou
pecan: noix de pecan, pecane, nuez pecana, pekannuss, pecannoten, pacana
brazil nut: noix du bresil, nuez de brasil, paranuss, noce del brasile
pistachio: pistache, pistacchio, pistacchi, pistacho, pistazie, pistazien
macadamia: noix de macadamia, macadamia
peanut: arachide, arachidi, cacahuete, cacahuetes, mani, erdnuss, erdnusse, pinda, pindas, arachidonique free, huile d arachide
sesame: sesamo, sezam, sesam, sesamsaat, ajonjoli, graines de sesame, sesamzaad
fish: poisson, pesce, pescado, fisch, vis, saumon, salmone, lachs, zalm, thon, tonno, atun, thunfisch, tonijn, anchois, acciuga, acciughe, anchoa, sardelle, sardellen, ansjovis, colin, cabillaud, merluzzo, bacalao, kabeljau, fischen, poissons, pesci
crustacean: crustace, crostacei, crostaceo, crustaceo, krebstier, krebstiere, schaaldier, schaaldieren, crevette, gambero, gamberi, gamba, camaron, garnele, garnelen, garnalen, crabe, granchio, cangrejo, krebstieren, crustaces, schaaldieren
mollusc: mollusque, mollusco, molluschi, molusco, weichtier, weichtiere, weekdier, weekdieren, moule, cozze, mejillon, huitre, ostrica, calamar, seiche, seppia, sepia, pulpo, polpo, tintenfisch, weichtieren, mollusques
celery: celeri, sedano, apio, sellerie, selderij, celerij
mustard: moutarde, senape, mostaza, senf, mosterd, graines de moutarde
lupin: lupino, lupini, altramuz, altramuces, lupine, lupinen
sulphite: sulfite, solfiti, solfito, sulfito, anidride solforosa, dioxido de azufre, anhydride sulfureux, schwefeldioxid, zwaveldioxide, sulfiet, sulfieten, metabisulfite de sodium, metabisolfito
pork: porc, suino, maiale, cerdo, schwein, schweinefleisch, varken, varkensvlees, strutto, saindoux, manteca de cerdo, schweineschmalz, jambon, prosciutto cotto, jamon, schinken, speck, lardo, pancetta, lardon, tocino, reuzel
gelatine: gelatina, gelatine
beef: boeuf, manzo, bovino, carne de vacuno, vacuno, ternera, rind, rindfleisch, rundvlees, rund, boeuf stock
chicken: poulet, pollo, huhn, huhnerfleisch, hahnchen, kip, volaille
turkey: dinde, tacchino, pavo, pute, putenfleisch, kalkoen
lamb: agneau, agnello, cordero, lamm, lam
meat: viande, carne, fleisch, vlees
rennet: presure, caglio, cuajo, stremsel, tierisches lab, caglio animale, presure animale
honey: miel, miele, honig, honing
?alcohol: vinaigre de vin, vinaigre de vin rouge, vinaigre de vin blanc, aceto di vino, aceto di vino rosso, aceto balsamico, aceto balsamico di modena, vinagre de vino, vinagre de jerez, wijnazijn, weinessig, rotweinessig, weissweinessig, balsamessig
alcohol: alcool, alcol, vin, vino, wein, wijn, rhum, ron, eau de vie, vin blanc, vino bianco, vino blanco, weisswein, bier, biere, birra, cerveza, likor, liqueur de, kirschwasser, weinbrand
`;

/** Parts of compounds, as `content: stem, stem`; each must stand in a word of six letters and more. */
export const compoundStems = `
none: eiweissarm, erbseneiweiss, erbsenprotein, reismilch, buchweizen, boekweit, kokosmilch, kokosmelk, mandelmilch, reismilch, hafermilch, sojamilch, milchsaure, melkzuur, kakaobutter, cacaoboter, sheabutter, milchfrei, laktosefrei, glutenfrei, muskatnuss, nootmuskaat, kokosnuss, kokosnoot, maismehl, reismehl, kartoffelmehl, kichererbsenmehl, weinessig, branntweinessig, maisgries, butternut, buttercup, butterbean, butternuss, buttersquash, sonnenblumenlecithin, kastanienmehl, fischersatz
wheat: weizen, tarwe, vetemjol, hvede
spelt: dinkel
barley: gerste, malzextrakt
rye: roggen
oat: hafer
milk: vollmilch, milchpulver, milcheiweiss, milchzucker, magermilch, milchfett, milcherzeugnis, molke, molken, sahne, butterreinfett, butterfett, kasein, melkpoeder, melkeiwit, melkvet, kaaspoeder, milchprotein, sussmolke, mjolk, kondensmilch, frischkase, butterschmalz, joghurtpulver, rahmpulver, weipoeder
egg: eigelb, eiklar, eiweisspulver, huhnerei, vollei, trockenei, huhnereiweiss
soy: sojalecithin, sojabohne, sojaeiweiss, sojamehl, sojaol, sojaprotein, sojasosse, sojasauce
hazelnut: haselnuss, haselnusse, hazelno
almond: mandelkern, mandelmasse, mandelmehl, amandel
walnut: walnuss, walnusse
peanut: erdnuss, erdnusse, pindakaas
cashew: cashewkern, cashewnus
sesame: sesamsa, sesamol, sesamzaad
mustard: senfsaat, senfmehl, senfkorn, mosterdzaad
celery: selleriesa, knollensellerie, selderij
lupin: lupinenmehl, lupinenprotein, lupinenei
fish: fischol, fischsauce, fischgelatine, thunfisch
crustacean: krebstier, schaaldier, garnele
mollusc: weichtier, weekdier
sulphite: schwefeldioxid, metabisulfit, disulfit, zwaveldioxide, natriumsulfit
pork: schweine, schweinespeck, varkens
beef: rinder, rindfleisch
chicken: huhnerfleisch, hahnchen
honey: blutenhonig, honigpulver
alcohol: weinbrand, weisswein, rotwein
`;
