/**
 * Lines with one product each and the right number of packs: `title; size as written | line = packs, …`. Written from general
 * knowledge of weights and kitchens. If either of two numbers is fine, both are given ("2/3").
 */
const table = `
White Potatoes; 2.5 kg | 500 g potatoes = 1, 1 kg potatoes = 1, 2 kg potatoes = 1, 5 kg potatoes = 2, 6 potatoes = 1, 2 lbs potatoes = 1, 10 kg potatoes = 4
Russet Potatoes; 5 lb bag | 4 large potatoes = 1, 3 lb potatoes = 1, 8 potatoes = 1, 10 lb potatoes = 2
Yellow Onion; 1 each | 1 onion = 1, 2 onions = 2, 3 large onions = 3, 8 onions = 8, 14 onions = 14
Yellow Onions; 3 lb bag | 1 onion = 1, 5 onions = 1, 2 lb onions = 1, 12 onions = 1/2
Red Onions; 750 g | 1 red onion = 1, 2 red onions = 1, 4 red onions = 1, 500 g red onions = 1
Carrots; 1 kg | 2 carrots = 1, 6 carrots = 1, 500 g carrots = 1, 10 carrots = 1, 2 kg carrots = 2
Garlic; 1 each | 1 head garlic = 1, 2 heads of garlic = 2, 3 cloves garlic = 1, 1 clove garlic = 1, 8 cloves of garlic = 1, 20 cloves garlic = 2/3
Lemons; 1 each | 1 lemon = 1, 2 lemons = 2, 20 lemons = 20, 6 lemons = 6, 15 lemons = 15
Limes; 5 per pack | 2 limes = 1, 5 limes = 1, 6 limes = 2, 10 limes = 2, 20 limes = 4
Bananas; 1 each | 3 bananas = 3, 6 bananas = 6, 1 banana = 1, 12 bananas = 12
Avocado; 1 each | 1 avocado = 1, 2 avocados = 2, 5 avocados = 5, 16 avocados = 16
Large Eggs; 12 ct | 2 eggs = 1, 6 eggs = 1, 12 eggs = 1, 24 eggs = 2, 1 dozen eggs = 1, 30 eggs = 3, 48 eggs = 4
Medium Free Range Eggs; 6 per pack | 3 eggs = 1, 8 eggs = 2, 24 eggs = 4, 2 dozen eggs = 4
Fresh Basil; 1 bunch | 1 bunch basil = 1, 2 bunches basil = 2, 10 basil leaves = 1, 1/4 cup basil = 1, 3 sprigs basil = 1
Flat Leaf Parsley; 30 g | 1 tbsp chopped parsley = 1, 2 tbsp parsley = 1, 3 sprigs parsley = 1, 30 g parsley = 1, 50 g parsley = 2
Fresh Thyme; 20 g | 3 sprigs thyme = 1, 1 tsp thyme = 1, 6 sprigs of thyme = 1
Cilantro; 1 bunch | 1 bunch cilantro = 1, 1/2 cup cilantro = 1, 1 cup cilantro = 1, 2 bunches cilantro = 2
Celery; 1 each | 2 stalks celery = 1, 3 celery stalks = 1, 1 head celery = 1, 1 stalk celery = 1
Green Onions; 1 bunch | 1 bunch green onions = 1, 2 green onions = 1, 4 green onions = 1, 2 bunches green onions = 2
Baby Spinach; 200 g | 100 g spinach = 1, 200 g spinach = 1, 400 g spinach = 2, 500 g spinach = 3
Mushrooms; 250 g | 250 g mushrooms = 1, 200 g mushrooms = 1, 500 g mushrooms = 2, 8 oz mushrooms = 1
Tomatoes; 6 per pack | 2 tomatoes = 1, 4 tomatoes = 1, 6 tomatoes = 1, 8 tomatoes = 2
Roma Tomatoes; 1 lb | 1 lb tomatoes = 1, 2 lbs tomatoes = 2, 4 tomatoes = 1/2
Broccoli; 350 g | 1 broccoli = 1/2, 1 head broccoli = 1/2, 300 g broccoli = 1, 700 g broccoli = 2
Cucumber; 1 each | 1 cucumber = 1, 2 cucumbers = 2, 4 cucumbers = 4
Root Ginger; 150 g | 1 inch ginger = 1, 20 g ginger = 1, 1 tbsp ginger = 1, 100 g ginger = 1
Basmati Rice; 1 kg | 200 g basmati rice = 1, 1 cup basmati rice = 1, 2 cups basmati rice = 1, 1 kg basmati rice = 1, 3 kg basmati rice = 3
Long Grain White Rice; 2 lb | 1 cup rice = 1, 3 cups rice = 1, 1 lb rice = 1, 2 lb rice = 1
All Purpose Flour; 5 lb | 2 cups flour = 1, 500 g flour = 1, 5 cups flour = 1, 2 kg flour = 1, 10 lb flour = 2
Plain Flour; 1.5 kg | 250 g plain flour = 1, 1 kg plain flour = 1, 3 kg plain flour = 2, 2 tbsp plain flour = 1
Granulated Sugar; 1 kg | 100 g sugar = 1, 1 cup sugar = 1, 2 tbsp sugar = 1, 1 tsp sugar = 1, 2 kg sugar = 2
Unsalted Butter; 250 g | 50 g butter = 1, 2 tbsp butter = 1, 250 g butter = 1, 500 g butter = 2, 1 cup butter = 1
Salted Butter; 1 lb | 1 stick butter = 1, 2 sticks butter = 1, 1/2 cup butter = 1, 1 lb butter = 1
Whole Milk; 1 gal | 1 cup milk = 1, 2 cups milk = 1, 1 quart milk = 1, 1 gallon milk = 1, 2 gallons milk = 2
Whole Milk; 1 l | 200 ml milk = 1, 500 ml milk = 1, 1 l milk = 1, 2 litres milk = 2, 3 l milk = 3
Double Cream; 300 ml | 100 ml double cream = 1, 300 ml double cream = 1, 600 ml double cream = 2
Greek Yogurt; 500 g | 2 tbsp greek yogurt = 1, 1 cup greek yogurt = 1, 500 g greek yogurt = 1, 1 kg greek yogurt = 2
Mature Cheddar; 400 g | 100 g cheddar = 1, 200 g cheddar = 1, 1 cup cheddar = 1, 800 g cheddar = 2
Parmesan; 200 g | 50 g parmesan = 1, 1/2 cup parmesan = 1, 100 g parmesan = 1
Chicken Breast Fillets; 600 g | 500 g chicken breast = 1, 2 chicken breasts = 1, 1 kg chicken breast = 2, 1 lb chicken breast = 1, 1.2 kg chicken breast = 2
Boneless Skinless Chicken Thighs; 1.5 lb | 1 lb chicken thighs = 1, 1.5 lb chicken thighs = 1, 3 lb chicken thighs = 2
Ground Beef; 1 lb | 1 lb ground beef = 1, 2 lb ground beef = 2, 500 g ground beef = 1/2, 4 lb ground beef = 4
Salmon Fillets; 240 g | 200 g salmon = 1, 400 g salmon = 2, 1 lb salmon = 2
Smoked Back Bacon; 200 g | 4 slices bacon = 1, 200 g bacon = 1, 6 slices of bacon = 1
Red Lentils; 500 g | 200 g red lentils = 1, 1 cup red lentils = 1, 500 g red lentils = 1, 1 kg red lentils = 2
Spaghetti; 500 g | 200 g spaghetti = 1, 500 g spaghetti = 1, 1 kg spaghetti = 2, 400 g spaghetti = 1
Black Beans; 15 oz can | 1 can black beans = 1, 2 cans black beans = 2, 3 cans black beans = 3, 1 (15 oz) can black beans = 1, 14 cans black beans = 14
Chickpeas In Water; 400 g can | 1 can chickpeas = 1, 2 cans chickpeas = 2, 2 x 400g tins chickpeas = 2, 4 tins chickpeas = 4
Chopped Tomatoes; 400 g tin | 1 tin chopped tomatoes = 1, 2 tins chopped tomatoes = 2, 400 g chopped tomatoes = 1, 6 cans chopped tomatoes = 6
Coconut Milk; 400 ml can | 1 can coconut milk = 1, 200 ml coconut milk = 1, 400 ml coconut milk = 1, 2 cans coconut milk = 2
Extra Virgin Olive Oil; 500 ml | 1 tbsp olive oil = 1, 2 tbsp olive oil = 1, 100 ml olive oil = 1, 1/4 cup olive oil = 1, 500 ml olive oil = 1
Ground Cumin; 45 g | 1 tsp ground cumin = 1, 2 tsp ground cumin = 1, 1 tbsp ground cumin = 1
Smoked Paprika; 40 g | 1 tsp smoked paprika = 1, 2 tbsp smoked paprika = 1
Saffron Threads; 0.4 g | 1 pinch saffron = 1, 1 g saffron = 3, 0.4 g saffron = 1
Black Truffle; 30 g | 30 g black truffle = 1, 20 g black truffle = 1
Honey; 340 g | 2 tbsp honey = 1, 1 tbsp honey = 1, 100 g honey = 1
Rolled Oats; 1 kg | 100 g oats = 1, 1 cup oats = 1, 500 g oats = 1
Chicken Broth; 32 oz | 1 cup chicken broth = 1, 2 cups chicken broth = 1, 4 cups chicken broth = 1, 6 cups chicken broth = 2
Firm Tofu; 14 oz | 1 block tofu = 1, 14 oz tofu = 1, 400 g tofu = 1/2, 2 blocks tofu = 2
Ground Almonds; 150 g | 50 g ground almonds = 1, 100 g ground almonds = 1, 300 g ground almonds = 2
Walnut Halves; 200 g | 50 g walnuts = 1, 1 cup walnuts = 1, 200 g walnuts = 1
White Sandwich Bread; 1 loaf | 1 loaf bread = 1, 2 slices bread = 1, 8 slices bread = 1, 2 loaves bread = 2
Flour Tortillas; 8 ct | 8 flour tortillas = 1, 4 flour tortillas = 1, 16 flour tortillas = 2, 24 flour tortillas = 3
Red Bell Pepper; 1 each | 1 red bell pepper = 1, 2 red bell peppers = 2, 3 red bell peppers = 3, 13 red bell peppers = 13
Lager Beer; 6 x 330 ml | 2 bottles beer = 1, 330 ml beer = 1, 1 l beer = 1
Corn On The Cob; 4 per pack | 4 ears corn = 1, 2 ears of corn = 1, 8 ears corn = 2
`;

/** One line, one product that fits it, and the right numbers of packs. */
export interface KnownLine {
  line: string;
  title: string;
  size: string;
  right: readonly number[];
}

export const knownLines: readonly KnownLine[] = table
  .trim()
  .split('\n')
  .flatMap((row) => {
    const [product = '', lines = ''] = row.split(' | ');
    const [title = '', size = ''] = product.split('; ');
    return lines.split(', ').map((entry) => {
      const [line = '', right = ''] = entry.split(' = ');
      return { line, title, size, right: right.split('/').map(Number) };
    });
  });
