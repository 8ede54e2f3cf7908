import type { fourthPicks } from './fourth-picks';

type Sentences = Readonly<Partial<Record<keyof typeof fourthPicks, readonly string[]>>>;

/** True sentences of the fourteenth writing, over new picks, free wording with many turns; counted before anything was changed for them. */
export const fourteenthHonest: Sentences = {
  squash: [
    'One butternut squash at $3.49 covers what your recipe needs, and it is in season in early October.',
    'Butternut squash is in season in 6 of 7 mainland US regions in early October.',
    'Because you need one squash, one is in each of your three carts.',
  ],
  crushedTomatoes: [
    'The 28 oz pack is exactly the amount you need, and it has a good price per unit.',
    'For $1.79 instead of the price of Muir Glen Organic Crushed Tomatoes, 28 oz, you keep $2.20.',
    'These crushed tomatoes are the cheaper and balanced choice at $0.23 per 100 g.',
  ],
  feta: [
    'This feta costs €0.80 more than Patros Hirtenkäse 200g, at €3.29 for 200g.',
    'Your recipe calls for 150 g, which leaves 50 g that will keep for 5 days.',
    'As a world average, cheese comes with about 23.9 kg CO₂e per kg.',
  ],
  wholeChicken: [
    'This chicken is USDA Organic and its pack says “free-range”, but it costs $7.40 more than Foster Farms Whole Chicken, 5 lb.',
    'You need 1 chicken and the 4 lb size is given in another measure, so one is bought.',
    'Poultry meat averages about 9.9 kg CO₂e per kg worldwide (Poore and Nemecek 2018).',
  ],
  basil: [
    'The basil plant’s size isn’t given, so one is planned for the 10 leaves you need.',
    'Basil is in season in late July, and this plant costs £0.45 more than Cut Basil 31g.',
    'It’s the balanced cart’s pick for £1.25.',
  ],
  ginger: [
    'You only need 20 g, so 130 g of ginger will be left, and it keeps 21 days.',
    'Root ginger is £0.60 for 150g, which works out at £0.40 per 100 g.',
    'It was picked for all three carts.',
  ],
  broccoli: [
    'Two packs are needed for 500 g, which comes to £1.64 and leaves 200 g spare.',
    'This broccoli offers a good price per unit and is £1.36 less than Sainsbury’s SO Organic Broccoli 300g.',
    'The 200 g that’s left over keeps 5 days.',
  ],
  ham: [
    'This ham costs £2.10 more than Tesco Cooked Ham 250g and is recorded as ultra-processed (NOVA 4).',
    'Two 125g packs make 50 g more than the 200 g you need.',
    'The title says “cured”, and both packs together cost £6.50.',
  ],
  oatMilk: [
    'You will use 300 ml of the 1l pack and have 700 ml left, which keeps 5 days.',
    'Oats are listed as an allergen, but the pack decides.',
    'The trade-off: it is €1.34 more expensive than Vemondo Haferdrink 1l.',
  ],
  almonds: [
    'Its recorded allergens are almonds and nuts; the pack decides.',
    'At $7.98, you save $6.01 over 365 Organic Almonds, 16 oz.',
    'After 1 cup is used, about 311 g of almonds remain.',
  ],
  plainYogurt: [
    'This yogurt is unprocessed (NOVA 1) and USDA Organic, for $2.02 more than Great Value Plain Yogurt, 32 oz.',
    'It was picked for the conscious cart, since it’s labelled USDA Organic.',
    'You will have 540 g left after using 1.5 cups, and that keeps 7 days.',
  ],
  bananasBunch: [
    'You pay £0.32 more than for Bananas 5 pack, but these bananas are Fairtrade-labelled.',
    'With five in the pack and four needed, one banana is left over.',
    'They cost £1.10, i.e. £0.22 each.',
  ],
  stockCubes: [
    'The pack says “organic”, and celery is a recorded allergen (the pack decides).',
    'It costs £0.75 more than Oxo Vegetable Stock Cubes 71g, and a 66g pack is planned for your 2 cubes.',
    'In the conscious cart, it costs £1.70.',
  ],
  cherryTomatoes: [
    'Both packs cost $7.96, $2.02 less than Wild Wonders Organic Cherry Tomatoes, 12 oz.',
    'They’re at their peak in California in late July, and 113 g will be left for 5 days.',
    'It costs $1.04 more than Marketside Cherry Tomatoes, 10 oz; however, it costs $2.02 less than Wild Wonders Organic Cherry Tomatoes, 12 oz.',
  ],
  lambMince: [
    'The 500g pack gives you exactly 500 g, so nothing is left over.',
    'Lamb and mutton have a world average of about 39.7 kg CO₂e per kg.',
    'You’d spend £3.25 more on Daylesford Organic Lamb Mince 400g than on this one.',
  ],
  spinachUk: [
    'Three 100g packs at £1.50 each add up to your 300 g for £4.50.',
    'Spinach is out of season in early December, and this one is £1.20 dearer than Tesco Spinach 250g.',
    'All 300 g is used, with nothing left.',
  ],
  vinegar: [
    'At $2.87, the 16 fl oz bottle leaves 444 ml after the 2 tbsp you need.',
    'The pack says “glass bottle”, and it’s the pick for every cart.',
    'This vinegar’s unit price of $0.61 per 100 ml is one of 16 shown by the store.',
  ],
  shrimpFrozen: [
    'These shrimp are listed in FDA recall reports of 2026-08-19 (reason not given): check the lot code.',
    'Two 12 oz packs meet your 1.5 lb and cost $9.04 less than Wild Argentine Red Shrimp, 2 lb.',
    'At $12.92 for two packs, they are the cheaper cart’s pick.',
  ],
  beefMince: [
    'Beef has a world average of about 99.5 kg CO₂e per kg, and this pack leaves 100 g.',
    'You will want to use the remaining 100 g within 2 days.',
    'It’s cheaper by £1.80 than Graig Farm Organic Beef Mince 400g, and it’s in the cheaper and balanced carts.',
  ],
  darkChocolate: [
    'Two bars of 90g give you 150 g with 30 g to spare.',
    'You pay £1.90 more than for Bournville Dark Chocolate 180g, and you get the Fairtrade label.',
    'Its wrapper says “paper wrap”, and the chocolate is Fairtrade-labelled.',
  ],
};

/** False sentences of the fourteenth writing. */
export const fourteenthFalse: Sentences = {
  squash: [
    'One butternut squash at $3.49 is in season in late December.',
    'Butternut squash is in season in 6 of 7 mainland US regions, so this one is local.',
    'It weighs 3 lb and costs $3.49.',
  ],
  crushedTomatoes: [
    'These organic crushed tomatoes cost $1.79.',
    'Muir Glen Organic Crushed Tomatoes, 28 oz costs $2.20 less.',
    'It has no added salt and a good price per unit.',
  ],
  feta: [
    'This feta is made from sheep’s milk in Greece.',
    'Patros Hirtenkäse 200g costs €0.80 more than this feta.',
    'The feta causes about 23.9 kg CO₂e per kg.',
  ],
  wholeChicken: [
    'This chicken is free-range and USDA Organic, a standard set by Simple Truth.',
    'One 4 lb chicken is $7.40 less than Foster Farms Whole Chicken, 5 lb.',
    'Foster Farms Whole Chicken, 5 lb is not free-range and costs $7.40 less.',
  ],
  basil: [
    'The basil plant holds the 10 leaves you need, with more to come.',
    'Basil is in season in late July in 5 of 7 mainland US regions.',
    'It costs £0.45 less than Cut Basil 31g.',
  ],
  ginger: [
    'You need 130 g, so 20 g of ginger will be left.',
    'Ginger eases nausea, and this one costs £0.60.',
    'Its unit price of £0.40 per 100 g is below the other 4.',
  ],
  broccoli: [
    'Two packs are needed for 500 g, which comes to £0.82.',
    'It is £1.36 less than other broccoli in every shop.',
    'The 200 g that’s left over keeps 5 weeks.',
  ],
  ham: [
    'This ham costs £2.10 less than Tesco Cooked Ham 250g.',
    'The title says “cured”, so it cures colds.',
    'It is recorded as NOVA group 1.',
  ],
  oatMilk: [
    'You will use 700 ml of the 1l pack and have 300 ml left.',
    'It is dairy-free and €1.34 more expensive than Vemondo Haferdrink 1l.',
    'Oats are not listed as an allergen.',
  ],
  almonds: [
    'Its recorded allergens are almonds, nuts and peanuts; the pack decides.',
    'At $7.98, you save $6.01 a week.',
    'Ａlmonds at $7.98 cost $6.01 less than 365 Organic Almonds, 16 oz.',
  ],
  plainYogurt: [
    'It has live cultures and costs $5.49.',
    'Great Value Plain Yogurt, 32 oz is ultra-processed and $2.02 less.',
    'You will have 1.5 cups left after using 540 g.',
  ],
  bananasBunch: [
    'With four in the pack and five needed, one banana is left over.',
    'They cost £1.10 each.',
    'Bananas 5 pack are Fairtrade too and cost £0.32 less.',
  ],
  stockCubes: [
    'Celery is no allergen here, says the pack.',
    'A 66g pack holds 2 cubes.',
    'It is certified organic by a third party and costs £1.70.',
  ],
  cherryTomatoes: [
    'It costs $2.02 more than Wild Wonders Organic Cherry Tomatoes, 12 oz.',
    'Both packs cost $3.98, $2.02 less than Wild Wonders Organic Cherry Tomatoes, 12 oz.',
    'They were picked ripe in California and cost $3.98 a pack.',
  ],
  lambMince: [
    'The 500g pack gives you exactly 500 g, so 39.7 g is left over.',
    'You’d spend £3.25 less on Daylesford Organic Lamb Mince 400g than on this one.',
    'Este cordero es de pasto y cuesta £6.25.',
  ],
  spinachUk: [
    'Three 100g packs at £4.50 each add up to your 300 g.',
    'Spinach is out of season in early December, so this one comes from Spain.',
    'All 300 g is left.',
  ],
  vinegar: [
    'At $2.87, the 16 fl oz bottle leaves 2 tbsp after the 444 ml you need.',
    'Its unit price of $0.61 per 100 ml is the lowest of 16 shown by the store.',
    'It never goes off and costs $2.87.',
  ],
  shrimpFrozen: [
    'These shrimp were removed from FDA recall reports of 2026-08-19.',
    'Two 12 oz packs cost $6.46.',
    'Raw shrimp must be cooked, and these cost $9.04 more than Wild Argentine Red Shrimp, 2 lb.',
  ],
  beefMince: [
    'This beef has a footprint of about 99.5 kg CO₂e per kg.',
    'You will want to use the 500g within 2 days.',
    'It’s 5% leaner than Graig Farm Organic Beef Mince 400g and £1.80 less.',
  ],
  darkChocolate: [
    'Two bars of 90g give you 180 g with 150 g to spare.',
    'Bournville Dark Chocolate 180g costs £1.90 more.',
    'Its wrapper says “paper wrap”, so it is plastic-free and compostable.',
  ],
};
