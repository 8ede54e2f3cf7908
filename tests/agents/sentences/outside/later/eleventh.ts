import type { thirdPicks } from './third-picks';

type Sentences = Readonly<Partial<Record<keyof typeof thirdPicks, readonly string[]>>>;

/** True sentences of the eleventh writing, over new picks, in free wording; counted before anything was changed for them. */
export const eleventhHonest: Sentences = {
  oats: [
    'At $5.98, these oats cost $2.50 less than Bob’s Red Mill Organic Rolled Oats, 32 oz and leave 920 g after your 3 cups.',
    'It’s in both the cheaper and balanced carts, with a good price per unit at $0.50 per 100 g.',
    'Oatmeal has a world-average footprint of about 2.5 kg CO₂e per kg, according to Poore and Nemecek 2018.',
  ],
  blueberries: [
    'These blueberries sit between two alternatives: $1.50 more than Great Value Frozen Blueberries, 3 lb, but $4.00 less than Cascadian Farm Organic Blueberries, 2 lb.',
    'You’ll use 500 g of the 3 lb pack, and the remaining 861 g keeps for 180 days.',
    'Although blueberries rank no. 11 on EWG’s 2026 Dirty Dozen and these aren’t organic, they cost $4.00 less than Cascadian Farm Organic Blueberries, 2 lb.',
  ],
  carrots: [
    'For an extra £0.36 over Tesco Carrots 1kg, you get carrots whose pack says “organic”.',
    'Carrots are in season in late August, and this 700g pack leaves 300 g that keeps 21 days.',
    'The conscious cart’s carrots cost £1.05, or £0.15 per 100 g.',
  ],
  avocados: [
    'Three avocados at $1.25 each come to $3.75, which is $2.22 less than Organic Hass Avocado, each.',
    'Avocados top EWG’s 2026 Clean Fifteen, a ranking of pesticide residue.',
  ],
  cheddar: [
    'It costs £1.26 more than Asda Mature Cheddar 350g, and 150 g will be left, which keeps 21 days.',
    'The recorded allergen is milk, though the pack decides.',
    'Cheese averages about 23.9 kg CO₂e per kg worldwide; this 350g pack covers the 200 g in your recipe.',
  ],
  chickpeas: [
    'Two 400g cans give you the 2 cans you need for £0.98 in total.',
    'With a good unit price of £0.12 per 100 g, it saves you £1.32 against Mr Organic Chickpeas 400g.',
  ],
  pork: [
    'The 18.4 oz pack is over the 1 lb you need, leaving 68 g that keeps 2 days.',
    'It was chosen for the cheaper and balanced carts because it costs $4.02 less than Niman Ranch Pork Tenderloin, 16 oz.',
  ],
  honey: [
    'This £2.75 honey is the pick in all three carts and leaves 298 g after the 2 tbsp you need.',
    'Needing only 2 tbsp, you’ll have 298 g left from the 340g pack.',
    'Its unit price is £0.81 per 100 g, one of 13 this store shows.',
  ],
  soymilk: [
    'It’s recorded as ultra-processed (NOVA 4), and its recorded allergens are soybeans.',
    'You’ll pay $0.80 more than for Great Value Soymilk, 64 fl oz, and the leftover 1.42 l stays good for 7 days.',
    'A 64 fl oz carton at $4.29 easily covers your 2 cups.',
  ],
  sweetPotatoes: [
    'Two 3 lb bags for $7.98 cover your 1.5 kg and leave 1.22 kg, which keeps 14 days.',
    'Choosing these over Organic Sweet Potatoes, 3 lb Bag saves $3.00, and sweet potatoes are on EWG’s 2026 Clean Fifteen.',
  ],
  lemons: [
    'One 2 lb bag was picked for your 3 lemons, since the store gives the size in another measure.',
    'These lemons cost $4.49, $1.10 less than Organic Lemons, 2 lb Bag.',
  ],
  garlic: [
    'One garlic bulb at $0.68 is exactly what you need.',
    'You need just one bulb, and all three carts include it at $0.68.',
  ],
  sugar: [
    'This sugar carries both the EU Organic and Fairtrade labels, for €1.20 more than Feinzucker 1kg.',
    'At €2.19, this is the conscious pick: labelled EU Organic and Fairtrade, both third-party standards.',
    'After taking out the 150 g for your recipe, 350 g of the 500g pack remains.',
  ],
  cod: [
    'The 400g pack falls 50 g short of the 450 g you need, but it costs £2.75 less than Waitrose Icelandic Cod Fillets 480g.',
    'You’ll be 50 g short of the 450 g needed with this 400g pack.',
    'This cod is MSC-labelled and priced at £6.50, or £1.63 per 100 g.',
  ],
  peanutButter: [
    'Please note it is listed in FDA recall reports of 2026-01-20 (Salmonella), so check the lot code.',
    'At $3.24, it saves $3.75 compared with Santa Cruz Organic Peanut Butter, 16 oz and leaves 398 g over.',
  ],
  tortillas: [
    'Ten tortillas come in the pack and you need 8, so 2 are left and keep 7 days.',
    'At $3.18 for 10, this is the pick for the cheaper and balanced carts, though it’s ultra-processed (NOVA 4).',
    'They work out to $0.32 each and cost $1.81 less than Siete Grain Free Tortillas, 8 ct.',
  ],
  dozenEggs: [
    'These eggs are labelled Certified Humane, a third-party standard, but cost $4.50 more than Great Value Large Eggs, 12 ct.',
    'You use 8 of the 12 eggs, leaving 4 that keep 21 days.',
    'The pack says “pasture-raised”, which is why it’s in the conscious cart at $7.99.',
  ],
  coconutMilk: [
    'Two cans at $2.98 each total $5.96, $1.02 more than A Taste of Thai Coconut Milk, 13.5 fl oz.',
    'Both the balanced and conscious carts include it, and the pack says “BPA-free can”.',
  ],
  thyme: [
    'A single 0.5 oz pack is in your cart for the 4 sprigs, at $2.29.',
    'It’s the same pick in the cheaper, balanced and conscious carts.',
  ],
  quinoa: [
    'Fairtrade-labelled and described on the pack as “organic”, this quinoa costs £2.35 more than Tesco Quinoa 300g.',
    'It’s in the conscious cart for its Fairtrade label, at £4.60.',
    'Of the 400g you buy, 300 g goes into the meal and 100 g is left.',
  ],
  peas: [
    'The leftover 550 g keeps 90 days, and the 800g pack costs £3.00.',
    'It’s £0.71 pricier than Tesco Garden Peas 900g and works out at £0.38 per 100 g.',
  ],
  mushrooms: [
    'Two 8 oz packs cost $4.96 together and leave 54 g over, which keeps 4 days.',
    'Mushrooms come in at no. 12 on EWG’s 2026 Clean Fifteen, and these save $1.96 versus Organic Baby Bella Mushrooms, 8 oz.',
  ],
  grapes: [
    'Grapes are out of season in late January and no. 4 on EWG’s 2026 Dirty Dozen, but these cost $3.02 less than the organic ones.',
    'A 2 lb pack gives you your 600 g plus 307 g extra, good for 5 days.',
  ],
  ketchup: [
    'You chose this one yourself; it costs $4.98, $1.00 more than Great Value Tomato Ketchup, 32 oz.',
    'You need 120 ml and the 32 oz size is in another measure, so one pack was added.',
    'It is recorded as NOVA group 4, ultra-processed food.',
  ],
};

/** False sentences of the eleventh writing. */
export const eleventhFalse: Sentences = {
  oats: [
    'These oats lower cholesterol and cost $5.98 for 42 oz.',
    'It costs $2.50 more than Bob’s Red Mill Organic Rolled Oats, 32 oz.',
    'Quaker oats cause about 2.5 kg CO₂e per kg, less than other brands.',
  ],
  blueberries: [
    'It costs $4.00 less than Great Value Frozen Blueberries, 3 lb.',
    'The 861 g left over keeps 18 days.',
    'Blueberries rank no. 11 on EWG’s 2026 Clean Fifteen.',
  ],
  carrots: [
    'These carrots are certified organic by a third-party standard and cost £1.05.',
    'Tesco Carrots 1kg costs £0.36 more than this organic pack.',
  ],
  avocados: [
    'Three avocados at $3.75 each are $2.22 less than Organic Hass Avocado, each.',
    'These organic avocados cost $1.25 each.',
    'Avocados top EWG’s 2026 Clean Fifteen, so they carry no pesticides.',
  ],
  cheddar: [
    'It is lactose-free cheddar at £3.75 for 350g.',
    'This cheddar causes about 23.9 kg CO₂e per kg.',
    'Apart from milk it has no allergens.',
  ],
  chickpeas: [
    'Two 400g packs cost £0.49 in total.',
    'It costs £1.32 more than Mr Organic Chickpeas 400g.',
    'No chickpeas here have a lower unit price than £0.12 per 100 g.',
  ],
  pork: [
    'The 68 g left keeps 2 weeks.',
    'Niman Ranch Pork Tenderloin, 16 oz uses antibiotics, while this one costs $4.02 less.',
    'It is uncured pork from Virginia at $6.97.',
  ],
  honey: ['All 13 unit prices this store shows are above £0.81 per 100 g.', 'It leaves 298 g, which keeps 2 years.'],
  soymilk: [
    'The soymilk is unprocessed (NOVA 1) and costs $4.29.',
    'It is recorded without any allergens.',
    'Great Value Soymilk, 64 fl oz is $0.80 more than this pick.',
  ],
  sweetPotatoes: [
    'Two 3 lb bags leave 1.22 lb.',
    'Each bag costs $7.98 and covers your 1.5 kg.',
    'Sweet potatoes are no. 6 of EWG’s 2026 Clean Fifteen.',
  ],
  lemons: ['The 2 lb bag holds exactly the 3 lemons you need.', 'These unwaxed lemons cost $4.49.'],
  garlic: ['One garlic bulb costs $0.68 per 100 g.', 'It is the pick in the cheaper cart only, at $0.68.'],
  sugar: [
    'This sugar is not Fairtrade, but it is labelled EU Organic.',
    'Feinzucker 1kg is labelled EU Organic too and costs €1.20 less.',
    'Dieser Zucker ist gesünder und kostet €2.19.',
  ],
  cod: [
    'The 400g pack covers the 450 g you need.',
    'It costs £2.75 less than Young’s Cod Fillets 400g.',
    'It is MSC-labelled and therefore free of mercury.',
  ],
  peanutButter: [
    'It was recalled for Salmonella, but this jar is fine.',
    'It is not listed in FDA recall reports of 2026-01-20 (Salmonella).',
    'Recorded allergens: peanuts, milk. The pack decides.',
  ],
  tortillas: [
    'Eight tortillas come in the pack and you need 10.',
    'They cost $3.18 each.',
    'They are gluten-free and cost $1.81 less than Siete Grain Free Tortillas, 8 ct.',
  ],
  dozenEggs: [
    'Great Value Large Eggs, 12 ct are labelled Certified Humane and cost $4.50 less.',
    'The hens live outdoors all year, and 4 eggs are left.',
    'You use 4 of the 12 eggs, leaving 8.',
  ],
  coconutMilk: [
    'One can at $5.96 covers the 2 cans you need.',
    'A Taste of Thai Coconut Milk, 13.5 fl oz has BPA in its can and costs $1.02 less.',
  ],
  thyme: ['The pack holds 4 sprigs and costs $2.29.', 'It is the freshest thyme in the store.'],
  quinoa: [
    'This quinoa costs £2.35 less than Tesco Quinoa 300g.',
    'It pays farmers in Peru a fair wage and costs £4.60.',
    'Of the 400g you buy, 100 g goes into the meal and 300 g is left.',
  ],
  peas: ['It’s £0.71 cheaper than Tesco Garden Peas 900g.', 'The 800g pack costs £0.38, and 550 g is left.'],
  mushrooms: [
    'Two 8 oz packs cost $2.48 together.',
    'These organic mushrooms save $1.96 versus Organic Baby Bella Mushrooms, 8 oz.',
  ],
  grapes: [
    'Grapes are in season in late January.',
    'These grapes cost $3.02 more than the organic ones.',
    'Twice washed, these grapes cost $5.96.',
  ],
  ketchup: ['You chose this one because it is healthier.', 'It is the pick for the cheaper cart at $4.98.'],
};
