import type { VolumeSentences } from '../volume-names';

/** False sentences of the twenty-fifth writing. */
export const twentyFifthFalse: VolumeSentences = {
  cauliflower: [
    'At $3.27, it costs $1.72 more than Organic Cauliflower, each.',
    'Cauliflower is no. 13 of EWG’s 2026 Dirty Dozen, but it saves $1.72 compared with Organic Cauliflower, each.',
    'It is organic and costs $3.27, with a world average of about 0.5 kg CO₂e per kg.',
  ],
  peaches: [
    'It saves $2.70 compared with Organic Yellow Peaches, 2 lb Bag, and it is juicy and ripe in mid July.',
    'Peaches are at their peak in the Southwest in mid July, and the 2 lb bag costs $4.28.',
    'The 2 lb bag leaves 157 g after the 750 g you need, which keeps 14 days.',
  ],
  pears: [
    'It costs $2.49 less than Bartlett Pears, 3 lb Bag, and it is organic.',
    'It is organic and in season in all 7 mainland US regions in early October.',
    'It is labelled USDA Organic, so it is free of pesticide residue.',
  ],
  potatoes: [
    'It works out to £0.08 per kg, a good price per unit.',
    'One 2kg pack covers the 900 g you need and leaves 900 g, which keeps 14 days.',
    'It costs £1.69, the lowest price for potatoes in this store.',
  ],
  raspberries: [
    'It is listed in FDA recall reports of 2026-05-06 (Salmonella), so check the lot code.',
    'Two packs cost $6.96 in total, and the recall does not affect this pack.',
    'It is the pick for all three carts at $3.48 and in season in late November.',
  ],
  bacon: [
    'The pack says “outdoor bred”, so the pigs lived better than those of Asda Smoked Back Bacon 300g.',
    'It is minimally processed and costs £4.35 for 200g.',
    'It costs £2.05 more than Asda Smoked Back Bacon 300g, but it is labelled organic.',
  ],
  mackerel: [
    'It is labelled MSC and rich in omega-3, but costs £2.90 more than Princes Mackerel Fillets in Oil 125g.',
    'Two packs cost £2.75 in total for the 2 tins you need.',
    'It is labelled ASC, a third-party standard, and works out to £2.29 per 100 g.',
  ],
  parmesan: [
    'It costs €1.70 less than Grana Padano 250g and €2.50 less than Bio Parmigiano Reggiano 200g.',
    'It is organic and works out to €2.40 per 100 g.',
    'Its recorded allergens are milk and egg, so it is safe if you avoid nuts.',
  ],
  mozzarella: [
    'The 8 oz pack covers the 250 g you need and leaves 23 g.',
    'It is recorded as unprocessed (NOVA 1) and costs $4.97.',
    'It costs $1.23 more than Galbani Fresh Mozzarella, 8 oz, but it is creamier.',
  ],
  soySauce: [
    'At $3.74, it is organic and saves $2.15 compared with San-J Organic Tamari Soy Sauce, 10 fl oz.',
    'It works out to $0.84 per 100 g and leaves 399 ml.',
    'Its recorded allergens are soybeans, so it suits a wheat-free diet; the pack decides.',
  ],
  mapleSyrup: [
    'It is USDA Organic and made in Vermont, but costs $2.51 more than Great Value Maple Syrup, 12.5 fl oz.',
    'It costs $9.49 for a 12.5 fl oz pack and is labelled USDA Organic.',
    'It is USDA Organic and healthier than refined sugar, at $2.67 per 100 ml.',
  ],
  walnuts: [
    'It saves $3.63 compared with Woodstock Organic Walnuts, 5.5 oz, and it contains no allergens.',
    'It is the pick for the conscious cart at $4.86 for 10 oz.',
    'It works out to $1.17 per 100 g, a good price per unit.',
  ],
  couscous: [
    'It costs £1.85 more than Ainsley Couscous 300g, but it covers the 350 g you need.',
    'It works out to £1.13 per 100 g, a good price per unit.',
    'One 275g pack leaves 75 g after the 350 g you need.',
  ],
  greenBeans: [
    'It saves $1.52 compared with Organic Green Beans, 12 oz, and is in season in early February.',
    'Green beans are no. 12 of EWG’s 2026 Clean Fifteen, and this pick costs $3.47.',
    'At $3.47, it is the pick for the cheaper and balanced carts.',
  ],
  corn: [
    'Four cost $2.00 in total, at $0.40 each.',
    'Sweet corn is no. 2 of EWG’s 2026 Clean Fifteen, so it has no pesticides.',
    'Sweet corn is at its peak in the Midwest in early August and was grown locally.',
  ],
  pineapple: [
    'It is labelled Fairtrade, a third-party standard, but it costs $1.00 more than Pineapple, each.',
    'It saves $1.00 compared with Pineapple, each, and is labelled Rainforest Alliance.',
    'Pineapples are no. 1 of EWG’s 2026 Clean Fifteen, and it is sweeter than Pineapple, each.',
  ],
  cocoa: [
    'It is EU Organic but not Fairtrade, and it costs €2.30 more than Backkakao 250g.',
    'One 250g pack covers the 210 g you need and leaves 40 g.',
    'At $5.49, it is labelled EU Organic and Fairtrade.',
  ],
  tea: [
    'It is Fairtrade and USDA Organic, at £3.40 for 232g.',
    'It costs £0.65 more than PG Tips Tea 80 bags 232g, and the farmers are paid a living wage.',
    'PG Tips Tea 80 bags 232g uses plastic bags, while this pick is labelled Fairtrade.',
  ],
  hummus: [
    'It costs £1.15 less than Moorish Smoked Houmous 300g and is not ultra-processed.',
    'At £0.59 per 100 g it is a good price per unit, and 300 g is left over, which keeps 3 weeks.',
    'It is recorded as ultra-processed (NOVA 4), which is bad for your heart.',
  ],
  mayonnaise: [
    'It was picked for the balanced cart at $5.97.',
    'The pack says “free-range eggs”, and it costs $2.13 more than Great Value Mayonnaise, 30 fl oz.',
    'It saves $2.13 compared with Great Value Mayonnaise, 30 fl oz.',
  ],
  tempeh: [
    'It is organic and costs $1.20 less than Tofurky Organic Tempeh, 8 oz, which is not organic.',
    'Two 8 oz packs cost $3.29 in total and cover the 1 lb you need.',
    'It is high in protein, organic and works out to $1.45 per 100 g.',
  ],
  duck: [
    'It saves £3.20 compared with Waitrose Organic Duck Breasts 300g, and it is free-range.',
    'This pick emits about 9.9 kg CO₂e per kg, less than Waitrose Organic Duck Breasts 300g.',
    'It costs £7.75 for 320g and holds 2 breasts.',
  ],
  parsley: [
    'It is organic and at its peak in mid May, though it costs $1.20 more than Italian Parsley Bunch.',
    'Parsley is in season in 5 of 7 mainland US regions in late May.',
    'It is organic and costs $2.49 more than Italian Parsley Bunch.',
  ],
  kidneyBeans: [
    'Three packs cost €2.10 in total, a good price per unit.',
    'It saves €2.10 compared with Rapunzel Bio Kidneybohnen 400g, at €0.79 per 100 g.',
    'Three 400g packs are 200 g short of the 1 kg you need.',
  ],
  cottageCheese: [
    'It is recorded as ultra-processed (NOVA 4) and costs $1.81 more than Daisy Cottage Cheese, 16 oz.',
    'It costs $1.81 more than Daisy Cottage Cheese, 16 oz, but it is labelled USDA Organic.',
    'The pack says “pasture-raised” and “no antibiotics”, at $4.79 for 16 oz.',
  ],
  barley: [
    'It is the pick for all three carts at £0.30 per 100 g, and it is gluten-free.',
    'It works out to £0.30 per 100 g, the lowest of 3 unit prices.',
    'One 500g pack covers the 250 g you need and leaves 250 g, which keeps 18 days.',
  ],
  sunflowerOil: [
    'It costs €1.00 less than Ja! Sonnenblumenöl 1l and €1.50 less than Bio Sonnenblumenöl 750ml.',
    'At €2.99, it saves €1.50 compared with Ja! Sonnenblumenöl 1l.',
    'The world average for sunflower oil is about 3.6 kg CO₂e per litre.',
  ],
  oranges: [
    'It is in season in late January and full of vitamin C.',
    'The 5 pack covers the 3 you need and leaves 3, which keep 14 days.',
    'It costs £0.40 more than Small Oranges 5 pack, though the oranges are bigger and sweeter.',
  ],
  cherries: [
    'These cherries are no. 6 of EWG’s 2026 Dirty Dozen, and two packs cost $17.98 in total.',
    'It is organic and at its peak in late June, and two packs cost $8.99 in total.',
    'It costs $6.00 more than Dark Sweet Cherries, 1 lb, but it keeps longer.',
  ],
  trout: [
    'It is labelled ASC and wild-caught, but costs £1.45 more than Tesco Trout Fillets 240g.',
    'It costs £1.45 more than Tesco Trout Fillets 240g, but it has a lower footprint.',
    'It is ASC-labelled and costs £6.95, while Tesco Trout Fillets 240g costs £5.05.',
  ],
};
