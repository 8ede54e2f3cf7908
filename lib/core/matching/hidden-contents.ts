import { wordsOf } from '../words';
import type { Allergen } from './allergens';

/**
 * Names that do not say what they hold: dishes, sausages, cheeses, sweets and brands so common that they are names. What is usual
 * counts; a claim of freedom on the pack wins. Own table.
 */
const names: Partial<Record<Allergen, string>> = {
  meat: `scrapple, haggis, liverwurst, braunschweiger, chitterlings, chitlins, foie gras, biltong, droewors, boudin, tonkotsu, carbonara,
    bolognese, nduja, bresaola, chicharrones, blood pudding, black pudding, blood sausage, pigs feet, pig feet, trotters, schmaltz, souse,
    tasso, coppa, culatello, speck, rillettes, menudo, birria, barbacoa, al pastor, bulgogi, char siu, lap cheong, tocino, longaniza, merguez,
    boerewors, saveloy, escargot, escargots, steak tartare, pastrami, linguica, cotechino, cacciatore salami, pho bo, sloppy joe`,
  pork: `scrapple, chitterlings, chitlins, tonkotsu, carbonara, nduja, chicharrones, blood pudding, black pudding, boudin, pigs feet,
    pig feet, trotters, souse, tasso, coppa, culatello, speck, al pastor, char siu, lap cheong, tocino, longaniza, carnitas, linguica,
    cotechino, soppressata, rillettes, liverwurst, braunschweiger`,
  fish: `nuoc cham, gravlax, lutefisk, bottarga, sashimi, nigiri, poke bowl, ahi poke, taramosalata, branzino, northern pike, walleye,
    sprats, kippers, gefilte, ceviche, bouillabaisse, cioppino, escabeche, smelt, unagi, arctic char, sablefish, bacalao`,
  shellfish: `scampi, langoustine, langoustines, abalone, conch, crayfish, cioppino, bouillabaisse, ceviche, paella, gumbo, etouffee, cockles,
    whelks, geoduck, escargot, escargots, cuttlefish, periwinkles, belacan, bagoong alamang, crab boil kit`,
  milk: `port salut, quark, panna cotta, raita, kulfi, bechamel, boursin, cool whip, infant formula, stroganoff, creamed spinach,
    creme brulee, flan, rasmalai, gulab jamun, burfi, barfi, shrikhand, ayran, doogh, ganache, rarebit, rocky road, blondie, blondies,
    carbonara, profiteroles, cannoli, irish cream, baileys, butterfinger, kugel, bread pudding, souffle, crema, kashk, babybel, string cheese,
    velveeta, frappuccino`,
  egg: `carbonara, creme brulee, tempura, popovers, souffle, zabaglione, sabayon, remoulade, bearnaise, flan, pavlova, profiteroles, blondie,
    blondies, turron, torrone, ladyfingers, kugel, bread pudding, cannoli, tamagoyaki, benedict`,
  gluten: `fregola, crumpets, filo, tabbouleh, tabouli, tabouleh, somen, kamut, einkorn, triticale, empanadas, pierogies, churros, blondie,
    blondies, breading, hush puppies, beignets, fritters, tempura, yakisoba, knish, blintz, profiteroles, cannoli, farina, atta, maida, sooji,
    fu, arancini, croquettes, kibbeh, popovers, bread pudding, kugel, spaetzle, toaster pastries, toaster pastry, pop tarts`,
  nut: `frangipane, amaretti, turron, torrone, nougat, rocky road, ferrero rocher, waldorf, romesco, marcona, bear claw, bear claws, linzer,
    amandine, almondine, muhammara, toblerone, mandelbrot, almondmilk, cashewmilk, almond brittle, pecan brittle, snickers, nutter butter, payday,
    goobers, reeses`,
  peanut: `pb2, nutter butter, cracker jack, butterfinger, payday, goobers, gado gado, kung pao, chikki, peanut brittle, baby ruth, oh henry,
    bamba, uncrustables, groundnuts, reeses`,
  soy: `natto, yuba, tvp, okara, bulgogi, soynut, soynuts, doenjang, aburaage, abura age, inari, kecap manis, tsuyu, ssamjang, yakisoba`,
  sesame: `halvah, tahina, tahine, baba ghanouj, baba ghanoush, gomashio, goma dressing`,
  alcohol: `sangria, tiramisu, coq au vin, hard seltzer, hard cider, kahlua, baileys, irish cream, amaretto, limoncello, ouzo, pastis, mezcal,
    grappa, kirsch, aperol, campari, cointreau, triple sec, schnapps, absinthe, rum cake`,
};

/** Each name as comparable words between blanks; made at the first question, kept. */
const phrases = new Map<Allergen, readonly string[]>();

/** The last text asked about, in comparable words: every allergen of a diet asks about the same one. */
let last = { text: '', words: '' };

/** Whether a text carries a name that usually holds this allergen without saying so. */
export function isHiddenIn(allergen: Allergen, text: string): boolean {
  const row = allergen === 'wheat' ? 'gluten' : allergen;
  let list = phrases.get(row);
  if (list === undefined) {
    list = (names[row] ?? '').split(',').flatMap((name) => {
      const said = wordsOf(name).join(' ');
      return said === '' ? [] : [` ${said} `];
    });
    phrases.set(row, list);
  }
  if (last.text !== text) last = { text, words: ` ${wordsOf(text).join(' ')} ` };
  const { words } = last;
  return list.some((phrase) => words.includes(phrase));
}
