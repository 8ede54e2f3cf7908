import type { AllergenRule } from './allergen-rule';
import { list } from './allergen-rule';
import { euAllergens } from './eu-allergens';
import { redWines, whiteWines } from '../../matching/names/wines';

const baked = `cake, mousse cake, cupcake, cheesecake, brownie, cookie, pie, apple pie, pumpkin pie, tart, muffin, croissant, danish, pastry, donut, doughnut, scone, brioche, challah, cinnamon roll, waffle, pancake, french toast, crepe, biscuit,
  pancake mix, cake mix, brownie mix, muffin mix, biscuit mix, cookie mix, cookie dough, cornbread, cornbread mix, biscotti, eclair, strudel, turnover, gingerbread, ginger snap, shortbread, torte, tiramisu, trifle, macaroon, whoopie, blintz, banana bread, ladyfinger, crescent roll, cobbler, crumble, puff pastry, pie crust, wafer, oreo`;
const withCheese = `pizza, lasagna, ravioli, tortellini, tortelloni, agnolotti, manicotti, cannelloni, macaroni and cheese, mac and cheese, quiche, alfredo, alfredo sauce, vodka sauce, pesto, ranch, ranch dressing, caesar dressing, blue cheese dressing, cheese sauce, quesadilla, calzone, pizza roll, bagel bite, pizza bagel,
  spinach dip, french onion dip, tzatziki, hot pocket, pocket, burrito, enchilada, lunchable, au gratin, scalloped potato, mashed potato, pierogi, butter chicken, tikka masala, korma, hollandaise, tater tot casserole, poutine, moussaka, cheeseburger, egg bite, stuffing, chowder, bisque`;
const sweetsWithMilk = `ice cream, gelato, sherbet, frozen yogurt, sundae, pudding, rice pudding, banana pudding, custard, milk chocolate, white chocolate, chocolate, chocolate bar, chocolate chip, milk chocolate chip, white chocolate chip, caramel, toffee, fudge, truffle, caramel sauce, hot fudge, hot chocolate, hot cocoa, drinking chocolate, latte, cappuccino, dulce de leche, cajeta, nutella, hazelnut spread, butterscotch chip, halva, reese, hershey, kit kat, twix, snicker, protein shake, protein powder, milk powder, baklava, lemon curd, whey, malted milk, eggnog, egg nog, margarine, buttery spread`;

const glutenFoods = `${baked}, flour, all purpose flour, bread flour, cake flour, whole wheat flour, self rising flour, semolina, couscous, bulgur, farro, spelt, freekeh, wheat berry, wheat germ, wheat bran, cream of wheat, kasha mix, seitan, soy sauce, teriyaki, teriyaki sauce, hoisin sauce, hoisin, oyster sauce, ponzu, panko, breadcrumb, bread crumb, coating mix, stuffing, stuffing mix, cracker, wheat thin, triscuit, pretzel, crispbread, matzo, matzah, pita chip, graham cracker, graham cracker crust, phyllo, phyllo dough, pizza, pizza dough, pizza crust, calzone, dumpling, potsticker, gyoza, wonton, wonton wrapper, egg roll wrapper, dumpling wrapper, egg roll, spring roll, samosa, pierogi, pot pie, burrito, quesadilla, taco shell mix, sandwich, sub, panini, burger, hamburger, cheeseburger, breakfast sandwich, corn dog, hot pocket, pocket, pizza roll, nugget, chicken nugget, chicken tender, chicken strip, chicken finger, popcorn chicken, fish stick, fish cake, crab cake, meatball, meatloaf, onion ring, tempura, french fried onion, imitation crab, surimi, gravy, ravioli, lasagna, macaroni and cheese, mac and cheese, noodle soup, ramen, cookie butter, cone, macaroni, falafel, veggie burger, bagel bite, pizza bagel, hamburger helper, helper, quiche, chicken noodle soup, roux, bran, baklava, kamut, curry sauce`;
const noGluten =
  'corn tortilla, rice flour, coconut flour, chickpea flour, tapioca flour, potato starch, almond flour, corn flour, masa harina, rice noodle, glass noodle, rice stick, rice paper, tostada, taco shell, shirataki, soba mix, rice vermicelli, macaroon, meringue, polenta, rice cake, rice cracker, corn cake, hash brown';

/**
 * The nine major allergens of US law (FALCPA, FASTER Act), gluten besides wheat, the further allergens of EU law (eu-allergens.ts), and
 * what diets leave out: which named foods contain each. Own table.
 */
export const allergens = {
  ...euAllergens,
  milk: {
    label: 'milk',
    kinds: ['milk', 'yogurt', 'cheese'],
    foods: list(
      `${baked}, ${withCheese}, ${sweetsWithMilk}, cheese puff, cheese crisp, garlic bread, naan, lassi, paneer, creamer, coffee creamer, cheeto, texas toast, dorito`,
    ),
    except: list(
      'shortening, lard, cream of coconut, coconut cream, cream of tartar, peanut butter, almond butter, cashew butter, hazelnut butter, pistachio butter, walnut butter, pecan butter, macadamia butter, soy nut butter, sunflower butter, nut butter, apple butter, pumpkin butter, cookie butter, cocoa butter, shea butter, body butter, lima bean, peanut butter chip, coconut milk, almond milk, soy milk, oat milk, rice milk, cashew milk, hemp milk, pea milk, nut milk, hazelnut milk, macadamia milk, flax milk, almond beverage, soy beverage, coconut beverage, cactus, lettuce, prickly pear, crumble, ladyfinger cookie',
    ),
    words: list(
      'milk, butter, buttermilk, cream, creamy, cheese, cheesy, whey, casein, caseinate, lactose, ghee, yogurt, parmesan, cheddar, mozzarella, feta, ricotta, custard, buttery',
    ),
    free: /\b(?:dairy|milk|lactose and dairy)[- ]free\b|\bnon[- ]?dairy\b(?!.*creamer)|\bvegan\b|\bplant[- ]based\b|\bwithout milk\b|\bno (?:dairy|milk)\b/,
  },
  egg: {
    label: 'egg',
    kinds: ['egg'],
    foods: list(
      `${baked}, mayonnaise, mayo, aioli, egg noodle, hollandaise, meringue, macaron, marshmallow, quiche, omelet, frittata, tartar sauce, caesar dressing, egg salad, potato salad, coleslaw, tuna salad, chicken salad, custard, eggnog, egg nog, french toast, egg roll wrapper, ramen noodle, ramen, gnocchi, ice cream, gelato, tiramisu, spaetzle, pappardelle, tagliatelle, egg roll, meatball, lemon curd, ravioli, tortellini, breakfast sandwich, breakfast burrito, nougat, matzo ball, egg bite, surimi, imitation crab, fried rice, pad thai, crab cake`,
    ),
    except: list(' shortbread, biscuit, pie crust, puff pastry, apple pie, oreo, wafer, cobbler, crumble'),
    words: list('egg, eggwich, omelette, albumen, albumin, mayonnaise, mayo, meringue, omelet'),
    free: /\begg[- ](?:free|less)\b|\beggless\b|\bvegan\b|\bplant[- ]based\b|\bno egg\b|\bwithout egg\b/,
  },
  gluten: {
    label: 'wheat or gluten',
    kinds: ['bread', 'pasta'],
    foods: list(
      `${glutenFoods}, barley, pearl barley, oat, rolled oat, steel cut oat, oatmeal, oat bran, oat flour, oat milk, beer, lager, ale, ipa, stout, malted milk, malt, malt vinegar, rye, triticale, licorice, rye bread, granola, granola bar, muesli, cereal`,
    ),
    except: list(noGluten),
    words: list(
      'wheat, gluten, barley, rye, malt, malted, oat, oatmeal, oatmilk, triticale, seitan, spelt, kamut, semolina, durum, breaded, battered, panko, couscous, bulgur, farro, freekeh, flour, breadcrumb, sourdough, pumpernickel, multigrain, granola, muesli, weizen',
    ),
    free: /\bgluten[- ]free\b|\bgf\b|\bgrain[- ]free\b|\bno gluten\b|\bcertified gluten\b|\bwithout gluten\b|\bfree from gluten\b|\bsuitable for coeliacs?\b|\bglutenfrei\b|\bsans gluten\b|\bsenza glutine\b|\bsin gluten\b/,
  },
  wheat: {
    label: 'wheat',
    kinds: ['bread', 'pasta'],
    // Beer and malt are made of barley; many contain wheat too, and their names do not say so.
    foods: list(
      `${glutenFoods}, granola, granola bar, muesli, cereal, beer, lager, ale, ipa, stout, malt, malted milk`,
    ),
    except: list(`${noGluten}, oat flour, rye crispbread, malt vinegar`),
    words: list(
      'wheat, gluten, seitan, spelt, kamut, semolina, durum, breaded, battered, panko, couscous, bulgur, farro, freekeh, flour, breadcrumb, sourdough, multigrain, einkorn, emmer, pumpernickel, malt',
    ),
    free: /\bgluten[- ]free\b|\bgf\b|\bwheat[- ]free\b|\bgrain[- ]free\b|\bno (?:gluten|wheat)\b|\bwithout (?:gluten|wheat)\b|\bcertified gluten\b|\bfree from (?:gluten|wheat)\b/,
  },
  nut: {
    label: 'nuts',
    kinds: [],
    foods: list(
      `almond, brazil nut, cashew, hazelnut, macadamia, macadamia nut, peanut, pecan, pine nut, pistachio, walnut, nut, mixed nut, trail mix, chestnut, marcona almond, candied nut, candied pecan, candied walnut, almond meal, almond flour, almond milk, cashew milk, hazelnut milk, macadamia milk, nut milk, nut butter, peanut butter, almond butter, cashew butter, nutella, hazelnut spread, almond extract, peanut oil, walnut oil, hazelnut oil, almond oil, peanut sauce, pesto, pad thai, baklava, macaron, praline, marzipan, nougat, granola, granola bar, muesli, peanut butter chip, snack mix, gorp, mole, satay, pecan pie, frangipane, amaretto, reese, snicker, pb, korma, dukkah, halva, romesco, energy bar`,
    ),
    except: list('soy nut, corn nut, kola nut, water chestnut, coconut, donut, nutmeg'),
    words: list(
      'almond, cashew, hazelnut, macadamia, peanut, pecan, pistachio, walnut, nut, nutty, praline, marzipan, gianduja, filbert, nutella',
    ),
    free: /\b(?:nut|peanut and tree nut|tree nut and peanut|peanut|tree nut)[- ]free\b|\bno nuts\b|\bwithout nuts\b/,
  },
  peanut: {
    label: 'peanut',
    kinds: [],
    foods: list(
      'peanut, peanut butter, peanut oil, peanut sauce, mixed nut, trail mix, nut, peanut butter chip, pad thai, satay, reese, snicker, snack mix, gorp, granola bar, corn nut snack, mole, nut butter',
    ),
    except: list('soy nut, corn nut'),
    words: list('peanut, groundnut, pb, satay'),
    free: /\b(?:peanut|nut)[- ]free\b|\bno peanuts?\b|\bno nuts\b/,
  },
  soy: {
    label: 'soy',
    kinds: [],
    foods: list(
      'tofu, tempeh, edamame, soybean, soy bean, soy milk, soymilk, soy sauce, tamari, miso, miso paste, teriyaki, teriyaki sauce, hoisin, hoisin sauce, oyster sauce, ponzu, soybean oil, soy protein, textured vegetable protein, soy nut, natto, gochujang, veggie burger, impossible burger, meatless, chickn, mayonnaise, margarine, worcestershire sauce, vegetable oil, black bean sauce, stir fry sauce, protein bar',
    ),
    except: list('coconut amino, coconut aminos'),
    words: list('soy, soya, soybean, tofu, edamame, miso, tempeh, lecithin, teriyaki, hoisin, shoyu'),
    free: /\bsoy[- ]free\b|\bno soy\b|\bwithout soy\b/,
  },
  sesame: {
    label: 'sesame',
    kinds: [],
    foods: list(
      'sesame seed, sesame oil, tahini, hummus, halva, everything bagel seasoning, zaatar, baba ganoush, falafel, dukkah, furikake, hamburger bun, gochujang',
    ),
    except: list(''),
    words: list('sesame, tahini, benne, gomasio, everything'),
    free: /\bsesame[- ]free\b|\bno sesame\b/,
  },
  fish: {
    label: 'fish',
    kinds: ['seafood'],
    foods: list(
      'fish sauce, anchovy paste, worcestershire sauce, worcestershire, caesar dressing, fish stock, seafood stock, dashi, bonito flake, fish oil, cod liver oil, krill oil, sushi, california roll, fish stick, caviar spread, oyster sauce, clam juice, bloody mary, clamato, furikake, kimchi, surimi, puttanesca, caponata, tuna salad, taramosalata, seafood, red curry paste mix',
    ),
    except: list(
      'vegan tuna, vegan fish sauce, shrimp, prawn, crab, crabmeat, crab meat, lobster, crawfish, clam, mussel, oyster, scallop, squid, calamari, octopus',
    ),
    words: list('fish, anchovy, salmon, tuna, cod, tilapia, sardine, bonito, caviar'),
    free: /\bfish[- ]free\b|\bvegan\b|\bplant[- ]based\b/,
  },
  shellfish: {
    label: 'shellfish',
    kinds: [],
    foods: list(
      'shrimp, prawn, crab, crabmeat, crab meat, lobster, crawfish, clam, mussel, oyster, scallop, squid, calamari, octopus, oyster sauce, clam juice, seafood stock, clamato, seafood, crab cake, imitation crab, surimi, krill oil, rangoon, california roll, paella, gumbo, cioppino, shrimp paste, kimchi, red curry paste, green curry paste, curry paste, xo sauce',
    ),
    except: list(''),
    words: list('shrimp, prawn, crab, lobster, crawfish, shellfish, clam, mussel, oyster, scallop, krill'),
    free: /\bshellfish[- ]free\b|\bvegan\b|\bplant[- ]based\b/,
  },
  meat: {
    label: 'meat',
    kinds: ['poultry', 'meat', 'cured meat'],
    foods: list(
      'chicken broth, chicken stock, beef broth, beef stock, bone broth, chicken bouillon, consomme, lard, gelatin, gelatin dessert, jello, marshmallow, gummy, gummy bear, haribo, gravy, pork rind, chicharron, bacon bit, meatball, meatloaf, nugget, chicken nugget, tender, chicken tender, chicken strip, chicken finger, popcorn chicken, buffalo wing, burger, hamburger, cheeseburger, corn dog, hot dog, gyro, kabob, kebab, fajita, sloppy joe, pot pie, shepherd pie, chili con carne, pate, chicken soup, noodle soup, chicken salad, butter chicken, tikka masala, lunchable, schnitzel, ham hock, demi glace, refried bean lard, jerky, suet, tallow, bouillon, bouillon cube, collagen, chicken flavor',
    ),
    except: list(
      'jackfruit, jackfruit meal, impossible burger, beyond beef, veggie burger, chickn, steak sauce, steak seasoning, duck sauce, poultry seasoning, wing sauce, hamburger bun, hot dog bun, hamburger helper, mushroom broth, crab, coconut meat',
    ),
    words: list(
      'chicken, turkey, beef, pork, bacon, ham, sausage, lamb, veal, duck, meat, steak, pepperoni, salami, prosciutto, pancetta, chorizo, lard, gelatin, gelatine, tallow, suet, venison, bison, brisket, carnitas, meatball, wing',
    ),
    free: /\bvegan\b|\bvegetarian\b(?![- ]fed| feed)|\bmeat[- ]?free\b|\bmeatless\b|\bplant[- ]based\b|(?<!and |& |, )\b(?:veggie|plant|soy) (?:burger|patty|patties|dog|crumble|ground|meat|mince|chunk|piece|strip|sausage|nugget|bacon|slice|suet)|\bmeat substitute\b|\b(?:beef|chicken|chick|meat|pork|turkey|sausage|bacon)less\b|\bsoyrizo\b|\bsoy (?:chorizo|bacon|sausage|crumbles?)\b|\b(?:beyond|impossible|tofurky|gardein|quorn|lightlife) (?:burger|beef|sausage|meat|meatball|chicken|chik|steak|brat|ground|hot dog|pork)/,
  },
  pork: {
    label: 'pork',
    kinds: [],
    foods: list(
      'pork, ground pork, pork chop, pork loin, pork tenderloin, pork shoulder, pork belly, sparerib, bacon, pancetta, prosciutto, ham, salami, pepperoni, chorizo, sausage, italian sausage, pork sausage, bratwurst, kielbasa, andouille, mortadella, guanciale, capicola, soppressata, speck, lap cheong, spam, ham hock, lard, pork rind, chicharron, bacon bit, hot dog, frankfurter, wiener, frank, bologna, gelatin, gelatin dessert, jello, marshmallow, gummy, gummy bear, haribo, carnitas, lunch meat, cold cut, corn dog, ground sausage, rib, lunchable',
    ),
    except: list('turkey bacon, turkey sausage, chicken sausage, beef bacon'),
    words: list(
      'pork, bacon, ham, prosciutto, pancetta, lard, chorizo, pepperoni, carnitas, gelatin, gelatine, guanciale, mortadella',
    ),
    free: /\b(?:veggie|vegetarian|plant|soy) (?:sausage|bacon|ham|hot dog|dog)s?\b|\bvegan\b|\bvegetarian\b(?![- ]fed| feed)|\bhalal\b|\bkosher\b(?! (?:sea )?salt| dill| style)|\bno pork\b|\bpork[- ]free\b|\bplant[- ]based\b|\bmeatless\b|\bsoyrizo\b|\bsoy (?:chorizo|bacon|sausage|crumbles?)\b|\b(?:beyond|impossible|tofurky|gardein|quorn|lightlife) (?:sausage|meat|brat|hot dog|pork)/,
  },
  alcohol: {
    label: 'alcohol',
    kinds: [],
    foods: list(
      `wine, red wine, white wine, cooking wine, marsala, marsala wine, sherry, sake, mirin, shaoxing wine, beer, lager, ale, ipa, stout, vodka, rum, gin, tequila, whiskey, bourbon, brandy, liqueur, cognac, champagne, prosecco, chardonnay, merlot, cabernet, pinot, margarita, hard cider, vermouth, mead, vodka sauce, ${whiteWines}, ${redWines}`,
    ),
    except: list(
      'ginger beer, root beer, ginger ale, red wine vinegar, white wine vinegar, rice vinegar, champagne vinegar, sherry vinegar, wine vinegar, apple cider vinegar, vinegar',
    ),
    words: list(
      'wine, beer, vodka, rum, whiskey, bourbon, brandy, brandied, boozy, liqueur, alcohol, tequila, sake, mirin, sherry, marsala, cognac',
    ),
    // A drink whose alcohol was removed keeps up to half a percent; only "0.0" says that none is left.
    free: /^(?!.*\b(?:wine|beer|lager|ale|stout|cider|gin|rum|vodka|whiske?y|spirit|liqueur|prosecco|champagne|rose|aperitif)s?\b).*\b(?:alcohol[- ]free|non[- ]?alcoholic|no alcohol)\b|(?<![\d.])0[.,]0(?:\d?)\b/,
  },
  honey: {
    label: 'honey',
    kinds: [],
    foods: list('honey, honey mustard, mead, gelatin, gelatin dessert, jello, marshmallow, gummy, gummy bear'),
    except: list(''),
    words: list('honey, beeswax, gelatin, gelatine, carmine'),
    free: /\bvegan\b/,
  },
} satisfies Record<string, AllergenRule>;

export type Allergen = keyof typeof allergens;
