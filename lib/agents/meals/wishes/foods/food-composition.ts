import type { Content } from '../../words/food-contents';

/**
 * Allergens that a food contains although the other foods of its group in the lexicon do not, because of what it is made of. Own table of
 * common composition. Names are canonical names of the lexicon, with the form where there is one.
 */
const byContent: readonly (readonly [Content, string])[] = [
  ['dairy', 'nutella, caramel sauce, croissant, naan bread, brioche, lemon curd, custard, baked beans in butter, stuffing mix, puff pastry, crescent roll dough, biscuit dough, cookie, vanilla wafer, granola bar, ravioli, cake mix, pancake mix, sponge cake, biscotti, blini, coffee creamer, poutine gravy, creme, protein powder, ready meal, chicken nugget, french toast sticks, alioli, coleslaw mix dressing, streusel, ranch seasoning'],
  ['egg', 'lemon curd, salad cream, sriracha mayo, coleslaw, custard, ladyfinger, vanilla wafer, cookie, sponge cake, cake mix, biscotti, blini, ravioli, wonton wrapper, chow mein noodle, alioli style dip, tuna salad, macaroni salad, imitation crab, quiche, french toast sticks, marshmallow fluff, fish cakes, meatball, chicken nugget, cheesecake, egg substitute, croissant, tonkatsu sauce mayo, okonomiyaki sauce mayo, ice cream'],
  ['gluten', 'gravy, chicken nugget, burger, meatball, gyoza, samosa, spring roll, veggie burger, falafel, fish finger, fish cakes, imitation crab, malt vinegar, sandwich, french toast sticks, tonkatsu sauce, okonomiyaki sauce, brown sauce, marmite, graham cracker, black pudding, haggis, macaroni salad, ready meal, custard sauce, plant-based chicken, worcestershire sauce, poutine gravy, giant couscous salad, onion soup mix, matzo meal, condensed tomato soup, cornflakes crumbs, ponzu, gravy browning'],
  ['nut', 'nutella, marzipan, granola, muesli cereal, biscotti, mole paste, mixed nuts'],
  ['peanut', 'mole paste, mixed nuts'],
  ['sesame', "hummus, za'atar, everything bagel seasoning, baba ghanoush, falafel, gomashio"],
  ['soy', 'nutella, dark chocolate, veggie burger, plant-based chicken, tonkatsu sauce, okonomiyaki sauce, worcestershire sauce, nuoc cham soy, protein powder, ready meal, miso glaze, liquid aminos, lecithin'],
  ['fish', 'kimchi, caesar dressing, sushi, imitation crab, nuoc cham, laksa paste, tapenade'],
  ['shellfish', 'shrimp paste, laksa paste, red curry paste, green curry paste, kimchi, gumbo base, imitation crab, clam juice, sambal oelek paste'],
  ['crustacean', 'shrimp, crab, lobster, crawfish, dried shrimp, imitation crab, mixed seafood, shrimp paste, crab paste, xo sauce, laksa paste, red curry paste, green curry paste, kimchi'],
  ['mollusc', 'mussel, clam, clam (canned), scallop, squid, octopus, oyster, cockle, mixed seafood, clam juice, clam juice cocktail, oyster sauce'],
  ['celery', 'celery, celery root, celery (seeds), vegetable broth, chicken broth, beef broth, fish stock, old bay seasoning, demi-glace, marmite, vegetable soup, onion soup mix, poultry seasoning mix, giardiniera, bouquet garni, chicken soup, condensed cream of chicken soup, condensed cream of mushroom soup, potato salad, tuna salad'],
  ['mustard', 'mustard (seeds), mustard powder, mustard greens, dijon mustard, yellow mustard, vinaigrette, salad cream, potato salad, egg salad, mayonnaise, tartar sauce, thousand island dressing, ranch dressing, caesar dressing, vegan mayonnaise, vegan caesar dressing, sriracha mayo, alioli style dip, sambar powder, coleslaw, macaroni salad, achar, giardiniera, barbecue sauce, curry powder, piccalilli, horseradish sauce'],
  ['lupin', 'lupin bean'],
  ['sulphite', 'white wine, red wine, sherry, marsala wine, port, champagne, vermouth, kirsch, beer, dried apricot, raisin, dried cranberry, prune, dried fruit, dried mango, date, red wine vinegar, white wine vinegar, balsamic vinegar, sherry vinegar, molasses, grape juice, maraschino cherry, sun-dried tomato, sauerkraut, horseradish, pickled onion, candied peel, golden raisin'],
  ['meat', 'lasagna, gravy, marshmallow, refried bean, demi-glace'],
  ['honey', 'granola'],
]; // prettier-ignore

const byName = new Map<string, Set<Content>>();
for (const [content, names] of byContent)
  for (const name of names.split(',').map((each) => each.trim())) {
    const has = byName.get(name) ?? new Set<Content>();
    has.add(content);
    byName.set(name, has);
  }

/** What a food contains beside the contents of its group; null when nothing more. `name` is written as in the lexicon, with its form. */
export function alsoHeldBy(name: string): ReadonlySet<Content> | null {
  return byName.get(name) ?? null;
}
