/**
 * Lines that mean fresh food, with titles that are fresh and cheaper ones that are not: 128 of 231 from two catalogues
 * (grocerydb, MIT; a British one, 2022), the others written in their style. `line, line | right; right | wrong; wrong`, with the
 * size after ` @ `.
 */
const table = `
4 tomatoes, 500 g tomatoes, fresh tomatoes | Fairtrade Tomatoes @ 250g; M&S Large Plum Tomatoes @ 500g | Organic Whole Tomatoes, 28 oz; Added Whole Tomatoes, 14.5 oz; Pomodorini Tomatoes, 14.28 oz; Cawston Press Pressed Tomato @ 1L
fresh ginger, 1 knob ginger, 50 g ginger | Ocado Root Ginger @ 125g; Wholegood Organic Ginger @ 120g | Fentimans Pink Ginger @ 750ml; Pickled Ginger, 2.1 oz; Whole Earth Organic Sparkling Ginger @ 4 x 330ml; Crystallised Ginger @ 125g; MOJU Ginger Dosing bottle @ 500ml
4 potatoes, 1 kg potatoes, 2 lb potatoes | Ocado Organic White Potatoes @ 2kg; M&S New Potatoes @ 1kg | Del Monte Whole New Potatoes, 14.5 Oz; Great Value Diced Potatoes, 15 oz; Great Value Sliced Potatoes, 15 oz; Bombay Potatoes, 10 oz; M&S Roast Potatoes @ 315g
3 carrots, 500 g carrots, fresh carrots | Ocado Organic Carrots @ 1.2kg; Burgess Harvest Veg Carrots @ 2kg | Great Value Sliced Carrots, 14.5 Oz; Great Value Sliced Carrots, 8.25 Oz; Libby's Diced Carrots, 4 Oz, 4 Count Box; M&S Carrots with Houmous @ 130g
250 g mushrooms, 8 oz mushrooms, fresh mushrooms | M&S British White Mushrooms @ 300g; Ocado Flat Mushrooms @ 250g | Great Value Pieces & Stems Mushroom, 8 Oz; Organic Mushroom Stems And Pieces, 6.5 oz; Great Value Fat-Free Sliced Mushrooms, 4 Oz; M&S Creamy Mushrooms @ 300g
200 g spinach, fresh spinach, 1 bunch spinach | Ocado Baby Spinach @ 240g; Watts Farms Washed Spinach @ 400g | Great Value Leaf Spinach, 13.5 oz; Del Monte Fresh Cut Leaf Spinach, 13.5 Oz; M&S Creamed Spinach @ 300g
1 broccoli, 300 g broccoli, fresh broccoli | Natoora Broccoli @ 400g; M&S Broccoli Crown @ 325g | Broccoli Littles, 10 oz; Roasted Broccoli, 12 oz; Great Value Frozen Broccoli Florets, 12 oz
200 g green beans, fresh green beans, 1 lb green beans | Ocado Green Beans @ 220g; M&S Green Beans @ 350g | Great Value Cut Green Beans, 28 oz; Great Value Organic Green Beans, 14.5 Oz; Del Monte French Style Blue Lake Green Beans, 28 Oz; Organic Cut Green Beans, 14.5 oz
3 apples, 4 large apples, fresh apples | M&S Jazz Apples @ 4 per pack; Ocado Granny Smith Apples @ 6 per pack | Apple Juice @ 1L; Dried Apple Rings @ 100g; Apple Chips, 2 oz
2 peaches, 4 peaches, fresh peaches | Ocado Ripen at Home Peaches @ 4 per pack | Sliced Peaches, 15 oz; Organic Sliced Peaches, 15 oz; Great Value Diced Peaches, 3.8 Oz, 4 Count; Del Monte No Sugar Added Sliced Yellow Cling Peaches, 14.5 Oz
1 pineapple, fresh pineapple, 2 pineapples | Ocado Pineapple @ each; Wholegood Organic Pineapple @ each | Great Value Pineapple Tidbits, 8 oz; Organic Pineapple Chunks, 14 oz; 100% Organic Pineapple Slices, 15 oz
2 mangoes, 1 mango, fresh mango | Ocado Ripen at Home Giant Mango @ each; M&S 2 Mangoes Perfectly Ripe @ 2 per pack | Mangoes, 2.2 oz; Mango Halves Organic, 8 oz; Great Value Diced Mangos, 4 Oz, 4 Count; Whitworths Mango @ 60g; Rubicon Sparkling Mango @ 6 x 330ml
400 g strawberries, fresh strawberries, 1 lb strawberries | Ocado Strawberries @ 400g; BerryWorld Strawberries @ 227g | Ribena Strawberry Carton @ 6 x 250ml; Twizzlers Twists Strawberry @ 16 oz; Yogurtz Strawberry, 12 oz; UFIT Strawberry 25g Protein Milkshake @ 330ml; FAGE Junior Strawberry @ 2 x 100g
150 g blueberries, fresh blueberries, 300 g blueberries | Ocado Blueberries @ 150g; BerryWorld Blueberries @ 400g | Ocean Spray Blueberry @ 1L; RXBAR Blueberry - 18.3oz/10ct; Heart To Heart Organic Blueberry Clusters, 13.4 oz; Light & Free Blueberry @ 4 x 115g
200 g cherries, fresh cherries, 1 lb cherries | Ocado Cherries @ 400g; M&S Cherries @ 650g | 7UP Free Cherry @ 2L; Great Value Maraschino Cherries, 16 Oz; Pepsi Wild Cherry, 20 oz Bottle; KIND Dark Cherry - 12ct; Teisseire Sirop Cherry @ 600ml
3 bananas, 6 bananas, fresh bananas | M&S Organic Bananas @ 5 per pack; Ocado Small Fairtrade Bananas @ 10 per pack | UFIT Banana 25g Protein Milkshake @ 330ml; Barebells Protein Milkshakes Banana @ 330ml; FAGE Junior Banana @ 2 x 100g; Yogurtz Banana, 12 oz; Banana Chips, 6 oz
2 lemons, 5 lemons, fresh lemons | Ocado Lemons @ 5 per pack; M&S Unwaxed Lemons @ 4 per pack | San Pellegrino Lemon @ 6 x 330ml; Robinsons Lemon No Added Sugar @ 1L; Teisseire Sirop Lemon @ 600ml; Lemon Juice @ 250ml
2 limes, 5 limes, fresh limes | M&S Limes @ 5 per pack; Wholegood Organic Unwaxed Limes @ 3 per pack | Pepsi Max Lime @ 2L; Diet Coke Sublime Lime @ 2L; INNERJI Tropical Lime Original @ 250ml
3 beets, 500 g beets, fresh beets | Natoora Roasting Heritage Beets @ 400g; Fresh Beets @ 1 bunch | Great Value Sliced Beets, 15 oz; Pickled Beets, 16 oz; Dried Beet Chips, 3 oz
2 jalapenos, 4 jalapenos, fresh jalapenos | Fresh Jalapeno Peppers @ 4 oz; Jalapeno Peppers @ each | Organic Nacho Sliced Jalapenos, 12 oz; La Costena Sliced Jalapenos, 28 Oz; Great Value Hot Diced Jalapeno Peppers, 4 oz
2 onions, 500 g onions, 3 large onions | Ocado Brown Onions @ 3 per pack; M&S Brown Cooking Onions @ 1kg | Dried Minced Onion, 3 oz; Onion Powder, 3 oz; Frozen Diced Onions, 12 oz; Pickled Onions @ 440g; Crispy Fried Onions @ 100g
1 head garlic, 4 cloves garlic, fresh garlic | Ocado Garlic @ 4 per pack; Natoora Purple Garlic @ 3 per pack | Garlic Powder, 3 oz; Garlic Granules @ 50g; M&S Garlic Mushrooms @ 200g; Minced Garlic in Oil, 8 oz
1 cucumber, 2 cucumbers, fresh cucumber | Daylesford Organic Cucumber @ each; Wholegood Organic Large Cucumber @ 300g | Pickled Cucumber Slices, 16 oz; Cucumber Sparkling Water @ 500ml
2 avocados, 1 avocado, 3 ripe avocados | Ocado Small Ripen at Home Avocados @ 4 per pack | Avocado Oil @ 500ml; Frozen Avocado Chunks, 10 oz; Guacamole Avocado Dip, 8 oz
1 bunch basil, 10 basil leaves, 1 cup basil | Wholegood Organic Basil @ 20g; Fresh Basil @ 1 bunch | Dried Basil @ 14g; Schwartz Basil @ 10g; Freeze Dried Basil @ 5g; Ground Basil, 0.5 oz
1 bunch parsley, 1 cup parsley, 4 sprigs parsley | Flat Leaf Parsley @ 30g; Fresh Parsley @ 1 bunch | Parsley, 0.25 oz; Dried Parsley @ 10g; Parsley Flakes, 0.3 oz
1 bunch mint, 1 cup mint leaves, 6 sprigs mint | Fresh Mint @ 1 bunch; Mint @ 30g | Dried Mint @ 10g; Mint Tea @ 20 per pack; Great Value Wintergreen Mints, 6.25 Oz
1 bunch cilantro, 1 cup cilantro, 30 g cilantro | Fresh Cilantro @ 1 bunch; Cilantro @ 30g | Dried Cilantro, 0.3 oz; Freeze Dried Cilantro @ 5g; Cilantro Flakes, 0.25 oz
4 sprigs thyme, 1 bunch thyme, fresh thyme | Fresh Thyme @ 20g; Thyme @ 1 bunch | Dried Thyme @ 14g; Ground Thyme, 0.4 oz; Freeze Dried Thyme @ 5g
2 sprigs rosemary, 1 bunch rosemary, fresh rosemary | Fresh Rosemary @ 20g; Rosemary @ 1 bunch | Dried Rosemary @ 14g; Ground Rosemary, 0.5 oz
1 cauliflower, 1 head cauliflower, fresh cauliflower | Ocado Cauliflower @ each; M&S Organic Cauliflower @ each | Organic Riced Cauliflower, 12 oz; Frozen Cauliflower Florets, 12 oz; Pickled Cauliflower, 16 oz
1 cabbage, 500 g cabbage, fresh cabbage | Ocado Sweetheart Cabbage @ each; Green Cabbage @ each | Fermented Cabbage, 16 oz; Cooked Cabbage, 15 oz
3 sweet potatoes, 1 kg sweet potatoes, 2 lb sweet potatoes | Ocado Sweet Potatoes @ 1kg; Sweet Potatoes @ 3 lb bag | Cut Sweet Potatoes in Syrup, 29 oz; Sweet Potato Chips, 6 oz; Frozen Sweet Potato Fries, 20 oz; Mashed Sweet Potatoes, 24 oz
250 g asparagus, 1 bunch asparagus, fresh asparagus | Ocado Asparagus @ 250g; Fresh Asparagus @ 1 bunch | Green Giant Extra Long Asparagus Spears, 15 Oz; Pickled Asparagus, 12 oz; Frozen Asparagus Spears, 8 oz
200 g raspberries, fresh raspberries, 150 g raspberries | BerryWorld Raspberries @ 150g; Ocado Raspberries @ 300g | Light & Free Raspberry @ 4 x 115g; Oteas Raspberry Leaf @ 15 per pack; Frozen Raspberries @ 400g; Freeze Dried Raspberries @ 30g
2 oranges, 4 oranges, fresh oranges | Ocado Oranges @ 5 per pack; Navel Oranges @ 4 lb bag | Jucee Orange @ 3L; Orange Juice @ 1L; Candied Orange Slices, 8 oz; Mandarin Oranges in Syrup, 11 oz
500 g grapes, 1 lb grapes, fresh grapes | Ocado Red Grapes @ 500g; Green Seedless Grapes @ 2 lb | Welch's Sparkling Grape @ 750ml; Grape Juice @ 1L; Grape Jelly, 18 oz
2 pears, 4 pears, fresh pears | Ocado Conference Pears @ 6 per pack; Bartlett Pears @ each | Pear Halves in Juice, 15 oz; Diced Pears, 4 oz, 4 count; Dried Pears, 5 oz
1 zucchini, 2 zucchini, fresh zucchini | Fresh Zucchini @ each; Green Zucchini @ 1 lb | Frozen Zucchini Noodles, 12 oz; Roasted Zucchini, 12 oz; Zucchini Chips, 3 oz
1 red bell pepper, 2 red bell peppers, 3 bell peppers | Daylesford Organic Bell Peppers Red @ 2 per pack; Red Bell Pepper @ each | Roasted Red Bell Peppers in Oil, 12 oz; Frozen Red Bell Pepper Strips, 14 oz; Dried Bell Peppers, 2 oz
1 eggplant, 2 eggplants, fresh eggplant | Fresh Eggplant @ each; Ocado Eggplant @ each | Pickled Eggplant, 12 oz; Breaded Eggplant Cutlets, 16 oz; Fried Eggplant, 14 oz
2 leeks, 3 leeks, fresh leeks | Ocado Organic Leeks @ 400g; Ocado Leeks @ 500g | Frozen Sliced Leeks @ 500g; Dried Leeks, 2 oz; Creamed Leeks @ 300g
`;

/** One line with right and wrong offers. */
export interface FreshCase {
  line: string;
  right: readonly { title: string; size: string | null }[];
  wrong: readonly { title: string; size: string | null }[];
}

const readOffers = (text: string): FreshCase['right'] =>
  text.split('; ').map((entry) => {
    const [title = '', size = null] = entry.split(' @ ');
    return { title, size };
  });

export const freshCases: readonly FreshCase[] = table
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [lines = '', right = '', wrong = ''] = row.split(' | ');
    return lines.split(', ').map((line) => ({ line, right: readOffers(right), wrong: readOffers(wrong) }));
  });
