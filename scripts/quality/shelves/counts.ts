/**
 * Lines with an amount, and one product each whose size is only in its title: `title | line = packs, line = packs`. If either of
 * two numbers is fine, both are given ("2/3").
 */
const table = `
Red Onions (each) | 2 red onions = 2, 3 red onion = 3, 1 red onion = 1
Lemons (each) | 3 lemons = 3, 4 lemon = 4, 2 fresh lemons = 2
Suncrest Grapefruit, each | 2 grapefruit = 2, 5 grapefruits = 5
Avocados - each - Casa Loma | 3 avocados = 3, 2 ripe avocados = 2, 4 avocado = 4
Zucchini ea | 2 zucchini = 2, 3 zucchinis = 3
English Cucumber (each) | 2 cucumbers = 2, 1 cucumber = 1
Harrow & Dean Green Bell Peppers (each) | 3 green bell peppers = 3, 2 bell pepper = 2
Corn on the Cob each | 4 corn on the cob = 4, 6 ears of corn = 6
Mangoes, each | 2 mangoes = 2, 3 mango = 3
Sweet Potatoes (each) | 4 sweet potatoes = 4, 2 sweet potato = 2
Kiwi Fruit (each) | 6 kiwis = 6, 5 kiwi = 5
Iceberg Lettuce (each) | 1 head of lettuce = 1, 2 heads lettuce = 2, 2 lettuce = 2
Garlic Bulbs (each) | 3 garlic bulbs = 3, 2 heads of garlic = 2, 6 cloves garlic = 1
Limes - 5 pack - Mill Lane | 5 limes = 1, 10 limes = 2, 3 limes = 1
Braeburn Apples 6 pack | 6 apples = 1, 12 apples = 2, 7 apples = 2
Bananas 5 ct | 5 bananas = 1, 6 bananas = 2
Tomatoes on the Vine 1 lb | 2 lb tomatoes = 2, 1.5 lbs tomatoes = 2, 1 pound of tomatoes = 1
Maris Piper Potatoes 2.5 kg | 5 kg potatoes = 2, 2 kg potatoes = 1
Cilantro (1 bunch) | 2 bunches cilantro = 2, 1 bunch of cilantro = 1
Radishes, 1 bunch | 2 bunches of radishes = 2, 1 bunch radishes = 1
Strawberries (1 lb) | 3 lb strawberries = 3, 2 pounds strawberries = 2, 16 oz strawberries = 1
Ground Coffee, 12 oz | 36 oz coffee = 3, 24 oz ground coffee = 2, 12 oz coffee = 1
Whole Bean Coffee (2 lb) | 4 lb coffee beans = 2, 2 lb coffee beans = 1
Instant Coffee 100 g | 200 g instant coffee = 2, 300 g instant coffee = 3
Cocoa Powder 250 g | 500 g cocoa powder = 2, 200 g cocoa = 1
Loose Leaf Black Tea 125 g | 250 g black tea = 2
Green Tea Bags - 40 ct - Kirkstall | 80 green tea bags = 2, 40 green tea bags = 1
Penne (16 oz) | 32 oz penne = 2, 3 lb penne = 3, 48 oz of penne = 3
Spaghetti 500 g | 1.5 kg spaghetti = 3, 1 kg of spaghetti = 2
Basmati Rice, 2 lb | 4 lb basmati rice = 2, 6 lbs basmati rice = 3
Granulated Sugar 4 lb | 12 lb sugar = 3, 8 lbs of sugar = 2
All-Purpose Flour (5 lb) | 10 lb flour = 2, 15 lbs all-purpose flour = 3
Rolled Oats, 42 oz | 84 oz rolled oats = 2, 42 oz oats = 1
Table Salt 26 oz | 52 oz salt = 2
Bay Leaves (0.5 oz) | 0.5 oz bay leaves = 1, 1 oz bay leaves = 2
Ground Cinnamon 2 oz | 4 oz ground cinnamon = 2, 6 oz cinnamon = 3
Chicken Broth, 32 oz | 96 oz chicken broth = 3, 64 oz chicken broth = 2
Vegetable Oil (48 fl oz) | 96 fl oz vegetable oil = 2, 48 oz vegetable oil = 1
White Vinegar, 32 fl oz | 64 fl oz vinegar = 2, 96 fl oz white vinegar = 3
Extra Virgin Olive Oil 500 ml | 1 L olive oil = 2, 1.5 litres olive oil = 3
Whole Milk (1 gal) | 2 gallons milk = 2, 3 gal whole milk = 3
Whole Milk 1/2 gal | 1 gal milk = 2, 1/2 gallon milk = 1
Semi Skimmed Milk 2 pints | 4 pints semi-skimmed milk = 2, 2 pints of semi skimmed milk = 1
Heavy Cream, 1 pint | 2 pints heavy cream = 2, 3 pints of heavy cream = 3
Orange Juice 52 fl oz | 104 fl oz orange juice = 2
Large Eggs (12 ct) | 24 eggs = 2, 2 dozen eggs = 2, 36 large eggs = 3
Butter - 16 oz - Three Rivers | 32 oz butter = 2, 2 lb butter = 2
Greek Yogurt 5.3 oz | 4 greek yogurts = 4, 5.3 oz greek yogurt = 1
Cheddar Cheese, 8 oz | 16 oz cheddar = 2, 24 oz cheddar cheese = 3
Chicken Thighs (1 lb) | 3 lb chicken thighs = 3, 32 oz chicken thighs = 2
Beef Mince 500 g | 1 kg beef mince = 2, 1.5 kg minced beef = 3
Salmon Fillets 2 pack | 4 salmon fillets = 2, 2 salmon fillets = 1
Pork Sausages 8 pack | 16 sausages = 2, 8 pork sausages = 1
Bacon, 12 oz | 24 oz bacon = 2
Firm Tofu (14 oz) | 28 oz tofu = 2, 2 packs of tofu = 2, 3 blocks tofu = 3
Chickpeas, 15 oz | 2 cans chickpeas = 2, 3 tins of chickpeas = 3, 30 oz chickpeas = 2
Chopped Tomatoes 400 g | 4 tins chopped tomatoes = 4, 800 g chopped tomatoes = 2, 2 cans of chopped tomatoes = 2
Black Beans (15 oz) | 2 cans of black beans = 2, 45 oz black beans = 3
Coconut Milk 13.5 fl oz | 2 cans coconut milk = 2, 27 fl oz coconut milk = 2
Tuna Chunks in Brine 145 g | 4 tins tuna = 4, 2 cans of tuna = 2
Flour Tortillas (10 ct) | 20 tortillas = 2, 10 flour tortillas = 1, 2 packs of tortillas = 2
Naan - 4 ct - Nordhaven | 12 naan = 3, 8 naans = 2, 4 naan breads = 1
Hamburger Buns, 8 ct | 16 hamburger buns = 2, 8 hamburger buns = 1
White Sandwich Bread 20 oz | 2 loaves of white bread = 2, 1 loaf bread = 1, 40 oz white bread = 2
Bagels 6 ct | 12 bagels = 2, 6 bagels = 1
Dark Chocolate Bar 3.5 oz | 7 oz dark chocolate = 2, 3 bars dark chocolate = 3, 2 bars of dark chocolate = 2
Milk Chocolate Bar 100 g | 200 g milk chocolate = 2, 2 milk chocolate bars = 2
Frozen Peas, 12 oz | 24 oz frozen peas = 2, 2 bags frozen peas = 2
Almonds (8 oz) | 16 oz almonds = 2, 1 lb almonds = 2
Sparkling Water 12 ct | 24 sparkling waters = 2, 12 cans of sparkling water = 1
Honey, 12 oz | 24 oz honey = 2, 2 jars of honey = 2
Strawberry Jam 340 g | 2 jars strawberry jam = 2, 1 jar of strawberry jam = 1
Tomato Ketchup 20 oz | 2 bottles of ketchup = 2, 1 bottle ketchup = 1
Soy Sauce (15 fl oz) | 30 fl oz soy sauce = 2, 2 bottles soy sauce = 2
Corn Flakes 18 oz | 2 boxes of corn flakes = 2, 36 oz corn flakes = 2
Active Dry Yeast 3 ct | 3 packets of yeast = 1, 6 packets yeast = 2
`;

/** One line, the only product for it, and the right numbers of packs. */
export interface CountedLine {
  line: string;
  title: string;
  right: readonly number[];
}

export const countedLines: readonly CountedLine[] = table
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [title = '', lines = ''] = row.split(' | ');
    return lines.split(', ').map((entry) => {
      const [line = '', right = ''] = entry.split(' = ');
      return { line, title, right: right.split('/').map(Number) };
    });
  });
