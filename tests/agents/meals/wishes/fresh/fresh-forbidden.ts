/** What one shopper said, and what a list that keeps to it may not name. */
export interface FreshWish {
  prompt: string;
  /** Matches the wish as it must be kept, among diets and avoided foods. */
  kept: RegExp;
  /** Names that may not be listed. */
  gone: RegExp;
  /** Matches a dish or a line: the meal is not lost to the wish. */
  meal: RegExp;
}

const nuts =
  /\b(?:nuts?|almonds?|walnuts?|pecans?|cashews?|pistachios?|hazelnuts?|pesto|macadamias?|nutella|praline)\b/;
const milky =
  /^(?!.*(?:vegan|plant-based|dairy-free|lactose-free|coconut|oat|soy|almond|peanut|rice milk)).*\b(?:milk|butter|ghee|cream|yogurt|paneer|cheese|mozzarella|cheddar|parmesan|feta|ricotta|mascarpone|gruyere|halloumi)\b/;
const wheaten =
  /^(?!.*(?:gluten-free|rice|corn|tapioca|chickpea|coconut)).*\b(?:flour|bread|pasta|spaghetti|noodles?|bun|buns|breadcrumbs?|couscous|soy sauce|pastry|pizza dough|crackers?|beer)\b/;
const meaty =
  /^(?!.*(?:vegan|plant-based|vegetarian|meatless|tofu)).*\b(?:beef|chicken|pork|bacon|lamb|sausage|ham|turkey|duck|steak|chorizo|pancetta)\b/;
const porky = /^(?!.*(?:turkey|beef|vegan|plant)).*\b(?:pork|bacon|ham|pancetta|prosciutto|chorizo|lard|guanciale)\b/;
const fishy = /\b(?:fish|salmon|tuna|cod|anchov\w+|tilapia|haddock|trout|worcestershire)\b/;
const shells = /\b(?:shrimp|prawns?|mussels?|clams?|crab|lobster|oysters?|scallops?|squid|calamari)\b/;
const eggs = /^(?!.*(?:vegan|egg-free|eggplant)).*\b(?:eggs?|mayonnaise|meringue)\b/;

const wish = (prompt: string, kept: RegExp, gone: RegExp, meal: RegExp): FreshWish => ({ prompt, kept, gone, meal });

/** Said by one who had not seen the tests: foods, dishes and turns of their own. Written before any was tried. */
export const freshForbidden: readonly FreshWish[] = [
  // Said before the dish.
  wish("I come out in a rash with strawberries so fruit salad for 6 please", /strawberr/, /strawberr/, /fruit salad/),
  wish('Kiwi makes my mouth itch, fruit salad for two', /kiwi/, /kiwi/, /fruit salad/),
  wish("can't have pine nuts, pesto for 4", /pine nut/, /pine nut/, /pesto/),
  wish('cashews are a problem for us: chicken korma', /cashew/, /cashew/, /korma/),
  wish("Pistachio allergy. Baklava for the school fair", /pistachio/, /pistachio/, /baklava/),
  wish('walnuts and pecans are out for my lad - waldorf salad', /walnut.*pecan|pecan.*walnut/, /walnut|pecan/, /waldorf/),
  wish('husband is allergic to crustaceans, gumbo for 6', /crustacean|shellfish|shrimp/, /shrimp|prawn|crab|lobster/, /gumbo/),
  wish('molluscs off the menu please; seafood paella for 4', /mollus/, /mussel|clam|squid|oyster|scallop/, /paella/),
  wish('not keen on olives, greek salad for 3', /olive/, /\bolives?\b(?! oil)/, /greek salad/),
  wish('capers? yuck. chicken piccata for 2', /caper/, /caper/, /piccata/),
  wish('my flatmate hates the taste of anchovies, puttanesca for 2', /anchov/, /anchov/, /puttanesca/),
  wish("we can't do aubergine, moussaka for 4", /aubergine|eggplant/, /aubergine|eggplant/, /moussaka/),
  wish("she's allergic to celeriac and celery - minestrone", /celer/, /celery|celeriac/, /minestrone/),
  wish('mustard seed allergy, coleslaw for 8', /mustard/, /mustard/, /coleslaw/),
  wish('I get migraines from red wine, coq au vin for 2', /wine/, /\bwine\b/, /coq au vin/),
  wish('no booze in the house: beef bourguignon for 4', /alcohol|booze|wine/, /\b(?:wine|brandy|beer)\b/, /bourguignon/),
  wish("Hindu family, so no beef whatsoever, keema for 5", /beef/, /\bbeef\b/, /keema/),
  wish('pregnant, so no blue cheese, cobb salad', /blue cheese/, /blue cheese/, /cobb/),
  wish("goat's cheese turns my stomach. spinach salad for 2", /goat/, /goat/, /spinach salad/),
  wish('bananas make my throat tingle, smoothie for 2', /banana/, /banana/, /smoothie/),
  wish("Mango's off limits, fruit salad for 4", /mango/, /mango/, /fruit salad/),
  wish('coriander tastes of soap to me, chicken madras', /coriander|cilantro/, /cilantro|coriander(?! seed)/, /madras/),
  wish('corn allergy here, cornbread and chili for 6', /corn/, /\b(?:corn|cornmeal|cornstarch|sweetcorn|cornbread)\b/, /chili/),
  wish('keep peas out: fried rice for 3', /\bpea/, /\bpeas?\b/, /fried rice/),
  wish("lentils give him terrible wind. dal makhani", /lentil/, /lentil|\bdal\b|urad/, /dal/),
  wish('potatoes are a no from me, irish stew for 4', /potato/, /potato/, /irish stew/),
  wish('nightshades flare up my arthritis, ratatouille for 2', /nightshade|tomato/, /tomato|eggplant|aubergine|bell pepper|potato/, /ratatouille/),
  wish('rabbit food only, kidding! but no lamb, moussaka for 4', /lamb/, /\blamb\b/, /moussaka/),
  wish("Ginger sets off her reflux; stir fry for 2", /ginger/, /ginger/, /stir.fry/),
  wish('cinnamon brings me out in hives, apple pie', /cinnamon/, /cinnamon/, /apple pie/),
  // Said after the dish.
  wish('waffles for the twins, one of them cannot have egg white', /egg/, eggs, /waffle/),
  wish('eggs benedict for 2 but give the ham a miss', /\bham\b/, /\bham\b/, /eggs benedict/),
  wish('french onion soup for 4, lose the cheese', /cheese/, /^(?!.*vegan).*(?:cheese|gruyere)/, /onion soup/),
  wish('club sandwich x2, ditch the bacon', /bacon/, /bacon/, /club sandwich/),
  wish('blt for 2, bin the tomato', /tomato/, /tomato/, /blt/i),
  wish('nachos for 4, nix the jalapenos', /jalape/, /jalape/, /nachos/),
  wish('cottage pie for 4, swerve the carrots', /carrot/, /carrot/, /(?:cottage|shepherd's) pie/),
  wish('chicken fajitas for 5 - peppers repeat on grandad', /pepper/, /\bbell pepper|\bpeppers?\b(?<!black pepper)/, /fajitas/),
  wish("caesar salad for 2, I'm not having anchovies", /anchov/, /anchov/, /caesar/),
  wish('tiramisu for 8, we have a recovering alcoholic at the table', /alcohol/, /\b(?:wine|rum|brandy|marsala|liqueur|kahlua)\b/, /tiramisu/),
  wish('cheesecake for 6, my girlfriend is off gelatine', /gelatin/, /gelatin/, /cheesecake/),
  wish('sausage and mash for 4, our son is Muslim', /halal|pork/, porky, /mash/),
  wish('spaghetti carbonara for four, my in-laws are Jewish', /kosher|pork/, porky, /carbonara/),
  wish('sunday roast beef for 6, two of them coeliac', /gluten/, wheaten, /roast beef/),
  wish('banana bread, no wallnuts please', /walnut/, /walnut/, /banana bread/),
  wish('pecan pie but with no pecans for my nephew', /pecan/, /pecan/, /pecan pie|pie/),
  wish("tabbouleh for 4, parsley? can't stand the stuff", /parsley/, /parsley/, /tabb?ouleh/),
  wish('tzatziki and gyros, hubby gags at cucumber', /cucumber/, /cucumber/, /tzatziki|gyros/),
  wish('laksa or pad thai for 2, tofu is a hard pass', /tofu/, /tofu/, /pad thai|laksa/),
  wish('ramen for 3, dont want any pork in there', /pork/, porky, /ramen/),
  wish('fish and chips for 4, one of us is allergic to cod', /\bcod\b/, /\bcod\b/, /fish and chips/),
  wish('omelette for 1. chives NO', /chive/, /chive/, /omelet/),
  wish('caprese salad for 2, basil makes me sneeze', /basil/, /basil/, /caprese/),
  wish('guac for 6, leave out the lime (citrus allergy)', /lime|citrus/, /\blime|lemon|orange/, /guac/),
  wish('pho for 4, without star anise or cloves', /anise.*clove|clove.*anise/, /anise|\bcloves?\b(?! garlic)/, /pho/),
  wish('lamb tagine for 4; dried apricots really disagree with me', /apricot/, /apricot/, /tagine/),
  wish('quiche lorraine for 6, my boss is lactose-intolerant', /dairy|lactose|milk/, milky, /quiche/),
  wish('thai green curry for 2 that my prawn-allergic sister can eat', /prawn|shrimp/, /prawn|shrimp/, /green curry/),
  wish('tuna pasta bake for 4, sweetcorn is banned', /corn/, /corn(?!starch|flour)/, /tuna|pasta bake/),
  wish('porridge for 2 - oats are a trigger for me', /\boat/, /\boats?\b|oatmeal/, /porridge|oatmeal|./),
  // Said within the dish.
  wish('walnut-free waldorf salad for 4', /walnut/, /walnut/, /waldorf/),
  wish('cheeseless pizza for the vegan in us', /cheese|vegan/, /^(?!.*vegan).*(?:cheese|mozzarella)/, /pizza/),
  wish('eggless french toast for 2', /egg/, eggs, /french toast/),
  wish('onion-less bolognese for 4', /onion/, /onion/, /bolognese/),
  wish('flourless chocolate cake', /flour|gluten|wheat/, /\bflour\b/, /chocolate cake/),
  wish('sugarless lemonade for 10', /sugar/, /\bsugar\b/, /lemonade/),
  wish('alcohol-free tiramisu for 6', /alcohol/, /\b(?:wine|rum|brandy|marsala|liqueur)\b/, /tiramisu/),
  wish('tomato free shakshuka (yes really) for 2', /tomato/, /tomato/, /shakshuka/),
  wish('no-pork dumplings for 4', /pork/, porky, /dumplings/),
  wish('non-dairy creamed spinach for 4', /dairy|milk/, milky, /creamed spinach/),
  wish('shrimpless etouffee for 3', /shrimp/, /shrimp|prawn/, /etouff/),
  wish('wheatless scones for 6', /wheat|gluten/, wheaten, /scones/),
  wish('a paella with zilch in the way of shellfish, 4 people', /shellfish/, shells, /paella/),
  wish('biryani for 6 that contains no cashew nuts at all', /cashew/, /cashew/, /biryani/),
  wish('risotto, mushroomless, for 2', /mushroom/, /mushroom/, /risotto/),
  // Several people.
  wish("mum can't have dairy, dad's allergic to walnuts, kids fine: carrot cake", /(?=.*(?:dairy|milk))(?=.*walnut)/, /walnut|^(?:cream cheese|butter)$/, /carrot cake/),
  wish("Ben won't eat mushrooms, Priya is veggie, dinner for 4: stroganoff", /(?=.*mushroom)(?=.*vegetarian)/, /mushroom|beef|steak/, /stroganoff/),
  wish('Aisha eats halal only, Jo is allergic to sesame. hummus and lamb kebabs for 5', /(?=.*halal)(?=.*sesame)/, /sesame|tahini/, /hummus/),
  wish('gran: no salt. me: no dairy. mashed potatoes for two', /dairy|milk/, milky, /mashed/),
  wish('both kids have nut allergies and I hate raisins, granola', /(?=.*nut)(?=.*raisin)/, /nuts?\b|almond|walnut|pecan|raisin/, /granola/),
  wish('my partner and I are vegans, our guests are not bothered: lasagne for 6', /vegan/, /^(?!.*(?:vegan|plant)).*(?:beef|mozzarella|parmesan|ricotta)/, /lasagn/),
  wish('four of us, the baby has CMPA. mac and cheese', /milk|dairy|cow/, milky, /mac/),
  wish('we are five: two coeliac, one allergic to egg: pancakes', /(?=.*gluten)(?=.*egg)/, /^(?!.*(?:gluten-free|rice|corn)).*flour|\begg/, /pancake/),
  wish("wife's allergic to bell peppers, son to kidney beans, chili con carne for 4", /(?=.*pepper)(?=.*bean)/, /bell pepper|kidney bean/, /chili/),
  wish("Grandpa can't chew nuts and Nana's diabetic, brownies", /nut/, nuts, /brownies/),
  wish('my roommate Sam (shellfish) and me (gluten), fried rice for 2', /(?=.*shellfish)(?=.*gluten)/, /shrimp|prawn|^soy sauce/, /fried rice/),
  // Typos, no punctuation, shouting, chat.
  wish('alergic to cashhews chicken korma 4', /cashew/, /cashew/, /korma/),
  wish('im alergic to pistacios. baklava', /pistachio/, /pistachio/, /baklava/),
  wish('NO MACADAMIA NUTS!!! cookies for 20', /macadamia/, /macadamia/, /cookie/),
  wish('brocolli is evil, chicken stir fry for 3', /broccoli/, /broccoli/, /stir.fry/),
  wish('no avacado in my cobb salad', /avocado/, /avocado/, /cobb/),
  wish('parmesean intolerant, risotto 2', /parmesan|cheese|dairy/, /parmesan/, /risotto/),
  wish('dont put zuchini in the minestrone', /zucchini|courgette/, /zucchini|courgette/, /minestrone/),
  wish('allergies = hazelnut / brazil nut ; brownies x12', /(?=.*hazelnut)(?=.*brazil)/, /hazelnut|brazil/, /brownies/),
  wish('tuna melt 4 two (i dont do mayo)', /mayo/, /mayo/, /tuna melt/),
  wish('mercury worries so no tuna, nicoise salad', /tuna/, /tuna/, /ni[cç]oise|salad/),
  wish('lobster bisque?? no way, shellfish kills me. clam chowder minus clams for 2', /shellfish|clam/, /clam|lobster/, /chowder/),
  wish('vegan but allergic to soya, stir fry for 2', /(?=.*vegan)(?=.*soy)/, /\bsoy|tofu|tempeh|chicken|beef/, /stir.fry/),
  wish('keto-ish and no coconut pls, thai green curry', /coconut/, /coconut/, /green curry/),
  wish('coeliac + vegan: brownies for 8', /(?=.*gluten)(?=.*vegan)/, /^(?!.*(?:gluten-free|rice|almond|vegan|egg replacer)).*\b(?:flour|eggs?)\b/, /brownies/),
  wish('im pescy - bolognese for 2', /pescatarian/, /\b(?:beef|pork|pancetta)\b/, /bolognese/),
  wish('no dairy for me ta, chicken pot pie 4', /dairy/, milky, /pot pie/),
  wish('nowt with mushrooms in, beef stroganoff for 2', /mushroom/, /mushroom/, /stroganoff/),
  wish('y’all, daddy can’t have shrimp. gumbo for 8', /shrimp/, /shrimp/, /gumbo/),
  wish('brussels sprouts give the whole family gas, roast chicken with vegetables for 4', /sprout/, /sprout/, /roast chicken/),
  // Indirect, medical, religious, moral.
  wish('tested positive for a peach allergy, peach cobbler with apples? for 4', /peach/, /peach/, /cobbler/),
  wish('gallbladder says no to cream, tikka masala for 4', /cream/, /(?<!oat |coconut )\bcream\b/, /tikka masala/),
  wish('latex-fruit syndrome so avocado is dangerous for me. tacos and guacamole for 2', /avocado/, /avocado|guacamole/, /tacos/),
  wish('Jain household, dal for 4', /jain|onion|garlic/, /onion|garlic|potato/, /dal/),
  wish('G6PD so fava beans are a no-no, falafel for 4', /fava|broad/, /fava|broad bean/, /falafel/),
  wish("on warfarin, mustn't have spinach: spanakopita for 4", /spinach/, /spinach/, /spanakopita/),
  wish('I do not eat anything with a face, chili for 4', /vegan|vegetarian|meat/, meaty, /chili/),
  wish('our guest refuses veal, schnitzel for 4', /veal/, /veal/, /schnitzel/),
  wish('oral allergy syndrome: raw apples and celery. waldorf salad', /(?=.*apple)(?=.*celery)/, /apple(?!sauce| cider)|celery/, /waldorf/),
  wish("sulphites trigger my asthma, beef stew for 4", /sulph|sulf/, /\bwine\b/, /beef stew/),
  wish('histamine intolerance, no aged cheese. lasagne for 2', /cheese/, /parmesan|cheddar/, /lasagn/),
  wish('the doctor has taken me off fish sauce. pad thai for 2', /fish sauce/, /fish sauce/, /pad thai/),
  wish('coq au vin for 4, husband reacts to poultry', /poultry|chicken/, /chicken|turkey|duck/, /coq au vin/),
  wish('scared of egg after the salmonella thing, spaghetti carbonara for 2', /egg/, eggs, /carbonara/),
  wish('sea bass for 2 (cannot have any fish bones near my kid, no fish)', /fish/, fishy, /./),
]; // prettier-ignore
