import { fold } from '../../meals/words/prompt-words';

/**
 * Names of allergens and of what diets leave out in other languages and in kitchen slang, by the English food they mean. Own table from
 * general knowledge of the languages (de fr it es pt nl sv pl, romanised hi zh ja), 2026-11. Words that mean another food in English
 * ("pain", "mole", "ail") are left out: a test holds every word against the lexicon.
 */
const table = `
peanut: cacahuete cacahouete cacahuate cacahuetes cacahuates arachide arachidi arachides arachis erdnuss erdnusse erdnuesse erdnussbutter erdnussmus pindakaas pinda pindas amendoim mani jordnot jordnotter orzech orzeszki goober goobers monkeynut moongphali mungfali huasheng pb2 pbfit pbutter peanutbutter
almond: amande amandes mandel mandeln mandorla mandorle almendra almendras amendoa amendoas amandel amandelen migdal
hazelnut: noisette noisettes haselnuss haselnusse nocciola nocciole avellana avellanas hazelnoot hazelnoten
walnut: walnuss walnusse nuez nueces nogal walnoot akhrot
cashew: anacardo anacardi anacardos anacardio caju cashewkerne
pistachio: pistacchio pistacchi pistacho pistachos pistazie pistazien pistache
nut: noix noci nuss nusse frutossecos nusse nuesse noten nozes gianduia frangipane
milk: lait latte leche leite milch melk mjolk mleko doodh milchpulver laktose lactosa lattosio
butter: beurre burro mantequilla manteiga boter smor maslo makkhan buttermilch
cream: sahne schlagsahne panna nata rahm obers smetana smietana malai
cheese: fromage formaggio queso queijo kase kaese kaas ost ser parmigiano grana pecorino reggiano mascarpone gruyere comte
egg: oeuf oeufs uovo uova ovo ovos eier ei eieren agg eigelb eiweiss jajko anda tamago
wheat: ble froment frumento trigo weizen tarwe vete pszenica gehun
flour: farine farina harina farinha mehl meel maida
barley: orge orzomondo cebada cevada gerste
rye: seigle segale centeno roggen
fish: poisson pesce pescado peixe fisch vis fisk ryba machli pescatrice
anchovy: anchois acciuga acciughe alici anchoa boqueron sardelle sardellen ansjovis
salmon: saumon salmone lachs zalm
tuna: thon tonno atun thunfisch tonijn
shrimp: crevette crevettes gambero gamberi gamberetti gamba gambas camarao garnele garnelen garnaal garnalen krewetka ebi jhinga
crab: crabe granchio cangrejo caranguejo krabbe krab
mussel: moule cozza cozze mejillon mejillones muschel muscheln mossel
squid: calamaro calamari sepia tintenfisch pulpo
soy: soja soia sojasauce shoyu kedelai sojabohne
sesame: sesam sesamo ajonjoli gergelim tahin tahine til
honey: miel miele mel honig honing
pork: porc maiale cerdo porco schwein schweinefleisch varkensvlees wieprzowina flask guanciale
bacon: speck lardon lardons tocino toucinho pancetta spek
ham: jambon prosciutto jamon presunto schinken jambonneau skinka
beef: boeuf manzo bovino rindfleisch rind rundvlees wolowina carnede gyuniku
chicken: poulet pollo frango huhn hahnchen haehnchen kip kyckling kurczak murgh tori
meat: viande carne fleisch vlees kott mieso gosht hackfleisch
lamb: agneau agnello cordero cordeiro lamm
gelatin: gelatine gelatina colle
wine: vin vino vinho wein wijn
beer: biere birra cerveza cerveja bier cerveza
celery: celeri sedano apio aipo sellerie selderij
mustard: moutarde senape mostaza mostarda senf mosterd
lupin: lupine lupino altramuz tremoco
`;

const english: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [food = '', words = ''] = row.split(': ');
      return words.split(' ').map((word): [string, string] => [word, food]);
    }),
);

/** Every word of the table with the food it means, for tests. */
export const wordsAbroad: Iterable<[string, string]> = english;

/** What a folded word of another language means in English; null when it is not in the table. */
export function englishFor(word: string): string | null {
  const folded = fold(word);
  return english.get(folded) ?? (folded.endsWith('s') ? (english.get(folded.slice(0, -1)) ?? null) : null);
}
