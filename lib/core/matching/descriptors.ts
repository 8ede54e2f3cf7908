import { wordsOf } from '../text/comparable-words';

/** Words in titles that do not name a thing, by what they say about the thing beside them. Own lists. */

const set = (text: string): ReadonlySet<string> => new Set(wordsOf(text));

/** Quality, size, pack, origin, cut, colour, variety: the thing stays the same. */
export const neutralWords = set(`
a an and or of the no not non is it all pure real true natural naturally organic fresh freshly premium choice select selected prime grade aa quality best finest fancy
great better good super ultra value everyday family size sized party club simple simply nature
large medium small extra jumbo mini petite xl big giant king colossal baby young mature new
pack pk pkg package packaged packed bag bagged box jar bottle pouch tub carton container clamshell punnet tube tray cup canister grinder mill shaker refill resealable squeeze stand up
ct count oz ounce lb pound g kg ml l fl gal gallon quart qt pint each ea bunch bunched bulb head cob globe piece pc dozen per approx about sleeve
gluten free gmo kosher halal certified vegan vegetarian project verified free usda approved fair trade rainforest alliance responsibly sustainably sourced wild caught farm farmed raised
local locally grown homegrown usa us u.s american america california washington idaho florida texas wisconsin vermont new york alaskan atlantic pacific norwegian scottish chilean
italian greek spanish french mexican thai chinese japanese korean vietnamese indian turkish moroccan mediterranean asian european imported import domestic
himalayan himalania celtic malabar tellicherry ceylon saigon madras hungarian sicilian sicily san marzano english dutch irish hawaiian peruvian vietnam madagascar egyptian
cage range pasture grass fed farmer market traditional classic original authentic homestyle style home old fashioned fashion signature gourmet artisan artisanal
brown white red green yellow orange purple black golden gold dark light blonde pink grey gray ruby rainbow tri color tricolor multicolored
sharp mild aged creamy smooth chunky thick thin hearty long short grain wide fine finely coarse coarsely cracked grind crystal flaked iodized virgin cold pressed first press expeller refined unrefined filtered unfiltered raw
boneless skinless bone skin trimmed center cut split lean air chilled hand half whole sliced chopped diced cubed shredded grated crumbled crushed peeled washed
triple cleaned clean trimmed min rolled ready cooking cook quick seeded stemmed pitted unpitted shelled deveined hulled blanched slivered halved quartered crowns crown floret spear stalk tip cut stem root hand finger clove leaf sprig wedge chunk tidbit block brick log ball round rigate lisce plain slice shred cube thread link roast pearl pearled bottled stone bronze strip stick loose serve
unsalted salted unsweetened reduced fat fatfree nonfat lowfat sodium added calorie lite light 2% 1% 100% 99% 98% 93% 90% 85% 80% 50% 70% grade vitamin omega dha lactose homogenized pasteurized cultured probiotics live active cultures
vine ripened ripe hass roma cherry grape plum campari heirloom beefsteak cocktail kumato seedless seeded hothouse greenhouse persian hydroponic tov cluster
russet yukon gold fingerling idaho klondike vidalia walla spanish gala fuji honeycrisp granny smith pink lady mcintosh delicious braeburn envy jazz ambrosia bartlett bosc anjou navel valencia cara blood meyer key cavendish
italian flat curly hothouse living potted cello brand company co inc farms foods food harvest kitchen garden gardens valley ranch mountain island world wrld sun spice spices
stringless snipped trimmed microwaveable shaved four three two restaurant supreme select deluxe
butcher fillet filet portion sheet cutlet scallopini medallion joint side tail-on tail off on lump fully drained rinsed soft firm silken
enriched fortified parboiled converted british loose sandwich
`);

/**
 * The names of varieties among them: asking for one excludes the others. Words for the plain food ("seedless", "flat") are no variety
 * names.
 */
export const varietyNames = set(`
hass roma campari heirloom beefsteak kumato persian russet yukon fingerling idaho klondike vidalia walla gala fuji honeycrisp granny smith mcintosh
braeburn envy jazz ambrosia bartlett bosc anjou navel valencia cara meyer cavendish marzano malabar tellicherry
`);

/** Words after which a title names additions, not the thing itself. */
export const tailWords = set('with in w for from made by plus featuring contains containing topped ');

export const formClasses = {
  ground: 'ground powder powdered granulated granule granules rubbed',
  dried: 'dried dry dehydrated sundried',
  canned: 'canned tinned tin can',
  frozen: 'frozen steamfresh steamer',
  fresh: 'fresh freshly living growing refrigerated raw',
  pickled: 'pickled preserved pickling cocktail brined marinated fermented',
  minced: 'minced crushed',
  cut: 'chopped diced sliced shredded cubed grated slivered halved spiralized riced crumbled julienne matchstick',
  smoked: 'smoked kippered smokehouse smoky smoke hickory mesquite applewood',
  cooked:
    'cooked roasted grilled baked fried toasted steamed boiled browned rotisserie charred blackened precooked braised broiled sauteed refried mashed whipped stewed mash mushy',
  breaded: 'breaded battered crispy crusted tempura dipped coated breading breadcrumbed',
  flavored:
    'flavored flavoured flavor flavour seasoned spicy infused teriyaki southwestern southwest fajita bbq barbecue barbeque cajun buffalo jerk tandoori sriracha wasabi ranch taco glazed candied caramelized crystallized sour sugared sweetened blast zesty zest tangy herbed garlicky smokey kit stuffed filled covered refried recipe helper jerky dippers loaded confetti festival minted peppered',
  whole: 'whole seed seeds stick pod pods quill',
  leaf: 'leaf leaves',
  imitation:
    'imitation artificial substitute alternative analogue meatless vegan veggie mock faux nondairy meatfree fishless chickenless beefless porkless eggless',
  crunchy: 'crunchy crunch',
  mixed: 'medley melange blend mix mixed assorted variety combo',
  baby: '',
  instant: 'instant microwaveable microwavable microwave minute',
} as const;
export type FormClass = keyof typeof formClasses;

const classOf = new Map<string, FormClass[]>();
for (const [name, words] of Object.entries(formClasses)) {
  for (const word of wordsOf(words)) classOf.set(word, [...(classOf.get(word) ?? []), name as FormClass]);
}

/** The forms a word means; none for most words. */
export function formClassesOf(word: string): readonly FormClass[] {
  return classOf.get(word) ?? [];
}

/** Sets of words of which a product has one: when one is asked for, another means a different product. */
export const contrasts: readonly ReadonlySet<string>[] = [
  set('red yellow white green brown black purple orange golden'),
  set('light dark'),
  set('flat curly'),
  set('still sparkling'),
  set('mild medium mature sharp vintage'),
  set('crushed diced whole stewed strained'),
  set('salted unsalted'),
  set('sweetened unsweetened'),
  set('seedless seeded'),
  set('whole skim nonfat lowfat reduced 2% 1%'),
  set('firm silken soft'),
  set('long short'),
  set('small medium large'),
  set('sweet hot mild smoked'),
  set('sweet dry'),
];
