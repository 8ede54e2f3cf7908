import type { Form } from '../../../core/meal/ingredient';
import type { Unit } from '../../../core/meal/quantity';

/** A substitute: `factor` is its amount per amount of the original, in the original's unit unless `unit` says otherwise. */
export interface Substitute {
  name: string;
  form?: Form;
  factor?: number;
  unit?: Unit;
}

const use = (...names: (string | Substitute)[]): Substitute[] =>
  names.map((entry) => (typeof entry === 'string' ? { name: entry } : entry));

const plantMeat = use({ name: 'tofu', factor: 0.8 }, { name: 'chickpea', form: 'canned', factor: 0.8 });
const mince = use({ name: 'lentil', form: 'dried', factor: 0.4 }, { name: 'tofu', factor: 0.8 });
const smoky = use({ name: 'turkey bacon' }, { name: 'smoked tofu', factor: 0.8 }, { name: 'mushroom' });
const sausage = use('beef sausage', 'plant-based sausage', { name: 'chickpea', form: 'canned' });
const cheese = use('vegan cheese');
const porkCut = use({ name: 'beef stew meat' }, ...plantMeat);

/**
 * What cooks use for a food that someone does not eat; the first that the diet allows is taken. Keyed by canonical name, ordered from the
 * nearest substitute to one that only fills its place. Own table of common kitchen practice.
 */
const byName: ReadonlyMap<string, Substitute[]> = new Map(Object.entries({
  // Meat
  'ground beef': mince, 'ground lamb': mince, 'chicken mince': mince, 'ground turkey': mince,
  'ground pork': use('ground beef', ...mince),
  bacon: smoky, pancetta: smoky, 'lap cheong': smoky, ham: use('turkey ham', ...smoky), prosciutto: use('turkey ham', ...smoky),
  'ham hock': use('turkey ham', 'smoked tofu'), salami: use('beef salami', 'smoked tofu'), mortadella: use('turkey ham', 'smoked tofu'),
  spam: use('turkey ham', 'smoked tofu'),
  sausage, 'italian sausage': sausage, chorizo: sausage, 'andouille sausage': sausage, 'smoked sausage': sausage, bratwurst: sausage,
  'hot dog': use('beef hot dog', 'plant-based sausage'), 'turkey sausage': use('plant-based sausage'),
  'turkey bacon': use('smoked tofu'), 'turkey ham': use('smoked tofu'), 'corned beef': use('smoked tofu'), pastrami: use('smoked tofu'),
  'pork shoulder': porkCut, 'pork loin': porkCut, 'pork belly': porkCut, pork: porkCut, 'pork tenderloin': use('chicken breast', ...plantMeat),
  'pork chop': use('chicken breast', ...plantMeat), 'pork rib': use('beef short rib', { name: 'jackfruit', form: 'canned', factor: 0.5 }),
  // Fish and shellfish
  shrimp: use('chicken breast', ...plantMeat), 'dried shrimp': use('shiitake mushroom'), 'bonito flakes': use('kelp'),
  anchovy: use({ name: 'caper', unit: 'tsp' }), 'anchovy paste': use('caper'), 'smoked salmon': use('smoked tofu'),
  'fish sauce': use('soy sauce', 'coconut aminos'), 'oyster sauce': use('hoisin sauce', 'soy sauce', 'tamari', 'coconut aminos'),
  'worcestershire sauce': use('soy sauce', 'tamari', 'balsamic vinegar'), 'shrimp paste': use('miso', 'salt'),
  'fish stock': use('vegetable broth'), dashi: use('vegetable broth'), 'clam juice': use('vegetable broth'),
  // Broth, fat, gelatin
  'chicken broth': use('vegetable broth'), 'beef broth': use('vegetable broth'), gelatin: use('agar'),
  lard: use('oil'), 'duck fat': use('oil'), butter: use('vegan butter', 'olive oil'), ghee: use('coconut oil', 'oil'),
  'niter kibbeh': use('oil'), 'peanut oil': use('oil'), 'walnut oil': use('olive oil'), 'almond extract': use('vanilla extract'), 'sesame oil': use('oil'),
  // Dairy
  milk: use('oat milk', 'rice milk'), buttermilk: use('oat milk', 'rice milk'), 'heavy cream': use('oat cream', 'coconut milk'),
  'half-and-half': use('oat cream', 'coconut milk'), 'evaporated milk': use('coconut milk'), 'powdered milk': use('oat milk'),
  'sweetened condensed milk': use('coconut condensed milk'), 'dulce de leche': use('coconut condensed milk'),
  'sour cream': use('soy yogurt', 'coconut milk'), 'creme fraiche': use('oat cream', 'coconut milk'), 'plain yogurt': use('soy yogurt', 'coconut milk'),
  'greek yogurt': use('soy yogurt', 'coconut milk'), kefir: use('soy yogurt', 'coconut milk'), labneh: use('soy yogurt'),
  'whipped topping': use('coconut milk'), 'cream cheese': use('vegan cream cheese'), 'mascarpone cheese': use('vegan cream cheese'),
  'ricotta cheese': use('tofu', 'vegan cheese'), 'cottage cheese': use('tofu', 'vegan cheese'), paneer: use('tofu', { name: 'chickpea', form: 'canned' }),
  halloumi: use('tofu', 'vegan cheese'), 'parmesan cheese': use({ name: 'nutritional yeast', factor: 0.4 }),
  'feta cheese': cheese, 'goat cheese': cheese, 'blue cheese': cheese, 'ice cream': use('dairy-free ice cream'),
  'semisweet chocolate chip': use('dark chocolate'), 'white chocolate': use('dark chocolate'), 'milk chocolate': use('dark chocolate'),
  'vanilla pudding mix': use('custard powder'), 'ranch dressing': use('vegan ranch dressing'), 'caesar dressing': use('vegan caesar dressing'),
  'alfredo sauce': use('oat cream'), 'soy milk': use('oat milk', 'rice milk'), 'almond milk': use('oat milk', 'rice milk'), 'oat milk': use('rice milk'),
  // Egg, honey, soy, sesame
  mayonnaise: use('vegan mayonnaise'), 'tartar sauce': use('vegan mayonnaise'), 'thousand island dressing': use('vegan mayonnaise'),
  'egg noodle': use('spaghetti', 'rice noodle'), honey: use('maple syrup'), tofu: use('paneer', 'chicken breast', { name: 'chickpea', form: 'canned' }),
  'soy sauce': use('tamari', 'coconut aminos'), tamari: use('coconut aminos'), miso: use('tamari', 'coconut aminos'),
  tahini: use('sunflower seed butter'),
  // Nuts
  'peanut butter': use('sunflower seed butter'), 'almond butter': use('sunflower seed butter'), 'almond flour': use('flour', 'gluten-free flour'),
  pesto: use('vegan pesto', 'nut-free pesto'),
  // Gluten
  flour: use('gluten-free flour'), 'bread flour': use('gluten-free flour'), 'whole wheat flour': use('gluten-free flour'),
  'cake flour': use('gluten-free flour'), 'self-rising flour': use('gluten-free flour'), 'flour tortilla': use('corn tortilla'),
  couscous: use('quinoa'), bulgur: use('quinoa'), farro: use('brown rice'), barley: use('brown rice'), semolina: use('cornmeal'),
  'ramen noodle': use('rice noodle'), 'udon noodle': use('rice noodle'), 'soba noodle': use('rice noodle'), 'chow mein noodle': use('rice noodle'),
  seitan: use('tofu', { name: 'chickpea', form: 'canned' }), 'wonton wrapper': use('rice paper'), 'spring roll wrapper': use('rice paper'),
  injera: use('teff flour'), beer: use('sparkling water', 'vegetable broth'),
  // Alcohol
  'white wine': use('vegetable broth'), 'red wine': use('beef broth', 'vegetable broth'), sherry: use('apple juice'), 'marsala wine': use('grape juice'),
  champagne: use('sparkling water'), vermouth: use('grape juice'),
  sake: use({ name: 'rice vinegar', factor: 0.5 }), 'shaoxing wine': use({ name: 'rice vinegar', factor: 0.5 }),
  mirin: use({ name: 'rice vinegar', factor: 0.5 }), port: use('grape juice'), 'coffee liqueur': use('coffee'), 'triple sec': use('orange juice'),
})); // prettier-ignore

/** Substitutes for whole groups, when the name itself has none. */
const byRole: ReadonlyMap<string, Substitute[]> = new Map(Object.entries({ protein: plantMeat, dairy: cheese }));

/** The substitutes of a food, nearest first; empty when it can only be left out. */
export function substitutesFor(name: string, role: string): readonly Substitute[] {
  return byName.get(name) ?? byRole.get(role) ?? [];
}
