import type { Unit } from '../../../../core/meal/quantity';

/**
 * Spellings of units beyond the plain English words of count-units.ts: abbreviations with and without dots, other languages, and
 * multiples of our units. Forms in lower case, separated by `|`; a space is optional, and so is a dot after each part. Source: own
 * vocabulary (CC0), spoons and cups by national recipe conventions.
 */
export interface UnitWord {
  /** The unit it is converted to, and how many of that unit: a decilitre is 100 ml. */
  unit: Unit;
  factor: number;
}

const words: readonly [unit: Unit, factor: number, forms: string][] = [
  ['g', 1, 'g|gr|grs|gm|gms|gram|grams|gramm|gramme|grammes|gramo|gramos|grammi|grammo|grama|gramas'],
  ['g', 0.001, 'mg'],
  ['g', 10, 'dag|dkg|deka|deko'],
  ['g', 100, 'hg|hekto|etto|etti|ons'],
  // For noodles and pasta.
  ['g', 60, 'nest|nests'],
  ['g', 500, 'pfund|pfd|pond|livre|livres'],
  ['kg', 1, 'kg|kgs|kilo|kilos|kilogram|kilograms|kilogramm|kilogramme|kilogrammes|kilogramo|kilogramos|chilo'],
  ['oz', 1, 'oz|ozs|ounce|ounces|onces'],
  ['lb', 1, 'lb|lbs|pound|pounds|libra|libras'],
  ['ml', 1, 'ml|mls|cc|millilitre|millilitres|milliliter|milliliters|mililitro|mililitros|millilitri'],
  ['ml', 10, 'cl|cls|centilitre|centilitres|centiliter|centiliters|centilitros'],
  ['ml', 100, 'dl|dls|decilitre|decilitres|deciliter|deciliters|decilitros|decilitri'],
  ['l', 1, 'l|lt|lts|ltr|ltrs|litre|litres|liter|liters|litro|litros|litri'],
  ['floz', 1, 'fl oz|fluid oz|fluid ounce|fluid ounces|floz'],
  ['pint', 1, 'pt|pts'],
  ['quart', 1, 'qt|qts'],
  ['gallon', 1, 'gal|gals'],
  [
    'tbsp',
    1,
    'tbsp|tbsps|tbs|tb|tbl|tbls|tblsp|tblspn|tbspn|tablespoonful|tablespoonfuls|tablespoonsful|esslöffel|eßlöffel|essloeffel|' +
      "c à s|c à soupe|c a s|cas|càs|cs de|cuillère à soupe|cuillères à soupe|cuillere a soupe|cuilleres a soupe|cuil à soupe|cuillère|cuillères|" +
      'cucharada|cucharadas|cucharada sopera|cucharadas soperas|cda|cdas|cucchiaio|cucchiai|eetlepel|eetlepels|msk|matsked|matskedar|' +
      'spsk|spiseskefuld|spiseskeer|rkl|colher de sopa|colheres de sopa|łyżka|łyżki|łyżek',
  ],
  ['tbsp', 1.5, 'geh el|gehäufter el|gehäufte el'],
  [
    'tsp',
    1,
    'tsp|tsps|tspn|teaspoonful|teaspoonfuls|teelöffel|teeloeffel|kaffeelöffel|c à c|c à café|c a c|cac|càc|cc de|cuillère à café|' +
      'cuillères à café|cuillere a cafe|cuilleres a cafe|cuillère à thé|cuillères à thé|cuil à café|cucharadita|cucharaditas|cdta|cdtas|' +
      'cdita|cditas|cucchiaino|cucchiaini|theelepel|theelepels|tsk|tesked|teskedar|teskefuld|colher de chá|colheres de chá|' +
      'łyżeczka|łyżeczki|łyżeczek',
  ],
  ['ml', 1, 'krm|kryddmått'],
  ['ml', 10, 'dessertspoon|dessertspoons|dessert spoon|dessert spoons|dessertspoonful|dsp|dstspn|c à dessert|cuillère à dessert|cuillères à dessert'],
  ['cup', 1, 'tasse|tassen|tasses|taza|tazas|tazza|tazze|kopje|kopjes|xícara|xícaras|szklanka|szklanki|szklanek'],
  ['ml', 250, 'mug|mugs'],
  ['ml', 150, 'wineglass|wineglasses|kkp|kaffekopp'],
  ['ml', 200, 'glass|glasses|verre|verres|vaso|vasos|bicchiere|bicchieri|copo|copos'],
  ['pinch', 1, 'prise|prisen|msp|messerspitze|messerspitzen|pincée|pincées|pizca|pizcas|pizzico|pizzichi|snuf|snufje|snufjes|nypa|knsp|szczypta|pitada'],
  ['splash', 1, 'schuss|scheut|scheutje|chorro|chorrito'],
  ['drop', 1, 'tropfen|goutte|gouttes|gota|gotas|goccia|gocce|druppel|druppels'],
  ['bunch', 1, 'bund|bd|bündel|botte|bottes|bouquet|bouquets|manojo|manojos|mazzetto|mazzetti|mazzo|mazzi|bos|bosje|bosjes|knippe|knippen|bundt|pęczek|pęczki|bn|bch'],
  ['clove', 1, 'zehe|zehen|gousse|gousses|diente|dientes|spicchio|spicchi|teentje|teentjes|klyfta|klyftor|ząbek|ząbki|ząbków'],
  ['can', 1, 'dose|dosen|boîte|boîtes|lata|latas|scatola|scatole|blik|blikje|blikjes|blikken|burk|burkar|dåse|dåser|puszka|puszki'],
  ['package', 1, 'tray|trays|pouch|pouches|sleeve|sleeves|pkg|pkgs|pkge|pkt|pkts|env|ctn|packung|packungen|päckchen|pck|paquet|paquets|paquete|paquetes|confezione|confezioni|pakje|pakjes|paket|pakke|opakowanie|pacote|becher|barquette|barquettes'],
  ['bottle', 1, 'btl|btls|flasche|flaschen|bouteille|bouteilles|botella|botellas|bottiglia|bottiglie|fles|flessen'],
  ['bag', 1, 'net|nets|beutel|tüte|tüten|bolsa|bolsas|bustina|bustine|zakje|zakjes|påse'],
  ['jar', 1, 'bocal|bocaux|tarro|tarros|barattolo|barattoli|vasetto|vasetti|potje|potjes|słoik'],
  ['slice', 1, 'scheibe|scheiben|tranche|tranches|rebanada|rebanadas|loncha|lonchas|rodaja|rodajas|fetta|fette|plak|plakken|plakje|plakjes|sneetje|sneetjes|skiva|skivor|skive|skiver|fatia|fatias'],
  ['leaf', 1, 'blatt|blätter|feuille|feuilles|hoja|hojas|foglia|foglie|blaadje|blaadjes'],
  ['sprig', 1, 'zweig|zweige|stiel|stiele|brin|brins|ramita|ramitas|rametto|rametti|takje|takjes|kvist|kvistar'],
  ['stalk', 1, 'stange|stangen|branche|branches|tallo|tallos|gambo|gambi|stengel|stengels'],
  ['head', 1, 'kopf|köpfe|knolle|knollen|tête|têtes|cabeza|cabezas|krop|kroppen'],
  ['handful', 1, 'handvoll|hand voll|poignée|poignées|puñado|puñados|manciata|manciate|handvol|näve'],
  ['cube', 1, 'würfel|cubetto|cubetti|blokje|blokjes'],
  ['each', 1, 'stück|stücke|stk|stuks|unidad|unidades|pezzo|pezzi|sztuka|sztuki|szt|pce|pcs'],
  ['dozen', 1, 'doz|dz|dutzend|douzaine|docena|dozzina|dozijn'],
]; // prettier-ignore

/** Distinguished by case: T is a tablespoon, t a teaspoon; "El" begins names ("El Pato"), EL and el are the spoon. */
const byCase: readonly [unit: Unit, form: string][] = [
  ['tbsp', 'T'],
  ['tbsp', 'EL'],
  ['tbsp', 'el'],
  ['tsp', 't'],
  ['tsp', 'TL'],
  ['tsp', 'KL'],
  ['tsp', 'tl'],
];

const plain = (form: string): string => form.toLowerCase().replace(/[.\s]/g, '');

const known: ReadonlyMap<string, UnitWord> = new Map(
  words.flatMap(([unit, factor, forms]) => forms.split('|').map((form) => [plain(form), { unit, factor }] as const)),
);
const knownByCase: ReadonlyMap<string, UnitWord> = new Map(byCase.map(([unit, form]) => [form, { unit, factor: 1 }]));

/** The unit a form names, with or without dots and spaces. Null when it is none of these. */
export function unitWordOf(form: string): UnitWord | null {
  return knownByCase.get(form.replace(/\./g, '')) ?? known.get(plain(form)) ?? null;
}

const longestFirst = (a: string, b: string): number => b.length - a.length;
const asPattern = (form: string): string =>
  form
    .split(' ')
    .map((part) => `${part}\\.?`)
    .join(' ?');
const eitherCase = (form: string): string =>
  form.replace(/\p{L}/gu, (letter) => `[${letter.toLowerCase()}${letter.toUpperCase()}]`);

/** A pattern source (flag `u`) for any of these forms; letters match in either case where case has no meaning. */
export const unitWordPattern = `(?:${[
  ...words
    .flatMap(([, , forms]) => forms.split('|'))
    .sort(longestFirst)
    .map((form) => asPattern(eitherCase(form))),
  ...byCase.map(([, form]) => `${form}\\.?`).sort(longestFirst),
].join('|')})(?![\\p{L}\\d])`;

/** The same for mass and volume only, which may be anywhere in a line ("2 x 33 cl"). */
export const metricPattern = `(?:${words
  .filter(([unit]) => ['g', 'kg', 'ml', 'l', 'oz', 'lb'].includes(unit))
  .flatMap(([, , forms]) => forms.split('|'))
  .filter((form) => !/^(?:ons|verre|vaso|copo|pond|livre|libra|krm|dsp)s?$/.test(form))
  .sort(longestFirst)
  .map((form) => asPattern(eitherCase(form)))
  .join('|')})(?![\\p{L}\\d])`;
