import type { Extraction } from '../../../lib/agents/ingredients-by-model';
import { anAnswer, readItems } from './model-answers';

/**
 * Answers as an honest model gives them: written from how cooks write, with names, notes, titles and questions that are in no table of
 * ours on purpose. `wish` says which prompt each answers.
 */
const meals: readonly [wish: string, title: string, items: string][] = [
  ['lemon herb roast chicken for 4', 'Lemon Herb Roast Chicken', '1 each whole chicken [about 1.8 kg]; 2 each lemon; 4 sprig rosemary {fresh}; 4 sprig thyme {fresh}; 1 head garlic [halved]; 800 g potato [cut into chunks]; ~2 tbsp olive oil; ~salt; ~black pepper'],
  ['thai green curry with tofu', 'Thai Green Curry with Tofu', '400 g tofu [extra-firm, cubed]; 3 tbsp green curry paste; 400 ml coconut milk; 1 each red bell pepper [sliced]; 150 g sugar snap pea; 1 handful thai basil; 2 tbsp soy sauce; 300 g jasmine rice; 1 each lime'],
  ['spaghetti carbonara for two', 'Spaghetti Carbonara', '200 g spaghetti; 100 g guanciale; 2 each egg [plus 1 yolk]; 50 g pecorino romano [finely grated]; ~black pepper [freshly ground]'],
  ['beef bourguignon for 6', 'Beef Bourguignon', '1.2 kg beef chuck [cut into 4 cm cubes]; 150 g bacon lardon; 750 ml red wine; 500 ml beef stock; 300 g pearl onion; 300 g cremini mushroom [quartered]; 3 each carrot; 2 tbsp tomato paste; 2 each bay leaf; ~2 tbsp flour'],
  ['vegan chili', 'Smoky Vegan Chili', '2 can black bean; 1 can kidney bean [drained and rinsed]; 2 can crushed tomato; 1 each red onion [diced]; 3 clove garlic [minced]; 2 tsp cumin {ground}; 2 tsp paprika {smoked}; 1 tbsp chili powder; 1 each avocado [to serve]; 1 bunch cilantro'],
  ['gluten free pancakes for 3', 'Gluten-Free Pancakes', '200 g gluten-free flour; 2 each egg; 250 ml milk; ~2 tsp baking powder; ~1 tbsp sugar; 2 tbsp maple syrup [to serve]; 150 g blueberry; 30 g butter'],
  ['salmon teriyaki bowls for 2', 'Salmon Teriyaki Bowls', '300 g salmon fillet [skin on]; 3 tbsp soy sauce; 2 tbsp mirin; 1 tbsp honey; 1 knob ginger {fresh}; 150 g sushi rice; 1 each avocado; 100 g edamame [shelled]; 1 tsp sesame seed; 2 each scallion'],
  ['dairy free mac and cheese', 'Dairy-Free Mac and Cheese', '350 g elbow macaroni; 200 g cashew [soaked]; 40 g nutritional yeast; 500 ml oat milk; 1 tsp dijon mustard; 2 clove garlic; ~2 tbsp olive oil'],
  ['tacos al pastor for 5', 'Tacos al Pastor', '1 kg pork shoulder [thinly sliced]; 3 each guajillo chile {dried}; 1 each pineapple; 3 tbsp achiote paste; 15 each corn tortilla; 1 each white onion; 1 bunch cilantro; 3 each lime'],
  ['ramen with soft eggs', 'Shoyu Ramen', '4 package ramen noodle; 1.5 l chicken stock; 4 each egg; 3 tbsp soy sauce; 2 tbsp white miso; 4 sheet nori; 4 each scallion; 200 g shiitake mushroom; 1 can bamboo shoot; 400 g pork belly'],
  ['greek salad for a picnic', 'Greek Salad', '4 each tomato [cut into wedges]; 1 each cucumber; 200 g feta; 100 g kalamata olive; 1 each red onion [thinly sliced]; 1 tsp oregano {dried}; ~3 tbsp olive oil; ~1 tbsp red wine vinegar'],
  ['chana masala and rice', 'Chana Masala', '2 can chickpea; 2 each onion; 1 can chopped tomato; 2 tsp garam masala; 1 tsp turmeric {ground}; 2 tsp coriander {ground}; 1 tsp amchur; 1 each green chili; 300 g basmati rice; 1 bunch cilantro'],
  ['moroccan lamb tagine for 6', 'Moroccan Lamb Tagine', '1.2 kg lamb shoulder; 2 each onion; 200 g apricot {dried}; 2 tsp ras el hanout; 1 can chickpea; 60 g almond [toasted]; 1 pinch saffron; 400 g couscous; 1 each preserved lemon'],
  ['halal beef burgers for 4', 'Beef Burgers', '600 g ground beef; 4 each burger bun; 1 each tomato; 1 head butter lettuce; 4 slice cheddar; 1 each red onion; 4 tbsp ketchup; 8 slice pickle'],
  ['shakshuka for brunch for 3', 'Shakshuka', '6 each egg; 2 can whole peeled tomato; 1 each onion; 2 each red bell pepper; 3 clove garlic; 2 tsp cumin {ground}; 1 tsp paprika; 100 g feta [crumbled]; 1 loaf sourdough bread [to serve]'],
  ['pad thai with shrimp', 'Pad Thai with Shrimp', '300 g rice noodle [flat]; 400 g shrimp [peeled]; 3 tbsp tamarind paste; 3 tbsp fish sauce; 60 g palm sugar; 2 each egg; 200 g bean sprout; 60 g peanut [crushed]; 2 each lime; 1 bunch garlic chive'],
  ['vegetarian lasagna for 8', 'Vegetarian Lasagna', '500 g lasagna sheet; 500 g ricotta; 400 g mozzarella; 100 g parmesan; 500 g spinach; 2 each zucchini; 2 jar marinara sauce; 1 each egg; ~2 tbsp olive oil'],
  ['bibimbap', 'Bibimbap', '300 g short-grain rice; 300 g beef sirloin [thinly sliced]; 3 tbsp gochujang; 200 g spinach; 200 g bean sprout; 2 each carrot [julienned]; 4 each egg; 200 g shiitake mushroom; 2 tbsp sesame oil; 1 each zucchini'],
  ['clam chowder no bacon', 'Clam Chowder', '1 kg littleneck clam; 500 g potato; 2 stalk celery; 1 each onion; 400 ml heavy cream; 500 ml fish stock; 2 tbsp butter; 2 sprig thyme {fresh}; 1 each bay leaf'],
  ['nut free granola', 'Nut-Free Granola', '400 g rolled oat; 80 g pumpkin seed; 80 g sunflower seed; 100 ml maple syrup; 60 ml coconut oil; 100 g raisin; 1 tsp cinnamon {ground}; ~1 pinch salt'],
  ['paella for 6, no shellfish', 'Chicken and Chorizo Paella', '500 g bomba rice; 800 g chicken thigh; 200 g chorizo; 1 l chicken stock; 1 pinch saffron; 1 each red bell pepper; 200 g green bean; 2 each tomato [grated]; 1 each lemon [cut into wedges]'],
  ['butter chicken for 4 under $30', 'Butter Chicken', '800 g chicken thigh; 200 g greek yogurt; 50 g butter; 200 ml heavy cream; 1 can tomato puree; 2 tsp garam masala; 1 tsp kasuri methi; 1 knob ginger {fresh}; 4 clove garlic; 4 each naan'],
  ['minestrone', 'Minestrone', '1 can cannellini bean; 1 can diced tomato; 2 each carrot; 2 stalk celery; 1 each onion; 1 each zucchini; 100 g ditalini; 1.5 l vegetable stock; 1 bunch basil; 60 g parmesan; 1 each parmesan rind [optional]'],
  ['fish tacos with slaw for 4', 'Fish Tacos with Slaw', '600 g cod fillet; 12 each corn tortilla; 300 g red cabbage [shredded]; 150 g sour cream; 2 each lime; 1 tsp chipotle powder; 1 bunch cilantro; 1 each jalapeño'],
  ['vegan sushi rolls', 'Vegan Sushi Rolls', '300 g sushi rice; 6 sheet nori; 1 each cucumber; 1 each avocado; 1 each carrot; 200 g smoked tofu; 3 tbsp rice vinegar; 2 tbsp pickled ginger; 2 tsp wasabi; 4 tbsp soy sauce'],
  ['chicken noodle soup for my sick kid', 'Chicken Noodle Soup', '500 g chicken breast; 200 g egg noodle; 1.5 l chicken broth; 3 each carrot; 3 stalk celery; 1 each onion; 1 bunch dill; 1 each bay leaf'],
  ['mushroom risotto for 2', 'Mushroom Risotto', '180 g arborio rice; 250 g cremini mushroom; 20 g porcini {dried}; 700 ml vegetable stock; 100 ml dry white wine; 1 each shallot; 50 g parmesan; 30 g butter; 1 handful parsley'],
  ['jollof rice', 'Jollof Rice', '500 g long-grain rice; 1 can plum tomato; 3 each red bell pepper; 1 each scotch bonnet; 2 each onion; 3 tbsp tomato paste; 1 tsp thyme {dried}; 2 each bay leaf; 500 ml chicken stock; 1 tsp curry powder'],
  ['eggplant parmesan', 'Eggplant Parmesan', '2 each eggplant; 700 ml marinara sauce; 250 g mozzarella [sliced]; 80 g parmesan [grated]; 120 g panko; 2 each egg; 1 bunch basil; ~100 g flour'],
  ['pho for four', 'Beef Pho', '400 g rice noodle {dried}; 2 l beef stock; 400 g beef sirloin [very thinly sliced]; 1 each onion [halved]; 1 knob ginger {fresh}; 3 each star anise; 1 each cinnamon stick; 3 tbsp fish sauce; 150 g bean sprout; 1 bunch thai basil; 2 each lime; 2 each bird’s eye chili'],
  ['breakfast burritos', 'Breakfast Burritos', '6 each flour tortilla; 8 each egg; 250 g breakfast sausage; 150 g cheddar [shredded]; 1 can black bean; 1 each avocado; 120 g salsa; 2 each scallion'],
  ['kale caesar salad without anchovies', 'Kale Caesar Salad', '2 bunch lacinato kale [stems removed]; 60 g parmesan [shaved]; 1 each lemon; 1 tsp dijon mustard; 100 g mayonnaise; 2 clove garlic; 150 g sourdough bread'],
  ['something japanese with eggplant for 2', 'Miso-Glazed Eggplant', '2 each japanese eggplant; 3 tbsp white miso; 1 tbsp rice vinegar; 1 tbsp maple syrup; 1 tsp sesame oil; 2 tsp sesame seed; 150 g short-grain rice; 2 each scallion'],
  ['bangers and mash', 'Bangers and Mash with Onion Gravy', '8 each pork sausage; 1 kg russet potato; 2 each onion; 400 ml beef stock; 60 g butter; 100 ml milk; 1 tsp worcestershire sauce; 200 g pea {frozen}; ~1 tbsp flour'],
  ['stuffed peppers, halal', 'Stuffed Peppers', '4 each bell pepper; 400 g ground lamb; 150 g basmati rice; 1 each onion; 1 can diced tomato; 1 tsp allspice {ground}; 1 bunch parsley; 150 g plain yogurt [to serve]'],
  ['apple pie', 'Apple Pie', '1.5 kg granny smith apple; 300 g flour; 225 g butter [cold, cubed]; 120 g brown sugar; 1 tsp cinnamon {ground}; 1 pinch nutmeg {ground}; 1 each lemon; 1 each egg [for egg wash]; ~1 tsp salt'],
  ['kimchi fried rice', 'Kimchi Fried Rice', '300 g short-grain rice [cooked, a day old]; 250 g kimchi; 2 each egg; 1 tbsp gochujang; 1 tbsp sesame oil; 2 each scallion; 1 sheet nori; 150 g spam'],
  ['caprese sandwiches for 4', 'Caprese Sandwiches', '4 each ciabatta roll; 3 each heirloom tomato; 250 g mozzarella {fresh}; 1 bunch basil; 4 tbsp pesto; 1 tbsp balsamic glaze; ~1 tbsp olive oil'],
  ['dal tadka and naan for 3', 'Dal Tadka', '250 g toor dal; 1 each onion; 2 each tomato; 1 tsp cumin {seeds}; 1 tsp mustard seed; 2 each red chile {dried}; 1 pinch asafoetida; 2 tbsp ghee; 1 bunch cilantro; 3 each naan'],
  ['chicken pot pie', 'Chicken Pot Pie', '600 g chicken breast; 2 each carrot; 2 stalk celery; 150 g pea {frozen}; 60 g butter; 500 ml chicken stock; 150 ml milk; 2 each pie crust; 1 each egg; ~60 g flour'],
  ['korean bbq short ribs', 'Galbi', '1.2 kg beef short rib [flanken cut]; 120 ml soy sauce; 1 each asian pear; 6 clove garlic; 60 g brown sugar; 2 tbsp sesame oil; 1 head red leaf lettuce; 4 tbsp ssamjang; 300 g short-grain rice'],
  ['tabbouleh', 'Tabbouleh', '3 bunch parsley [flat-leaf]; 1 bunch mint; 100 g bulgur [fine]; 4 each tomato; 1 each cucumber; 3 each lemon; 4 each scallion; ~80 ml olive oil'],
  ['coq au vin for 4', 'Coq au Vin', '1.5 kg chicken leg; 750 ml red wine; 150 g bacon; 250 g button mushroom; 200 g pearl onion; 2 each carrot; 2 sprig thyme {fresh}; 2 each bay leaf; 30 g butter; 300 ml chicken stock'],
  ['a dinner of falafel wraps, dairy free', 'Falafel Wraps', '300 g chickpea {dried}; 1 bunch parsley; 1 bunch cilantro; 1 each onion; 4 clove garlic; 2 tsp cumin {ground}; 6 each pita bread; 100 g tahini; 1 each cucumber; 2 each tomato; 1 each lemon'],
  ['chicken enchiladas verdes', 'Chicken Enchiladas Verdes', '600 g chicken breast [cooked and shredded]; 12 each corn tortilla; 500 g tomatillo; 1 each white onion; 2 each serrano chile; 200 g queso fresco; 150 ml mexican crema; 1 bunch cilantro'],
  ['vegetable stir fry for 2', 'Vegetable Stir-Fry', '1 head broccoli [cut into florets]; 1 each red bell pepper; 100 g snow pea; 150 g baby corn; 2 head baby bok choy; 1 knob ginger {fresh}; 2 tbsp soy sauce; 1 tbsp oyster sauce; 1 tsp cornstarch; 150 g jasmine rice'],
  ['new england lobster rolls', 'Lobster Rolls', '500 g lobster meat [cooked]; 4 each brioche hot dog bun; 80 g mayonnaise; 1 stalk celery [finely diced]; 1 each lemon; 1 bunch chive; 40 g butter'],
  ['banana bread', 'Banana Bread', '4 each banana [very ripe]; 250 g flour; 115 g butter [melted]; 150 g brown sugar; 2 each egg; ~1 tsp baking soda; 1 tsp vanilla extract; 80 g walnut [chopped, optional]'],
  ['sri lankan fish curry', 'Sri Lankan Fish Curry', '700 g firm white fish; 400 ml coconut milk; 1 sprig curry leaf; 1 tsp fenugreek seed; 2 each pandan leaf; 1 tbsp tamarind paste; 2 tsp roasted curry powder; 1 each red onion; 300 g red rice'],
  ['pierogi with onions', 'Potato and Cheese Pierogi', '400 g flour; 1 each egg; 150 g sour cream; 600 g potato; 250 g farmer cheese; 2 each onion; 60 g butter'],
  ['something keto with zucchini', 'Zucchini Noodles with Pesto', '4 each zucchini [spiralized]; 120 g pesto; 200 g cherry tomato [halved]; 60 g parmesan; 30 g pine nut; ~1 tbsp olive oil'],
  ['french onion soup', 'French Onion Soup', '1.5 kg yellow onion [thinly sliced]; 60 g butter; 150 ml dry white wine; 1.5 l beef stock; 1 each baguette; 200 g gruyère [grated]; 3 sprig thyme {fresh}; 1 each bay leaf'],
  ['bean and cheese quesadillas for kids', 'Bean and Cheese Quesadillas', '6 each flour tortilla; 1 can refried bean; 200 g monterey jack [shredded]; 120 g salsa; 1 each avocado; 100 g sour cream'],
  ['oat porridge with berries for one', 'Oat Porridge with Berries', '50 g rolled oat; 250 ml oat milk; 80 g mixed berry {frozen}; 1 tbsp chia seed; 1 tsp honey; 1 pinch cinnamon {ground}'],
  ['peruvian lomo saltado', 'Lomo Saltado', '600 g beef sirloin [cut into strips]; 2 each red onion; 3 each tomato; 2 tbsp aji amarillo paste; 3 tbsp soy sauce; 2 tbsp red wine vinegar; 600 g french fry {frozen}; 300 g white rice; 1 bunch cilantro'],
  ['swedish meatballs', 'Swedish Meatballs', '400 g ground beef; 200 g ground pork; 60 g breadcrumb; 150 ml milk; 1 each egg; 400 ml beef stock; 200 ml heavy cream; 1 pinch allspice {ground}; 100 g lingonberry jam; 600 g potato'],
  ['vegan banh mi', 'Vegan Banh Mi', '2 each baguette; 400 g tofu; 1 each daikon [julienned]; 2 each carrot [julienned]; 1 each cucumber; 80 g vegan mayonnaise; 2 tbsp soy sauce; 1 bunch cilantro; 1 each jalapeño; 2 tbsp rice vinegar'],
  ['chicken shawarma bowls, gluten free', 'Chicken Shawarma Bowls', '800 g chicken thigh; 150 g greek yogurt; 2 tsp cumin {ground}; 2 tsp paprika; 1 tsp turmeric {ground}; 300 g basmati rice; 1 each cucumber; 2 each tomato; 1 each red onion; 60 g tahini; 2 each lemon'],
  ['something light with asparagus', 'Asparagus and Pea Salad', '400 g asparagus; 150 g pea {frozen}; 100 g arugula; 80 g goat cheese; 1 each lemon; 30 g hazelnut [toasted, chopped]; ~2 tbsp olive oil'],
  ['cozy winter dinner for 4, no pork', 'Beef and Barley Stew', '700 g beef stew meat; 150 g pearl barley; 3 each carrot; 2 each parsnip; 2 stalk celery; 1 each onion; 1.2 l beef stock; 2 tbsp tomato paste; 2 each bay leaf'],
  ['high protein lunch, pescatarian', 'Tuna and White Bean Salad', '2 can tuna; 2 can cannellini bean; 1 each red onion; 1 each lemon; 100 g cherry tomato; 1 bunch parsley; ~3 tbsp olive oil; 1 tbsp caper'],
  ['sunday roast for 6', 'Roast Beef with Yorkshire Puddings', '2 kg beef roast; 1.5 kg potato; 6 each carrot; 500 g parsnip; 500 g brussels sprout; 3 each egg; 250 ml milk; 500 ml beef stock; 2 tbsp horseradish; ~150 g flour'],
  ['west african peanut stew for 4', 'West African Peanut Stew', '600 g chicken thigh; 150 g peanut butter; 1 can crushed tomato; 2 each sweet potato; 1 each onion; 1 knob ginger {fresh}; 1 l chicken stock; 200 g collard green; 1 each habanero'],
  ['egg free carrot cake', 'Egg-Free Carrot Cake', '300 g carrot [grated]; 250 g flour; 150 g brown sugar; 120 ml vegetable oil; 120 g applesauce; ~2 tsp baking powder; 1 tsp cinnamon {ground}; 80 g walnut; 200 g cream cheese; 80 g powdered sugar'],
  ['soy free stir fry with beef', 'Beef and Broccoli Stir-Fry', '500 g flank steak [thinly sliced]; 1 head broccoli; 4 tbsp coconut aminos; 1 knob ginger {fresh}; 3 clove garlic; 1 tsp cornstarch; 300 g jasmine rice; 2 each scallion'],
]; // prettier-ignore

/** Questions an honest model asks when it would have to guess. */
const questions: readonly [wish: string, question: string][] = [
  ['make dinner', 'What kind of meal would you like for dinner?'],
  ['something nice', 'What would you like to cook?'],
  ['the usual', 'Which dish do you mean?'],
  ['food for the party', 'How many people are coming, and what would you like to serve?'],
  ['asdf', 'What meal should I plan for?'],
  ['curry', 'Would you like a chicken, fish or vegetable curry?'],
  ['pasta', 'Which pasta sauce would you like: tomato, pesto or cream?'],
  ['grandma’s recipe', 'What is in your grandma’s recipe?'],
  ['lunch', 'Do you prefer something warm or a cold lunch?'],
  ['the green thing', 'Do you mean a green curry, a green salad or pesto?'],
  ['dinner for us', 'How many of you will eat, and are there any allergies?'],
  ['bbq', 'Would you like to grill meat, fish or vegetables?'],
  ['snack ideas', 'What snacks would you like?'],
  ['soup', 'Which soup would you like to make?'],
  ['surprise cake', 'What kind of cake should it be?'],
]; // prettier-ignore

/** One honest answer and the prompt it answers. */
export interface HonestCase {
  wish: string;
  answer: Extraction;
}

const servingsIn = (wish: string): number | null => {
  const [, word = ''] = /\bfor (?:a |my )?(\d+|one|two|four)\b/.exec(wish) ?? [];
  return word === '' ? null : ({ one: 1, two: 2, four: 4 }[word] ?? Number(word));
};

export const honestMeals: readonly HonestCase[] = meals.map(([wish, title, items]) => ({
  wish,
  answer: anAnswer({ dishes: [title], servings: servingsIn(wish), ingredients: readItems(items) }),
}));

export const honestQuestions: readonly HonestCase[] = questions.map(([wish, question]) => ({
  wish,
  answer: anAnswer({ question }),
}));
