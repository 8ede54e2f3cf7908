import type { outsidePicks } from './picks';
import type { secondPicks } from './second-picks';

type Sentences = Readonly<Partial<Record<keyof typeof secondPicks | keyof typeof outsidePicks, readonly string[]>>>;

/** True sentences of the sixth writing, spoken to the shopper; counted before anything was changed for them. */
export const sixthHonest: Sentences = {
  rice: [
    'You pay £1.25 for a 1kg pack here, which is £1.10 less than you would for Tilda Pure Basmati Rice 1kg.',
    'You need 300 g, so one 1kg pack does it and you will have 700 g left.',
  ],
  spinach: [
    'This spinach is organic and in season in early May, although you pay $2.00 more than for Good & Gather Baby Spinach, 5 oz.',
    'You need 200 g, so two 5 oz packs go in the cart, together costing $7.98.',
  ],
  eggs: [
    'The pack says “free-range”, and you pay £0.95 more for it than for Tesco Medium Eggs, 6 pack.',
    'You need 6 eggs, and this 6 pack has them for £2.40.',
  ],
  chicken: [
    'You save $3.02 here compared with Bell & Evans Organic Chicken Breasts, 1 lb, and the two packs cost $14.98.',
    'You will have 1 lb left after using the 2 lb you need, and it keeps 2 days.',
  ],
  coffee: [
    'Even though it costs £1.25 more than Lavazza Ground Coffee 250g, it is labelled Fairtrade, which is a third-party standard.',
    'You get 227g for £4.50, and once you have used the 200 g you need, 27 g remains.',
  ],
  onions: [
    'Onions are no. 5 on EWG’s 2026 Clean Fifteen, and a 3 lb bag of these costs you $2.79.',
    'This one is in your cheaper, balanced and conscious carts: one 3 lb bag for the 2 you need.',
  ],
  strawberries: [
    'You save $3.00 by comparison with Driscoll’s Organic Strawberries, 16 oz; strawberries are on EWG’s 2026 Dirty Dozen, though, and these are not organic.',
    'One 16 oz pack gives you the 400 g you need plus 54 g extra, which keeps 3 days.',
  ],
  milk: [
    'This milk is organic and costs you $2.30 more than Great Value Whole Milk, 64 fl oz would.',
    'Its recorded allergens: milk, and the pack decides.',
  ],
  tomatoes: [
    'For your 1.2 kg you need three 400g packs, and they come to £4.80 altogether.',
    'It sits between the two others on price: £2.10 more than Tesco Chopped Tomatoes 400g, yet £1.35 less than Biona Organic Chopped Tomatoes 400g.',
  ],
  pasta: [
    'You need 1 lb of spaghetti, and this 16 oz pack covers it for $1.84.',
    'It is $1.15 cheaper than De Cecco Spaghetti, 16 oz, and $0.41 per 100 g is a good price per unit too.',
  ],
  oil: [
    'At £7.50, this 500ml pack is £2.25 cheaper than Napolina Extra Virgin Olive Oil 1L.',
    'You only use 45 ml of the 500ml, which leaves you 455 ml.',
  ],
  salmon: [
    'You pay $8.00 more than for Atlantic Salmon Portions, 12 oz, but this one carries the MSC label, a third-party standard.',
    'Since you need 1.25 lb, two 12 oz packs are in the cart, with 113 g left that keeps 1 day.',
  ],
  sausage: [
    'It saves you $1.70 next to Applegate Organic Smoked Sausage, 12 oz, though it is recorded as NOVA group 4, ultra-processed food.',
    'You have 47 g left over from the 14 oz pack, and that keeps 7 days.',
  ],
  lettuce: [
    'You get three hearts for $3.49 and need two, so one is left and keeps 7 days.',
    'Please note that it is listed in FDA recall reports of 2026-03-12 (E. coli): check the lot code.',
  ],
  beans: [
    'You need 3 cans, and three 15.5 oz ones cost $3.57, or $2.40 less than Eden Organic Black Beans, 15 oz.',
    'These work out at $0.27 per 100 g, which is a good price per unit among the 11 this store shows.',
  ],
  beef: [
    'You are 46 g short of your 500 g with one 1 lb pack, which costs $8.99.',
    'It is $3.00 dearer than Market Pantry Ground Beef 80/20, 1 lb, and its pack says “grass-fed”.',
  ],
  chocolate: [
    'You pay £1.80 more than for Tesco Plain Chocolate 200g, while this one is labelled Fairtrade.',
    'It costs £3.75 for 180g, which means £2.08 per 100 g, and you will have 30 g left.',
  ],
  banana: [
    'Six of these cost you $1.74, which is $0.54 less than Organic Bananas, each.',
    'As a world average, a kilogram of banana causes about 0.9 kg CO₂e, say Poore and Nemecek 2018.',
  ],
  tofu: [
    'You pay $2.49 for 14 oz of tofu, the amount you need, and $0.60 more than you would for Nasoya Firm Tofu, 14 oz.',
    'Recorded allergens: soybeans, and the pack decides.',
  ],
  flour: [
    'Although it costs $2.00 more than Gold Medal All-Purpose Flour, 5 lb, this is the pick for your balanced cart.',
  ],
  yogurt: [
    'Compared with Siggi’s Plain Skyr, 32 oz you save $2.00, yet compared with Chobani Plain Greek Yogurt, 32 oz you pay $1.50 more.',
    'You need 1 cup; after that, 662 g of the 32 oz pack is left, and it keeps 10 days.',
  ],
  asparagus: [
    'It is asparagus season in late April in 5 of 7 mainland US regions, and this bunch costs $3.99.',
    'Asparagus is on EWG’s 2026 Clean Fifteen, and you get one bunch of it, though its size is not given.',
  ],
  apples: [
    'These are not organic, and apples are no. 8 on EWG’s 2026 Dirty Dozen, but you save $2.50 compared with Organic Gala Apples, 3 lb Bag.',
  ],
  butter: [
    'It costs you $4.79, which is $1.30 more than Land O Lakes Salted Butter, 8 oz, and the pack says “grass-fed”.',
    'You need 100 g of the 8 oz pack, so 127 g will be left, and it keeps 30 days.',
  ],
  lentils: [
    'You get 500g of lentils for £1.90, and with 350 g of that needed you keep 150 g.',
    'The cheaper, balanced and conscious carts all hold these lentils, at £0.38 per 100 g.',
  ],
  turkey: [
    'You need 900 g, so you get two 16 oz packs for $10.98, and 7 g is left.',
    'It is $4.00 cheaper than Plainville Farms Organic Ground Turkey, 16 oz, and on its pack you read “no antibiotics ever”.',
  ],
  kale: [
    'This kale has the USDA Organic label, a third-party standard, and it is in season in early November.',
    'You pay $3.29 a bunch, or $0.80 more than for Green Kale, 1 bunch.',
  ],
  tuna: [
    'You pay £5.25 for the four 145g tins, which is £1.40 more than Princes Tuna Chunks in Brine 4x145g, and they are labelled MSC.',
    'It is the pick for your balanced cart and works out at £0.91 per 100 g.',
  ],
  peppers: [
    'You use two of the three peppers, and the one left over keeps 7 days.',
    'They cost £1.75, and that is £0.55 less than Organic Mixed Peppers, 3 pack.',
  ],
  bread: ['It is labelled USDA Organic while also being ultra-processed (NOVA 4), and you pay $6.49 for 27 oz.'],
  cream: [
    'This cream is organic and $1.80 dearer than Land O Lakes Heavy Whipping Cream, 16 fl oz.',
    'Once you have used your 1 cup, you have 237 ml left, which keeps 5 days.',
  ],
  shrimp: ['You get 1 lb for $9.99, although you need 1.5 lb, so you will be 227 g short.'],
};

/** False sentences of the sixth writing. */
export const sixthFalse: Sentences = {
  rice: [
    'You pay £1.25 for a 1kg pack here, and nobody sells rice for less.',
    'Your recipe needs 700 g, so one 1kg pack does it and you will have 300 g left.',
  ],
  spinach: [
    'You need 200 g, so two 5 oz packs go in the cart, together costing $3.99.',
    'You will love this spinach because it was picked this morning on a farm in California.',
  ],
  eggs: [
    'The pack says “free-range”, and you pay £0.95 less for it than for Tesco Medium Eggs, 6 pack.',
    'You can be sure of these eggs: free-range is a third-party standard here.',
  ],
  chicken: [
    'You save $14.98 here compared with Bell & Evans Organic Chicken Breasts, 1 lb.',
    'You will have 2 lb left after using the 1 lb you need, and it keeps 2 days.',
  ],
  coffee: [
    'Even though it is labelled Fairtrade, it costs £1.25 less than Lavazza Ground Coffee 250g.',
    'You get 250g for £4.50, and 27 g remains once you have used 200 g.',
  ],
  onions: [
    'Onions are no. 5 on EWG’s 2026 Clean Fifteen, so these hold no pesticides at all.',
    'You save $2.79 on a 3 lb bag with this pick.',
  ],
  strawberries: [
    'You save $3.00 by comparison with Driscoll’s Strawberries, 16 oz.',
    'Strawberries are at their peak in the Northeast in early July, so you get them at the right time.',
  ],
  milk: [
    'This milk is organic and saves you $2.30 compared with Great Value Whole Milk, 64 fl oz.',
    'Good news: this milk is safe for people with a milk allergy.',
  ],
  tomatoes: [
    'For your 1.2 kg you need two 400g packs, and they come to £4.80 altogether.',
    'It is the cheapest of the three: £1.35 less than Biona Organic Chopped Tomatoes 400g and £2.10 less than Tesco Chopped Tomatoes 400g.',
  ],
  pasta: [
    'It is $1.15 dearer than De Cecco Spaghetti, 16 oz, but cooks faster.',
    'You need 1 lb of spaghetti, and this 16 oz pack leaves you 4 oz.',
  ],
  oil: [
    'This oil is £2.25 cheaper than Napolina Extra Virgin Olive Oil 1L, and it is cold-pressed and organic.',
    'You use 455 ml of the 500ml, which leaves you 45 ml.',
  ],
  salmon: [
    'You pay $8.00 more than for Atlantic Salmon Portions, 12 oz, since this one has more protein.',
    'You save $27.98 by buying two 12 oz packs of this salmon.',
  ],
  sausage: [
    'It saves you $1.70 next to Applegate Organic Smoked Sausage, 12 oz, and is organic as well.',
    'You have 47 g left over from the 14 oz pack, and that keeps 7 weeks.',
  ],
  lettuce: [
    'You get three hearts for $3.49 and need three, so nothing is left.',
    'It was listed in recall reports of 2026-03-12, but the recall is over now.',
  ],
  beans: [
    'You need 3 cans, and three 15.5 oz ones cost $2.40.',
    'These beans have the USDA Organic label, just like Eden Organic Black Beans, 15 oz.',
  ],
  beef: [
    'You have 46 g more than your 500 g with one 1 lb pack, which costs $8.99.',
    'Beef averages about 9.9 kg CO₂e per kg worldwide, so you can feel good about this one.',
  ],
  chocolate: [
    'You pay £1.80 less than for Tesco Plain Chocolate 200g, and the bar is labelled Fairtrade.',
    'It is labelled Fairtrade, so all of its cocoa growers earn a living wage.',
  ],
  banana: [
    'Six of these cost you $0.29, so they are $0.54 cheaper than Organic Bananas, each.',
    'Bananas have the smallest footprint of any fruit, at about 0.9 kg CO₂e per kg.',
  ],
  tofu: [
    'You pay $0.63 for 14 oz of tofu, which your recipe needs.',
    'You pay $0.60 more than for House Foods Firm Tofu, 14 oz.',
  ],
  flour: [
    'Although it costs $2.00 more than Gold Medal All-Purpose Flour, 5 lb, this is the pick for your conscious cart.',
    'You need 3 cups, so you will have about 1.91 lb of flour left.',
  ],
  yogurt: [
    'Compared with Siggi’s Plain Skyr, 32 oz you save $1.50, yet compared with Chobani Plain Greek Yogurt, 32 oz you pay $2.00 more.',
    'You need 1 cup; the 662 g left keeps 10 days in the freezer.',
  ],
  asparagus: ['It is asparagus season all year in 5 of 7 mainland US regions.', 'You get 1 lb of asparagus for $3.99.'],
  apples: [
    'These are organic, which is why they cost $2.50 less than Organic Gala Apples, 3 lb Bag.',
    'You need 4 apples, and this 3 lb bag holds exactly 8 of them.',
  ],
  butter: ['It costs you $1.30, and the pack says “grass-fed”.', 'Recorded allergens: none, and the pack decides.'],
  lentils: ['You get 500g of lentils for £1.90, and with 150 g going into your meal you keep 350 g.'],
  turkey: [
    'It is $4.00 cheaper per pack than a chicken, and you need 900 g.',
    'You need 900 g, so you get two 16 oz packs for $5.49.',
  ],
  kale: [
    'You pay $3.29 a bunch, or $0.80 less than for Green Kale, 1 bunch.',
    'This kale is no. 3 on EWG’s 2026 Clean Fifteen.',
  ],
  tuna: [
    'These tins are labelled MSC and pole-and-line caught, though you pay £1.40 more than Princes Tuna Chunks in Brine 4x145g.',
    'You pay £5.25 for two tins, which is all you need.',
  ],
  peppers: [
    'They cost £1.75, and that is £0.55 less than Organic Mixed Peppers, 3 pack, so these are organic peppers at a lower price.',
  ],
  bread: ['It is labelled USDA Organic and, better still, minimally processed (NOVA 1).'],
  cream: [
    'This cream is organic and $1.80 cheaper than Land O Lakes Heavy Whipping Cream, 16 fl oz.',
    'Once you have used your 237 ml, you have 1 cup left, which keeps 30 days.',
  ],
  shrimp: ['You get 1 lb for $9.99, although you need 1.5 lb, so you will be 227 lb short.'],
};
