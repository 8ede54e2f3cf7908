import { describe, expect, it } from 'vitest';
import { parseIngredientLine } from '../../../lib/agents/meals/parse-line';
import { toBase } from '../../../lib/core/meal/convert';

/** Written apart from the code: every spelling beside the grams or millilitres one of it is. */
const measures: readonly [unit: 'g' | 'ml', of: number, spellings: string][] = [
  ['g', 1, 'g|g.|gr|gr.|grs|grs.|GR|G|gm|gms|gram|grams|Grams|Gramm|gramme|grammes|gramos|grammi|gramas'],
  ['g', 10, 'dag|dkg|Deka'],
  ['g', 100, 'hg|hekto|etti'],
  ['g', 500, 'Pfund|Pfd.|pond|livres'],
  ['g', 1000, 'kg|kg.|KG|Kg|kgs|kilo|kilos|Kilos|kilogram|kilograms|Kilogramm|kilogrammes'],
  ['g', 28.35, 'oz|oz.|OZ|ozs|ozs.|ounce|ounces|Ounces|onces'],
  ['g', 453.6, 'lb|lb.|LB|lbs|lbs.|Lbs|LBS.|pound|pounds|#'],
  ['ml', 1, 'ml|ml.|mL|ML|mls|cc|millilitres|milliliter|mililitros'],
  ['ml', 10, 'cl|cl.|cL|cls|centilitres|centiliter'],
  ['ml', 100, 'dl|dl.|dL|DL|decilitres|deciliter'],
  ['ml', 1000, 'l|L|l.|lt|ltr|ltrs|ltr.|litre|litres|liter|Liter|litros|litri'],
  ['ml', 14.8, 'tbsp|tbsp.|Tbsp|Tbsp.|TBSP|tbs|tbs.|Tbs.|tbl|T|T.|tablespoon|tablespoons|EL|EL.|Esslöffel|el|c. à s.|c.à.s.|c. à soupe|cuillères à soupe|cuillère à soupe|cuillères à soupe de|cucharadas|cucharadas de|cda.|cdas|cucchiai|cucchiai di|eetlepels|msk|spsk|colheres de sopa|colheres de sopa de|łyżki'],
  ['ml', 4.93, 'tsp|tsp.|Tsp|TSP|tsps|t|t.|teaspoon|teaspoons|TL|TL.|Teelöffel|tl|c. à c.|c.à.c.|c. à café|cuillères à café|cuillère à café de|cucharaditas|cucharaditas de|cdta.|cdtas|cucchiaini|theelepels|tsk|colheres de chá|łyżeczki'],
  ['ml', 1.0, 'krm|kryddmått'],
  ['ml', 10.0, 'dessertspoons|dessert spoon|dsp'],
  ['ml', 236.6, 'cup|cups|Cup|CUPS|c|c.|C.|Tassen|tazas|tasses|tazze'],
  ['ml', 473.2, 'pt|pt.|pts|pint|pints'],
  ['ml', 946.4, 'qt|qt.|qts|qts.|quart|quarts'],
  ['ml', 3785.4, 'gal|gal.|gals|gallon|gallons'],
  ['ml', 29.57, 'fl oz|fl. oz.|fl.oz.|fl oz.|FL OZ|fluid ounces|fluid ounce|floz'],
]; // prettier-ignore

/** Counts: what they are called, and the unit they are of ours. */
const counts: readonly [unit: string, spellings: string][] = [
  ['bunch', 'bunch|bunches|Bund|bottes de|botte de|manojos de|mazzi di|bosjes|knippen'],
  ['clove', 'clove|cloves|Zehen|gousses de|gousses d’|dientes de|spicchi di|teentjes|klyftor'],
  ['can', 'can|cans|tin|tins|Dosen|Dose|boîtes de|latas de|blikjes|burkar'],
  ['slice', 'slice|slices|rashers|Scheiben|tranches de|rebanadas de|fette di|plakjes|skivor'],
  ['sprig', 'sprig|sprigs|Zweige|brins de|ramitas de|rametti di|takjes'],
  ['leaf', 'leaf|leaves|Blätter|feuilles de|hojas de|foglie di|blaadjes'],
  ['stick', 'stick|sticks'],
  ['package', 'package|packages|pkg|pkgs.|pkg.|packet|packets|pkt|Packungen|Pck.|paquets de|paquetes de'],
  ['bottle', 'bottle|bottles|Flaschen|bouteilles de|botellas de'],
  ['handful', 'handful|handfuls|Handvoll|poignées de|puñados de|manciate di'],
  ['pinch', 'pinch|pinches|Prise|Prisen|pincées de|pizcas de|pizzichi di|snufjes'],
  ['knob', 'knob|knobs'],
  ['head', 'head|heads|têtes de|cabezas de'],
]; // prettier-ignore

const numbers: readonly [written: string, amount: number][] = [
  ['2', 2], ['1.5', 1.5], ['1,5', 1.5], ['1/2', 0.5], ['½', 0.5], ['1 1/2', 1.5], ['2½', 2.5], ['2-3', 3], ['2 to 3', 3],
  ['2–3', 3], ['500', 500],
]; // prettier-ignore

/** Foods that are one word and no unit, so that what is left of a unit would show in the name. */
const foods = ['potatoes', 'milk', 'basil', 'olive oil', 'chickpeas'];
const named = ['potato', 'milk', 'basil', 'olive oil', 'chickpea'];

describe('the unit of a line, in any spelling', () => {
  it.each(measures)('reads %s × %d: %s', (unit, of, spellings) => {
    for (const [at, spelling] of spellings.split('|').entries())
      for (const [index, [written, amount]] of numbers.entries())
        for (const gap of [' ', ''] as const) {
          // What nobody writes: "1/2t", "2to 3"; one letter or a sign glued to a fraction is left to the spaced form.
          if (gap === '' && (!/^(?:\d|½)+(?:[.,]\d)?$/.test(written) || /[ #à]/.test(spelling))) continue;
          const food = foods[(at + index) % foods.length] ?? '';
          const line = `${written}${gap}${spelling} ${food}`;
          const parsed = parseIngredientLine(line);
          const base = parsed.quantity === null ? null : toBase(parsed.quantity, parsed.name, null);
          expect(parsed.name, line).toBe(named[(at + index) % named.length]);
          expect(base?.unit, line).toBe(unit);
          expect((base?.amount ?? 0) / (amount * of), line).toBeCloseTo(1, 1);
        }
  });

  it.each(counts)('reads the count %s: %s', (unit, spellings) => {
    for (const spelling of spellings.split('|'))
      for (const [written, amount] of numbers.slice(0, 7)) {
        const line = spelling.endsWith('’') ? `${written} ${spelling}ail` : `${written} ${spelling} basil`;
        const parsed = parseIngredientLine(line);
        expect(parsed.quantity, line).toEqual({ amount, unit });
        expect(parsed.name, line).toBe(spelling.endsWith('’') ? 'ail' : 'basil');
      }
  });

  it.each([
    ['milk 1 dl', 'milk', 100],
    ['milk, 2 dl', 'milk', 200],
    ['potatoes 500gr', 'potato', 500],
    ['potatoes: 500 gr.', 'potato', 500],
    ['Olivenöl 2 EL', 'olivenöl', 29.6],
    ['flour 1,5 kg', 'flour', 1500],
  ])('reads %s, the amount last', (line, name, amount) => {
    const parsed = parseIngredientLine(line);
    expect(parsed.name).toBe(name);
    const base = parsed.quantity === null ? null : toBase(parsed.quantity, name, null);
    expect(base?.amount).toBeCloseTo(amount, 0);
  });

  it.each([
    ['.25 tsp cloves', 'clove', 1.23],
    ['1 glass red wine', 'red wine', 200],
    ['A quarter of a pound of brown sugar', 'brown sugar', 113.4],
    ['three quarters of a cup milk', 'milk', 177.44],
    ['half a pound of butter', 'butter', 226.8],
    ['beef (chuck, brisket): 1kg | 2 1/4lb', 'beef', 1000],
  ])('reads %s', (line, name, amount) => {
    const parsed = parseIngredientLine(line);
    expect(parsed.name).toBe(name);
    const base = parsed.quantity === null ? null : toBase(parsed.quantity, name, null);
    expect(base?.amount).toBeCloseTo(amount, 1);
  });

  it('reads a size after the count as a size', () => {
    expect(parseIngredientLine('Tomato 2 medium-sized, pureed')).toMatchObject({
      name: 'tomato',
      quantity: { amount: 2, unit: 'each' },
    });
  });

  it.each([
    ['2 El Pato hot sauce', 'each'],
    ['3 tl', null],
    ['1 Gruyere cheese', 'each'],
    ['2 grapefruits', 'each'],
    ['2 limes', 'each'],
    ['2 tins', 'each'],
    ['4 livers', 'each'],
    ['3 glasses', 'each'],
    ['3 chilies', 'each'],
    ['2 feta cheeses', 'each'],
    ['2 fish filets', 'each'],
  ])('takes no letters of a name for a unit: %s', (line, unit) => {
    const parsed = parseIngredientLine(line);
    expect(parsed.name).not.toBe('');
    if (unit !== null) expect(parsed.quantity?.unit).toBe(unit);
  });
});
