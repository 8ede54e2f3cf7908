import type { VolumeSentences } from '../volume-names';

/** True sentences of the twenty-fifth writing, by one who had read what the model is told and not the check, over picks of their own. */
export const twentyFifthHonest: VolumeSentences = {
  cauliflower: [
    'At $3.27, it saves $1.72 compared with Organic Cauliflower, each.',
    'Cauliflower ranks no. 13 on EWG’s 2026 Clean Fifteen, and this pick is $1.72 less than Organic Cauliflower, each.',
    'It costs $3.27 and covers the 1 you need, and the world average for brassicas is about 0.5 kg CO₂e per kg.',
  ],
  peaches: [
    'It saves $2.70 compared with Organic Yellow Peaches, 2 lb Bag, but peaches are no. 5 of EWG’s 2026 Dirty Dozen, and it is not organic.',
    'Peaches are at their peak in the Southeast in mid July, and this 2 lb bag costs $4.28.',
    'The 2 lb bag gives you the 750 g you need with 157 g left over, which keeps 4 days.',
  ],
  pears: [
    'Organic and in season in early October, it costs $2.49 more than Bartlett Pears, 3 lb Bag.',
    'It is labelled USDA Organic, while conventional pears are no. 7 of EWG’s 2026 Dirty Dozen.',
    'At $6.47 for a 3 lb bag it is the conscious pick, and pears are in season in 4 of 7 mainland US regions in early October.',
  ],
  potatoes: [
    'It works out to £0.08 per 100 g, a good price per unit, and costs £1.06 less than Duchy Organic Potatoes 1.5kg.',
    'One 2kg pack covers your 900 g and leaves 1.1 kg, which keeps for 14 days.',
    'It is in both the cheaper and balanced carts at £1.69, and potatoes average about 0.5 kg CO₂e per kg worldwide.',
  ],
  raspberries: [
    'Two packs cost $6.96 in total, but it is listed in FDA recall reports of 2026-05-06 (hepatitis A), so check the lot code.',
    'Two 6 oz packs cover the 300 g you need and leave 40 g, which keeps 2 days.',
    'It is the pick for all three carts at $3.48 a pack, though it is out of season in late November.',
  ],
  bacon: [
    'The pack says “outdoor bred”, but it costs £2.05 more than Asda Smoked Back Bacon 300g.',
    'It is the conscious cart’s pick at £4.35, though it is recorded as ultra-processed (NOVA 4).',
    'One 200g pack is exactly the 200 g you need, and it works out to £2.18 per 100 g.',
  ],
  mackerel: [
    'It is labelled MSC, a third-party standard, but costs £2.90 more than Princes Mackerel Fillets in Oil 125g.',
    'Two packs at £2.75 each cover the 2 tins you need, for £5.50 in total.',
    'At £2.29 per 100 g it costs more than Princes Mackerel Fillets in Oil 125g, but it carries the MSC label.',
  ],
  parmesan: [
    'It costs €1.70 more than Grana Padano 250g but €2.50 less than Bio Parmigiano Reggiano 200g.',
    'One 250g pack covers the 80 g you need, and the remaining 170 g keeps 30 days.',
    'At €5.99, it is the balanced pick and works out to €2.40 per 100 g.',
  ],
  mozzarella: [
    'The 8 oz pack is 23 g short of the 250 g you need, and it costs $1.23 more than Galbani Fresh Mozzarella, 8 oz.',
    'It is recorded as processed (NOVA 3), and its recorded allergens are milk; the pack decides.',
    'At $4.97 it is the pick for the balanced and conscious carts, though the world average for cheese is about 23.9 kg CO₂e per kg.',
  ],
  soySauce: [
    'At $3.74, it is $2.15 cheaper than San-J Organic Tamari Soy Sauce, 10 fl oz.',
    'You need 3 tbsp, so a 15 fl oz pack leaves 399 ml, which keeps 60 days.',
    'It works out to $0.84 per 100 ml; recorded allergens are soybeans and wheat, and the pack decides.',
  ],
  mapleSyrup: [
    'It is USDA Organic and the pack says “glass bottle”, but it costs $2.51 more than Great Value Maple Syrup, 12.5 fl oz.',
    'For the conscious cart, it costs $9.49 for 12 fl oz and is labelled USDA Organic, a third-party standard.',
    'One 12 fl oz pack covers the 60 ml you need and leaves 295 ml, at $2.67 per 100 ml.',
  ],
  walnuts: [
    'It saves $3.63 compared with Woodstock Organic Walnuts, 5.5 oz and has a good price per unit at $1.71 per 100 g.',
    'A 10 oz pack for $4.86 covers the 1 cup you need and leaves 166 g.',
    'Nuts average about 0.4 kg CO₂e per kg worldwide, and this pick costs $4.86 in the cheaper cart.',
  ],
  couscous: [
    'It costs £1.85 more than Ainsley Couscous 300g, and it is 75 g short of the 350 g you need.',
    'Picked for the balanced cart at £3.10, though one 275g pack falls 75 g short of your 350 g.',
    'It works out to £1.13 per 100 g, and the recorded allergens are wheat and gluten, but the pack decides.',
  ],
  greenBeans: [
    'It saves you $1.52 against Organic Green Beans, 12 oz, though it is out of season in early February.',
    'Green beans are no. 12 of EWG’s 2026 Dirty Dozen and this pick is not organic, but it costs $1.52 less than Organic Green Beans, 12 oz.',
    'At $3.47 for 12 oz, it meets the 300 g you need with 40 g to spare for up to 5 days.',
  ],
  corn: [
    'Four cost $2.00 in total, at $0.50 each, and sweet corn is at its peak in the Midwest in early August.',
    'Sweet corn is no. 2 of EWG’s 2026 Clean Fifteen, and it is at its peak in early August.',
    'It is picked in all three carts: four cost $2.00.',
  ],
  pineapple: [
    'It is labelled Rainforest Alliance, a third-party standard, but it costs $1.00 more than Pineapple, each.',
    'Pineapples top EWG’s 2026 Clean Fifteen at no. 1, and this one costs $3.98.',
    'At $3.98, it is the pick for the balanced and conscious carts and carries the Rainforest Alliance label.',
  ],
  cocoa: [
    'It is both EU Organic and Fairtrade, though it costs €2.30 more than Backkakao 250g.',
    'One 250g pack costs €5.49, and 210 g is left after the 40 g you need.',
    'At €2.20 per 100 g, it is labelled EU Organic and Fairtrade, both third-party standards.',
  ],
  tea: [
    'It is Fairtrade and the pack says “plastic-free bags”, but it costs £0.65 more than PG Tips Tea 80 bags 232g.',
    'One 232g pack is planned for the 6 bags you need, at £3.40.',
    'For £0.65 more than PG Tips Tea 80 bags 232g, you get Fairtrade-labelled tea.',
  ],
  hummus: [
    'It costs £1.15 less than Moorish Smoked Houmous 300g, but it is recorded as ultra-processed (NOVA 4).',
    'At £0.59 per 100 g it is a good price per unit, and 300 g is left over, which keeps 3 days.',
    'A 500g pack at £2.95 covers the 200 g you need; sesame is a recorded allergen, and the pack decides.',
  ],
  mayonnaise: [
    'You chose it at $5.97, and it costs $2.13 more than Great Value Mayonnaise, 30 fl oz.',
    'The pack says “cage-free eggs”, but it is recorded as ultra-processed (NOVA 4).',
    'One 30 fl oz pack covers the 0.5 cup you need, leaving 769 ml that keeps 60 days.',
  ],
  tempeh: [
    'It is organic and still costs $1.20 less than Tofurky Organic Tempeh, 8 oz.',
    'Two 8 oz packs cover the 1 lb you need for $6.58 in total.',
    'It is labelled USDA Organic, works out to $1.45 per 100 g, and is the pick for the balanced and conscious carts.',
  ],
  duck: [
    'It saves £3.20 compared with Waitrose Organic Duck Breasts 300g, at £7.75 for 320g.',
    'One 320g pack is planned for the 2 you need, and it works out to £2.42 per 100 g.',
    'Poultry meat averages about 9.9 kg CO₂e per kg worldwide, and this pick is in the cheaper and balanced carts.',
  ],
  parsley: [
    'It is organic and in season in mid May, though it is $1.20 more expensive than Italian Parsley Bunch.',
    'Parsley is in season in 5 of 7 mainland US regions in mid May, and this bunch is labelled USDA Organic.',
    'One is planned for the 1 bunch you need, at $2.49.',
  ],
  kidneyBeans: [
    'Three packs cost €2.37 in total, €2.10 less than Rapunzel Bio Kidneybohnen 400g.',
    'Three 400g packs cover the 1 kg you need and leave 200 g, at a good price per unit of €0.20 per 100 g.',
    'The world average for pulses is about 1.8 kg CO₂e per kg, and it costs €0.79 a pack.',
  ],
  cottageCheese: [
    'It is recorded as unprocessed or minimally processed (NOVA 1), but costs $1.81 more than Daisy Cottage Cheese, 16 oz.',
    'The pack says “pasture-raised”, and it costs $4.79 for 16 oz.',
    'You will have 228 g left after the 1 cup you need, and it keeps 5 days.',
  ],
  barley: [
    'It costs £1.49 for 500g, and 250 g is left after the 250 g you need.',
    'It is the pick for all three carts at £0.30 per 100 g.',
    'Barley has a world average of about 1.2 kg CO₂e per kg, and the leftover 250 g keeps 180 days.',
  ],
  sunflowerOil: [
    'It sits between two others: €1.00 more than Ja! Sonnenblumenöl 1l, but €1.50 less than Bio Sonnenblumenöl 750ml.',
    'At €2.99, it saves €1.50 compared with Bio Sonnenblumenöl 750ml and works out to €0.40 per 100 ml.',
    'The 750ml pack covers the 100 ml you need and leaves 650 ml.',
  ],
  oranges: [
    'It is in season in late January, but costs £0.40 more than Small Oranges 5 pack.',
    'You need 3 oranges, so a 5 pack at £0.37 each leaves 2, which keep 14 days.',
    'At £1.85, it is the balanced cart’s pick, and citrus fruit averages about 0.4 kg CO₂e per kg worldwide.',
  ],
  cherries: [
    'It is organic and at its peak in late June, but two packs cost $17.98 in total.',
    'Conventional cherries are no. 6 of EWG’s 2026 Dirty Dozen, and this pick is USDA Organic, for $6.00 more than Dark Sweet Cherries, 1 lb.',
    'Two 1 lb packs cover the 1.5 lb you need, with 227 g left that keeps 3 days.',
  ],
  trout: [
    'It is ASC-labelled, a third-party standard, but costs £1.45 more than Tesco Trout Fillets 240g.',
    'One 240g pack matches the 240 g you need for £6.95.',
    'The world average for farmed fish is about 13.6 kg CO₂e per kg, while this pick works out to £2.90 per 100 g.',
  ],
};
