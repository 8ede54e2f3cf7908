import type { outsidePicks } from './picks';
import type { secondPicks } from './second-picks';

type Sentences = Readonly<Partial<Record<keyof typeof secondPicks | keyof typeof outsidePicks, readonly string[]>>>;

/** True sentences of the seventh writing, of many verbs; counted before anything was changed for them. */
export const seventhHonest: Sentences = {
  rice: [
    'A good price per unit: £0.13 per 100 g, from a 1kg pack costing £1.25.',
    'One 1kg pack supplies the 300 g required, with 700 g remaining.',
  ],
  spinach: [
    'In early May spinach is in season in 6 of 7 mainland US regions, and this one is labelled USDA Organic.',
    'It is dearer than Good & Gather Baby Spinach, 5 oz by $2.00, with two packs coming to $7.98.',
  ],
  eggs: [
    'These eggs work out at £0.40 each, or £2.40 for the pack of 6.',
    'They are £0.95 dearer than Tesco Medium Eggs, 6 pack; the pack describes them as “free-range”.',
  ],
  chicken: [
    'It comes out $3.02 below Bell & Evans Organic Chicken Breasts, 1 lb, with each 1.5 lb pack priced at $7.49.',
    'Two packs of 1.5 lb are bought for the 2 lb required, and the 1 lb remaining keeps 2 days.',
  ],
  coffee: [
    'It carries the Fairtrade label, a third-party standard, and is the choice for the conscious cart.',
    'It works out at £1.98 per 100 g, one of 14 unit prices this store shows for coffee.',
  ],
  onions: [
    'Onions stand at no. 5 in EWG’s 2026 Clean Fifteen, which ranks produce by pesticide residue.',
    'The 3 lb bag is priced at $2.79 and is bought for the 2 onions required.',
  ],
  strawberries: [
    'It is $3.00 less than Driscoll’s Organic Strawberries, 16 oz, and the strawberry is at its peak in the Northeast in early June.',
    'Strawberries stand at no. 2 in EWG’s 2026 Dirty Dozen, and this pack is not organic.',
  ],
  milk: [
    'A pack of 64 fl oz at $5.79 supplies the 500 ml required, and 1.39 l remains.',
    'It bears the USDA Organic label, a third-party standard, and the pack itself says “pasture-raised”.',
  ],
  tomatoes: [
    'The three packs together come to £4.80, which is £2.10 dearer than Tesco Chopped Tomatoes 400g.',
    'At £0.40 per 100 g, it undercuts Biona Organic Chopped Tomatoes 400g by £1.35.',
  ],
  pasta: [
    'Barilla Spaghetti, 16 oz is $1.15 cheaper than De Cecco Spaghetti, 16 oz and is priced at $1.84.',
    'Its recorded allergens are gluten, though the pack decides.',
  ],
  oil: [
    'The 500ml pack comes to £7.50, £2.25 below the price of Napolina Extra Virgin Olive Oil 1L.',
    'It works out at £1.50 per 100 ml, one of 22 unit prices this store shows for it.',
  ],
  salmon: [
    'It has the MSC label, a third-party standard, and is $8.00 dearer than Atlantic Salmon Portions, 12 oz.',
    'Two packs, at $13.99 apiece, come to $27.98 for the 1.25 lb required.',
  ],
  sausage: [
    'The title says “smoked”, and it is recorded as NOVA group 4, ultra-processed food.',
    'It is $1.70 cheaper than Applegate Organic Smoked Sausage, 12 oz, with 47 g remaining from the 14 oz pack.',
  ],
  lettuce: [
    'It appears in FDA recall reports of 2026-03-12 (E. coli): check the lot code.',
    'The pack of 3 is $3.49; two are required, and the one remaining keeps 7 days.',
  ],
  beans: [
    'Priced at $1.19 apiece, the three packs come to $3.57, a saving of $2.40 on Eden Organic Black Beans, 15 oz.',
    'The pack says “BPA-free can”, and the beans work out at $0.27 per 100 g.',
  ],
  beef: [
    'The world average for beef is about 99.5 kg CO₂e per kg (Poore and Nemecek 2018).',
    'At $8.99 it is dearer by $3.00 than Market Pantry Ground Beef 80/20, 1 lb.',
  ],
  chocolate: [
    'It bears the Fairtrade label and is £1.80 dearer than Tesco Plain Chocolate 200g.',
    'Of the 180g, 150 g is required and 30 g remains.',
  ],
  banana: [
    'Sold singly at $0.29, six come to $1.74.',
    'It is the choice for the cheaper cart, at $0.54 less than Organic Bananas, each.',
  ],
  tofu: [
    'It is dearer by $0.60 than Nasoya Firm Tofu, 14 oz and works out at $0.63 per 100 g.',
    'Its recorded allergens are soybeans, though the pack decides.',
  ],
  flour: [
    'A 5 lb pack at $5.49 supplies the 3 cups required, with 1.91 kg remaining.',
    'It works out at $0.24 per 100 g, one of 13 unit prices the store shows for flour.',
  ],
  yogurt: [
    'The record places it in NOVA group 1, unprocessed or minimally processed food.',
    'At $6.99 it is $1.50 dearer than Chobani Plain Greek Yogurt, 32 oz, though $2.00 below Siggi’s Plain Skyr, 32 oz.',
  ],
  asparagus: [
    'One bunch is bought at $3.99, its size not being given.',
    'Asparagus is listed in EWG’s 2026 Clean Fifteen and is in season in late April.',
  ],
  apples: [
    'The 3 lb bag is $2.50 cheaper than Organic Gala Apples, 3 lb Bag, and apples are in season in late September.',
  ],
  butter: [
    'It is dearer than Land O Lakes Salted Butter, 8 oz by $1.30, at $4.79 for 8 oz.',
    'Its recorded allergens are milk, though the pack decides.',
  ],
  lentils: [
    'A 500g pack at £1.90 supplies the 350 g required, and 150 g remains.',
    'The world average for pulses is about 1.8 kg CO₂e per kg (Poore and Nemecek 2018).',
  ],
  turkey: [
    'Two packs come to $10.98 and supply the 900 g required, with 7 g remaining.',
    'It undercuts Plainville Farms Organic Ground Turkey, 16 oz by $4.00 and has a good price per unit.',
  ],
  kale: [
    'The bunch is priced at $3.29, which is $0.80 dearer than Green Kale, 1 bunch.',
    'It is organic, whereas conventional kale stands at no. 3 in EWG’s 2026 Dirty Dozen.',
  ],
  tuna: ['The tuna is labelled MSC, a third-party standard, and the 4 x 145g pack is priced at £5.25.'],
  peppers: [
    'Three peppers come to £1.75, or £0.58 each, which is one of 6 unit prices this store shows.',
    'Two are required, so one remains, and it keeps 7 days.',
  ],
  bread: [
    'Its recorded allergens are wheat and sesame, though the pack decides.',
    'The 27 oz pack is priced at $6.49, which is $3.10 dearer than Wonder Classic White Bread, 20 oz.',
  ],
  cream: ['It is dearer than Land O Lakes Heavy Whipping Cream, 16 fl oz by $1.80, and it is organic.'],
  shrimp: ['Priced at $9.99 for 1 lb, it is $5.00 cheaper than Wild Gulf Shrimp, 1 lb.'],
};

/** False sentences of the seventh writing. */
export const seventhFalse: Sentences = {
  rice: [
    'A good price per unit: £0.13 per kg, from a 1kg pack costing £1.25.',
    'It is basmati, and £1.10 cheaper than Tilda Pure Basmati Rice 1kg.',
  ],
  spinach: [
    'In early May spinach is in season in 6 of 7 countries, and this one is labelled USDA Organic.',
    'It is cheaper than Good & Gather Baby Spinach, 5 oz by $2.00, with two packs coming to $7.98.',
  ],
  eggs: [
    'These eggs work out at £2.40 each, or £0.40 for the pack of 6.',
    'They come from French hens, and the pack describes them as “free-range”.',
  ],
  chicken: [
    'It comes out $3.02 above Bell & Evans Organic Chicken Breasts, 1 lb, with each pack priced at $7.49.',
    'The chicken is organic, and the 1 lb remaining keeps 2 days.',
  ],
  coffee: [
    'It carries the Fairtrade label, a claim made by the brand alone.',
    'It works out at £4.50 per 100 g, one of 14 unit prices this store shows for coffee.',
  ],
  onions: ['Onions stand at no. 2 in EWG’s 2026 Clean Fifteen.', 'The 3 lb bag is priced at $2.79 per lb.'],
  strawberries: [
    'The strawberry is at its peak in the Northeast in early May.',
    'Strawberries stand at no. 2 in EWG’s 2026 Dirty Dozen, and this pack is organic.',
  ],
  milk: [
    'A pack of 64 fl oz at $2.30 supplies the 500 ml required.',
    'It bears the USDA Organic label, and a third-party standard says “pasture-raised”.',
  ],
  tomatoes: [
    'The three packs together come to £4.80, which is £2.10 cheaper than Tesco Chopped Tomatoes 400g.',
    'These tomatoes were grown in Spain and ripened in the sun.',
  ],
  pasta: [
    'De Cecco Spaghetti, 16 oz is $1.15 cheaper than Barilla Spaghetti, 16 oz.',
    'No allergens are recorded for it, though the pack decides.',
  ],
  oil: [
    'The 1L pack comes to £7.50, £2.25 below the price of Napolina Extra Virgin Olive Oil 1L.',
    'It works out at £1.50 per 100 ml, which is cheaper per ml than Napolina Extra Virgin Olive Oil 1L.',
  ],
  salmon: [
    'It has the MSC label, a third-party standard, and is $8.00 cheaper than Atlantic Salmon Portions, 12 oz.',
    'Two packs come to $13.99 for the 1.25 lb required.',
  ],
  sausage: [
    'The title says “smoked”, and it is recorded as NOVA group 3, processed food.',
    'It is $1.70 dearer than Applegate Organic Smoked Sausage, 12 oz.',
  ],
  lettuce: [
    'It appears in FDA recall reports of 2026-04-02 (E. coli): check the lot code.',
    'It appears in FDA recall reports, but this lot is unaffected.',
  ],
  beans: [
    'Priced at $1.19, the three packs are a saving of $2.40 on Goya Black Beans, 15.5 oz.',
    'The pack says “no added salt”, and the beans work out at $0.27 per 100 g.',
  ],
  beef: [
    'The world average for beef is about 99.5 kg CO₂e per lb.',
    'At $8.99 it is cheaper by $3.00 than Market Pantry Ground Beef 80/20, 1 lb.',
  ],
  chocolate: [
    'It bears the Fairtrade label and the Rainforest Alliance label.',
    'Of the 180g, 30 g is required and 150 g remains.',
  ],
  banana: [
    'Sold singly at $0.54, six come to $1.74.',
    'The bananas are Fairtrade, at $0.54 less than Organic Bananas, each.',
  ],
  tofu: [
    'It is dearer by $0.60 than Nasoya Firm Tofu, 14 oz because it has more protein.',
    'Its recorded allergens are wheat, though the pack decides.',
  ],
  flour: [
    'A 5 lb pack at $5.49 supplies the 3 cups required, with 1.91 lb remaining.',
    'It works out at $2.40 per 100 g, one of 13 unit prices the store shows for flour.',
  ],
  yogurt: [
    'The record places it in NOVA group 4, ultra-processed food.',
    'At $6.99 it is $2.00 dearer than Siggi’s Plain Skyr, 32 oz.',
  ],
  asparagus: ['One bunch of 1 lb is bought at $3.99.', 'Asparagus is out of season in late April.'],
  apples: [
    'The 3 lb bag is $2.50 cheaper than Organic Gala Apples, 3 lb Bag because it is conventional produce from late-season stock.',
    'Apples are at their peak in late September in the Northeast.',
  ],
  butter: [
    'It is dearer than Land O Lakes Salted Butter, 8 oz by $1.30, being whipped with oil.',
    'A third-party standard labels this butter grass-fed.',
  ],
  lentils: [
    'A 500g pack at £1.90 supplies the 350 g required, and 15 g remains.',
    'The world average for rice is about 1.8 kg CO₂e per kg, as it is for lentils.',
  ],
  turkey: [
    'Two packs come to $5.49 and supply the 900 g required.',
    'It undercuts Plainville Farms Organic Ground Turkey, 16 oz by $4.00 and is leaner.',
  ],
  kale: ['The bunch is priced at $0.80, which is dearer than Green Kale, 1 bunch.'],
  tuna: [
    'The tuna is labelled MSC and was caught off Cornwall.',
    'It is £1.40 cheaper than Princes Tuna Chunks in Brine 4x145g.',
  ],
  peppers: ['Three peppers come to £0.58, one of 6 unit prices this store shows.'],
  bread: [
    'Its recorded allergens are wheat, sesame and milk, though the pack decides.',
    'The 27 oz loaf is $3.10 cheaper than Wonder Classic White Bread, 20 oz.',
  ],
  cream: ['It is dearer than Land O Lakes Heavy Whipping Cream, 16 fl oz by $6.29, and it is organic.'],
  shrimp: ['Priced at $9.99 for 1 lb, it is $5.00 dearer than Wild Gulf Shrimp, 1 lb.'],
};
